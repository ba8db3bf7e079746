import { invite } from "@/lib/core/appointments";
import { now } from "@/lib/core/clock";
import { db } from "@/lib/core/db";
import { log } from "@/lib/core/log";
import { INVITATION, SIGN_IN_LINK, WORKSHOP_PLACE } from "@/lib/core/outbox";
import type { Deliver } from "@/lib/notices/deliver";
import { refusalOf } from "@/lib/notices/refusals";

/**
 * Sends a letter unless it has been sent. Noted as sent after it went out: a worker that dies in between sends it once
 * more with the same Message-ID, and none is lost. What a mail server refuses for good is noted and not tried again;
 * anything else is thrown, and the queue tries again, a little later each time.
 */
export async function deliverLetter(letterId: string, deliver: Deliver): Promise<void> {
  const letter = await db().letter.findUnique({
    where: { id: letterId },
    include: { person: { select: { name: true, email: true, active: true } } },
  });
  if (!letter || letter.sentAt || letter.refusedAt || letter.person?.active === false) return;
  const { person, toName, toAddress } = letter;
  const to = { name: person?.name ?? toName ?? "", address: person?.email ?? toAddress ?? "" };
  const refusal = await deliver({
    ...{ id: letter.id, to, subject: letter.subject, body: letter.body },
    calendar: letter.calendar
      ? { invite: invite.parse(letter.calendar), stamp: letter.createdAt }
      : undefined,
  }).then(
    () => null,
    (error) => refusalOf(error) ?? Promise.reject(error),
  );
  if (refusal) log().warn({ letterId }, "a letter was refused");
  const opensADoor =
    letter.kind === SIGN_IN_LINK || letter.kind === INVITATION || (letter.kind === WORKSHOP_PLACE && !person);
  await db().letter.update({
    where: { id: letter.id },
    data: {
      ...(refusal ? { refusedAt: now(), refusal } : { sentAt: now() }),
      ...(opensADoor && {
        body: `The link in this letter ${refusal ? "could not be delivered" : "was sent"} and is not kept here.`,
      }),
    },
  });
}
