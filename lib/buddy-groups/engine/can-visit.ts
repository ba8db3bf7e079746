import { type Day, daysBetween } from "@/lib/core/dates";

/** One weekly session as far as visiting is concerned. */
export interface VisitingSession {
  kind: "teaching" | "unavailable";
  /** 1 is Monday. */
  weekday: number;
  /** Minutes after midnight. */
  startsAt: number;
  endsAt: number;
  siteId: string | null;
  /** First and last day, where it is not all year. */
  fromOn: Day | null;
  toOn: Day | null;
}

/** Somebody who visits and is visited: where they set out from, and what they do in the week. */
export interface Visitor {
  siteId: string | null;
  sessions: VisitingSession[];
}

export interface VisitingYear {
  startsOn: Day;
  finishesOn: Day;
}

/** Minutes from site to site, by `journeyKey`. */
export type Journeys = ReadonlyMap<string, number>;

export const journeyKey = (from: string, to: string): string => `${from} ${to}`;

export interface Visits {
  /** n x n, by visitor and host: in how many of the host's weekly lessons the visitor can come. */
  lessons: Uint8Array;
  /** Lessons whose place, or visitors whose journey, is not known: counted as no way at all. */
  unknownJourneys: number;
}

/** A session within one weekday: its minutes, and the weeks in which it is held. */
interface Slot {
  startsAt: number;
  endsAt: number;
  first: number;
  last: number;
  siteId: string | null;
  isLesson: boolean;
}

/**
 * Who can visit whom, in which of their lessons. A can visit B in a session that B teaches if on at least one day on
 * which it is held A is free for the whole of it and for the journey there and back: neither teaching nor unavailable.
 * What ends as the visit begins is no clash. The journey is from A's own site to where B teaches, and back; unknown, it
 * counts 0 minutes. A session without dates is held the year through; one whose dates do not hold its weekday, never.
 */
export function visitsBetween(people: Visitor[], journeys: Journeys, year: VisitingYear): Visits {
  const n = people.length;
  const lessons = new Uint8Array(n * n);
  const week = people.map((person) => slotsByWeekday(person.sessions, year));
  let unknownJourneys = 0;
  for (let visitor = 0; visitor < n; visitor += 1) {
    const { siteId } = people[visitor] as Visitor;
    for (let host = 0; host < n; host += 1) {
      if (host === visitor) continue;
      let count = 0;
      for (let weekday = 1; weekday <= 7; weekday += 1) {
        const busy = week[visitor]?.[weekday] ?? [];
        for (const lesson of week[host]?.[weekday] ?? []) {
          if (!lesson.isLesson) continue;
          const there = minutesBetween(siteId, lesson.siteId, journeys);
          const back = minutesBetween(lesson.siteId, siteId, journeys);
          if (there === undefined || back === undefined) unknownJourneys += 1;
          if (isFree(busy, lesson, lesson.startsAt - (there ?? 0), lesson.endsAt + (back ?? 0))) count += 1;
        }
      }
      lessons[visitor * n + host] = Math.min(255, count);
    }
  }
  return { lessons, unknownJourneys };
}

function minutesBetween(from: string | null, to: string | null, journeys: Journeys): number | undefined {
  if (from !== null && from === to) return 0;
  return from === null || to === null ? undefined : journeys.get(journeyKey(from, to));
}

/** Whether in some week of the lesson nothing busy touches the time from `leaves` to `isBack`. */
function isFree(busy: Slot[], lesson: Slot, leaves: number, isBack: number): boolean {
  let free = lesson.first;
  // Slots are in the order of their first week: whatever covers the first free week moves it on.
  for (const { startsAt, endsAt, first, last } of busy)
    if (startsAt < isBack && endsAt > leaves && first <= free && last >= free) free = last + 1;
  return free <= lesson.last;
}

// 3 January 2000 was a Monday.
const dayNumber = (day: Day): number => daysBetween("2000-01-03", day);

/** Each weekday's sessions, those that begin in an earlier week first. */
function slotsByWeekday(sessions: VisitingSession[], year: VisitingYear): Slot[][] {
  const days: Slot[][] = Array.from({ length: 8 }, () => []);
  for (const { kind, weekday, startsAt, endsAt, siteId, fromOn, toOn } of sessions) {
    const first = Math.ceil((dayNumber(fromOn ?? year.startsOn) - (weekday - 1)) / 7);
    const last = Math.floor((dayNumber(toOn ?? year.finishesOn) - (weekday - 1)) / 7);
    if (first <= last)
      days[weekday]?.push({ startsAt, endsAt, first, last, siteId, isLesson: kind === "teaching" });
  }
  for (const slots of days) slots.sort((a, b) => a.first - b.first);
  return days;
}

/** n x n of hours in a week, Monday to Friday from 9 to 18, in which neither of two people has anything. */
export function freeHours(people: Visitor[]): Uint8Array {
  const n = people.length;
  const taken = people.map(({ sessions }) => {
    const hours = new Uint8Array(45);
    for (const { weekday, startsAt, endsAt } of sessions)
      for (let hour = 0; hour < 9; hour += 1)
        if (weekday <= 5 && startsAt < (hour + 10) * 60 && endsAt > (hour + 9) * 60)
          hours[(weekday - 1) * 9 + hour] = 1;
    return hours;
  });
  const free = new Uint8Array(n * n);
  for (let a = 0; a < n; a += 1)
    for (let b = 0; b < a; b += 1) {
      let count = 0;
      for (let hour = 0; hour < 45; hour += 1) if (!taken[a]?.[hour] && !taken[b]?.[hour]) count += 1;
      free[a * n + b] = count;
      free[b * n + a] = count;
    }
  return free;
}
