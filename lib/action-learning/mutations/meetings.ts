import type { WholeMeeting } from "@/lib/action-learning/data/meetings";
import { type MeetingNews, meetingLetters, type Told } from "@/lib/action-learning/letters";
import { columnToDay, localDay } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result, refused } from "@/lib/core/result";
import type { Prisma } from "@/prisma/generated/client";

/** When and where a set meets. */
export interface Slot {
  startsAt: Date;
  endsAt: Date;
  place: string;
}

/** Plans a meeting and tells the set. Asked again with the same intention it answers with the meeting that exists. */
export function planMeeting(
  personId: string,
  set: { id: string; intentionKey: string; told: Told },
  at: Date,
): Promise<Result<string>> {
  return asPerson(personId, async (tx) => {
    const { id: setId, intentionKey, told } = set;
    const { programmeId, startsAt, endsAt, place } = told;
    const meeting = { setId, programmeId, startsAt, endsAt, place, intentionKey };
    const { count } = await tx.setMeeting.createMany({ data: meeting, skipDuplicates: true });
    const kept = await tx.setMeeting.findUniqueOrThrow({
      where: { intentionKey },
      select: { id: true, setId: true },
    });
    if (kept.setId !== setId) return refused("STALE");
    if (count === 0) return done(kept.id);
    await tellOf(tx, personId, "plan", { id: kept.id, programmeId });
    if (endsAt > at) await post(tx, "meeting-planned", kept.id, told, personId);
    return done(kept.id);
  });
}

const open = { heldAt: null, cancelledAt: null };

/** Another day, time or place, and a letter about it to the set. */
export function changeMeeting(
  personId: string,
  meeting: WholeMeeting,
  version: number,
  slot: Slot,
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.setMeeting.updateMany({
      where: { id: meeting.id, version, ...open },
      data: { ...slot, version: { increment: 1 } },
    });
    if (count === 0) return whyNot(tx, meeting.id, version, (now) => sameSlot(now, slot));
    await tellOf(tx, personId, "change", meeting);
    if (slot.endsAt > at && !sameSlot(meeting, slot))
      await post(tx, "meeting-changed", meeting.id, { ...meeting, ...slot }, personId);
    return done(undefined);
  });
}

/** Calls a meeting off; one that is over and was never held, quietly. */
export function cancelMeeting(
  personId: string,
  meeting: WholeMeeting,
  version: number,
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.setMeeting.updateMany({
      where: { id: meeting.id, version, ...open },
      data: { cancelledAt: at, helpWanted: false, version: { increment: 1 } },
    });
    if (count === 0) return whyNot(tx, meeting.id, version, (now) => now.cancelledAt !== null);
    await tellOf(tx, personId, "cancel", meeting);
    if (meeting.endsAt > at) await post(tx, "meeting-cancelled", meeting.id, meeting, personId);
    return done(undefined);
  });
}

/**
 * Notes who was there, or puts it right; so the meeting was held. Members' writing about a meeting holds their place
 * in the attendance, so all places are taken first, then the meeting itself, for which new actions wait.
 */
export function holdMeeting(
  personId: string,
  meeting: WholeMeeting,
  version: number,
  present: string[],
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { id: meetingId, programmeId } = meeting;
    await tx.$queryRaw`select 1 from "SetAttendance" where "meetingId" = ${meetingId}
      order by "participationId" for update`;
    await tx.$queryRaw`select 1 from "SetMeeting" where "id" = ${meetingId} for update`;
    const kept = await tx.setAttendance.findMany({ where: { meetingId } });
    const { count } = await tx.setMeeting.updateMany({
      where: { id: meetingId, version, cancelledAt: null },
      data: { heldAt: meeting.heldAt ?? at, version: { increment: 1 } },
    });
    const there = kept.filter((each) => each.present).map((each) => each.participationId);
    if (count === 0)
      return whyNot(tx, meetingId, version, (now) => now.heldAt !== null && sameIds(there, present));
    for (const participationId of expected(meeting)) {
      const is = present.includes(participationId);
      const was = kept.find((each) => each.participationId === participationId);
      if (was?.present === is) continue;
      await tx.setAttendance.upsert({
        where: { meetingId_participationId: { meetingId, participationId } },
        create: { meetingId, participationId, programmeId, present: is },
        update: { present: is },
      });
    }
    // Who was down to present and did not come has not presented.
    await tx.setTurn.deleteMany({ where: { meetingId, participationId: { notIn: present } } });
    await tellOf(tx, personId, meeting.heldAt ? "correct" : "hold", meeting);
    return done(undefined);
  });
}

/**
 * Everybody whose place at a meeting can be noted: members of the set who were in it by that day or from its first day
 * on, as a set may have met before it was entered here, and whoever was noted before. Who was there may read what was
 * said: nobody who came to the set later can be put among them.
 */
export function expected(
  meeting: Pick<WholeMeeting, "set" | "attendances" | "startsAt" | "programme">,
): string[] {
  const day = localDay(meeting.startsAt, meeting.programme.timeZone);
  const starts = meeting.set.memberships.map(({ startedOn }) => columnToDay(startedOn));
  const until = [day, starts.toSorted()[0] ?? day].toSorted()[1] ?? day;
  const members = meeting.set.memberships.filter((_, at) => (starts[at] ?? "") <= until);
  return [
    ...new Set([
      ...members.map(({ participation }) => participation.id),
      ...meeting.attendances.map(({ participationId }) => participationId),
    ]),
  ];
}

/** Who is to present, in this order. Whoever has presented stays on the list: the database holds that. */
export function choosePresenters(
  personId: string,
  meeting: WholeMeeting,
  version: number,
  chosen: string[],
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { id: meetingId, programmeId } = meeting;
    const { count } = await tx.setMeeting.updateMany({
      where: { id: meetingId, version, cancelledAt: null },
      data: { version: { increment: 1 } },
    });
    if (count === 0) {
      const kept = await tx.setTurn.findMany({ where: { meetingId }, select: { participationId: true } });
      const ids = kept.map(({ participationId }) => participationId);
      return whyNot(tx, meetingId, version, () => sameIds(ids, chosen));
    }
    await tx.setTurn.deleteMany({ where: { meetingId, participationId: { notIn: chosen } } });
    for (const [position, participationId] of chosen.entries())
      await tx.setTurn.upsert({
        where: { meetingId_participationId: { meetingId, participationId } },
        create: { meetingId, participationId, programmeId, position },
        update: { position },
      });
    await tellOf(tx, personId, "turns", meeting);
    return done(undefined);
  });
}

type Row = Prisma.SetMeetingGetPayload<object>;

/** The same press repeated finds its own work done; otherwise somebody was quicker, or it is too late. */
async function whyNot(
  tx: Transaction,
  id: string,
  version: number,
  isDone: (now: Row) => boolean,
): Promise<Result> {
  const now = await tx.setMeeting.findUniqueOrThrow({ where: { id } });
  if (now.version === version + 1 && isDone(now)) return done(undefined);
  return refused(now.version === version ? "NOT_NOW" : "STALE");
}

async function tellOf(
  tx: Transaction,
  personId: string,
  act: string,
  { id: thingId, programmeId }: { id: string; programmeId: string },
): Promise<void> {
  await recordEvent(tx, { personId, act, thing: "SetMeeting", thingId, programmeId });
}

async function post(tx: Transaction, kind: MeetingNews, id: string, told: Told, byId: string): Promise<void> {
  for (const letter of meetingLetters(kind, id, told, byId)) await postLetter(tx, letter);
}

const sameSlot = (one: Slot, other: Slot): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime() &&
  one.place === other.place;

const sameIds = (one: string[], other: string[]): boolean =>
  one.toSorted().join() === other.toSorted().join();
