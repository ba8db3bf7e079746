import { asNobody, asPerson } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { recordEvent } from "@/lib/core/events";
import { hashSecret, newSecret } from "@/lib/core/ids";
import { postLetter, SIGN_IN_LINK } from "@/lib/core/outbox";

/** A sign-in link lives ten minutes (ASVS 6.5.5). */
const LINK_MINUTES = 10;

/** Makes a one-time sign-in link and posts it. Only its hash is kept; the letter's text goes once it is sent. */
export function sendSignInLink(personId: string, callback: string, at: Date): Promise<void> {
  const secret = newSecret();
  const address = `${env().appUrl}/sign-in/link/${secret}?callbackUrl=${encodeURIComponent(callback)}`;
  return asNobody(async (tx) => {
    await tx.signInLink.create({
      data: {
        personId,
        tokenHash: hashSecret(secret),
        expiresAt: new Date(at.getTime() + LINK_MINUTES * 60_000),
      },
    });
    await recordEvent(tx, { personId, act: "send-link", thing: "Session" });
    await postLetter(tx, {
      personId,
      kind: SIGN_IN_LINK,
      subject: "Your link to sign in",
      body: `Open this page and press the button to sign in to Staffroom. The link works once, for ${LINK_MINUTES} minutes.\n\n${address}\n\nIf you did not ask for it, you can leave it alone.\n`,
    });
  });
}

/** Ends every session of this person, on every device, with the next request. */
export function endAllSessions(personId: string): Promise<void> {
  return asPerson(personId, async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { sessionVersion: { increment: 1 } } });
    await recordEvent(tx, { personId, act: "sign-out-everywhere", thing: "Session" });
  });
}
