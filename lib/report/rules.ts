import { machine } from "@/lib/core/machine";

export type ReportState = "draft" | "published";

/** The life of the project report: a draft over live figures until it is published, and then as it was that day. */
export const projectReportMachine = machine({
  publish: { from: ["draft"], to: "published" },
} as const satisfies Record<string, { from: readonly ReportState[]; to: ReportState }>);

export type ReportMove = (typeof projectReportMachine.moves)[number];

/** What still keeps the report from going out, in the order in which to see to it. */
export type Obstacle = "open-evaluation" | "withdrawn-quotes" | "sign-offs";

export function obstacles(
  quotes: { stands: boolean }[],
  collegeIds: string[],
  signedBy: string[],
  evaluationIsOpen: boolean,
): Obstacle[] {
  return [
    // Until it closes, whoever wrote a card may take it back.
    ...(evaluationIsOpen ? ["open-evaluation" as const] : []),
    ...(quotes.every(({ stands }) => stands) ? [] : ["withdrawn-quotes" as const]),
    ...(collegeIds.every((id) => signedBy.includes(id)) ? [] : ["sign-offs" as const]),
  ];
}
