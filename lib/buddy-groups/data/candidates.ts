import { PRESETS, WISHES, type WishWeights } from "@/lib/buddy-groups/engine/weights";
import { columnToDay } from "@/lib/core/dates";
import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";
import type { GroupKind } from "@/prisma/generated/enums";

export const session = {
  kind: true,
  weekday: true,
  startsAt: true,
  endsAt: true,
  siteId: true,
  fromOn: true,
  toOn: true,
} as const satisfies Prisma.TimetableSessionSelect;

export const toSession = ({
  fromOn,
  toOn,
  ...row
}: Prisma.TimetableSessionGetPayload<{ select: typeof session }>) => ({
  ...row,
  fromOn: fromOn ? columnToDay(fromOn) : null,
  toOn: toOn ? columnToDay(toOn) : null,
});

const visitor = {
  id: true,
  siteId: true,
  person: { select: { name: true, email: true } },
  college: { select: { shortName: true } },
  sessions: { select: session },
} as const satisfies Prisma.ParticipationSelect;

const candidate = {
  ...visitor,
  personId: true,
  collegeId: true,
  subjectId: true,
  lineManagerId: true,
  roles: true,
  experience: true,
  maxTravelMinutes: true,
  themes: { select: { title: true, willTry: true } },
  offers: { select: { standard: { select: { title: true } } } },
} as const satisfies Prisma.ParticipationSelect;

const toCandidate = (row: Prisma.ParticipationGetPayload<{ select: typeof candidate }>) => ({
  ...row,
  sessions: row.sessions.map(toSession),
});

export type GroupCandidate = ReturnType<typeof toCandidate>;

/** Everybody who can be in a group now: tutors who accepted and have not left, by name. */
export async function listCandidates(programmeId: string): Promise<GroupCandidate[]> {
  const rows = await db().participation.findMany({
    relationLoadStrategy: "join",
    where: { programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: candidate,
  });
  return rows.map(toCandidate);
}

/** These people with all that decides who suits whom, in one statement. */
export async function findCandidates(ids: string[]): Promise<GroupCandidate[]> {
  const rows = await db().participation.findMany({
    relationLoadStrategy: "join",
    where: { id: { in: ids } },
    select: candidate,
  });
  return rows.map(toCandidate);
}

const toVisitor = (row: Prisma.ParticipationGetPayload<{ select: typeof visitor }>) => ({
  ...row,
  sessions: row.sessions.map(toSession),
});

export type Visitor = ReturnType<typeof toVisitor>;

/** Everybody who teaches and has not left, by name, with what decides who can visit whom. */
export async function listVisitors(programmeId: string): Promise<Visitor[]> {
  const rows = await db().participation.findMany({
    where: { programmeId, finishedOn: null, roles: { hasSome: ["tutor", "facilitator"] } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: visitor,
  });
  return rows.map(toVisitor);
}

export interface JourneyRow {
  fromSiteId: string;
  toSiteId: string;
  minutes: number;
}

/** All journeys between the sites of a programme's colleges, in minutes. */
export const listJourneys = (programmeId: string): Promise<JourneyRow[]> =>
  db().$queryRaw<JourneyRow[]>`
    with "ours" as (select s."id" from "Site" s join "ProgrammeCollege" c using ("collegeId")
      where c."programmeId" = ${programmeId})
    select "fromSiteId", "toSiteId", "minutes" from "Journey"
    where "fromSiteId" in (select "id" from "ours") and "toSiteId" in (select "id" from "ours")`;

/** When a programme began and ends, as days. */
export async function programmeYear(programmeId: string) {
  const { startsOn, finishesOn } = await db().programme.findUniqueOrThrow({
    where: { id: programmeId },
    select: { startsOn: true, finishesOn: true },
  });
  return { startsOn: columnToDay(startsOn), finishesOn: columnToDay(finishesOn) };
}

/**
 * Who was with whom in groups of this kind in the two programmes that began before this one did, the later first; of all
 * who take part, or of `among` only. In one statement.
 */
export async function earlierGroups(
  programmeId: string,
  kind: GroupKind,
  startsOn: string,
  among: string[] | null = null,
): Promise<string[][][]> {
  const rows = await db().$queryRaw<{ ago: number; personIds: string[] }[]>`
    with "ours" as (select "id", "personId" from "Participation"
      where "programmeId" = ${programmeId} and "finishedOn" is null),
    "earlier" as (select p."id", (row_number() over (order by p."startsOn" desc) - 1)::int as "ago" from "Programme" p
      where p."startsOn" < ${startsOn}::date and p."id" <> ${programmeId} and exists (
        select 1 from "Participation" q join "ours" using ("personId") where q."programmeId" = p."id")
      order by p."startsOn" desc limit 2)
    select e."ago", array_agg(o."personId") as "personIds" from "earlier" e
    join "PeerGroup" g on g."programmeId" = e."id" and g."kind" = ${kind}::"GroupKind" and g."publishedAt" is not null
    join "GroupMembership" m on m."groupId" = g."id"
    join "Participation" q on q."id" = m."participationId"
    join "ours" o on o."personId" = q."personId"
    where ${among}::text[] is null or o."id" = any (${among}::text[])
    group by e."ago", g."id"`;
  return [0, 1].map((ago) => rows.filter((row) => row.ago === ago).map(({ personIds }) => personIds));
}

export interface Weighing {
  weights: WishWeights;
  /** How often the coordinators have said what counts. */
  version: number;
}

/** How a programme's coordinators weigh wishes, a bit of everything until they say. */
export async function findWeights(programmeId: string): Promise<Weighing> {
  return toWeighing(await db().groupingWeights.findUnique({ where: { programmeId } }));
}

export function toWeighing(row: (WishWeights & { version: number }) | null): Weighing {
  if (!row) return { weights: PRESETS.balanced.weights, version: 0 };
  const weights = Object.fromEntries(WISHES.map((wish) => [wish, row[wish]])) as unknown as WishWeights;
  return { weights, version: row.version };
}
