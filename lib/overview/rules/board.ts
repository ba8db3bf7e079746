import { type Day, localDay } from "@/lib/core/dates";
import {
  BOARD_STAGES,
  type BoardStage,
  type Calendar,
  mayNudgeAgain,
  type PersonFacts,
  STAGE_OF,
  type Standing,
  standing,
} from "@/lib/overview/rules/stages";
import type { Stage } from "@/prisma/generated/enums";

/** A reminder that went out. */
export interface SentNudge {
  stage: Stage;
  sentAt: Date;
}

/** One cell of the board. */
export interface Cell extends Standing {
  stage: BoardStage;
  /** The day of the last reminder about it, if something still waits for the person. */
  nudgedOn: Day | null;
  /** Something waits for the person, and their last reminder is long enough ago. */
  mayNudge: boolean;
}

/** A person's line of the board. */
export function cellsOf(facts: PersonFacts, nudges: SentNudge[], calendar: Calendar): Cell[] {
  return BOARD_STAGES.map((stage) => {
    const stand = standing(stage, facts, calendar);
    const waits = stand.waitsFor === "person";
    const nudgedOn = waits ? lastNudge(nudges, STAGE_OF[stage], calendar.timeZone) : null;
    return { stage, ...stand, nudgedOn, mayNudge: waits && mayNudgeAgain(nudgedOn, calendar.today) };
  });
}

/** The day on which somebody was last reminded of a stage. */
function lastNudge(nudges: SentNudge[], stage: Stage, timeZone: string): Day | null {
  const times = nudges.filter((nudge) => nudge.stage === stage).map(({ sentAt }) => sentAt.getTime());
  return times.length > 0 ? localDay(new Date(Math.max(...times)), timeZone) : null;
}

export interface StageSummary {
  stage: BoardStage;
  /** How many of how many have done it. */
  reached: number;
  of: number;
  /** For how many it waits, and how many of them could be reminded now. */
  waiting: number;
  toNudge: number;
}

/** The board added up, stage by stage. */
export function summarise(people: { cells: Cell[] }[]): StageSummary[] {
  return BOARD_STAGES.map((stage) => {
    const cells = people.flatMap((one) => one.cells.filter((cell) => cell.stage === stage));
    const many = (holds: (cell: Cell) => boolean) => cells.filter(holds).length;
    return {
      stage,
      reached: many((cell) => cell.reached),
      of: people.length,
      waiting: many((cell) => cell.waitsFor === "person"),
      toNudge: many((cell) => cell.mayNudge),
    };
  });
}

/** What waits for whom, over all of these people. */
export interface Turns {
  /** Proposals that wait for a host's or a visitor's answer. */
  hostAnswers: number;
  visitorAnswers: number;
  /** Forms that wait for their visitor, and shared ones that wait for their host. */
  forms: number;
  toRead: number;
  /** Meetings that wait for their facilitator to note whether they were held. */
  toNote: number;
  /** People who wait for the coordinator to form a group, or a set. */
  withoutGroup: number;
  withoutSet: number;
}

export function countTurns(everybody: PersonFacts[]): Turns {
  const sum = (of: (facts: PersonFacts) => number) => everybody.reduce((all, facts) => all + of(facts), 0);
  return {
    hostAnswers: sum(({ received }) => received.turns.answers),
    visitorAnswers: sum(({ made }) => made.turns.answers),
    forms: sum(({ made }) => made.turns.forms),
    toRead: sum(({ received }) => received.turns.toRead),
    toNote: sum(({ toNote }) => toNote),
    withoutGroup: everybody.filter(({ group }) => !group).length,
    withoutSet: everybody.filter(({ set }) => !set).length,
  };
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a line is among those asked for: by a part of the name, and by a stage that waits for the person. */
export function isAskedFor(
  name: string,
  cells: Cell[],
  ask: { name?: string; waiting?: BoardStage | "any" },
): boolean {
  if (ask.name && !plain(name).includes(plain(ask.name))) return false;
  if (!ask.waiting) return true;
  return cells.some(
    ({ stage, waitsFor }) => waitsFor === "person" && (ask.waiting === "any" || stage === ask.waiting),
  );
}
