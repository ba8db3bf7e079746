import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

const themes = {
  orderBy: { position: "asc" },
  select: {
    id: true,
    title: true,
    willTry: true,
    soThatLearners: true,
    lookAt: true,
    topic: { select: { title: true } },
  },
} as const;

const member = {
  id: true,
  personId: true,
  collegeId: true,
  siteId: true,
  person: { select: { name: true } },
  college: {
    select: { shortName: true, sites: { select: { id: true, name: true }, orderBy: { name: "asc" } } },
  },
  subject: { select: { name: true } },
  themes,
} as const satisfies Prisma.ParticipationSelect;

/** Published groups with their present members and the shareable half of their themes; `where` says which. */
export function listGroups(where: Prisma.PeerGroupWhereInput) {
  return db().peerGroup.findMany({
    where,
    orderBy: [{ kind: "asc" }, { name: "asc" }],
    select: {
      ...{ id: true, programmeId: true, kind: true, name: true, publishedAt: true },
      memberships: {
        where: { finishedOn: null },
        orderBy: { participation: { person: { name: "asc" } } },
        select: {
          ...{ id: true, facilitates: true, startedOn: true, confirmedAt: true, objectedAt: true },
          participation: { select: member },
        },
      },
    },
  });
}

const listed = {
  ...{ id: true, kind: true, name: true },
  memberships: {
    where: { finishedOn: null },
    orderBy: { participation: { person: { name: "asc" } } },
    select: {
      ...{ id: true, facilitates: true, startedOn: true, confirmedAt: true, objectedAt: true },
      participation: {
        select: {
          ...{ id: true, person: { select: { name: true } }, college: { select: { shortName: true } } },
          subject: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PeerGroupSelect;

/** Published groups that go on, `take` of them from `after` on, buddy groups first; `where` says which may be seen. */
export function listAllGroups(
  programmeId: string,
  where: Prisma.PeerGroupWhereInput,
  take?: number,
  after?: string,
) {
  return db().peerGroup.findMany({
    where: { AND: [where, { programmeId, publishedAt: { not: null }, endedAt: null }] },
    orderBy: [{ kind: "asc" }, { name: "asc" }, { id: "asc" }],
    select: listed,
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
}

/** One of these participations and a buddy of theirs, if they share a published buddy group now. */
export async function findPair(programmeId: string, own: string[], buddyId: string) {
  const together = { finishedOn: null, kind: "buddies" } as const;
  const group = await db().peerGroup.findFirst({
    where: {
      programmeId,
      kind: "buddies",
      publishedAt: { not: null },
      AND: [
        { memberships: { some: { ...together, participationId: { in: own } } } },
        { memberships: { some: { ...together, participationId: buddyId } } },
      ],
    },
    select: {
      id: true,
      programme: { select: { timeZone: true, closedAt: true } },
      memberships: {
        where: { ...together, participationId: { in: [...own, buddyId] } },
        select: { participation: { select: member } },
      },
    },
  });
  const people = group?.memberships.map((membership) => membership.participation) ?? [];
  const mine = people.find((person) => own.includes(person.id));
  const buddy = people.find((person) => person.id === buddyId && !own.includes(person.id));
  if (!group || !mine || !buddy) return null;
  const siteIds = [...mine.college.sites, ...buddy.college.sites].map((site) => site.id);
  return { programmeId, groupId: group.id, programme: group.programme, own: mine, buddy, siteIds };
}
