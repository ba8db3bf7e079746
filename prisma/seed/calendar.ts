import { addDays, type Day, dayToColumn } from "@/lib/core/dates";

/** The layout of the two years, reckoned back from one day. No clock is read here. */

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: Day): number => dayToColumn(day).getUTCDay() || 7;

/** Monday to Friday, forwards or backwards. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}

/** One programme year of 44 weeks, Monday of the first to Friday of the last. */
export interface Year {
  startsOn: Day;
  finishesOn: Day;
  /** A day of a week; weeks count from 1, weekdays from Monday as 1. */
  on: (week: number, weekday?: number) => Day;
}

function yearFrom(startsOn: Day): Year {
  const on = (week: number, weekday = 1) => addDays(startsOn, (week - 1) * 7 + weekday - 1);
  return { startsOn, finishesOn: on(44, 5), on };
}

/** Today lies in week 22 of the running year; the finished year began 52 weeks before that one did. */
export function yearsAround(today: Day): { finished: Year; running: Year } {
  const thisMonday = addDays(today, 1 - weekdayOf(today));
  const startsOn = addDays(thisMonday, -21 * 7);
  return { finished: yearFrom(addDays(startsOn, -52 * 7)), running: yearFrom(startsOn) };
}

/** The first Tuesday of September that comes after a day. */
export function nextEarlySeptember(day: Day): Day {
  for (let year = Number(day.slice(0, 4)); ; year += 1) {
    const first = `${year}-09-01`;
    const tuesday = addDays(first, (9 - weekdayOf(first)) % 7);
    if (tuesday > day) return tuesday;
  }
}
