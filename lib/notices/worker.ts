import { Logger, run } from "graphile-worker";
import { invite } from "@/lib/core/appointments";
import { now } from "@/lib/core/clock";
import { db } from "@/lib/core/db";
import { log } from "@/lib/core/log";
import { DELIVER_TASK, INVITATION, SIGN_IN_LINK, WORKSHOP_PLACE } from "@/lib/core/outbox";
import { type Deliver, makeDeliver } from "@/lib/notices/deliver";

/**
 * Sends a letter unless it has been sent. Noted as sent after it went out: a worker that dies in between sends
 * it once more with the same Message-ID, and none is lost.
 */
export async function deliverLetter(letterId: string, deliver: Deliver): Promise<void> {
  const letter = await db().letter.findUnique({
    where: { id: letterId },
    include: { person: { select: { name: true, email: true, active: true } } },
  });
  if (!letter || letter.sentAt || letter.person?.active === false) return;
  const { person, toName, toAddress } = letter;
  const to = { name: person?.name ?? toName ?? "", address: person?.email ?? toAddress ?? "" };
  await deliver({
    ...{ id: letter.id, to, subject: letter.subject, body: letter.body },
    calendar: letter.calendar
      ? { invite: invite.parse(letter.calendar), stamp: letter.createdAt }
      : undefined,
  });
  const opensADoor =
    letter.kind === SIGN_IN_LINK || letter.kind === INVITATION || (letter.kind === WORKSHOP_PLACE && !person);
  await db().letter.update({
    where: { id: letter.id },
    data: {
      sentAt: now(),
      ...(opensADoor && { body: "The link in this letter was sent and is not kept here." }),
    },
  });
}

/** Runs the outbox's worker in this process, as the app's own role. */
export async function runWorker({
  databaseUrl,
}: {
  databaseUrl: string;
}): Promise<{ stop(): Promise<void> }> {
  const deliver = makeDeliver();
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log().warn({ message }, "worker");
    }),
    taskList: {
      [DELIVER_TASK]: (payload) => deliverLetter((payload as { letterId: string }).letterId, deliver),
    },
  });
  return { stop: () => runner.stop() };
}
