import { type Door, db } from "@/lib/core/db";
import { CAME_TO_NOTHING } from "@/lib/visits/rules";
import type { Prisma, Stage } from "@/prisma/generated/client";

type Reader = Pick<Door, "visit" | "setMeeting" | "$queryRaw">;

/** Whose lines are read: of these colleges, or of all for null; of these participations, or of everybody. */
export interface Whose {
  programmeId: string;
  collegeIds: string[] | null;
  ids?: string[];
  /** The participation after which a page begins; it may have ended since. */
  after?: string;
}

/** What the board reads of a person: that things exist and how they stand, never a word of what they say. */
export interface TutorRow {
  id: string;
  personId: string;
  collegeId: string;
  name: string;
  college: string;
  /** Comes after the line on which the page before ended. */
  isAfter: boolean;
  selfEvaluation: "open" | "finished" | null;
  round: number | null;
  themes: number | null;
  group: string | null;
  set: string | null;
  setId: string | null;
  facilitates: boolean | null;
  attended: number | null;
  report: "open" | "submitted" | null;
  nudges: { stage: Stage; sentAt: string }[] | null;
}

/**
 * The tutors of a programme who have accepted its ground rules, as the board shows them, by name. Written by hand, with an index for every look: the
 * same said as joins takes seconds for two thousand people whom the database has not counted yet.
 */
export async function listTutors({ programmeId, collegeIds, ids, after }: Whose, from: Reader = db()) {
  const rows = await from.$queryRaw<TutorRow[]>`
    select p."id", p."personId", p."collegeId", person."name", c."shortName" as "college",
      e."state" as "selfEvaluation", e."round", r."state" as "report",
      b."name" as "group", s."name" as "set", s."id" as "setId", s."facilitates",
      (select count(*)::int from "Theme" t where t."participationId" = p."id") as "themes",
      (select count(*)::int from "SetAttendance" a where a."participationId" = p."id" and a."present"
        and (select m."heldAt" from "SetMeeting" m where m."id" = a."meetingId") is not null) as "attended",
      (select json_agg(json_build_object('stage', n."stage", 'sentAt', n."sentAt")) from "Nudge" n
        where n."toId" = p."id") as "nudges",
      coalesce((person."name", p."id") > (select q."name", o."id" from "Participation" o
        join "Person" q on q."id" = o."personId" where o."id" = ${after ?? null}), true) as "isAfter"
    from "Participation" p
    join "Person" person on person."id" = p."personId"
    join "College" c on c."id" = p."collegeId"
    left join lateral (select "state", "round" from "SelfEvaluation" where "ownerId" = p."id" limit 1) e on true
    left join lateral (select "state" from "EndReport" where "ownerId" = p."id" limit 1) r on true
    left join lateral (
      select g."name" from "GroupMembership" m join "PeerGroup" g on g."id" = m."groupId"
      where m."participationId" = p."id" and m."kind" = 'buddies' and m."finishedOn" is null
        and g."publishedAt" is not null limit 1) b on true
    left join lateral (
      select g."id", g."name", m."facilitates" from "GroupMembership" m join "PeerGroup" g on g."id" = m."groupId"
      where m."participationId" = p."id" and m."kind" = 'set' and m."finishedOn" is null
        and g."publishedAt" is not null limit 1) s on true
    where p."programmeId" = ${programmeId} and p."finishedOn" is null and p."acceptedAt" is not null
      and 'tutor' = any(p."roles")
      and (${collegeIds}::text[] is null or p."collegeId" = any(${collegeIds}::text[]))
      and (${ids ?? null}::text[] is null or p."id" = any(${ids ?? null}::text[]))
    order by person."name", p."id"`;
  return rows.map(({ nudges, ...row }) => ({
    ...row,
    nudges: (nudges ?? []).map(({ stage, sentAt }) => ({ stage, sentAt: new Date(sentAt) })),
  }));
}

export type Tutor = Awaited<ReturnType<typeof listTutors>>[number];

/** The programme's visits but for those that came to nothing; `where` narrows them. */
export function listStates(programmeId: string, where: Prisma.VisitWhereInput = {}, from: Reader = db()) {
  return from.visit.findMany({
    where: { AND: [where, { programmeId, state: { notIn: CAME_TO_NOTHING } }] },
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
