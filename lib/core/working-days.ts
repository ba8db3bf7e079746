import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "@/lib/core/dates";

/**
 * Working days: Monday to Friday less the bank holidays of England and Wales, as gov.uk publishes them. The regular
 * ones follow from the Banking and Financial Dealings Act 1971; those that a proclamation added or moved are listed.
 */
const PROCLAIMED: Record<number, { add?: Day[]; drop?: Day[] }> = {
  2020: { add: ["2020-05-08"], drop: ["2020-05-04"] },
  2022: { add: ["2022-06-02", "2022-06-03", "2022-09-19"], drop: ["2022-05-30"] },
  2023: { add: ["2023-05-08"] },
};

const known = new Map<number, Set<Day>>();

/** The bank holidays of one year in England and Wales. */
export function bankHolidays(year: number): Set<Day> {
  const before = known.get(year);
  if (before) return before;
  const easter = easterSunday(year);
  const { add = [], drop = [] } = PROCLAIMED[year] ?? {};
  const days = new Set([
    substituted(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(`${year}-05-01`),
    addDays(mondayFrom(`${year}-06-01`), -7),
    addDays(mondayFrom(`${year}-09-01`), -7),
    ...christmas(year),
    ...add,
  ]);
  for (const day of drop) days.delete(day);
  known.set(year, days);
  return days;
}

export const isWorkingDay = (day: Day): boolean =>
  weekday(day) <= 5 && !bankHolidays(Number(day.slice(0, 4))).has(day);

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) count += Number(isWorkingDay(day));
  return count;
}

/** The day on which the given number of working days after `from` have passed. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; left -= Number(isWorkingDay(day))) day = addDays(day, 1);
  return day;
}

const weekday = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The first Monday on or after a day. */
const mondayFrom = (day: Day): Day => addDays(day, (8 - weekday(day)) % 7);

/** A holiday that falls on a weekend is kept on the Monday after. */
const substituted = (day: Day): Day => (weekday(day) > 5 ? mondayFrom(day) : day);

/** Christmas Day and Boxing Day with their substitutes, which never fall on one day. */
function christmas(year: number): [Day, Day] {
  const first = weekday(`${year}-12-25`);
  if (first === 5) return [`${year}-12-25`, `${year}-12-28`];
  if (first === 6) return [`${year}-12-27`, `${year}-12-28`];
  if (first === 7) return [`${year}-12-27`, `${year}-12-26`];
  return [`${year}-12-25`, `${year}-12-26`];
}

/** Easter Sunday of the Gregorian calendar by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
