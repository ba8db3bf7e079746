import type { Transaction } from "@/lib/core/db";
import { postLetter } from "@/lib/core/outbox";
import { timetableLetter } from "@/lib/timetables/letters";

/** A coordinator who goes through a week changes one session after another: one letter an hour says as much. */
const ONE_LETTER_MS = 60 * 60 * 1000;

/** Tells those whose timetables somebody else has changed, in the transaction of the change. */
export async function tellOwners(tx: Transaction, personId: string, participationIds: string[]) {
  const owners = await tx.participation.findMany({
    where: { id: { in: participationIds }, personId: { not: personId } },
    select: { id: true, personId: true, programmeId: true },
  });
  if (owners.length === 0) return;
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } });
  const told = await tx.letter.findMany({
    where: {
      kind: "timetable-changed",
      personId: { in: owners.map((owner) => owner.personId) },
      createdAt: { gt: new Date(Date.now() - ONE_LETTER_MS) },
    },
    select: { personId: true },
  });
  const lately = new Set(told.map((letter) => letter.personId));
  for (const owner of owners.filter((each) => !lately.has(each.personId)))
    await postLetter(tx, timetableLetter(owner.personId, name, { ...owner, participationId: owner.id }));
}
