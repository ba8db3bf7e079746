import { journeyKey } from "@/lib/buddy-groups/engine/can-visit";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { minutesToClock } from "@/lib/core/dates";

/** A made-up department of an adult-education service: its people, and a week of each, as the files that bring them. */
export interface Department {
  people: DepartmentPerson[];
  /** Minutes from site to site; a pair that is not here is not known. */
  journeys: Map<string, number>;
  peopleFile: string;
  timetableFile: string;
}

export interface DepartmentPerson {
  email: string;
  /** Where they set out from; empty where none is given. */
  site: string;
  sessions: DepartmentSession[];
}

export interface DepartmentSession {
  weekday: number;
  startsAt: number;
  endsAt: number;
  isLesson: boolean;
  site: string;
  from: string;
  to: string;
}

/** The two colleges' sites, by name. */
type Sites = Record<string, string[]>;

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DATES = ["", "", "", "2026-10-05", "2026-12-11", "2027-01-11", "2027-02-26", "2027-05-07"];

export function departmentOf(count: number, seed: number, sites: Sites): Department {
  const random = randomFrom(seed);
  const draw = (many: number) => Math.floor(random() * many);
  const pick = <T>(list: T[]): T => list[draw(list.length)] as T;
  const all = Object.values(sites).flat();
  const journeys = new Map<string, number>();
  for (const from of all)
    for (const to of all)
      if (from !== to && random() < 0.85) journeys.set(`${from}>${to}`, 5 * (1 + draw(14)));
  const collegeOf = (site: string) => Object.keys(sites).find((name) => sites[name]?.includes(site)) ?? "";
  const people = Array.from({ length: count }, (_, at): DepartmentPerson => {
    const site = random() < 0.1 ? "" : pick(all);
    const sessions = Array.from({ length: draw(14) }, (): DepartmentSession => {
      const startsAt = 8 * 60 + 15 * draw(44);
      const [from, to] = [pick(DATES), pick(DATES)].sort() as [string, string];
      return {
        ...{ weekday: 1 + draw(random() < 0.9 ? 5 : 7), startsAt, endsAt: startsAt + 30 + 15 * draw(13) },
        ...{ isLesson: random() < 0.6, site: random() < 0.1 ? "" : pick(all), from, to },
      };
    });
    return { email: `d${seed}-${at + 100}@department.example`, site, sessions };
  });
  const row = ({ email }: DepartmentPerson, each: DepartmentSession) =>
    [
      ...[email, DAYS[each.weekday - 1], minutesToClock(each.startsAt), minutesToClock(each.endsAt)],
      ...[each.isLesson ? "teaching" : "unavailable", collegeOf(each.site), each.site, "", "", ""],
      ...[each.from, each.to],
    ].join(",");
  return {
    people,
    journeys,
    peopleFile: [
      "email,name,college,roles,site",
      ...people.map(({ email, site }, at) =>
        [email, `Person ${at + 1}`, collegeOf(site || pick(all)), "tutor", site].join(","),
      ),
    ].join("\n"),
    timetableFile: [
      "email,weekday,starts,ends,kind,college,site,group,subject,learners,from,to",
      ...people.flatMap((person) => person.sessions.map((each) => row(person, each))),
    ].join("\n"),
  };
}

/** The same people as the engine sees them. */
export function visitorsOf({ people, journeys }: Department) {
  const visitors = people.map(({ site, sessions }) => ({
    siteId: site || null,
    sessions: sessions.map((each) => ({
      ...{ kind: each.isLesson ? ("teaching" as const) : ("unavailable" as const), weekday: each.weekday },
      ...{ startsAt: each.startsAt, endsAt: each.endsAt, siteId: each.site || null },
      ...{ fromOn: each.from || null, toOn: each.to || null },
    })),
  }));
  const minutes = new Map(
    [...journeys].map(([way, taken]) => [journeyKey(...(way.split(">") as [string, string])), taken]),
  );
  return { people: visitors, journeys: minutes, emails: people.map(({ email }) => email) };
}

/**
 * Whether one can visit the other, written down a second time and as plainly as possible: going through the year day
 * by day and through the visit minute by minute.
 */
export function canVisitByForce(
  visitor: DepartmentPerson,
  host: DepartmentPerson,
  journeys: Map<string, number>,
  days: { on: string; weekday: number }[],
): boolean {
  const minutes = (from: string, to: string) => (from === to ? 0 : (journeys.get(`${from}>${to}`) ?? 0));
  return host.sessions.some((lesson) => {
    if (!lesson.isLesson) return false;
    const leaves = lesson.startsAt - minutes(visitor.site, lesson.site);
    const isBack = lesson.endsAt + minutes(lesson.site, visitor.site);
    return days.some((day) => {
      if (!isHeld(lesson, day)) return false;
      const own = visitor.sessions.filter((each) => isHeld(each, day));
      for (let minute = leaves; minute < isBack; minute += 1)
        if (own.some((each) => each.startsAt <= minute && minute < each.endsAt)) return false;
      return true;
    });
  });
}

const isHeld = (session: DepartmentSession, { on, weekday }: { on: string; weekday: number }): boolean =>
  session.weekday === weekday && (session.from || on) <= on && on <= (session.to || on);
