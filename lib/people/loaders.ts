import { visible } from "@/lib/access/ability";
import { currentActor, requireActor } from "@/lib/access/session";
import { env } from "@/lib/core/env";
import { listLetters, listPeople, listSafeguardingLeads } from "@/lib/people/data";

const PAGE = 100;

/** The people of a programme as fellow participants may know them: name, college, subject, roles. */
export async function loadPeople(programmeId: string, after?: string) {
  const { ability } = await requireActor();
  const found = await listPeople(programmeId, visible(ability, "see", "Participation"), PAGE + 1, after);
  return { people: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined };
}

/** The safeguarding leads of the colleges this person belongs to. */
export async function loadSafeguarding() {
  const { actor } = await requireActor();
  return listSafeguardingLeads([...new Set(actor.hats.map((hat) => hat.collegeId))]);
}

export async function loadAccount() {
  const { actor } = await requireActor();
  return { name: actor.name, email: actor.email };
}

export async function loadLetters() {
  const { ability } = await requireActor();
  const letters = await listLetters(visible(ability, "see", "Letter"), PAGE);
  return { letters, sentByMail: env().smtpUrl !== undefined };
}

/** What the frame of every page shows of whoever is there. */
export async function loadVisitor() {
  const actor = await currentActor();
  return actor && { name: actor.name };
}

/** What the sign-in page may offer in an example: its people and their password; null otherwise. */
export function exampleSignIns() {
  const { databaseUrl, example, examplePassword } = env();
  const isExample = example === "yes" || (!databaseUrl && example !== "no");
  return isExample ? { password: examplePassword } : null;
}
