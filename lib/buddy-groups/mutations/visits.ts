import type { Draft } from "@/lib/buddy-groups/data/drafts";
import { visitOffLetter } from "@/lib/buddy-groups/letters";
import { type Day, dayToColumn } from "@/lib/core/dates";
import type { Transaction } from "@/lib/core/db";
import { postLetters } from "@/lib/core/outbox";

interface Regrouping {
  draft: Draft;
  /** Whose time in which group ended. */
  left: { id: string; groupId: string }[];
  /** Which group each lane has become. */
  groupIds: ReadonlyMap<string, string>;
  today: Day;
  personId: string;
  at: Date;
}

const party = { select: { personId: true, person: { select: { name: true } } } } as const;

/**
 * Visits still to come of people who left a group: those of two who are together again go with them, the others are
 * called off and both are told. A visit belongs to a group, so whoever ends a membership answers for it, in the same
 * transaction; the database refuses anything else.
 */
export async function moveOrCancelVisits(tx: Transaction, regrouping: Regrouping): Promise<void> {
  const { draft, left, groupIds, today, personId, at } = regrouping;
  const gone = new Set(left.map(({ id, groupId }) => `${groupId} ${id}`));
  const leavers = left.map(({ id }) => id);
  const open = await tx.visit.findMany({
    where: {
      groupId: { in: [...new Set(left.map(({ groupId }) => groupId))] },
      OR: [{ hostId: { in: leavers } }, { visitorId: { in: leavers } }],
      AND: [{ OR: [{ state: "proposed" }, { state: "agreed", onDate: { gt: dayToColumn(today) } }] }],
    },
    select: {
      ...{ id: true, programmeId: true, groupId: true, hostId: true, visitorId: true, state: true },
      ...{ startsAt: true, endsAt: true, onDate: true, host: party, visitor: party },
      ...{ calendarEntries: true, programme: { select: { timeZone: true } } },
    },
  });
  const touched = open.filter(
    ({ groupId, hostId, visitorId }) =>
      gone.has(`${groupId} ${hostId}`) || gone.has(`${groupId} ${visitorId}`),
  );
  const laneOf = new Map(
    draft.arrangement.lanes.flatMap(({ id, seats }) => seats.map((seat) => [seat.id, id] as const)),
  );
  const together = (visit: (typeof touched)[number]) => {
    const lane = laneOf.get(visit.hostId);
    return lane !== undefined && lane === laneOf.get(visit.visitorId) && visit.onDate >= dayToColumn(today);
  };
  for (const visit of touched.filter(together))
    await tx.visit.update({
      where: { id: visit.id },
      data: { groupId: groupIds.get(laneOf.get(visit.hostId) ?? ""), version: { increment: 1 } },
    });
  const broken = touched.filter((visit) => !together(visit));
  await tx.visit.updateMany({
    where: { id: { in: broken.map(({ id }) => id) } },
    data: { state: "cancelled", awaitingId: null, endedAt: at, version: { increment: 1 } },
  });
  await tx.event.createMany({
    data: broken.map(({ id, programmeId, state }) => ({
      ...{ personId, programmeId, act: "cancel", thing: "Visit", thingId: id, from: state, to: "cancelled" },
    })),
  });
  const zone = draft.programme.timeZone;
  await postLetters(
    tx,
    broken.flatMap((visit) => [
      visitOffLetter(visit.host.personId, visit.visitor.person.name, visit, zone),
      visitOffLetter(visit.visitor.personId, visit.host.person.name, visit, zone),
    ]),
  );
}
