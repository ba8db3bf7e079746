import type { Day } from "@/lib/core/dates";
import type { VisitState } from "@/lib/visits/rules";
import type { ActionState } from "@/prisma/generated/enums";

/**
 * What the indicators are made of: who, when and in what state, never a word that somebody wrote. What must be counted
 * over people's own words comes as counts from the database alone (`ContentCount`).
 */
export interface Facts {
  people: Member[];
  withdrawn: number;
  /** Learning sets and facilitators taking part now. */
  sets: number;
  facilitators: number;
  visits: VisitFact[];
  meetings: MeetingFact[];
  actions: ActionFact[];
  entries: EntryFact[];
  workshops: WorkshopFact[];
  subjects: SubjectFact[];
}

/** Everybody who takes part or took part, in whatever role. */
export interface Member {
  id: string;
  personId: string;
  collegeId: string;
  subjectId: string | null;
  /** A tutor who accepted the ground rules and did not withdraw: one of N. */
  counts: boolean;
  evaluated: boolean;
  /** Has a theme with a title, what they will try and what it is to do for learners. */
  themed: boolean;
  shared: boolean;
  reported: boolean;
}

export interface VisitFact {
  id: string;
  hostId: string;
  visitorId: string;
  state: VisitState;
  onDate: Day;
  sharedOn: Day | null;
  learners: number | null;
  className: string;
}

export interface MeetingFact {
  id: string;
  setId: string;
  /** Milliseconds, for the order of a set's meetings. */
  at: number;
  on: Day;
  held: boolean;
  present: string[];
  presented: string[];
}

export interface ActionFact {
  id: string;
  meetingId: string;
  ownerId: string;
  dueOn: Day;
  state: ActionState;
  closedOn: Day | null;
}

/** A published entry of good practice. */
export interface EntryFact {
  id: string;
  authorId: string;
  /** Names a theme or a standard. */
  linked: boolean;
  /** Somebody else tried it. */
  tried: boolean;
}

export interface WorkshopFact {
  id: string;
  held: boolean;
  led: string[];
  attended: number;
  /** Of those, people who take no part in the programme. */
  outside: number;
  /** Organisations beyond the programme's colleges, as they were given. */
  organisations: string[];
}

export interface SubjectFact {
  id: string;
  name: string;
  /** Took no part in any earlier year. */
  isNew: boolean;
}

export type ContentMeasure = "useful" | "contact" | "motivations" | "thenNow" | "community" | "continue";

/** Counted by the database over what nobody else may read; there is none where fewer than five answered. */
export interface ContentCount {
  measure: ContentMeasure;
  /** Null for the whole programme. */
  collegeId: string | null;
  numerator: number;
  denominator: number;
}

/** Everything the figures of one programme are made of. */
export interface Evidence {
  facts: Facts;
  content: ContentCount[];
  /** Targets that are not the usual ones, by the code of the indicator. */
  targets: Partial<Record<string, { target: number; version: number }>>;
}
