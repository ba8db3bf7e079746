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
