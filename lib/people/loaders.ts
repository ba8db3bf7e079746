import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { SESSION_DAYS } from "@/lib/access/auth";
import { currentActor, currentSession, requireActor } from "@/lib/access/session";
import { now } from "@/lib/core/clock";
import { type Table, tableOf } from "@/lib/core/csv";
import { env } from "@/lib/core/env";
import { hashSecret } from "@/lib/core/ids";
import {
  findPasswordHash,
  isSetUpLinkOpen,
  lettersOff,
  listLetters,
  listPeople,
  listSafeguardingLeads,
  listSessions,
} from "@/lib/people/data";
import { LETTER_KINDS, ROLE_WORDS } from "@/lib/people/labels";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

const PAGE = 100;

/** The people of a programme as fellow participants may know them: name, college, subject, roles. */
export async function loadPeople(programmeId: string, after?: string) {
  const { ability } = await requireActor();
  const on = after?.includes("\0") ? undefined : after;
  const found = await listPeople(programmeId, visible(ability, "see", "Participation"), PAGE + 1, on);
  return { people: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined };
}

/** The same people to take along; not found for whoever no longer takes part. */
export async function takePeople(programmeId: string): Promise<Table> {
  const { ability } = await requireActor();
  const { id } = await loadOwnProgramme(programmeId);
  return tableOf(
    [
      { label: "name", cell: ({ person }) => person.name },
      { label: "college", cell: ({ college }) => college.shortName },
      { label: "subject", cell: ({ subject }) => subject?.name ?? "" },
      { label: "takes part as", cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join(", ") },
    ],
    await listPeople(id, visible(ability, "see", "Participation")),
  );
}

/** The safeguarding leads of the colleges this person belongs to. */
export async function loadSafeguarding() {
  const { actor } = await requireActor();
  return listSafeguardingLeads([...new Set(actor.hats.map((hat) => hat.collegeId))]);
}

/** One's own account: who one is here, where one is signed in. */
export async function loadAccount() {
  const { actor } = await requireActor();
  const since = new Date(now().getTime() - SESSION_DAYS * 86_400_000);
  const here = (await currentSession())?.sessionId;
  const sessions = await listSessions(actor.personId, since);
  return {
    name: actor.name,
    email: actor.email,
    hasPassword: (await findPasswordHash(actor.personId)) !== undefined,
    sessions: sessions.map((session) => ({ ...session, isThis: session.id === here })),
  };
}

/** One's letters, and which kinds one still gets by e-mail. */
export async function loadLetters() {
  const { actor, ability } = await requireActor();
  const letters = await listLetters(visible(ability, "see", "Letter"), PAGE);
  const off = await lettersOff(actor.personId);
  const wanted = Object.keys(LETTER_KINDS).filter((kind) => !off.includes(kind));
  return { letters, wanted, sentByMail: env().smtpUrl !== undefined };
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

/** Not found unless the link can still begin this Staffroom. */
export async function loadSetUp(token: string) {
  if (!(await isSetUpLinkOpen(hashSecret(token), now()))) notFound();
  return { token };
}
