import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { columnToDay } from "@/lib/core/dates";
import { db } from "@/lib/core/db";

const PUBLISHED = { publishedAt: { not: null }, endedAt: null } as const;

/**
 * Who has left the programme out of a group that goes on, where nobody has joined that group since. Somebody who
 * still stands in a group although they have left counts as well.
 */
export async function listLeavers(programmeId: string) {
  const rows = await db().groupMembership.findMany({
    where: { programmeId, group: PUBLISHED, participation: { finishedOn: { not: null } } },
    orderBy: { participation: { finishedOn: "desc" } },
    select: {
      ...{ kind: true, finishedOn: true, facilitates: true },
      participation: { select: { id: true, finishedOn: true, person: { select: { name: true } } } },
      group: {
        select: {
          ...{ id: true, name: true },
          memberships: {
            where: { participation: { finishedOn: null } },
            select: {
              ...{ startedOn: true, finishedOn: true },
              participation: { select: { id: true, person: { select: { name: true } } } },
            },
          },
        },
      },
    },
    take: 200,
  });
  return rows
    .filter(({ finishedOn, participation: { finishedOn: left }, group }) => {
      // Ended before they left: they had moved on, and another group misses them.
      if (!left || (finishedOn !== null && finishedOn < left)) return false;
      return !group.memberships.some(({ startedOn }) => startedOn >= left);
    })
    .map(({ kind, facilitates, participation, group }) => ({
      facilitated: facilitates,
      ...{
        kind,
        groupId: group.id,
        group: group.name,
        id: participation.id,
        name: participation.person.name,
      },
      leftOn: participation.finishedOn ? columnToDay(participation.finishedOn) : "",
      staying: group.memberships
        .filter(({ finishedOn }) => finishedOn === null)
        .map((member) => ({ id: member.participation.id, name: member.participation.person.name })),
    }));
}

/** Visits of these groups that were not called off: who visits whom, and whether it has been. */
export async function listVisitsOf(groupIds: string[]) {
  const rows = await db().visit.findMany({
    where: { groupId: { in: groupIds }, state: { notIn: ["declined", "cancelled", "not_held"] } },
    select: { groupId: true, visitorId: true, hostId: true, state: true },
  });
  return rows.map(({ state, ...visit }) => ({
    ...visit,
    tookPlace: !["proposed", "agreed"].includes(state),
  }));
}

export interface LateComer {
  id: string;
  kind: GroupKind;
  name: string;
  college: string;
}

/**
 * Who takes part, has accepted the ground rules and is in no group of a kind of which groups have been published, the
 * latest first. One statement for both kinds: written with relations, it takes minutes for two thousand people.
 */
export function listLateComers(programmeId: string, most: number): Promise<LateComer[]> {
  return db().$queryRaw<LateComer[]>`
    select p."id", k."kind"::text as "kind", person."name", college."shortName" as "college"
    from "Participation" p
    join "Person" person on person."id" = p."personId"
    join "College" college on college."id" = p."collegeId"
    cross join (select distinct "kind" from "PeerGroup"
      where "programmeId" = ${programmeId} and "publishedAt" is not null and "endedAt" is null) k
    where p."programmeId" = ${programmeId} and 'tutor' = any (p."roles")
      and p."acceptedAt" is not null and p."finishedOn" is null
      and not exists (select from "GroupMembership" m
        where m."participationId" = p."id" and m."kind" = k."kind" and m."finishedOn" is null)
    order by k."kind", p."acceptedAt" desc, p."id" limit ${most}`;
}
