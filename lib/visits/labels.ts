import type { VisitMove, VisitState } from "@/lib/visits/rules";

/** The words for a visit's state. */
export const STATE_WORDS: Record<VisitState, string> = {
  proposed: "Proposed",
  agreed: "Agreed",
  visited: "Took place",
  recorded: "Form written, not shared",
  shared: "Form shared",
  acknowledged: "Complete",
  declined: "Declined",
  not_held: "Not held",
  cancelled: "Cancelled",
};

/** How a state looks: what is settled, what is under way, what came to nothing. */
export const STATE_TONES: Record<VisitState, "waiting" | "done" | "neutral"> = {
  proposed: "waiting",
  agreed: "neutral",
  visited: "waiting",
  recorded: "waiting",
  shared: "waiting",
  acknowledged: "done",
  declined: "neutral",
  not_held: "neutral",
  cancelled: "neutral",
};

/** What the event log and the generated state tables call a move. */
export const MOVE_WORDS: Record<VisitMove, string> = {
  agree: "agree",
  counter: "suggest another time",
  decline: "decline",
  move: "move",
  cancel: "cancel",
  notHeld: "not held",
  visit: "mark visited",
  record: "record",
  revise: "revise",
  share: "share",
  acknowledge: "acknowledge",
};

/** The form's questions, where they are asked and where they are read. */
export const FIELD_WORDS = {
  learnersPresent: "Learners present",
  whatISaw: "What I saw",
  whatILearned: "What I take away for my own teaching",
  questions: "Questions I am curious about",
  goodPractice: "What worked that others should hear of",
  nextStep: "My next step, or yours",
  talkedOn: "The day we talked about it",
} as const;

export const WISH_WORDS = {
  lookAt: "Please look at",
  dontCommentOn: "Please do not comment on",
  whereToSit: "Where to sit; join in or watch",
  whenWeTalk: "When we talk about it",
} as const;
