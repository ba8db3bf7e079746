import { db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** People who take part in a programme: what fellow participants may know of each other. */
export function listPeople(
  programmeId: string,
  where: Prisma.ParticipationWhereInput,
  take?: number,
  after?: string,
) {
  const on: Pick<Prisma.ParticipationFindManyArgs, "cursor" | "skip"> = after
    ? { cursor: { id: after }, skip: 1 }
    : {};
  return db().participation.findMany({
    where: { AND: [where, { programmeId, finishedOn: null }] },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    take,
    ...on,
    select: {
      id: true,
      roles: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
      subject: { select: { name: true } },
    },
  });
}

/** How many people take part now, by college; withdrawals apart. */
export async function countPeople(programmeId: string) {
  const rows = await db().participation.groupBy({
    by: ["collegeId"],
    where: { programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.collegeId, row._count._all]));
}

/** Whom to ask about a learner's safety at these colleges; with no college given, at all of them. */
export function listSafeguardingLeads(collegeIds: string[]) {
  return db().college.findMany({
    where: { id: { in: collegeIds } },
    orderBy: { name: "asc" },
    select: { name: true, safeguardingName: true, safeguardingPhone: true, safeguardingEmail: true },
  });
}

export function findActivePerson(email: string) {
  return db().person.findFirst({ where: { email, active: true }, select: { id: true } });
}

/** A person's letters, the latest first. */
export function listLetters(where: Prisma.LetterWhereInput, take: number) {
  return db().letter.findMany({ where, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take });
}

/** Somebody's open sessions, the latest first; `since` leaves out those whose cookie has run out. */
export function listSessions(personId: string, since: Date) {
  return db().session.findMany({
    where: { personId, endedAt: null, startedAt: { gt: since } },
    orderBy: { startedAt: "desc" },
    take: 20,
    select: { id: true, device: true, startedAt: true },
  });
}

export async function findPasswordHash(personId: string): Promise<string | undefined> {
  const credential = await db().passwordCredential.findUnique({
    where: { personId },
    select: { hash: true },
  });
  return credential?.hash;
}

/** The kinds of letters somebody has switched off. */
export async function lettersOff(personId: string): Promise<string[]> {
  const rows = await db().letterOptOut.findMany({ where: { personId }, select: { kind: true } });
  return rows.map((row) => row.kind);
}

/** Whether this set-up link, known by the hash of its secret, can still be used. */
export async function isSetUpLinkOpen(tokenHash: string, at: Date): Promise<boolean> {
  return (await db().setUpLink.count({ where: { tokenHash, spentAt: null, expiresAt: { gt: at } } })) > 0;
}
