import { passwordFits } from "@/lib/access/passwords";
import { mayTryPassword, passwordWasRight } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { asNobody, db, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { hashSecret } from "@/lib/core/ids";

/** Who a session is for: `id` is the person's, `version` their session version at this moment. */
export interface SignedIn {
  id: string;
  version: number;
  sessionId: string;
}

export class TooManyTries extends Error {
  override name = "TooManyTries";
}

interface Tried {
  email: string;
  password: string;
  address: string;
  device: string;
}

/**
 * Checks an e-mail address and a password. Null when they do not fit an active person, who is not told apart
 * from a wrong password; throws `TooManyTries` before any hash is computed when there were too many.
 */
export async function checkPassword({ email, password, address, device }: Tried): Promise<SignedIn | null> {
  const wanted = email.trim().toLowerCase().slice(0, 320);
  if (!(await mayTryPassword(wanted, address))) throw new TooManyTries();
  const person = await db().person.findFirst({
    where: { email: wanted, active: true },
    select: { id: true, sessionVersion: true, credential: { select: { hash: true } } },
  });
  const fits = await passwordFits(password.slice(0, 1_000), person?.credential?.hash);
  if (!person || !fits) {
    await recordEvent(db(), {
      personId: person?.id ?? null,
      act: "sign-in",
      thing: "Session",
      refusal: "INVALID",
    });
    return null;
  }
  await passwordWasRight(wanted, address);
  return asNobody((tx) => beginSession(tx, person, device, "sign-in"));
}

/** Spends a one-time link: the first to ask gets the session, every later one gets null. */
export async function spendLink(secret: string, device: string): Promise<SignedIn | null> {
  const tokenHash = hashSecret(secret);
  return asNobody(async (tx) => {
    const moment = now();
    const { count } = await tx.signInLink.updateMany({
      where: { tokenHash, spentAt: null, expiresAt: { gt: moment }, person: { active: true } },
      data: { spentAt: moment },
    });
    if (count === 0) return null;
    const link = await tx.signInLink.findUniqueOrThrow({
      where: { tokenHash },
      select: { person: { select: { id: true, sessionVersion: true } } },
    });
    return beginSession(tx, link.person, device, "spend-link");
  });
}

async function beginSession(
  tx: Transaction,
  person: { id: string; sessionVersion: number },
  device: string,
  act: string,
): Promise<SignedIn> {
  const personId = person.id;
  const { id: sessionId } = await tx.session.create({ data: { personId, device, startedAt: now() } });
  await recordEvent(tx, { personId, act, thing: "Session", thingId: sessionId });
  return { id: personId, version: person.sessionVersion, sessionId };
}
