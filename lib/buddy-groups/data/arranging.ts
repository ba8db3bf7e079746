import type { BoardPerson, GroupKind } from "@/lib/buddy-groups/rules/notes";
import type { PresentGroup } from "@/lib/buddy-groups/rules/publication";
import { type Door, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

type Reads = Pick<Door, "participation" | "groupMembership" | "peerGroup">;

const arranged = {
  id: true,
  personId: true,
  lineManagerId: true,
  roles: true,
  experience: true,
  acceptedAt: true,
  finishedOn: true,
  person: { select: { name: true } },
  college: { select: { shortName: true } },
  subject: { select: { name: true } },
} as const satisfies Prisma.ParticipationSelect;

/** How far back a programme may have begun to be "last year": a year and a half, in milliseconds. */
const LAST_YEAR = 548 * 86_400_000;

/**
 * Everybody of a programme who can be in a group, with what the board shows of them; `themes` says whose themes may be
 * read. Those who have left are there as well, so that a draft which still holds them can say so. `only` asks for a few,
 * without what happened last year.
 */
export async function listBoardPeople(
  { programmeId, startsOn, kind }: { programmeId: string; startsOn: Date; kind: GroupKind },
  themes: Prisma.ThemeWhereInput | null,
  from: Reads = db(),
  only?: string[],
): Promise<BoardPerson[]> {
  const rows = await from.participation.findMany({
    where: { programmeId, roles: { has: "tutor" }, id: only && { in: only } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: {
      ...arranged,
      themes: {
        where: themes ? { AND: [themes] } : { id: { in: [] } },
        orderBy: { position: "asc" },
        take: 1,
        select: { title: true },
      },
    },
  });
  const before =
    kind === "buddies" && !only ? await lastYear(programmeId, startsOn, from) : new Map<string, string[]>();
  const byPerson = new Map(rows.map((row) => [row.personId, row.id]));
  return rows.map((row) => ({
    id: row.id,
    name: row.person.name,
    college: row.college.shortName,
    subject: row.subject?.name ?? null,
    experience: row.experience,
    theme: row.themes[0]?.title ?? null,
    managerId: (row.lineManagerId && byPerson.get(row.lineManagerId)) || null,
    facilitator: row.roles.includes("facilitator"),
    before: before.get(row.personId) ?? [],
    here: row.acceptedAt !== null && row.finishedOn === null,
  }));
}

/** Which buddy groups people were in, of the programmes that began in the year and a half before this one. */
export async function lastYear(
  programmeId: string,
  startsOn: Date,
  from: Pick<Door, "groupMembership"> = db(),
): Promise<Map<string, string[]>> {
  const rows = await from.groupMembership.findMany({
    relationLoadStrategy: "join",
    where: {
      kind: "buddies",
      programmeId: { not: programmeId },
      group: {
        publishedAt: { not: null },
        programme: { startsOn: { lt: startsOn, gte: new Date(startsOn.getTime() - LAST_YEAR) } },
      },
    },
    select: { groupId: true, participation: { select: { personId: true } } },
  });
  const groups = new Map<string, string[]>();
  for (const { groupId, participation } of rows)
    groups.set(participation.personId, [...(groups.get(participation.personId) ?? []), groupId]);
  return groups;
}

/** The published groups of a kind as they are now, by name, with who is in them. */
export async function listPresentGroups(
  programmeId: string,
  kind: GroupKind,
  from: Pick<Door, "peerGroup"> = db(),
): Promise<PresentGroup[]> {
  const rows = await from.peerGroup.findMany({
    where: { programmeId, kind, publishedAt: { not: null }, endedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      memberships: {
        where: { finishedOn: null },
        orderBy: [{ participation: { person: { name: "asc" } } }, { participationId: "asc" }],
        select: { id: true, participationId: true, facilitates: true },
      },
    },
  });
  return rows.map(({ memberships, ...group }) => ({
    ...group,
    members: memberships.map(({ id, participationId, facilitates }) => ({
      ...{ id: participationId, membershipId: id, facilitates },
    })),
  }));
}

/** How these participations are called. */
export async function namesOf(ids: string[]): Promise<(id: string) => string> {
  if (ids.length === 0) return () => "somebody";
  const rows = await db().participation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, person: { select: { name: true } } },
  });
  const names = new Map(rows.map(({ id, person }) => [id, person.name]));
  return (id) => names.get(id) ?? "somebody";
}
