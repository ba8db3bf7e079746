import { columnToDay } from "@/lib/core/dates";
import type { Example } from "@/prisma/seed/example";

// Ordinary days, both clock changes and the days beside them, leap days, a weekend, the turn of a year.
export const days = [
  ...["2026-11-24", "2027-02-10", "2026-08-31", "2027-01-01", "2026-06-06", "2026-06-07"],
  ...["2027-03-27", "2027-03-28", "2027-03-29", "2026-10-24", "2026-10-25", "2026-10-26"],
  ...["2024-02-29", "2028-02-29", "2028-03-01"],
];

export const day = (value: Date | string | null | undefined) => (value ? columnToDay(new Date(value)) : "");
export const instant = (value: Date | string | null | undefined) =>
  value ? new Date(value).getTime() : null;
export const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Those who count as tutors: they take part still and have accepted the ground rules. */
export const tutors = (rows: Example, programmeId: string, collegeId?: string) =>
  rows.participation.filter(
    (one) =>
      one.programmeId === programmeId &&
      !one.finishedOn &&
      one.acceptedAt &&
      [one.roles].flat().includes("tutor") &&
      (!collegeId || one.collegeId === collegeId),
  );
