import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** A year has far fewer; no calendar is served more. */
const MOST = 1_000;

/** Whose calendar the secret with this hash opens. */
export async function findFeed(tokenHash: string): Promise<string | null> {
  const feed = await db().calendarFeed.findUnique({ where: { tokenHash }, select: { personId: true } });
  return feed?.personId ?? null;
}

/** Since when somebody's calendar subscribes to what is theirs here; null if none does. */
export async function feedSince(personId: string): Promise<Date | null> {
  const feed = await db().calendarFeed.findUnique({ where: { personId }, select: { madeAt: true } });
  return feed?.madeAt ?? null;
}

const named = { select: { person: { select: { name: true } } } } as const;
const zone = { select: { timeZone: true } } as const;

/** The visits of these participations that are agreed or took place, since a day. */
export function visitsInCalendar(mine: string[], where: Prisma.VisitWhereInput, since: Date) {
  return db().visit.findMany({
    where: {
      AND: [where, { OR: [{ hostId: { in: mine } }, { visitorId: { in: mine } }] }],
      state: { in: ["agreed", "visited", "recorded", "shared", "acknowledged"] },
      startsAt: { gte: since },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      ...{ id: true, programmeId: true, startsAt: true, endsAt: true, room: true, calendarEntries: true },
      ...{ site: { select: { name: true } }, host: named, visitor: named, programme: zone },
    },
  });
}

/** The meetings of these sets that were not called off, since a day. */
export function meetingsInCalendar(where: Prisma.SetMeetingWhereInput, since: Date) {
  return db().setMeeting.findMany({
    where: { AND: [where, { cancelledAt: null, startsAt: { gte: since } }] },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      ...{ id: true, programmeId: true, startsAt: true, endsAt: true, place: true, version: true },
      ...{ set: { select: { name: true } }, programme: zone },
    },
  });
}

/** The days that these programmes promise. */
export function milestonesInCalendar(where: Prisma.MilestoneWhereInput) {
  return db().milestone.findMany({
    where: { AND: [where, { actualOn: null }] },
    orderBy: [{ programmeId: "asc" }, { position: "asc" }],
    take: MOST,
    select: {
      ...{ id: true, programmeId: true, title: true, baselineOn: true, forecastOn: true, version: true },
    },
  });
}
