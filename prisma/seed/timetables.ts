import { addDays, type Day, dayToColumn } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { weekdayOf, type Year } from "@/prisma/seed/calendar";
import { type Key, player } from "@/prisma/seed/cast";
import { participationId, programmeId } from "@/prisma/seed/groups";
import {
  collegeId,
  journeyMinutes,
  type SiteKey,
  siteId,
  subjectNames,
  taughtWeeks,
} from "@/prisma/seed/places";
import { weekly } from "@/prisma/seed/weekly";

export interface Session {
  weekday: number;
  startsAt: number;
  endsAt: number;
  /** Nothing is taught where there is no class. */
  lesson?: { site: SiteKey; className: string; learners: number };
  fromWeek?: number;
  toWeek?: number;
}

const weekdays = ["mon", "tue", "wed", "thu", "fri"];
const pattern =
  /^(\w{3}) (\d\d):(\d\d)-(\d\d):(\d\d) (?:off|(\w+) (.+?), (\d+))(?: from week (\d+))?(?: to week (\d+))?$/;

/** Reads a line such as `tue 10:00-12:00 pier ESOL Entry 3, 14` or `fri 09:00-17:00 off`. */
export function readSession(line: string): Session {
  const found = pattern.exec(line.trim());
  if (!found) throw new Error(`Not a session: ${line}`);
  const [, day = "", h1, m1, h2, m2, site, className, learners, fromWeek, toWeek] = found;
  return {
    weekday: weekdays.indexOf(day) + 1,
    startsAt: Number(h1) * 60 + Number(m1),
    endsAt: Number(h2) * 60 + Number(m2),
    ...(site && className
      ? { lesson: { site: site as SiteKey, className, learners: Number(learners) } }
      : {}),
    ...(fromWeek ? { fromWeek: Number(fromWeek) } : {}),
    ...(toWeek ? { toWeek: Number(toWeek) } : {}),
  };
}

function sessionsOf(key: Key): Session[] {
  const lines = (weekly[key] ?? "").trim().split("\n");
  return lines.map(readSession);
}

/** Minutes on the way there; the longest of what may apply, from the home site or from a lesson of that day. */
function travel(visitor: Key, host: Session, site: SiteKey): number {
  const sameDay = sessionsOf(visitor).filter(({ weekday }) => weekday === host.weekday);
  const from = [player(visitor).site, ...sameDay.flatMap(({ lesson }) => (lesson ? [lesson.site] : []))];
  return Math.max(...from.map((one) => journeyMinutes(one, site)));
}

/** The lessons of the host in which the visitor is free, the journey there and back included. */
export function openLessons(visitor: Key, host: Key): Session[] {
  return sessionsOf(host).filter((session) => {
    if (!session.lesson) return false;
    const minutes = travel(visitor, session, session.lesson.site);
    return !sessionsOf(visitor).some(
      ({ weekday, startsAt, endsAt }) =>
        weekday === session.weekday &&
        startsAt < session.endsAt + minutes &&
        endsAt > session.startsAt - minutes,
    );
  });
}

export interface Occasion {
  on: Day;
  session: Session;
}

export type When = { week: number } | { last: number } | { next: number };

function isTaught(year: Year, on: Day, session: Session): boolean {
  const week =
    Math.floor((dayToColumn(on).getTime() - dayToColumn(year.startsOn).getTime()) / (7 * 86_400_000)) + 1;
  const taught = (["southend", "thurrock"] as const).every((college) =>
    taughtWeeks[college].some(([, first, last]) => week >= first && week <= last),
  );
  return taught && week >= (session.fromWeek ?? 1) && week <= (session.toWeek ?? 44);
}

/** When a visit can be: in a certain week, or the so-manieth day with an open lesson before or after today. */
export function occasion(year: Year, today: Day, visitor: Key, host: Key, when: When): Occasion {
  const open = openLessons(visitor, host);
  const step = "last" in when ? -1 : 1;
  let left = "last" in when ? when.last : "next" in when ? when.next : 1;
  const before = "week" in when ? addDays(year.on(when.week), -1) : today;
  for (let count = 1; count <= 28; count += 1) {
    const on = addDays(before, step * count);
    const session = open.find((one) => one.weekday === weekdayOf(on) && isTaught(year, on, one));
    if (session) left -= 1;
    if (session && left === 0) return { on, session };
  }
  throw new Error(`${visitor} finds no open lesson of ${host}`);
}

export function sessionRows(year: Year): Prisma.TimetableSessionCreateManyInput[] {
  return Object.keys(weekly).flatMap((key) =>
    sessionsOf(key).map(({ weekday, startsAt, endsAt, lesson, fromWeek, toWeek }, index) => {
      const { college, subject } = player(key);
      return {
        id: `session-${key}-${index + 1}`,
        programmeId: programmeId("running"),
        participationId: participationId("running", key),
        homeCollegeId: collegeId(college),
        kind: lesson ? ("teaching" as const) : ("unavailable" as const),
        ...{ weekday, startsAt, endsAt },
        collegeId: lesson ? collegeId(college) : null,
        siteId: lesson ? siteId(lesson.site) : null,
        group: lesson?.className ?? "",
        subject: lesson && subject ? subjectNames[subject] : "",
        learners: lesson?.learners ?? null,
        fromOn: fromWeek ? dayToColumn(year.on(fromWeek)) : null,
        toOn: toWeek ? dayToColumn(year.on(toWeek, 5)) : null,
      };
    }),
  );
}
