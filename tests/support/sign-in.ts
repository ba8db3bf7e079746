import { vi } from "vitest";
import { one } from "@/tests/support/owner";

interface Session {
  personId: string;
  version: number;
}

// Kept on globalThis: what replaces the session and whoever signs in must mean the same one.
const kept = globalThis as { staffroomTestSession?: Session | null };

// Nothing else of the code under test is replaced: no cookie is there to be read, and no page to be made anew.
vi.mock("next-auth", async (original) => ({
  ...(await original<typeof import("next-auth")>()),
  getServerSession: async () => kept.staffroomTestSession ?? null,
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));

/** From here on requests come from this person, with the session they would get now. */
export async function signedInAs(email: string): Promise<Session> {
  const person = await one<{ id: string; sessionVersion: number }>(
    'SELECT id, "sessionVersion" FROM "Person" WHERE email = $1',
    [email],
  );
  const session = { personId: person.id, version: person.sessionVersion };
  kept.staffroomTestSession = session;
  return session;
}

/** From here on requests carry no session. */
export function signedOut(): void {
  kept.staffroomTestSession = null;
}
