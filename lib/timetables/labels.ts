import { type Day, dayInWords, minutesToClock } from "@/lib/core/dates";
import type { SessionKind } from "@/lib/timetables/rules";

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const KIND_WORDS: Record<SessionKind, string> = { teaching: "Teaching", unavailable: "Unavailable" };

interface Timed {
  weekday: number;
  startsAt: number;
  endsAt: number;
}

/** `10:00 to 12:00` */
export const hoursInWords = ({ startsAt, endsAt }: Timed): string =>
  `${minutesToClock(startsAt)} to ${minutesToClock(endsAt)}`;

/** `Tuesday 10:00 to 12:00` */
export const timeOfWeek = (session: Timed): string =>
  `${WEEKDAYS[session.weekday - 1]} ${hoursInWords(session)}`;

/** `Tuesday 10:00 to 12:00, ESOL Entry 3, Queensway` */
export function sessionInWords(
  session: Timed & { group: string; subject: string; site: { name: string } | null },
): string {
  const { group, subject, site } = session;
  return [timeOfWeek(session), group || subject, site?.name].filter(Boolean).join(", ");
}

/** `from Mon 4 January 2027 to Fri 26 March 2027`, or nothing for all year. */
export function datesInWords({ fromOn, toOn }: { fromOn: Day | null; toOn: Day | null }): string {
  const parts = [fromOn && `from ${dayInWords(fromOn)}`, toOn && `to ${dayInWords(toOn)}`];
  return parts.filter(Boolean).join(" ");
}

/** `1 session`, `4,812 sessions` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** `Autumn, first half (Mon 7 September 2026 to Fri 23 October 2026)` */
export const periodInWords = (period: { name: string; startsOn: Day; finishesOn: Day }): string =>
  `${period.name} (${dayInWords(period.startsOn)} to ${dayInWords(period.finishesOn)})`;
