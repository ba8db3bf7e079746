import { Temporal } from "temporal-polyfill";

/** Every programme's time zone unless it says otherwise. */
export const HOME_ZONE = "Europe/London";

/** An ISO day, `2027-03-25`. */
export type Day = string;

/** The instant of a local day and a time given in minutes after midnight; a time that a clock change skips moves on by an hour. */
export function localInstant(day: Day, minutes: number, zone = HOME_ZONE): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime({
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  });
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}

export const startOfLocalDay = (day: Day, zone = HOME_ZONE): Date => localInstant(day, 0, zone);

/** The local day on which an instant falls. */
export const localDay = (instant: Date, zone = HOME_ZONE): Day =>
  zoned(instant, zone).toPlainDate().toString();

/** Minutes after local midnight. */
export function localMinutes(instant: Date, zone = HOME_ZONE): number {
  const { hour, minute } = zoned(instant, zone);
  return hour * 60 + minute;
}

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;

/** A day as the database keeps it: midnight UTC. */
export const dayToColumn = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The day that a date column holds. */
export const columnToDay = (column: Date): Day => column.toISOString().slice(0, 10);

/** `10:05` as minutes after midnight; the caller has checked the form. */
export function clockToMinutes(clock: string): number {
  const [hours, minutes] = clock.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

export const minutesToClock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** `Thu 25 March 2027` */
export function dayInWords(day: Day): string {
  const date = Temporal.PlainDate.from(day);
  const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString("en-GB", options);
  return `${part({ weekday: "short" })} ${date.day} ${part({ month: "long" })} ${date.year}`;
}

/** `Thu 25 March 2027, 10:00` */
export const timeInWords = (instant: Date, zone = HOME_ZONE): string =>
  `${dayInWords(localDay(instant, zone))}, ${minutesToClock(localMinutes(instant, zone))}`;

/** `Thu 25 March 2027, 10:00 to 12:00` */
export const spanInWords = (from: Date, to: Date, zone = HOME_ZONE): string =>
  `${timeInWords(from, zone)} to ${minutesToClock(localMinutes(to, zone))}`;

const zoned = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
