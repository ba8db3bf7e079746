import type { Day } from "@/lib/core/dates";
import type { Stage } from "@/prisma/generated/enums";

/** What is known of one person's year in one programme; engagement only. */
export interface YearFacts {
  selfEvaluation: "none" | "open" | "finished";
  themes: number;
  group: string | null;
  buddies: number;
  made: number;
  received: number;
  /** Proposed or agreed, and not yet counted as made or received. */
  toMake: number;
  toReceive: number;
  set: string | null;
  attended: number;
  meetingsToCome: number;
  /** Actions I ever set, and those still open. */
  actions: number;
  openActions: number;
  report: "none" | "open" | "submitted";
  closed: boolean;
}

export const YEAR_STEPS = [
  "selfEvaluation",
  "themes",
  "buddies",
  "visitMade",
  "visitReceived",
  "learningSet",
  "actions",
  "endReport",
] as const;
export type YearStep = (typeof YEAR_STEPS)[number];

/** Which of the programme's stages says when a step is due. */
const STAGE_OF: Partial<Record<YearStep, Stage>> = {
  selfEvaluation: "self_evaluation",
  themes: "themes",
  buddies: "buddy_groups",
  visitMade: "visits",
  visitReceived: "visits",
  learningSet: "learning_sets",
  endReport: "end_reports",
};

export interface StepState {
  step: YearStep;
  state: "done" | "now" | "later";
  /** The day it is promised for, if the programme says one. */
  dueOn: Day | null;
  /** Nothing to begin: it waits for the coordinator, or is on its way. */
  underWay: boolean;
}

/**
 * The year as steps. Everything that is mine to do and not done is "now" from its turn on; what must be there
 * first makes a step "later". Nothing is ever called late.
 */
export function journey(facts: YearFacts, due: Partial<Record<Stage, Day>>): StepState[] {
  const done: Record<YearStep, boolean> = {
    selfEvaluation: facts.selfEvaluation === "finished",
    themes: facts.themes > 0,
    buddies: facts.group !== null,
    visitMade: facts.made > 0,
    visitReceived: facts.received > 0,
    learningSet: facts.attended > 0 && facts.meetingsToCome === 0,
    actions: facts.actions > 0 && facts.openActions === 0,
    endReport: facts.report === "submitted",
  };
  const ready: Record<YearStep, boolean> = {
    selfEvaluation: true,
    themes: facts.selfEvaluation !== "none",
    buddies: true,
    visitMade: done.buddies,
    visitReceived: done.buddies,
    learningSet: facts.set !== null,
    actions: facts.openActions > 0,
    endReport: facts.report === "open" || (done.visitMade && done.visitReceived),
  };
  const underWay: Partial<Record<YearStep, boolean>> = {
    buddies: true,
    learningSet: true,
    visitMade: facts.toMake > 0,
    visitReceived: facts.toReceive > 0,
  };
  return YEAR_STEPS.map((step) => {
    const stage = STAGE_OF[step];
    return {
      step,
      state: done[step] ? "done" : ready[step] && !facts.closed ? "now" : "later",
      dueOn: (stage && due[stage]) ?? null,
      underWay: underWay[step] ?? false,
    };
  });
}
