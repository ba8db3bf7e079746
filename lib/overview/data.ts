import { type Door, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

type Reader = Pick<Door, "participation" | "visit" | "setMeeting">;

/** What the board reads of a person: that things exist and how they stand, never a word of what they say. */
const person = {
  id: true,
  personId: true,
  collegeId: true,
  acceptedAt: true,
  person: { select: { name: true } },
  college: { select: { shortName: true } },
  selfEvaluation: { select: { state: true, round: true } },
  _count: { select: { themes: true } },
  memberships: {
    where: { finishedOn: null, group: { publishedAt: { not: null } } },
    select: { kind: true, facilitates: true, groupId: true, group: { select: { name: true } } },
  },
  attendances: {
    where: { present: true, meeting: { heldAt: { not: null } } },
    select: { meetingId: true },
  },
  endReport: { select: { state: true } },
  nudges: { select: { stage: true, sentAt: true } },
} as const satisfies Prisma.ParticipationSelect;

export type BoardPerson = Prisma.ParticipationGetPayload<{ select: typeof person }>;

/** The tutors of a programme as the board shows them, by name; `where` says whose line this person may see. */
export function listTutors(
  programmeId: string,
  where: Prisma.ParticipationWhereInput,
  from: Reader = db(),
): Promise<BoardPerson[]> {
  return from.participation.findMany({
    where: { AND: [where, { programmeId, finishedOn: null, roles: { has: "tutor" } }] },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: person,
  });
}

/** The programme's visits but for those that came to nothing; `where` narrows them. */
export function listStates(programmeId: string, where: Prisma.VisitWhereInput = {}, from: Reader = db()) {
  return from.visit.findMany({
    where: { AND: [where, { programmeId, state: { notIn: ["declined", "cancelled", "not_held"] } }] },
    select: { id: true, hostId: true, visitorId: true, awaitingId: true, state: true, startsAt: true },
  });
}

/** The visits of these participations that are not over, with the names of the two. */
export function namedVisits(programmeId: string, ids: string[], from: Reader = db()) {
  const name = { select: { person: { select: { name: true } } } } as const;
  return from.visit.findMany({
    where: {
      ...{ programmeId, OR: [{ hostId: { in: ids } }, { visitorId: { in: ids } }] },
      state: { in: ["proposed", "agreed", "visited", "recorded", "shared"] },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, hostId: true, visitorId: true, awaitingId: true, state: true, startsAt: true },
      ...{ host: name, visitor: name },
    },
  });
}

/** Set meetings that were not called off. */
export function listSetMeetings(
  programmeId: string,
  where: Prisma.SetMeetingWhereInput = {},
  from: Reader = db(),
) {
  return from.setMeeting.findMany({
    where: { AND: [where, { programmeId, cancelledAt: null }] },
    select: { setId: true, endsAt: true, heldAt: true },
  });
}

/** When each stage is due, and where the group evaluation stands; nothing of what anybody rated. */
export async function readYear(
  programmeId: string,
  milestone: Prisma.MilestoneWhereInput,
  evaluation: Prisma.EvaluationWhereInput,
) {
  const programme = await db().programme.findUnique({
    where: { id: programmeId },
    select: {
      milestones: {
        where: { AND: [milestone, { stage: { not: null } }] },
        select: { stage: true, baselineOn: true, forecastOn: true, actualOn: true },
      },
      evaluation: {
        where: evaluation,
        select: { meetsAt: true, openedAt: true, revealedAt: true, closedAt: true },
      },
    },
  });
  return { milestones: programme?.milestones ?? [], evaluation: programme?.evaluation ?? null };
}

/** The participation somebody would be reminded through. */
export function findReminded(id: string, programmeId: string) {
  if (`${id}${programmeId}`.includes("\0")) return null;
  return db().participation.findFirst({
    where: { id, programmeId },
    select: { id: true, programmeId: true, collegeId: true },
  });
}

/** Where a page of reminders goes on. */
export interface After {
  sentAt: Date;
  id: string;
}

/** Reminders that went out, the latest first. */
export function listNudges(programmeId: string, where: Prisma.NudgeWhereInput, take?: number, after?: After) {
  const earlier: Prisma.NudgeWhereInput = after
    ? { OR: [{ sentAt: { lt: after.sentAt } }, { sentAt: after.sentAt, id: { lt: after.id } }] }
    : {};
  return db().nudge.findMany({
    where: { AND: [where, { programmeId }, earlier] },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take,
    select: {
      id: true,
      stage: true,
      sentAt: true,
      from: { select: { name: true } },
      to: { select: { person: { select: { name: true } }, college: { select: { shortName: true } } } },
    },
  });
}
