import { lastYear } from "@/lib/buddy-groups/data/arranging";
import { listJourneys, session, toSession } from "@/lib/buddy-groups/data/candidates";
import { journeyKey } from "@/lib/buddy-groups/engine/can-visit";
import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

interface Seen {
  themes: Prisma.ThemeWhereInput;
  offers: Prisma.SkillOfferWhereInput;
}

/**
 * Everybody who can be in a group with what may be said of them: themes and offers only as far as `seen` lets whoever
 * asks read them. In two statements.
 */
export async function listForReasons(programmeId: string, startsOn: Date, seen: Seen) {
  const rows = await db().participation.findMany({
    relationLoadStrategy: "join",
    where: { programmeId, roles: { has: "tutor" }, finishedOn: null, acceptedAt: { not: null } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: {
      ...{ id: true, personId: true, lineManagerId: true, collegeId: true, siteId: true, experience: true },
      roles: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
      subject: { select: { name: true } },
      site: { select: { name: true } },
      sessions: { select: session },
      themes: {
        where: { AND: [seen.themes] },
        orderBy: { position: "asc" },
        select: { title: true, willTry: true },
      },
      offers: { where: { AND: [seen.offers] }, select: { standard: { select: { title: true } } } },
    },
  });
  const before = await lastYear(programmeId, startsOn);
  return rows.map((row) => ({
    ...row,
    sessions: row.sessions.map(toSession),
    before: before.get(row.personId) ?? [],
  }));
}

/** Minutes by `journeyKey`. */
export async function journeysIn(programmeId: string): Promise<Map<string, number>> {
  const rows = await listJourneys(programmeId);
  return new Map(
    rows.map(({ fromSiteId, toSiteId, minutes }) => [journeyKey(fromSiteId, toSiteId), minutes]),
  );
}
