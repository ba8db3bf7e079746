import type { Level, SelfEvaluationMove, SelfEvaluationState } from "@/lib/self-evaluations/rules";

export { CONFIDENCE_WORDS, THEME_WORDS } from "@/lib/themes/labels";

export const STATE_WORDS: Record<SelfEvaluationState, string> = {
  open: "Under way",
  finished: "Finished",
};

export const MOVE_WORDS: Record<SelfEvaluationMove, string> = { finish: "finish", reopen: "reopen" };

/** The form's questions, where they are asked and where they are read. */
export const FIELD_WORDS = {
  goingWell: "What is going well",
  toDevelop: "What I would like to be different",
  learnerMotivation: "What brings these learners to class: the main reason",
  otherMotivations: "Their other reasons",
  learnersSay: "What learners say or show me",
} as const;

export const LEVEL_WORDS: Record<Level, string> = {
  "not-yet": "Not yet",
  "getting-there": "Getting there",
  confident: "Confident",
  "could-help": "Could help others",
  "not-my-role": "Not relevant to my role",
};

export const AREA_WORDS = {
  values: "Values and attributes",
  knowledge: "Knowledge and understanding",
  skills: "Skills",
} as const;

export const ORDINALS = ["first", "second", "third"] as const;

/** The texts of a theme that others read, below its title. */
export const THEME_TEXTS = ["willTry", "soThatLearners", "lookAt"] as const;
