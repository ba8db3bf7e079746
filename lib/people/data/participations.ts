import { type Door, db } from "@/lib/core/db";
import type { Member } from "@/lib/people/engine/columns";
import type { Prisma } from "@/prisma/generated/client";

const member = {
  id: true,
  collegeId: true,
  siteId: true,
  roles: true,
  experience: true,
  maxTravelMinutes: true,
  version: true,
  finishedOn: true,
  person: { select: { email: true } },
  subject: { select: { name: true } },
  lineManager: { select: { email: true } },
} as const satisfies Prisma.ParticipationSelect;

/** Those of these addresses who take or took part in a programme, by address. */
export async function membersByEmail(
  programmeId: string,
  emails: string[],
  from: Pick<Door, "participation"> = db(),
): Promise<Map<string, Member>> {
  const rows = await from.participation.findMany({
    where: { programmeId, person: { email: { in: emails } } },
    select: member,
  });
  return new Map(
    rows.map(({ id, person, subject, lineManager, finishedOn, ...row }) => [
      person.email,
      {
        ...row,
        participationId: id,
        email: person.email,
        subject: subject?.name ?? null,
        lineManagerEmail: lineManager?.email ?? null,
        left: finishedOn !== null,
      },
    ]),
  );
}

const INVITATION = {
  where: { withdrawnAt: null },
  orderBy: { createdAt: "desc" },
  take: 1,
  select: { createdAt: true, expiresAt: true, spentAt: true },
} as const;

/** One participation with all that its page shows and the rules ask. */
export function findParticipation(id: string) {
  return db().participation.findUnique({
    where: { id },
    select: {
      ...member,
      programmeId: true,
      personId: true,
      subjectId: true,
      acceptedAt: true,
      startedOn: true,
      person: { select: { email: true, name: true, active: true } },
      college: { select: { shortName: true } },
      programme: { select: { title: true, closedAt: true, startsOn: true } },
      invitations: INVITATION,
    },
  });
}

export type WholeParticipation = NonNullable<Awaited<ReturnType<typeof findParticipation>>>;

/** People of a programme with how their invitation stands, by name, `take` of them or all; `where` says whose. */
export function listInvited(where: Prisma.ParticipationWhereInput, take?: number, after?: string) {
  return db().participation.findMany({
    where: { AND: [where, { finishedOn: null }] },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      roles: true,
      acceptedAt: true,
      person: { select: { name: true, email: true } },
      college: { select: { shortName: true } },
      subject: { select: { name: true } },
      invitations: INVITATION,
    },
  });
}

/** Those who have left a programme, the latest first. */
export function listLeft(where: Prisma.ParticipationWhereInput, take: number) {
  return db().participation.findMany({
    where: { AND: [where, { finishedOn: { not: null } }] },
    orderBy: [{ finishedOn: "desc" }, { id: "asc" }],
    take,
    select: {
      id: true,
      finishedOn: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
    },
  });
}
