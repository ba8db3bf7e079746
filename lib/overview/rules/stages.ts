import { addDays, columnToDay, type Day, localDay } from "@/lib/core/dates";
import { workingDaysBetween } from "@/lib/core/working-days";
import type { Stage } from "@/prisma/generated/enums";

/**
 * The stages of a person's year as coordinators see them: that something is done, never what it says. They begin once
 * somebody has accepted the ground rules; who has not is followed among the invitations, and asked again from there.
 */
export const BOARD_STAGES = [
  "selfEvaluation",
  "themes",
  "group",
  "visitMade",
  "visitReceived",
  "learningSet",
  "endReport",
] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

/** Which of the programme's stages says when it is due, and which one a reminder is about: visits are one. */
export const STAGE_OF: Record<BoardStage, Stage> = {
  selfEvaluation: "self_evaluation",
  themes: "themes",
  group: "buddy_groups",
  visitMade: "visits",
  visitReceived: "visits",
  learningSet: "learning_sets",
  endReport: "end_reports",
};

/** Visits of one person in one direction. */
export interface VisitFacts {
  tookPlace: number;
  /** Proposed or agreed, and still to come. */
  planned: number;
  /** Waiting for this person: an answer, a form, a form to read. */
  mine: number;
  turns: { answers: number; forms: number; toRead: number };
}

/** What is known of one person's year; engagement only. */
export interface PersonFacts {
  selfEvaluation: "none" | "open" | "reopened" | "finished";
  themes: number;
  group: string | null;
  made: VisitFacts;
  received: VisitFacts;
  set: string | null;
  /** Meetings of the person's set that were held, and those they were at. */
  held: number;
  attended: number;
  /** Meetings this person facilitates that are over and not noted as held or called off. */
  toNote: number;
  report: "none" | "open" | "submitted";
}

/** The programme's day and dates. */
export interface Calendar {
  today: Day;
  timeZone: string;
  due: Partial<Record<Stage, Day>>;
  closed: boolean;
}

/** A programme's calendar on the day of `at`: where a milestone was moved, its new day counts. */
export function calendarOf(
  programme: { timeZone: string; closedAt: Date | null },
  milestones: { stage: Stage | null; baselineOn: Date; forecastOn: Date | null }[],
  at: Date,
): Calendar {
  const due = milestones.flatMap(({ stage, forecastOn, baselineOn }) =>
    stage ? [[stage, columnToDay(forecastOn ?? baselineOn)]] : [],
  );
  const { timeZone, closedAt } = programme;
  return {
    ...{ timeZone, closed: closedAt !== null },
    today: localDay(at, timeZone),
    due: Object.fromEntries(due),
  };
}

/** Where one person stands in one stage, and whose turn it is. */
export interface Standing {
  reached: boolean;
  /** Nobody's turn where it is done, or where its time has not come. */
  waitsFor: "person" | "coordinator" | "others" | null;
}

/** An end report is asked for from four weeks before its day. */
const REPORT_OPENS_DAYS = 28;

/** Working days that must pass before the same person is reminded of the same stage again. */
const NUDGE_REST = 5;

/** Where a person stands in a stage. Nothing waits for anybody in a closed programme. */
export function standing(stage: BoardStage, facts: PersonFacts, calendar: Calendar): Standing {
  return { reached: REACHED[stage](facts), waitsFor: calendar.closed ? null : TURN[stage](facts, calendar) };
}

const REACHED: Record<BoardStage, (facts: PersonFacts) => boolean> = {
  selfEvaluation: (facts) => facts.selfEvaluation === "finished",
  themes: (facts) => facts.themes > 0,
  group: (facts) => facts.group !== null,
  visitMade: (facts) => facts.made.tookPlace > 0,
  visitReceived: (facts) => facts.received.tookPlace > 0,
  learningSet: (facts) => facts.attended > 0,
  endReport: (facts) => facts.report === "submitted",
};

type Turn = (facts: PersonFacts, calendar: Calendar) => Standing["waitsFor"];

const TURN: Record<BoardStage, Turn> = {
  selfEvaluation: (facts) => (facts.selfEvaluation === "finished" ? null : "person"),
  themes: (facts) => (facts.themes > 0 || facts.selfEvaluation === "none" ? null : "person"),
  group: (facts) => (facts.group ? null : "coordinator"),
  visitMade: (facts) => visitTurn(facts.made, facts),
  visitReceived: (facts) => visitTurn(facts.received, facts),
  learningSet: (facts) => {
    if (facts.toNote > 0) return "person";
    if (!facts.set) return "coordinator";
    return facts.attended > 0 ? null : "others";
  },
  endReport: (facts, { today, due }) => {
    if (facts.report === "submitted") return null;
    const day = due.end_reports;
    const opened = day
      ? today >= addDays(day, -REPORT_OPENS_DAYS)
      : facts.made.tookPlace > 0 && facts.received.tookPlace > 0;
    return opened ? "person" : null;
  },
};

/** What waits for the person comes first; a visit on its way is the others' turn; without a group there is none. */
function visitTurn(visits: VisitFacts, facts: PersonFacts): Standing["waitsFor"] {
  if (visits.mine > 0) return "person";
  if (visits.tookPlace > 0) return null;
  if (visits.planned > 0) return "others";
  return facts.group ? "person" : null;
}

/** Whether a reminder may go on this day, after one that went on `last`. */
export const mayNudgeAgain = (last: Day | null, today: Day): boolean =>
  last === null || workingDaysBetween(last, today) >= NUDGE_REST;
