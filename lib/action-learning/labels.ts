import type { ActionMove, ActionState, MeetingState } from "@/lib/action-learning/rules";

/** The words for how an action stands. */
export const ACTION_WORDS: Record<ActionState, string> = {
  open: "Open",
  done: "Done",
  changed: "Changed",
  let_go: "Let go",
};

export const ACTION_TONES: Record<ActionState, "waiting" | "done" | "neutral"> = {
  open: "waiting",
  done: "done",
  changed: "neutral",
  let_go: "neutral",
};

/** What the generated state tables call a move. */
export const MOVE_WORDS: Record<ActionMove, string> = {
  revise: "revise",
  do: "done",
  change: "changed",
  letGo: "let go",
  reopen: "reopen",
};

/** How a meeting stands. */
export const MEETING_WORDS: Record<MeetingState, string> = {
  to_come: "To come",
  now: "Now",
  held: "Held",
  not_noted: "Not noted yet",
  cancelled: "Called off",
};

export const MEETING_TONES: Record<MeetingState, "waiting" | "done" | "neutral"> = {
  to_come: "neutral",
  now: "waiting",
  held: "done",
  not_noted: "waiting",
  cancelled: "neutral",
};

/** The parts of a turn, where they are asked and where they are read. */
export const TURN_WORDS = {
  issue: "The issue, in a line",
  questions: "Questions that helped",
  insight: "What became clear",
} as const;

/** How many of a set came, in words. */
export const cameInWords = (attendances: { present: boolean }[]): string =>
  attendances.length === 0
    ? "–"
    : `${attendances.filter(({ present }) => present).length} of ${attendances.length}`;
