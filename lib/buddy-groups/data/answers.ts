import { asPerson, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** A present membership with its group and its owner, for somebody who answers for it. */
export async function findMembership(id: string) {
  if (id.includes("\0")) return null;
  return db().groupMembership.findFirst({
    where: { id, finishedOn: null },
    select: {
      ...{ id: true, programmeId: true, participationId: true, startedOn: true },
      group: { select: { id: true, name: true, kind: true, publishedAt: true } },
      participation: { select: { personId: true, collegeId: true, person: { select: { name: true } } } },
    },
  });
}

/** Why groups do not work for members, by membership, as far as this person may read it. */
export async function readObjections(
  personId: string,
  programmeId: string,
  where: Prisma.GroupObjectionWhereInput,
): Promise<Map<string, string>> {
  const rows = await asPerson(personId, (tx) =>
    tx.groupObjection.findMany({
      where: { AND: [where, { programmeId, membership: { finishedOn: null } }] },
      select: { membershipId: true, text: true },
    }),
  );
  return new Map(rows.map(({ membershipId, text }) => [membershipId, text]));
}
