import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Ability } from "@/lib/access/ability";
import { type Actor, actorFrom, loadActor, type SessionFacts } from "@/lib/access/actor";
import { authOptions } from "@/lib/access/auth";
import { rulesFor } from "@/lib/access/rules";

/** The session behind this request, not yet checked against the person. */
export async function currentSession(): Promise<SessionFacts | null> {
  const session = (await getServerSession(authOptions())) as SessionFacts | null;
  if (!session?.personId || !session.sessionId) return null;
  const { personId, version, sessionId } = session;
  return { personId, version, sessionId };
}

/** The actor behind this request, or null; loaded once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await currentSession();
  return session && loadActor(session);
});

/** The actor and what they may do; somebody who is not signed in is sent to sign in and then back here. */
export async function requireActor(): Promise<{ actor: Actor; ability: Ability }> {
  const actor = await currentActor();
  if (!actor) {
    const path = (await headers()).get("x-staffroom-path") ?? "/";
    redirect(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  return { actor, ability: rulesFor(actor) };
}

const NOBODY = actorFrom({ id: "", name: "", email: "" }, [], []);

/** For pages that are open to all: what whoever is there may do, signed in or not. */
export async function anybodysAbility(): Promise<Ability> {
  return rulesFor((await currentActor()) ?? NOBODY);
}

/** What somebody may see who has no account. */
export const openToAll = (): Ability => rulesFor(NOBODY);
