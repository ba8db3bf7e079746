import { db } from "@/lib/core/db";

/** The invitation behind a link that can still be used, or null. Reading it spends nothing. */
export function findOpenInvitation(tokenHash: string, at: Date) {
  return db().invitation.findFirst({
    where: {
      ...{ tokenHash, spentAt: null, withdrawnAt: null, expiresAt: { gt: at } },
      participation: { finishedOn: null, person: { active: true } },
    },
    select: {
      expiresAt: true,
      invitedBy: { select: { name: true } },
      participation: {
        select: {
          person: { select: { email: true, name: true, credential: { select: { personId: true } } } },
          programme: { select: { title: true, groundRules: true, startsOn: true, finishesOn: true } },
          college: { select: { name: true } },
        },
      },
    },
  });
}

/** Those of a programme who have neither accepted nor have a link that still works; `collegeIds` says whose, null means all. */
export async function notInvited(
  programmeId: string,
  collegeIds: string[] | null,
  at: Date,
): Promise<string[]> {
  const rows = await db().participation.findMany({
    where: {
      ...{ programmeId, acceptedAt: null, finishedOn: null },
      ...(collegeIds ? { collegeId: { in: collegeIds } } : {}),
      person: { active: true },
      invitations: { none: { withdrawnAt: null, spentAt: null, expiresAt: { gt: at } } },
    },
    select: { id: true },
    take: 500,
  });
  return rows.map(({ id }) => id);
}
