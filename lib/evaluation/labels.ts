import type { EvaluationMove, EvaluationState } from "@/lib/evaluation/rules";
import type { Answer, CardKind } from "@/lib/evaluation/schema";

export const ANSWER_WORDS: Record<Answer, string> = {
  fully: "Fully",
  mostly: "Mostly",
  partly: "Partly",
  not_yet: "Not yet",
};

/** `report` is what becomes of such cards in the project report. */
export const KIND_WORDS: Record<CardKind, { title: string; ask: string; none: string; report: string }> = {
  benefit: {
    title: "Benefits",
    ask: "Something good that came of this year",
    none: "No benefits yet.",
    report: "Those that you choose go into the project report.",
  },
  wish: {
    title: "Wishes",
    ask: "Something you would like to be different",
    none: "No wishes yet.",
    report: "All of them go into the project report, with how many share them.",
  },
  next_step: {
    title: "Next steps",
    ask: "Something we should do next",
    none: "No next steps yet.",
    report: "All of them go into the project report, with how many share them.",
  },
};

/** What the generated state tables call states and moves. */
export const STATE_WORDS: Record<EvaluationState, string> = {
  planned: "Planned",
  open: "Open for ratings",
  revealed: "Totals shown",
  closed: "Closed",
};
export const MOVE_WORDS: Record<EvaluationMove, string> = {
  open: "open for ratings",
  reveal: "show the totals",
  close: "close",
};

export const STATE_TONES: Record<EvaluationState, "neutral" | "waiting" | "done"> = {
  planned: "neutral",
  open: "waiting",
  revealed: "waiting",
  closed: "done",
};

/** How many stand behind a card, its writer among them. */
export const peopleInWords = (agreed: number): string =>
  agreed === 0 ? "One person" : `${agreed + 1} people`;
