import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

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
      leadCollege: { select: { name: true } },
      report: { select: { publishedAt: true } },
      colleges: { select: { college: { select: { id: true, name: true, shortName: true } } } },
    },
  });
}

export function listMilestones(programmeId: string, where: Prisma.MilestoneWhereInput) {
  return db().milestone.findMany({
    where: { AND: [where, { programmeId }] },
    orderBy: { position: "asc" },
  });
}
