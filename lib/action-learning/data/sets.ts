import { members } from "@/lib/action-learning/data/meetings";
import { asPerson, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

const meetings = {
  orderBy: [{ startsAt: "desc" }, { id: "desc" }],
  select: {
    ...{ id: true, startsAt: true, endsAt: true, place: true, heldAt: true, cancelledAt: true },
    attendances: { select: { participationId: true, present: true } },
  },
} as const satisfies Prisma.PeerGroup$meetingsArgs;

/** A set with its members, its own ground rules and its meetings, the latest first; `where` says whether it may be seen. */
export function findSet(id: string, where: Prisma.PeerGroupWhereInput = {}) {
  return db().peerGroup.findFirst({
    where: { AND: [where, { id, kind: "set" }] },
    select: {
      id: true,
      programmeId: true,
      name: true,
      publishedAt: true,
      groundRules: true,
      version: true,
      programme: { select: { timeZone: true, closedAt: true } },
      memberships: members,
      meetings,
    },
  });
}

export type WholeSet = NonNullable<Awaited<ReturnType<typeof findSet>>>;

/** When these participations presented at a meeting that was held; one row a turn. */
export function turnsTaken(participationIds: string[]) {
  return db().setTurn.findMany({
    where: { participationId: { in: participationIds }, meeting: { heldAt: { not: null } } },
    select: { participationId: true, meetingId: true },
  });
}

/** What facilitators of a programme told each other about process, the latest first; not one's own. */
export async function readProcesses(personId: string, programmeId: string) {
  const processes = await asPerson(personId, (tx) =>
    tx.debriefProcess.findMany({
      where: {
        programmeId,
        authorId: { not: personId },
        OR: [{ worked: { not: "" } }, { change: { not: "" } }],
      },
      orderBy: [{ meeting: { startsAt: "desc" } }, { meetingId: "asc" }, { authorId: "asc" }],
      take: 20,
      select: { worked: true, change: true, meeting: { select: { startsAt: true } } },
    }),
  );
  // Two may have debriefed one meeting: a place in the list tells them apart, and nobody's name.
  return processes.map((process, place) => ({ ...process, place }));
}
