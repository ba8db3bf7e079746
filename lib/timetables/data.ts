import { columnToDay } from "@/lib/core/dates";
import { type Door, db } from "@/lib/core/db";
import type { CollegeOfFile } from "@/lib/timetables/engine/columns";
import type { Prisma } from "@/prisma/generated/client";

/** When somebody teaches, in the order of the week; `where` says whose timetable may be seen. */
export function listTeaching(participationId: string, where: Prisma.TimetableSessionWhereInput) {
  return db().timetableSession.findMany({
    where: { AND: [where, { participationId, kind: "teaching" }] },
    orderBy: [{ weekday: "asc" }, { startsAt: "asc" }],
    select: {
      id: true,
      weekday: true,
      startsAt: true,
      endsAt: true,
      group: true,
      subject: true,
      siteId: true,
      site: { select: { name: true } },
    },
  });
}

const whole = {
  id: true,
  participationId: true,
  kind: true,
  weekday: true,
  startsAt: true,
  endsAt: true,
  collegeId: true,
  siteId: true,
  group: true,
  subject: true,
  learners: true,
  fromOn: true,
  toOn: true,
  version: true,
  college: { select: { shortName: true } },
  site: { select: { name: true, collegeId: true } },
} as const satisfies Prisma.TimetableSessionSelect;

type WholeRow = Prisma.TimetableSessionGetPayload<{ select: typeof whole }>;

/** A session with days as words; a site says at which college it is where the session does not. */
const toSession = ({ fromOn, toOn, collegeId, ...row }: WholeRow) => ({
  ...row,
  collegeId: collegeId ?? row.site?.collegeId ?? null,
  fromOn: fromOn ? columnToDay(fromOn) : null,
  toOn: toOn ? columnToDay(toOn) : null,
});

export type Session = ReturnType<typeof toSession>;

const inOrderOfWeek: Prisma.TimetableSessionOrderByWithRelationInput[] = [
  { weekday: "asc" },
  { startsAt: "asc" },
  { endsAt: "asc" },
  { id: "asc" },
];

/** Somebody's weekly sessions in the order of the week, `take` of them at most. */
export async function listSessions(
  participationId: string,
  where: Prisma.TimetableSessionWhereInput,
  take: number,
): Promise<Session[]> {
  const rows = await db().timetableSession.findMany({
    where: { AND: [where, { participationId }] },
    orderBy: inOrderOfWeek,
    select: whole,
    take,
  });
  return rows.map(toSession);
}

/** All sessions of these participations. */
export async function sessionsOf(
  participationIds: string[],
  from: Pick<Door, "timetableSession"> = db(),
): Promise<Session[]> {
  const rows = await from.timetableSession.findMany({
    where: { participationId: { in: participationIds } },
    orderBy: [{ participationId: "asc" }, ...inOrderOfWeek],
    select: whole,
  });
  return rows.map(toSession);
}

/** Sessions to be taken as a file, with whose they are; `where` says which ones this person may take. */
export async function sessionsToTake(programmeId: string, where: Prisma.TimetableSessionWhereInput) {
  const rows = await db().timetableSession.findMany({
    where: { AND: [where, { programmeId }] },
    orderBy: [{ participation: { person: { email: "asc" } } }, ...inOrderOfWeek],
    select: { ...whole, participation: { select: { person: { select: { email: true } } } } },
  });
  return rows.map(({ participation, ...row }) => ({ ...toSession(row), email: participation.person.email }));
}

const owner = {
  id: true,
  programmeId: true,
  collegeId: true,
  finishedOn: true,
  person: { select: { name: true, email: true } },
  college: { select: { shortName: true } },
  programme: { select: { closedAt: true } },
} as const satisfies Prisma.ParticipationSelect;

/** Whose timetable it is, with the columns by which the rules decide about it. */
const toOwner = ({ id, collegeId, ...row }: Prisma.ParticipationGetPayload<{ select: typeof owner }>) => ({
  ...row,
  id: "",
  participationId: id,
  homeCollegeId: collegeId,
  /** Takes part still, in a programme that goes on. */
  current: row.finishedOn === null && row.programme.closedAt === null,
});

export type TimetableOwner = ReturnType<typeof toOwner>;

export async function findOwner(participationId: string): Promise<TimetableOwner | null> {
  const row = await db().participation.findUnique({ where: { id: participationId }, select: owner });
  return row && toOwner(row);
}

/** One session and whose it is. */
export async function findSession(id: string) {
  const row = await db().timetableSession.findUnique({
    where: { id },
    select: { ...whole, participation: { select: owner } },
  });
  if (!row) return null;
  const { participation, ...session } = row;
  return { ...toOwner(participation), ...toSession(session) };
}

/** Those who take part now under these addresses. */
export async function findOwnersByEmail(programmeId: string, emails: string[]): Promise<TimetableOwner[]> {
  const rows = await db().participation.findMany({
    where: { programmeId, finishedOn: null, person: { email: { in: emails } } },
    select: owner,
  });
  return rows.map(toOwner);
}

/** Everybody who takes part now, by name, with how many sessions they have; `where` says whose may be kept. */
export async function listOwners(where: Prisma.ParticipationWhereInput, take?: number, after?: string) {
  return db().participation.findMany({
    where: {
      AND: [
        where,
        { finishedOn: null, acceptedAt: { not: null }, roles: { hasSome: ["tutor", "facilitator"] } },
      ],
    },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
      _count: { select: { sessions: true } },
    },
  });
}

/** The colleges of a programme with their sites. */
export async function listPlaces(programmeId: string): Promise<CollegeOfFile[]> {
  const rows = await db().programmeCollege.findMany({
    where: { programmeId },
    orderBy: { college: { shortName: "asc" } },
    select: {
      college: {
        select: {
          id: true,
          name: true,
          shortName: true,
          sites: { select: { id: true, name: true }, orderBy: { name: "asc" } },
        },
      },
    },
  });
  return rows.map(({ college }) => college);
}

const period = {
  id: true,
  collegeId: true,
  name: true,
  startsOn: true,
  finishesOn: true,
  version: true,
} as const satisfies Prisma.TeachingPeriodSelect;

const toPeriod = (row: Prisma.TeachingPeriodGetPayload<{ select: typeof period }>) => ({
  ...row,
  startsOn: columnToDay(row.startsOn),
  finishesOn: columnToDay(row.finishesOn),
});

export type TermDates = ReturnType<typeof toPeriod>;

/** When these colleges teach, the earliest first. */
export async function listPeriods(
  collegeIds: string[],
  from: Pick<Door, "teachingPeriod"> = db(),
): Promise<TermDates[]> {
  const rows = await from.teachingPeriod.findMany({
    where: { collegeId: { in: collegeIds } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: period,
  });
  return rows.map(toPeriod);
}

/** Whether a college takes part in a programme, with the columns by which the rules decide about its term dates. */
export async function findTermDates({ programmeId, collegeId }: { programmeId: string; collegeId: string }) {
  const place = await db().programmeCollege.findUnique({
    where: { programmeId_collegeId: { programmeId, collegeId } },
    select: { programmeId: true, collegeId: true },
  });
  return place && { id: "", ...place };
}
