import type { PersonFacts, VisitFacts } from "@/lib/overview/rules/stages";
import { tookPlace, type VisitState, waitsFor } from "@/lib/visits/rules";

/** One person as the board reads them; null where there is no row. */
export interface PersonRow {
  id: string;
  selfEvaluation: "open" | "finished" | null;
  round: number | null;
  themes: number | null;
  group: string | null;
  set: string | null;
  setId: string | null;
  facilitates: boolean | null;
  attended: number | null;
  report: "open" | "submitted" | null;
}

export interface VisitRow {
  hostId: string;
  visitorId: string;
  awaitingId: string | null;
  state: VisitState;
  startsAt: Date;
}

export interface MeetingRow {
  setId: string;
  endsAt: Date;
  heldAt: Date | null;
}

// An answer to a proposal, a form to write and share, a shared form to read.
function turnOf(state: VisitState): keyof VisitFacts["turns"] {
  if (state === "proposed") return "answers";
  return state === "shared" ? "toRead" : "forms";
}

const none = (): VisitFacts => ({
  tookPlace: 0,
  planned: 0,
  mine: 0,
  turns: { answers: 0, forms: 0, toRead: 0 },
});

/** The visits of everybody, by participation and direction; whose turn it is, as My year has it. */
function visitsByPerson(visits: VisitRow[], now: Date) {
  const made = new Map<string, VisitFacts>();
  const received = new Map<string, VisitFacts>();
  const note = (side: Map<string, VisitFacts>, id: string, visit: VisitRow, mine: boolean) => {
    const facts = side.get(id) ?? none();
    side.set(id, facts);
    if (tookPlace(visit.state)) facts.tookPlace += 1;
    else facts.planned += 1;
    if (!mine) return;
    facts.mine += 1;
    facts.turns[turnOf(visit.state)] += 1;
  };
  for (const visit of visits) {
    const turn = waitsFor(visit, now);
    note(made, visit.visitorId, visit, turn === "visitor");
    note(received, visit.hostId, visit, turn === "host");
  }
  return { made, received };
}

/** Meetings of each set: those held, and those over without a word whether they were. */
function meetingsBySet(meetings: MeetingRow[], now: Date) {
  const held = new Map<string, number>();
  const toNote = new Map<string, number>();
  for (const { setId, heldAt, endsAt } of meetings) {
    if (heldAt) held.set(setId, (held.get(setId) ?? 0) + 1);
    else if (endsAt < now) toNote.set(setId, (toNote.get(setId) ?? 0) + 1);
  }
  return { held, toNote };
}

/** What is known of each person's year, from three lists of rows; visits that came to nothing are left out before. */
export function factsOf<P extends PersonRow>(
  people: P[],
  visits: VisitRow[],
  meetings: MeetingRow[],
  now: Date,
): { person: P; facts: PersonFacts }[] {
  const { made, received } = visitsByPerson(visits, now);
  const { held, toNote } = meetingsBySet(meetings, now);
  const ofSet = (counts: Map<string, number>, { setId }: P) => (setId ? (counts.get(setId) ?? 0) : 0);
  return people.map((person) => ({
    person,
    facts: {
      selfEvaluation: selfEvaluationOf(person),
      themes: person.themes ?? 0,
      group: person.group,
      made: made.get(person.id) ?? none(),
      received: received.get(person.id) ?? none(),
      set: person.set,
      held: ofSet(held, person),
      attended: person.attended ?? 0,
      toNote: person.facilitates ? ofSet(toNote, person) : 0,
      report: person.report ?? "none",
    },
  }));
}

function selfEvaluationOf({ selfEvaluation, round }: PersonRow): PersonFacts["selfEvaluation"] {
  if (selfEvaluation !== "open") return selfEvaluation ?? "none";
  return (round ?? 1) > 1 ? "reopened" : "open";
}
