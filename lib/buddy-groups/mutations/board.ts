import {
  asJson,
  changesSince,
  type Draft,
  type DraftChange,
  findDraft,
  isOpen,
  stepOf,
} from "@/lib/buddy-groups/data/drafts";
import { type Arrangement, applyMove, findLane, type Move } from "@/lib/buddy-groups/rules/arrangement";
import { forbidden, type People } from "@/lib/buddy-groups/rules/notes";
import type { Change } from "@/lib/buddy-groups/schema";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";

/** Why a change was not made, for `labels` to put into words. */
export type Fault =
  | { fault: "CLOSED" | "NOTHING_LEFT" | "NOBODY" }
  | { fault: "OBSTACLE"; obstacle: Exclude<ReturnType<typeof applyMove>, { ok: true }>["obstacle"] }
  | { fault: "MANAGER"; manager: string; staff: string };

export type Changed =
  | { ok: true; before: Arrangement; draft: Draft; moves: Move[] }
  | { ok: false; draft: Draft; behind: DraftChange[] }
  | ({ ok: false; draft: Draft } & Fault);

/** The most changes that are told one by one to somebody who was slower. */
const TOLD = 30;

/** Whoever changes a draft takes turns with everybody else who does. */
export async function lockedDraft(tx: Transaction, id: string): Promise<Draft | null> {
  await tx.$queryRaw`select 1 from "GroupDraft" where "id" = ${id} for update`;
  return findDraft(id, tx);
}

/**
 * Changes a draft, if it is still at the version that was seen: all moves of the change or none of them. Whoever was
 * slower gets the draft as it is now and what others did to it meanwhile.
 */
export function changeDraft(
  personId: string,
  seen: { id: string; version: number },
  change: Change,
  people: People,
  at: Date,
): Promise<Changed | null> {
  return asPerson(personId, async (tx) => {
    const draft = await lockedDraft(tx, seen.id);
    if (!draft) return null;
    if (draft.version !== seen.version)
      return { ok: false, draft, behind: await changesSince(draft.id, seen.version, TOLD, tx) };
    if (!isOpen(draft)) return { ok: false, draft, fault: "CLOSED" };
    const steps = await stepsOf(tx, draft, change);
    if (!steps) return { ok: false, draft, fault: "NOTHING_LEFT" };
    return makeMoves(tx, { draft, personId, people, at, way: change.way }, steps);
  });
}

interface Making {
  draft: Draft;
  personId: string;
  people: People;
  at: Date;
  way: Change["way"];
}

async function stepsOf(tx: Transaction, draft: Draft, change: Change): Promise<Move[] | null> {
  if (change.way === "move") return change.moves;
  if (change.way === "undo") {
    const step = draft.step > 0 ? await stepOf(draft.id, draft.step, tx) : null;
    return step && [step.inverse];
  }
  const step = draft.step < draft.top ? await stepOf(draft.id, draft.step + 1, tx) : null;
  return step && [step.move];
}

/** Makes moves on a draft that is locked, open and at the version that was seen. */
export async function makeMoves(tx: Transaction, making: Making, moves: Move[]): Promise<Changed> {
  const { draft, personId, people, at, way } = making;
  const rows: { move: Move; inverse: Move }[] = [];
  let arrangement: Arrangement = draft.arrangement;
  for (const move of moves) {
    // Taking back may bring somebody where they were, even if they have left since; the board then says so.
    const wrong = way === "move" ? whyNot(arrangement, move, people) : null;
    if (wrong) return { ok: false, draft, ...wrong };
    const moved = applyMove(arrangement, move);
    if (!moved.ok) return { ok: false, draft, fault: "OBSTACLE", obstacle: moved.obstacle };
    arrangement = moved.arrangement;
    rows.push({ move, inverse: moved.inverse });
  }
  const version = draft.version + rows.length;
  const step = way === "undo" ? draft.step - 1 : draft.step + rows.length;
  const top = way === "move" ? step : draft.top;
  await tx.groupDraft.update({
    where: { id: draft.id },
    data: { arrangement: asJson(arrangement), version, step, top, changedById: personId, changedAt: at },
    select: { id: true },
  });
  await tx.groupDraftChange.createMany({
    data: rows.map((row, index) => ({
      draftId: draft.id,
      version: draft.version + index + 1,
      way,
      step: way === "undo" ? draft.step : draft.step + index + 1,
      move: asJson(row.move),
      inverse: asJson(row.inverse),
      ...{ personId, at },
    })),
  });
  const { id: thingId, programmeId } = draft;
  await recordEvent(tx, {
    personId,
    act: way === "move" ? "edit" : way,
    thing: "GroupDraft",
    thingId,
    programmeId,
  });
  return {
    ok: true,
    before: draft.arrangement,
    draft: { ...draft, arrangement, version, step, top, changedById: personId, changedAt: at },
    moves,
  };
}

function whyNot(arrangement: Arrangement, move: Move, people: People): Fault | null {
  if (move.kind === "place" && move.lane !== null && !people.get(move.person)?.here)
    return { fault: "NOBODY" };
  const lane =
    "lane" in move && move.kind !== "open" && move.lane !== null ? findLane(arrangement, move.lane) : null;
  if (lane === undefined) return { fault: "OBSTACLE", obstacle: "NO_SUCH_LANE" };
  const pair = forbidden(arrangement, move, people);
  return pair && { fault: "MANAGER", ...pair };
}

type NewDraft = { programmeId: string; kind: Draft["kind"]; name: string; intentionKey: string };

/** Begins a draft. Asked again with the same intention it answers with the draft that exists. */
export const beginDraft = (
  personId: string,
  draft: NewDraft,
  arrangement: Arrangement,
  at: Date,
): Promise<string> => asPerson(personId, (tx) => addDraft(tx, personId, draft, arrangement, at));

/** The same within a transaction. */
export async function addDraft(
  tx: Transaction,
  personId: string,
  draft: NewDraft,
  arrangement: Arrangement,
  at: Date,
): Promise<string> {
  const { count } = await tx.groupDraft.createMany({
    data: {
      ...draft,
      arrangement: asJson(arrangement),
      ...{ madeById: personId, changedById: personId, createdAt: at, changedAt: at },
    },
    skipDuplicates: true,
  });
  const { id } = await tx.groupDraft.findUniqueOrThrow({
    where: { intentionKey: draft.intentionKey },
    select: { id: true },
  });
  const { programmeId } = draft;
  if (count > 0)
    await recordEvent(tx, { personId, act: "create", thing: "GroupDraft", thingId: id, programmeId });
  return id;
}

/** Lays a draft aside; false when it had been published or laid aside already. */
export function discardDraft(personId: string, draft: Draft, at: Date): Promise<boolean> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.groupDraft.updateMany({
      where: { id: draft.id, publishedAt: null, discardedAt: null },
      data: { discardedAt: at, changedById: personId, changedAt: at },
    });
    const { id: thingId, programmeId } = draft;
    if (count > 0)
      await recordEvent(tx, { personId, act: "withdraw", thing: "GroupDraft", thingId, programmeId });
    return count > 0;
  });
}
