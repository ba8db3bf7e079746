import { columnToDay } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import type { Milestone, Prisma } from "@/prisma/generated/client";

/** Programmes somebody may see, the one that ends last first. */
export function listProgrammes(where: Prisma.ProgrammeWhereInput) {
  return db().programme.findMany({
    where,
    orderBy: [{ finishesOn: "desc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      startsOn: true,
      finishesOn: true,
      closedAt: true,
      groundRules: true,
      colleges: { select: { college: { select: { shortName: true } } } },
      milestones: {
        where: { stage: { not: null } },
        select: { stage: true, baselineOn: true, forecastOn: true },
      },
    },
  });
}

export function findProgramme(id: string, where: Prisma.ProgrammeWhereInput) {
  return db().programme.findFirst({
    where: { AND: [where, { id }] },
    select: {
      id: true,
      title: true,
      startsOn: true,
      finishesOn: true,
      closedAt: true,
      timeZone: true,
      leadCollegeId: true,
      leadCollege: { select: { name: true } },
      report: { select: { publishedAt: true } },
      colleges: { select: { college: { select: { id: true, name: true, shortName: true } } } },
    },
  });
}

/** A programme's milestones with days as words, in their order. */
export async function listMilestones(programmeId: string, where: Prisma.MilestoneWhereInput) {
  const rows = await db().milestone.findMany({
    where: { AND: [where, { programmeId }] },
    orderBy: { position: "asc" },
  });
  return rows.map(toMilestone);
}

/** One milestone, whoever asks. */
export async function findMilestone(id: string) {
  const row = await db().milestone.findUnique({ where: { id } });
  return row && toMilestone(row);
}

const toMilestone = ({ baselineOn, forecastOn, actualOn, ...row }: Milestone) => ({
  ...row,
  baselineOn: columnToDay(baselineOn),
  forecastOn: forecastOn && columnToDay(forecastOn),
  actualOn: actualOn && columnToDay(actualOn),
});

/** A programme with the columns by which the rules decide, whoever asks. */
export function findProgrammeById(id: string) {
  return db().programme.findUnique({ where: { id }, select: { id: true, closedAt: true } });
}

/** A programme with what its settings hold. */
export function findProgrammeRow(id: string) {
  return db().programme.findUnique({
    where: { id },
    select: {
      id: true,
      closedAt: true,
      title: true,
      startsOn: true,
      finishesOn: true,
      funder: true,
      groundRules: true,
      leadCollegeId: true,
      version: true,
    },
  });
}

/** How far a programme has been set up, in counts; one statement. `accepted` are those who accepted the rules. */
export async function countSetUp(programmeId: string) {
  const [row] = await db().$queryRaw<Record<SetUpCount, number>[]>`
    select
      (select count(*)::int from "ProgrammeCollege" where "programmeId" = p.id) as colleges,
      (select count(*)::int from "ProgrammeCollege" c where "programmeId" = p.id
         and not exists (select from "Site" s where s."collegeId" = c."collegeId")) as "withoutSites",
      (select count(*)::int from "ProgrammeCollege" c where "programmeId" = p.id
         and not exists (select from "TeachingPeriod" t where t."collegeId" = c."collegeId"
           and t."startsOn" <= p."finishesOn" and t."finishesOn" >= p."startsOn")) as "withoutTerms",
      (select count(*)::int from "Subject") as subjects,
      (select count(*)::int from "Participation" where "programmeId" = p.id and "finishedOn" is null
         and 'tutor' = any (roles)) as tutors,
      (select count(*)::int from "Participation" where "programmeId" = p.id and "finishedOn" is null) as people,
      (select count(*)::int from "Participation" where "programmeId" = p.id and "finishedOn" is null
         and "acceptedAt" is not null) as accepted,
      (select count(*)::int from "Participation" m where "programmeId" = p.id and "finishedOn" is null
         and "acceptedAt" is null and not exists (select from "Invitation" i
           where i."participationId" = m.id and i."withdrawnAt" is null)) as "notInvited",
      (select count(*)::int from "Milestone" where "programmeId" = p.id) as milestones,
      (select count(*)::int from "PeerGroup" where "programmeId" = p.id and "publishedAt" is not null
         and kind = 'buddies') as groups,
      (select count(*)::int from "PeerGroup" where "programmeId" = p.id and "publishedAt" is not null
         and kind = 'set') as sets
    from "Programme" p where p.id = ${programmeId}`;
  return row ?? null;
}

type SetUpCount =
  | "colleges"
  | "withoutSites"
  | "withoutTerms"
  | "subjects"
  | "tutors"
  | "people"
  | "accepted"
  | "notInvited"
  | "milestones"
  | "groups"
  | "sets";
export type SetUpCounts = NonNullable<Awaited<ReturnType<typeof countSetUp>>>;

/** Who takes part in a programme still, to be carried over into the next one. */
export function listTakingPart(programmeId: string) {
  return db().participation.findMany({
    where: { programmeId, finishedOn: null, person: { active: true } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      collegeId: true,
      siteId: true,
      subjectId: true,
      lineManagerId: true,
      roles: true,
      experience: true,
      maxTravelMinutes: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
    },
  });
}
