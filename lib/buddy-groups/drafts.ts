import { can } from "@/lib/access/ability";
import { type Actor, collegesRun } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { listBoardPeople, namesOf } from "@/lib/buddy-groups/data/arranging";
import {
  changesSince,
  type Draft,
  type DraftChange,
  findDraft,
  isOpen,
} from "@/lib/buddy-groups/data/drafts";
import { standingsOf } from "@/lib/buddy-groups/data/standings";
import { changeInWords, faultInWords } from "@/lib/buddy-groups/labels";
import { type Changed, changeDraft } from "@/lib/buddy-groups/mutations/board";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import { findLane } from "@/lib/buddy-groups/rules/arrangement";
import { type BoardAnswer, type BoardState, lanesTouched } from "@/lib/buddy-groups/rules/board";
import { boardChange } from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { columnToDay } from "@/lib/core/dates";

type Answered = { status: 200 | 409 | 422; body: BoardAnswer } | { status: 204 | 400 | 401 | 404 | 429 };

/** A draft is decided like a group that is not published. */
export const mayArrange = (actor: Actor, draft: Pick<Draft, "id" | "programmeId">): boolean =>
  can(rulesFor(actor), "administer", "PeerGroup", { ...draft, publishedAt: null });

/** The most changes of others that are told one by one. */
const TOLD = 20;

/**
 * Makes what the board asks for, at once. 409 carries the board as it is now and what others did to it since the
 * sender saw it; 422 says why the change cannot be made.
 */
export async function changeBoard(draftId: string, sent: unknown): Promise<Answered> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  const asked = boardChange.safeParse(sent);
  const [mayWrite, draft] = await Promise.all([mayWriteNow(actor.personId), findDraft(draftId)]);
  if (!mayWrite) return { status: 429 };
  if (!asked.success) return { status: 400 };
  if (!draft || !mayArrange(actor, draft)) return { status: 404 };
  const { version, change } = asked.data;
  const people = await peopleConcerned(draft, change.way === "move" ? change.moves : []);
  const changed = await changeDraft(actor.personId, { id: draftId, version }, change, people, now());
  return changed ? answerTo(changed, actor) : { status: 404 };
}

/** Those whom the moves concern; who they are decides whether they may be together. */
async function peopleConcerned(draft: Draft, moves: Move[]) {
  const ids = moves.flatMap((move) => {
    if (move.kind !== "place" || move.lane === null) return [];
    return [move.person, ...(findLane(draft.arrangement, move.lane)?.seats.map(({ id }) => id) ?? [])];
  });
  // Several moves may bring together who were not in one lane before.
  const all =
    moves.length > 1
      ? [...ids, ...draft.arrangement.lanes.flatMap(({ seats }) => seats.map(({ id }) => id))]
      : ids;
  if (all.length === 0) return new Map();
  const { programmeId, kind, programme } = draft;
  const people = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null, undefined, [
    ...new Set(all),
  ]);
  return new Map(people.map((person) => [person.id, person]));
}

async function answerTo(changed: Changed, actor: Actor): Promise<Answered> {
  if (changed.ok) {
    const isWhole = changed.moves.some(({ kind }) => kind === "arrange");
    const { before, draft, moves } = changed;
    const lanes = lanesTouched(before, draft.arrangement, moves).map(({ id }) => id);
    const { arrangement: _, ...state } = await stateOf(draft, actor, isWhole ? undefined : lanes);
    return { status: 200, body: { kind: "made", moves, state } };
  }
  const state = await stateOf(changed.draft, actor);
  if ("behind" in changed) {
    const news = await newsOf(changed.draft, changed.behind, actor.personId);
    return { status: 409, body: { kind: "behind", state, news } };
  }
  const name = await namesOf("manager" in changed ? [changed.manager, changed.staff] : []);
  return { status: 422, body: { kind: "refused", words: faultInWords(changed, name), state } };
}

/** Where the board stands, if it is no longer at the version that was seen; 204 where it is. */
export async function readBoard(draftId: string, seen: number): Promise<Answered> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  const draft = await findDraft(draftId);
  if (!draft || !mayArrange(actor, draft)) return { status: 404 };
  if (draft.version === seen && isOpen(draft)) return { status: 204 };
  const news = await newsOf(draft, await changesSince(draft.id, seen, TOLD), actor.personId);
  return { status: 200, body: { kind: "behind", state: await stateOf(draft, actor), news } };
}

/** Whether somebody may read every theme and timetable of a programme: a college's own coordinator reads their own. */
export const seesWhole = (actor: Actor, programmeId: string): boolean =>
  collegesRun(actor, programmeId) === null;

/**
 * Where a draft stands, for whoever asks. `lanes` names those of which it is asked how they stand, all of them unless said. Within a buddy
 * group it matters who can visit whom, within a set it does not.
 */
export async function stateOf(draft: Draft, actor: Actor, lanes?: string[]): Promise<BoardState> {
  const { arrangement, kind, programmeId, programme, weighing } = draft;
  const year = { startsOn: columnToDay(programme.startsOn), finishesOn: columnToDay(programme.finishesOn) };
  const groups = arrangement.lanes
    .filter(({ id }) => !lanes || lanes.includes(id))
    .map(({ id, seats }) => ({ id, people: seats.map((seat) => seat.id) }));
  const whole = seesWhole(actor, programmeId);
  const asked = { programmeId, kind, year, weights: weighing.weights, whole };
  const { ways, fits } = await standingsOf(asked, groups);
  return {
    version: draft.version,
    arrangement,
    canUndo: draft.step > 0,
    canRedo: draft.step < draft.top,
    open: isOpen(draft),
    ways: kind === "buddies" ? ways : null,
    fits,
    partial: !whole,
  };
}

/** What others did, the first thing first; one's own moves, from another tab, are no news. */
async function newsOf(draft: Draft, changes: DraftChange[], personId: string): Promise<string[]> {
  const others = changes.filter((change) => change.personId !== personId).toReversed();
  const name = await namesOf(
    others.flatMap(({ move }) => {
      if (move.kind === "wish") return move.wish.pair;
      return "person" in move && move.person !== null ? [move.person] : [];
    }),
  );
  return others.map((change) => `${changeInWords(change, draft.arrangement, name)}.`);
}
