import { dayToColumn, localDay, spanInWords } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result } from "@/lib/core/result";
import { leftLetter, visitOffLetter } from "@/lib/people/letters";
import { calendarLetter, visitOff } from "@/lib/programmes/letters/visits";

interface Leaver {
  id: string;
  programmeId: string;
  personId: string;
  person: { name: string };
  programme: { title: string };
}

/**
 * Ends somebody's part today: with it, and in the same transaction since the database lets no visit stand without
 * its group, their groups, the visits that were still to come, and an open invitation. What happened stays, and what
 * they wrote stays theirs to read. The other tutor of each visit is told, and so is the leaver.
 */
export function endPart(byId: string, leaver: Leaver, at: Date): Promise<Result> {
  const { id, programmeId } = leaver;
  const today = localDay(at);
  return asPerson(byId, async (tx) => {
    const { count } = await tx.$executeRaw`
      update "Participation" set "finishedOn" = greatest("startedOn", ${dayToColumn(today)}::date),
        "version" = "version" + 1 where "id" = ${id} and "finishedOn" is null`.then((n) => ({ count: n }));
    if (count === 0) return done(undefined);
    await tx.$executeRaw`
      update "GroupMembership" set "finishedOn" = greatest("startedOn", ${dayToColumn(today)}::date)
      where "participationId" = ${id} and "finishedOn" is null`;
    await tx.invitation.updateMany({
      where: { participationId: id, spentAt: null, withdrawnAt: null },
      data: { withdrawnAt: at },
    });
    await callOffVisits(tx, byId, leaver, at);
    await recordEvent(tx, { personId: byId, act: "end", thing: "Participation", thingId: id, programmeId });
    if (leaver.personId !== byId) await postLetter(tx, leftLetter(leaver));
    return done(undefined);
  });
}

/** Calls off every visit of theirs that has not taken place yet. */
async function callOffVisits(tx: Transaction, byId: string, leaver: Leaver, at: Date) {
  const { id, programmeId, personId, person } = leaver;
  const party = { select: { personId: true, person: { select: { name: true } } } };
  const visits = await tx.visit.findMany({
    where: {
      OR: [{ hostId: id }, { visitorId: id }],
      AND: [{ OR: [{ state: "proposed" }, { state: "agreed", startsAt: { gt: at } }] }],
    },
    select: {
      ...{ id: true, state: true, hostId: true, startsAt: true, endsAt: true, host: party, visitor: party },
      ...{ programmeId: true, calendarEntries: true },
      programme: { select: { timeZone: true } },
    },
  });
  for (const visit of visits) {
    await tx.visit.update({
      where: { id: visit.id },
      data: { state: "cancelled", awaitingId: null, version: { increment: 1 } },
    });
    await recordEvent(tx, {
      ...{ personId: byId, act: "cancel", thing: "Visit", thingId: visit.id, programmeId },
      ...{ from: visit.state, to: "cancelled" },
    });
    const other = visit.hostId === id ? visit.visitor : visit.host;
    const when = spanInWords(visit.startsAt, visit.endsAt, visit.programme.timeZone);
    const calendar = visitOff(visit);
    await postLetter(tx, { ...visitOffLetter(other.personId, person.name, when, programmeId), calendar });
    if (calendar) await postLetter(tx, calendarLetter(personId, other.person.name, when, calendar));
  }
}
