import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import type { SessionFacts } from "@/lib/access/actor";
import { one, rows } from "@/tests/support/owner";

// Kept on globalThis: what replaces the session and whoever signs in must mean the same one.
const kept = globalThis as { staffroomTestSession?: SessionFacts | null };

// The framework takes it from here, and would otherwise know of no request at all.
Object.assign(globalThis, { AsyncLocalStorage });

// Within `actingAs` requests come from somebody of their own, so that two people can be at it at once.
const own = new AsyncLocalStorage<SessionFacts>();

// Nothing else of the code under test is replaced: no cookie is there to be read, and no page to be made anew.
vi.mock("next-auth", async (original) => ({
  ...(await original<typeof import("next-auth")>()),
  getServerSession: async () => own.getStore() ?? kept.staffroomTestSession ?? null,
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("@/lib/access/unsent", () => ({ isSentWithoutScript: async () => false }));

/** A session as this person would get it now. */
export async function sessionOf(email: string): Promise<SessionFacts> {
  const person = await one<{ id: string; sessionVersion: number }>(
    'SELECT id, "sessionVersion" FROM "Person" WHERE email = $1',
    [email],
  );
  const sessionId = `session-${randomUUID()}`;
  await rows('INSERT INTO "Session" (id, "personId") VALUES ($1, $2)', [sessionId, person.id]);
  return { personId: person.id, version: person.sessionVersion, sessionId };
}

/** From here on requests come from this person, with the session they would get now. */
export async function signedInAs(email: string): Promise<SessionFacts> {
  const session = await sessionOf(email);
  kept.staffroomTestSession = session;
  return session;
}

/** Makes requests in this session, whoever is signed in otherwise. */
export const actingAs = <T>(session: SessionFacts, work: () => Promise<T>): Promise<T> =>
  own.run(session, work);

/** From here on requests carry no session. */
export function signedOut(): void {
  kept.staffroomTestSession = null;
}
