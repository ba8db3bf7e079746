import { minutesToClock } from "@/lib/core/dates";
import type { SessionValues } from "@/lib/timetables/rules";
import { WEEKDAY_CODES } from "@/lib/timetables/schema";

/** The columns of a timetable file, in their order. Those with a star must be there and filled. */
export const COLUMNS = [
  "email",
  "weekday",
  "starts",
  "ends",
  "kind",
  "college",
  "site",
  "group",
  "subject",
  "learners",
  "from",
  "to",
] as const;
export type Column = (typeof COLUMNS)[number];

export const NEEDED: readonly Column[] = ["email", "weekday", "starts", "ends", "kind"];

/** Where something may be taught: the colleges of the programme and their sites. */
export interface CollegeOfFile {
  id: string;
  name: string;
  shortName: string;
  sites: { id: string; name: string }[];
}

/** One session and whose it is, as a row of the file. */
export interface Row extends SessionValues {
  email: string;
}

/** Where each column of a file is. */
export type Header = Map<Column, number>;

/** Somebody whose timetable the bringer of the file may keep. */
export interface Owner {
  participationId: string;
  homeCollegeId: string;
}

export interface FileContext {
  owners: Map<string, Owner>;
  colleges: CollegeOfFile[];
  /** What to do about an address that is nobody's. */
  whoHelps: string;
}

/** Sessions as the rows of a timetable file, the names of the columns first. */
export function toTable(rows: Row[], colleges: CollegeOfFile[]): string[][] {
  const sites = new Map(colleges.flatMap((college) => college.sites.map((site) => [site.id, site.name])));
  const names = new Map(colleges.map((college) => [college.id, college.shortName]));
  return [
    [...COLUMNS],
    ...rows.map((row) => [
      row.email,
      WEEKDAY_CODES[row.weekday - 1] ?? "",
      minutesToClock(row.startsAt),
      minutesToClock(row.endsAt),
      row.kind,
      names.get(row.collegeId ?? "") ?? "",
      sites.get(row.siteId ?? "") ?? "",
      row.group,
      row.subject,
      row.learners === null ? "" : String(row.learners),
      row.fromOn ?? "",
      row.toOn ?? "",
    ]),
  ];
}
