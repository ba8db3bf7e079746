import type { Day } from "@/lib/core/dates";
import { isoDay, quoted, type Reading, wordsOf } from "@/lib/core/files/cells";
import type { Cell } from "@/lib/core/files/table";
import { WEEKDAYS } from "@/lib/timetables/labels";
import { KINDS, type SessionKind } from "@/lib/timetables/rules";
import { WEEKDAY_CODES } from "@/lib/timetables/schema";

const NUMBER = /^\d+(\.\d+)?$/;

/** `mon`, `Monday`, `TUES`: 1 is Monday. */
export function weekdayIn(cell: Cell): Reading<number> {
  const word = wordsOf(cell).trim().toLowerCase().replace(/\.$/, "");
  const at = WEEKDAYS.findIndex((day) => word.length >= 3 && day.toLowerCase().startsWith(word));
  const found = word === "weds" ? 2 : at;
  if (found >= 0) return { value: found + 1 };
  return {
    problem: `${quoted(cell)} is not a day of the week.`,
    remedy: `Write ${WEEKDAY_CODES.slice(0, -1).join(", ")} or ${WEEKDAY_CODES.at(-1)}.`,
  };
}

/** `09:30`, `9:30`, `9.30`, `9:30 am`, or a part of a day as spreadsheets keep times: minutes after midnight. */
export function timeIn(cell: Cell): Reading<number> {
  const minutes = cell instanceof Date ? minutesOf(cell) : minutesIn(wordsOf(cell).trim().toLowerCase());
  if (minutes !== null && minutes < 1440) return { value: minutes };
  return { problem: `${quoted(cell)} is not a time of day.`, remedy: "Write it with 24 hours, as in 09:30." };
}

const minutesOf = (date: Date): number | null =>
  Number.isNaN(date.getTime()) ? null : Math.round((date.getTime() % 86_400_000) / 60_000 + 1440) % 1440;

function minutesIn(word: string): number | null {
  const [, hour = "", minute = "0", half] =
    word.match(/^([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?\s*(am|pm)?$/) ??
    word.match(/^(\d|1[0-2])()\s*(am|pm)$/) ??
    [];
  // A part of a day always begins with nought, and no class does.
  if (/^0?\.\d+$/.test(word) || word === "0") return Math.round(Number(word) * 1440);
  if (hour === "") return null;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half ? (Number(hour) % 12) + (half === "pm" ? 12 : 0) : Number(hour);
  return hours * 60 + Number(minute || "0");
}

export function kindIn(cell: Cell): Reading<SessionKind> {
  const word = wordsOf(cell).trim().toLowerCase();
  const kind = KINDS.find((each) => each === word);
  if (kind) return { value: kind };
  return { problem: `${quoted(cell)} is not a kind of session.`, remedy: `Write ${KINDS.join(" or ")}.` };
}

export function learnersIn(cell: Cell): Reading<number | null> {
  const word = wordsOf(cell).trim();
  if (word === "") return { value: null };
  const count = NUMBER.test(word) ? Number(word) : Number.NaN;
  if (Number.isInteger(count) && count <= 1000) return { value: count };
  return {
    problem: `${quoted(cell)} is not a number of learners.`,
    remedy: "Write a whole number from 0 to 1,000, or leave it empty.",
  };
}

/** `2027-03-25`, `25/03/2027`, a date cell, or the number of days that spreadsheets keep for one. */
export function dayIn(cell: Cell): Reading<Day | null> {
  const word = wordsOf(cell).trim();
  if (word === "") return { value: null };
  const day = dayOf(word);
  if (day && day >= "2000-01-01" && day <= "2100-12-31") return { value: day };
  return {
    problem: `${quoted(cell)} is not a date.`,
    remedy: "Write it as 25/03/2027 or 2027-03-25, or leave it empty.",
  };
}

function dayOf(word: string): Day | null {
  if (/^\d{5}$/.test(word)) return isoDay(new Date(Date.UTC(1899, 11, 30 + Number(word))));
  const [, year, month, day] = word.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? turned(word) ?? [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // A day that no month has would have become one of the next month.
  return isoDay(date) === iso ? iso : null;
}

function turned(word: string): string[] | null {
  const [whole, day, month, year] = word.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  return whole && day && month && year ? [whole, year, month, day] : null;
}
