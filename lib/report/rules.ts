import { machine } from "@/lib/core/machine";
import { type EvaluationTimes, stateOf, takesCards } from "@/lib/evaluation/rules";

export type ReportState = "draft" | "published";

/** The life of the project report: a draft over live figures until it is published, and then as it was that day. */
export const projectReportMachine = machine({
  publish: { from: ["draft"], to: "published" },
} as const satisfies Record<string, { from: readonly ReportState[]; to: ReportState }>);

export type ReportMove = (typeof projectReportMachine.moves)[number];

/** What still keeps the report from going out, in the order in which to see to it. */
export type Obstacle = "evaluation-open" | "withdrawn-quotes" | "sign-offs";

interface BeforeGoingOut {
  /** The year's group evaluation; null where none was planned. */
  evaluation: EvaluationTimes | null;
  quotes: { stands: boolean }[];
  collegeIds: string[];
  signedBy: string[];
}

export function obstacles({ evaluation, quotes, collegeIds, signedBy }: BeforeGoingOut): Obstacle[] {
  return [
    // Until it closes a card may be taken back, and a published report gives nothing back.
    ...(evaluation && takesCards(stateOf(evaluation)) ? ["evaluation-open" as const] : []),
    ...(quotes.every(({ stands }) => stands) ? [] : ["withdrawn-quotes" as const]),
    ...(collegeIds.every((id) => signedBy.includes(id)) ? [] : ["sign-offs" as const]),
  ];
}
