import type { ActionState } from "@/prisma/generated/client";
import type { Key } from "@/prisma/seed/cast";
import type { SiteKey } from "@/prisma/seed/places";

/** What a presenter kept of a turn: words, or the wish that nothing be recorded. */
export type TurnText = { issue: string; questions?: string; insight?: string } | "dontRecord";

/** What somebody set themselves, and how it ended; weeks are counted from the meeting. */
export interface ActionStory {
  owner: Key;
  what: string;
  /** By the set's next meeting unless told. */
  dueWeeks?: number;
  asks?: Key;
  end?: { state: Exclude<ActionState, "open">; weeks: number; whatHappened?: string };
  /** Noted by the facilitator, and not confirmed by its owner yet. */
  noted?: true;
}

/** One meeting of a set, told; who was there, when and who reads what follows from it. */
export interface MeetingStory {
  key: string;
  set: string;
  week: number;
  weekday: number;
  site: SiteKey;
  room: string;
  /** Planned, not in the ordinary way of things held: called off, or nobody has noted yet that it was. */
  state?: "cancelled" | "not_noted";
  away?: Key[];
  turns?: Record<Key, TurnText>;
  /** A turn begun and not kept yet. */
  begun?: Record<Key, { issue: string; questions: string; insight: string }>;
  takeaways?: Record<Key, string>;
  actions?: ActionStory[];
}
