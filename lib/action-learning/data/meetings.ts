import { asPerson, db, type Transaction } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** A meeting as lists and pages show it: that it is, and who came. Never a word of what was said. */
const shown = {
  id: true,
  programmeId: true,
  setId: true,
  startsAt: true,
  endsAt: true,
  place: true,
  heldAt: true,
  cancelledAt: true,
  set: { select: { name: true } },
} as const satisfies Prisma.SetMeetingSelect;

const participant = {
  select: {
    id: true,
    personId: true,
    person: { select: { name: true } },
    college: { select: { shortName: true } },
  },
} as const;

export const members = {
  where: { finishedOn: null },
  orderBy: [{ facilitates: "desc" }, { participation: { person: { name: "asc" } } }],
  select: { facilitates: true, startedOn: true, participation: participant },
} as const satisfies Prisma.PeerGroup$membershipsArgs;

const whole = {
  ...shown,
  version: true,
  programme: { select: { timeZone: true, closedAt: true } },
  set: {
    select: {
      name: true,
      memberships: members,
      meetings: { where: { cancelledAt: null }, orderBy: { startsAt: "asc" }, select: { startsAt: true } },
    },
  },
  attendances: {
    orderBy: { participation: { person: { name: "asc" } } },
    select: { participationId: true, present: true, participation: participant },
  },
  turns: { orderBy: [{ position: "asc" }, { participationId: "asc" }], select: { participationId: true } },
} as const satisfies Prisma.SetMeetingSelect;

export type WholeMeeting = Prisma.SetMeetingGetPayload<{ select: typeof whole }>;

/** An action as engagement: whose, by when, how it ended. What it is stands in another table. */
const action = {
  id: true,
  programmeId: true,
  setId: true,
  meetingId: true,
  ownerId: true,
  dueOn: true,
  state: true,
  createdAt: true,
  confirmedAt: true,
  closedAt: true,
  version: true,
  meeting: { select: { startsAt: true } },
} as const satisfies Prisma.SetActionSelect;

export type ShownAction = Prisma.SetActionGetPayload<{ select: typeof action }>;

/** Where a page of the list goes on: after this meeting, in the order of the list. */
export interface After {
  startsAt: Date;
  id: string;
}

const later = (after?: After): Prisma.SetMeetingWhereInput =>
  after
    ? { OR: [{ startsAt: { lt: after.startsAt } }, { startsAt: after.startsAt, id: { lt: after.id } }] }
    : {};

/** Meetings, the latest first. `where` says which ones this person may see. */
export function listMeetings(where: Prisma.SetMeetingWhereInput) {
  return db().setMeeting.findMany({
    where,
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    select: { ...shown, attendances: { select: { participationId: true, present: true } } },
  });
}

export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number];

/**
 * Meetings for those who coordinate: the same, with how many presented and whether their facilitator asked for help,
 * which is nobody else's to know.
 */
export function listAllMeetings(
  programmeId: string,
  where: Prisma.SetMeetingWhereInput,
  take?: number,
  after?: After,
) {
  return db().setMeeting.findMany({
    where: { AND: [where, { programmeId }, later(after)] },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take,
    select: {
      ...shown,
      helpWanted: true,
      attendances: { select: { participationId: true, present: true } },
      _count: { select: { turns: true } },
    },
  });
}

/** One meeting with the set's members and who came; `where` says whether this person may see it. */
export function findMeeting(
  id: string,
  where: Prisma.SetMeetingWhereInput = {},
): Promise<WholeMeeting | null> {
  return db().setMeeting.findFirst({ where: { AND: [where, { id }] }, select: whole });
}

/** The people who were there, of a meeting read before. */
export const readersAt = ({ attendances }: Pick<WholeMeeting, "attendances">): string[] =>
  attendances.filter(({ present }) => present).map(({ participation }) => participation.personId);

/** Sets with their present members; `where` says which may be seen. */
export function listSets(where: Prisma.PeerGroupWhereInput) {
  return db().peerGroup.findMany({
    where: { AND: [where, { kind: "set" }] },
    orderBy: { name: "asc" },
    select: { id: true, name: true, memberships: members },
  });
}

/**
 * The meetings of the sets these participations are in now, and those they were ever noted at, the earliest
 * first; each with the attendance of these participations alone, and whether they facilitate its set.
 */
export function meetingsOf(participationIds: string[]) {
  const theirs = { participationId: { in: participationIds } };
  return db().setMeeting.findMany({
    where: {
      OR: [
        { set: { memberships: { some: { ...theirs, finishedOn: null } } } },
        { attendances: { some: theirs } },
      ],
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      ...shown,
      set: {
        select: {
          name: true,
          memberships: {
            where: { ...theirs, facilitates: true },
            select: { startedOn: true, finishedOn: true },
          },
        },
      },
      attendances: { where: theirs, select: { participationId: true, present: true } },
    },
  });
}

/** Every action that one of these participations owns, the soonest due first. */
export function actionsOf(participationIds: string[]): Promise<ShownAction[]> {
  return listActions({ ownerId: { in: participationIds } });
}

/** Actions as `where` has them, the soonest due first. */
export function listActions(where: Prisma.SetActionWhereInput): Promise<ShownAction[]> {
  return db().setAction.findMany({ where, select: action, orderBy: [{ dueOn: "asc" }, { id: "asc" }] });
}

export function findAction(id: string) {
  const programme = { select: { timeZone: true } };
  return db().setAction.findUnique({
    where: { id },
    select: { ...action, meeting: { select: { startsAt: true, programme } } },
  });
}

/** What these actions are and what came of them, as far as this person may read it. */
export function readActionTexts(personId: string, actionIds: string[]) {
  return asPerson(personId, (tx) => tx.setActionText.findMany({ where: { actionId: { in: actionIds } } }));
}

export type ActionText = Awaited<ReturnType<typeof readActionTexts>>[number];

/** All that was written about a meeting and that this person may read: row-level security leaves out the rest. */
export function readMeeting(personId: string, meetingId: string, actionIds: string[]) {
  return asPerson(personId, async (tx) => ({
    notes: await tx.setNote.findMany({ where: { meetingId }, orderBy: { id: "asc" } }),
    draft: await tx.setNoteDraft.findFirst({ where: { meetingId } }),
    takeaway: await tx.setTakeaway.findFirst({ where: { meetingId } }),
    review: await tx.setReview.findUnique({ where: { meetingId } }),
    texts: await tx.setActionText.findMany({ where: { actionId: { in: actionIds } } }),
  }));
}

/** What somebody wrote themselves in a programme: of their actions, and at meetings of sets they are no longer in. */
export function readOwnWords(personId: string, programmeId: string, setIds: string[]) {
  const left = { authorId: personId, programmeId, meeting: { setId: { notIn: setIds } } };
  const meeting = { select: { startsAt: true, set: { select: { name: true } } } };
  const orderBy = { meeting: { startsAt: "asc" } } as const;
  return asPerson(personId, async (tx) => ({
    texts: await tx.setActionText.findMany({ where: { authorId: personId, programmeId } }),
    notes: await tx.setNote.findMany({ where: left, include: { meeting }, orderBy }),
    takeaways: await tx.setTakeaway.findMany({
      where: { ...left, text: { not: "" } },
      include: { meeting },
      orderBy,
    }),
  }));
}

/** Those who may read what is written about a meeting: the people who were there, as it is known now. */
export async function readersOf(tx: Transaction, meetingId: string): Promise<string[]> {
  const present = await tx.setAttendance.findMany({
    where: { meetingId, present: true },
    select: { participation: { select: { personId: true } } },
  });
  return present.map(({ participation }) => participation.personId);
}
