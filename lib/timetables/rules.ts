import { addDays, type Day, daysBetween } from "@/lib/core/dates";

export const KINDS = ["teaching", "unavailable"] as const;
export type SessionKind = (typeof KINDS)[number];

/** When something is every week: 1 is Monday, times in minutes after midnight, from and to where it is not all year. */
export interface Weekly {
  weekday: number;
  startsAt: number;
  endsAt: number;
  fromOn: Day | null;
  toOn: Day | null;
}

/** One weekly session, without whose it is. */
export interface SessionValues extends Weekly {
  kind: SessionKind;
  collegeId: string | null;
  siteId: string | null;
  group: string;
  subject: string;
  learners: number | null;
}

// 3 January 2000 was a Monday.
const weekdayOf = (day: Day): number => ((((daysBetween("2000-01-03", day) % 7) + 7) % 7) + 1) as number;

/** Whether a weekly session is held on this day, holidays apart. */
export function runsOn({ weekday, fromOn, toOn }: Weekly, day: Day): boolean {
  return weekdayOf(day) === weekday && (fromOn ?? day) <= day && day <= (toOn ?? day);
}

/**
 * Whether a visitor is free for a session of the host on this day: neither teaching nor unavailable for the whole
 * of it and for the journey there and back. Nobody is free for a session that is not taught on the day.
 */
export function freeFor(
  host: Weekly & { kind: SessionKind },
  visitors: Weekly[],
  journeyMinutes: number,
  day: Day,
): boolean {
  if (host.kind !== "teaching" || !runsOn(host, day)) return false;
  const leaves = host.startsAt - journeyMinutes;
  const isBack = host.endsAt + journeyMinutes;
  return !visitors.some((own) => runsOn(own, day) && own.startsAt < isBack && own.endsAt > leaves);
}

/** Whether two weekly sessions are ever held at the same time. One that ends as the other begins does not clash. */
export function overlap(a: Weekly, b: Weekly): boolean {
  const sameTime = a.weekday === b.weekday && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
  const apart = (one: Weekly, other: Weekly) =>
    one.toOn !== null && other.fromOn !== null && one.toOn < other.fromOn;
  return sameTime && !apart(a, b) && !apart(b, a);
}

/** Pairs of sessions that are held at the same time. */
export function overlaps<T extends Weekly>(sessions: T[]): [T, T][] {
  const sorted = sessions.toSorted((a, b) => a.weekday - b.weekday || a.startsAt - b.startsAt);
  return sorted.flatMap((one, at) => {
    const pairs: [T, T][] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.weekday !== one.weekday || other.startsAt >= one.endsAt) break;
      if (overlap(one, other)) pairs.push([one, other]);
    }
    return pairs;
  });
}

/** Two sessions with the same key are the same in everything that can be said of one. */
export const sessionKey = (session: SessionValues): string =>
  JSON.stringify([
    ...[session.weekday, session.startsAt, session.endsAt, session.kind, session.collegeId, session.siteId],
    ...[session.group, session.subject, session.learners, session.fromOn, session.toOn],
  ]);

/** One stretch of teaching weeks, both days included. */
export interface Period {
  startsOn: Day;
  finishesOn: Day;
}

/** The weeks, by their Mondays, in which a college teaches on at least one of the days from `from` to `to`. */
export function teachingWeeksBetween(periods: Period[], from: Day, to: Day): Day[] {
  const mondays = new Set<Day>();
  for (const { startsOn, finishesOn } of periods) {
    const first = startsOn > from ? startsOn : from;
    const last = finishesOn < to ? finishesOn : to;
    for (let monday = mondayOf(first); first <= last && monday <= last; monday = addDays(monday, 7))
      mondays.add(monday);
  }
  return [...mondays].sort();
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The first of these periods that shares a day with the given one. */
export const clash = <P extends Period>(periods: P[], { startsOn, finishesOn }: Period): P | undefined =>
  periods.find((other) => other.startsOn <= finishesOn && startsOn <= other.finishesOn);

/** What lies between two periods that follow each other: a half-term or a holiday, or null where nothing does. */
export function gapAfter(period: Period, next: Period | undefined): Period | null {
  if (!next || daysBetween(period.finishesOn, next.startsOn) <= 1) return null;
  return { startsOn: addDays(period.finishesOn, 1), finishesOn: addDays(next.startsOn, -1) };
}
