import { machine } from "@/lib/core/machine";
import { ANSWERS, type Answer } from "@/lib/evaluation/schema";

export type EvaluationState = "planned" | "open" | "revealed" | "closed";

/** The life of a group evaluation: everybody rates in silence, then the totals are shown, then it is closed. */
export const evaluationMachine = machine({
  open: { from: ["planned"], to: "open" },
  reveal: { from: ["open"], to: "revealed" },
  close: { from: ["revealed"], to: "closed" },
} as const satisfies Record<string, { from: readonly EvaluationState[]; to: EvaluationState }>);

export type EvaluationMove = (typeof evaluationMachine.moves)[number];

export interface EvaluationTimes {
  openedAt: Date | null;
  revealedAt: Date | null;
  closedAt: Date | null;
}

/** Where an evaluation stands, read from the times of its moves. */
export function stateOf({ openedAt, revealedAt, closedAt }: EvaluationTimes): EvaluationState {
  if (closedAt) return "closed";
  if (revealedAt) return "revealed";
  return openedAt ? "open" : "planned";
}

/** Cards are added, agreed to and taken back from the opening to the close. */
export const takesCards = (state: EvaluationState): boolean => state === "open" || state === "revealed";

/** How many rated one outcome, and how; null where fewer than five did. The counts come from the database alone. */
export interface Totals {
  outcomeId: string;
  raters: number | null;
  fully: number | null;
  mostly: number | null;
  partly: number | null;
  notYet: number | null;
}

/** The counts by answer, in the order of the answers; null where too few rated. */
export function countsOf(totals: Totals | undefined): Record<Answer, number> | null {
  if (!totals || totals.raters === null) return null;
  const { fully, mostly, partly, notYet } = totals;
  const counts = { fully, mostly, partly, not_yet: notYet };
  return ANSWERS.every((answer) => counts[answer] !== null) ? (counts as Record<Answer, number>) : null;
}

export interface GoingOn {
  answered: number | null;
  goOn: number | null;
}
