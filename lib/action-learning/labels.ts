import type { ActionMove, ActionState, MeetingMove, MeetingState } from "@/lib/action-learning/rules";

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

export const MEETING_MOVE_WORDS: Record<MeetingMove, string> = {
  change: "change",
  hold: "note who was there",
  cancel: "call off",
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

/** `4 h 30 min` */
export function hoursInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return `${hours} h`;
  return hours === 0 ? `${rest} min` : `${hours} h ${rest} min`;
}

/** How often somebody has presented. */
export const turnsInWords = (turns: number): string =>
  turns === 0 ? "Has not presented yet" : turns === 1 ? "Presented once" : `Presented ${turns} times`;

/** The stages of a meeting, on its run-sheet. */
export const STAGE_WORDS = {
  checkIn: "Check-in: a word each, written down by nobody",
  earlier: "Earlier actions: done, changed or let go",
  turn: "Somebody’s turn",
  inHand: "Time in hand",
  closing: "Look back: how did we work together?",
} as const;

export const PART_WORDS = {
  issue: "tells it",
  clarify: "questions to understand",
  questions: "open questions",
  summary: "says what has shifted",
  resources: "what the others can offer, if wanted",
  action: "decides on a step",
} as const;

/** What a set says of how it worked together. */
export const REVIEW_WORDS = {
  asked: "Did we ask rather than advise?",
  airTime: "Who had air time, who less?",
  change: "One thing to change next time",
} as const;

/** What a facilitator looks back on. */
export const DEBRIEF_WORDS = {
  steppedIn: "Where I stepped in",
  whoWasQuiet: "Who was quiet",
  worked: "What worked",
  change: "What I would change",
} as const;
