import { db } from "@/lib/core/db";

const details = {
  id: true,
  name: true,
  shortName: true,
  safeguardingName: true,
  safeguardingPhone: true,
  safeguardingEmail: true,
  sites: {
    select: { id: true, name: true, address: true, arrival: true },
    orderBy: { name: "asc" },
  },
} as const;

/** The colleges of a programme with their sites, and how many people ever took part for each. */
export async function listColleges(programmeId: string) {
  const rows = await db().programmeCollege.findMany({
    where: { programmeId },
    orderBy: { college: { shortName: "asc" } },
    select: { college: { select: details }, _count: { select: { participations: true } } },
  });
  return rows.map(({ college, _count }) => ({ ...college, people: _count.participations }));
}

export type CollegeDetails = Awaited<ReturnType<typeof listColleges>>[number];

/** Minutes from site to site, among these sites. */
export function listJourneys(siteIds: string[]) {
  return db().journey.findMany({ where: { fromSiteId: { in: siteIds }, toSiteId: { in: siteIds } } });
}

/** Every subject area there is, by name. */
export function listSubjects() {
  return db().subject.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
}

/** A college in a programme, with the columns by which the rules decide about it. */
export async function findCollege({ programmeId, collegeId }: { programmeId: string; collegeId: string }) {
  const place = await db().programmeCollege.findUnique({
    where: { programmeId_collegeId: { programmeId, collegeId } },
    select: { college: { select: details } },
  });
  return place && { ...place.college, programmeId };
}

/** A site, and the college it belongs to, in a programme that has that college. */
export async function findSite({ programmeId, siteId }: { programmeId: string; siteId: string }) {
  const site = await db().site.findFirst({
    where: { id: siteId, college: { programmes: { some: { programmeId } } } },
    select: { id: true, collegeId: true },
  });
  return site && { id: site.collegeId, programmeId, siteId: site.id };
}
