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

/** Ends one session of this person: its cookie is worth nothing from the next request on. */
export function endOneSession(personId: string, sessionId: string, at: Date): Promise<void> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, personId, endedAt: null },
      data: { endedAt: at },
    });
    if (count > 0) await recordEvent(tx, { personId, act: "sign-out", thing: "Session", thingId: sessionId });
  });
}

/** Ends every session of this person, on every device, with the next request. */
export function endAllSessions(personId: string, at: Date): Promise<void> {
  return asPerson(personId, async (tx) => {
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } });
    await tx.person.update({ where: { id: personId }, data: { sessionVersion: { increment: 1 } } });
    await recordEvent(tx, { personId, act: "sign-out-everywhere", thing: "Session" });
  });
}

/** Sets a password and ends every session: whoever knew the old one is out. */
export function setPassword(personId: string, hash: string, at: Date): Promise<void> {
  return asPerson(personId, async (tx) => {
    await tx.passwordCredential.upsert({
      where: { personId },
      create: { personId, hash, changedAt: at },
      update: { hash, changedAt: at },
    });
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } });
    await tx.person.update({ where: { id: personId }, data: { sessionVersion: { increment: 1 } } });
    await recordEvent(tx, { personId, act: "set-password", thing: "Person", thingId: personId });
  });
}

/** Keeps which kinds of letters somebody does not want by e-mail. */
export function chooseLetters(personId: string, off: string[]): Promise<void> {
  return asPerson(personId, async (tx) => {
    await tx.letterOptOut.deleteMany({ where: { personId } });
    await tx.letterOptOut.createMany({ data: off.map((kind) => ({ personId, kind })), skipDuplicates: true });
    await recordEvent(tx, { personId, act: "choose-letters", thing: "Person", thingId: personId });
  });
}
