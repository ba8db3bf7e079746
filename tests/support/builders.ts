import type { FormAction, FormState } from "@/lib/core/result";
import type { VisitState } from "@/lib/visits/rules";
import { RUNNING } from "@/tests/support/example";
import { type Outcome, outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";

export type Fields = Record<string, string | string[]>;

export function form(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) data.append(name, each);
  return data;
}

/** Sends a form to a server action, as the browser would. */
export const send = (action: FormAction, fields: Fields): Promise<Outcome<FormState>> =>
  outcomeOf(() => action({}, form(fields)));

/** What the action refused, or undefined when it worked. */
export async function refusalOf(action: FormAction, fields: Fields): Promise<FormState["refusal"]> {
  const outcome = await send(action, fields);
  return "value" in outcome ? outcome.value.refusal : undefined;
}

/** The two people of every planted visit, in the group Avocet of the running year, which has no visit between them. */
export const VISITOR = "tutor02@southend.example";
export const HOST = "tutor01@southend.example";
const [visitorId, hostId] = ["running-s02", "running-s01"];
const people = { visitor: "person-s02", host: "person-s01" };

export interface Planted {
  id: string;
  version: number;
  path: string;
}

let planted = 0;

/** A visit in this state, with the form where one is written; `to come` or, unless told, two days ago. */
export async function plantVisit(state: VisitState, when: "past" | "to come" = "past"): Promise<Planted> {
  const id = `planted-${++planted}`;
  const day = when === "past" ? "2027-01-18" : "2027-01-27";
  const shared = state === "shared" || state === "acknowledged";
  const awaiting = state === "proposed" ? hostId : null;
  await rows(
    `INSERT INTO "Visit" (id, "programmeId", "groupId", "hostId", "visitorId", "hostCollegeId", "visitorCollegeId",
       "proposedById", "awaitingId", state, "startsAt", "endsAt", "onDate", "sharedAt", "intentionKey", version)
     SELECT $1, $2, 'running-avocet', $3, $4, h."collegeId", h."collegeId", $4, $5, $6::"VisitState",
       $7::date + time '10:00', $7::date + time '12:00', $7::date, $8, $1, 3
     FROM "Participation" h WHERE h.id = $3`,
    [id, RUNNING, hostId, visitorId, awaiting, state, day, shared ? new Date("2027-01-19T09:00:00Z") : null],
  );
  if (state === "recorded" || shared)
    await rows(
      `INSERT INTO "VisitRecord" ("visitId", "programmeId", "authorId", "readerIds", "visitorId", "hostId",
         "learnersPresent", "whatISaw", "whatILearned", "sharedAt", version)
       VALUES ($1, $2, $3, $4, $5, $6, 9, 'kept: saw', 'kept: learned', $7, 1)`,
      [
        ...[id, RUNNING, people.visitor, shared ? [people.visitor, people.host] : [people.visitor]],
        ...[visitorId, hostId, shared ? new Date("2027-01-19T09:00:00Z") : null],
      ],
    );
  return { id, version: 3, path: `/programmes/${RUNNING}/visits/${id}` };
}

/** Removes every planted visit between the two, and what hangs on it. */
export async function clearPlanted(): Promise<void> {
  const theirs = `SELECT id FROM "Visit" WHERE "visitorId" = $1 AND "hostId" = $2`;
  const content = ["VisitWishes", "VisitDraft", "VisitRecord", "HostReply", "UsefulTap", "VisitAddendum"];
  for (const table of content)
    await rows(`DELETE FROM "${table}" WHERE "visitId" IN (${theirs})`, [visitorId, hostId]);
  await rows(`DELETE FROM "Visit" WHERE "visitorId" = $1 AND "hostId" = $2`, [visitorId, hostId]);
}

export const visitRow = (id: string) =>
  one<Record<string, unknown> & { state: VisitState; version: number; awaitingId: string | null }>(
    'SELECT * FROM "Visit" WHERE id = $1',
    [id],
  );

export const lettersAbout = (id: string) =>
  rows<{ id: string; personId: string; kind: string; subject: string; body: string }>(
    'SELECT * FROM "Letter" WHERE body LIKE $1 ORDER BY "createdAt", id',
    [`%/visits/${id}\n%`],
  );

export const eventsOf = (id: string) =>
  rows<{ act: string; personId: string; from: string; to: string; refusal: string | null }>(
    'SELECT * FROM "Event" WHERE "thingId" = $1 ORDER BY id',
    [id],
  );

/** Jobs that wait for the worker, for these letters. */
export async function jobsFor(letters: { id: string }[]): Promise<number> {
  const keys = letters.map(({ id }) => id);
  const { count } = await one<{ count: number }>(
    "SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key = ANY($1)",
    [keys],
  );
  return count;
}

/** What the proposal form of one of the two sends, with an intention of its own. */
export const proposal = (more: Fields = {}): Fields => ({
  programmeId: RUNNING,
  buddyId: hostId,
  direction: "visit",
  day: "2027-01-28",
  from: "10:00",
  to: "12:00",
  siteId: "",
  room: "",
  className: "",
  themeId: "",
  intentionKey: crypto.randomUUID(),
  ...more,
});

/** What the visit form sends. */
export const visitForm = ({ id, version }: { id: string; version: number }, more: Fields = {}): Fields => ({
  visitId: id,
  version: String(version),
  learnersPresent: "11",
  whatISaw: "Learners taught each other.",
  whatILearned: "Wait longer after a question.",
  questions: "",
  goodPractice: "",
  nextStep: "",
  talkedOn: "",
  ...more,
});

export const onVisit = ({ id, version }: Pick<Planted, "id" | "version">, more: Fields = {}): Fields => ({
  visitId: id,
  version: String(version),
  ...more,
});
