import { beforeAll, expect, it } from "vitest";
import { BoardKeeper } from "@/components/buddy-groups/board/board-keeper";
import type { BoardLine } from "@/components/buddy-groups/board/board-line";
import type { SessionFacts } from "@/lib/access/actor";
import { changeBoard, readBoard } from "@/lib/buddy-groups/drafts";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { type Arrangement, laneOf, type Move, placed } from "@/lib/buddy-groups/rules/arrangement";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun } from "@/tests/support/group-drafts";
import { forgetRates } from "@/tests/support/owner";
import { actingAs, sessionOf, signedInAs } from "@/tests/support/sign-in";

const MOVES = 200;
const LEAD = "lead@southend.example";

beforeAll(loadCast);

/** What a browser's line does, without the web between. */
const lineOf = (draftId: string, session: SessionFacts): BoardLine => ({
  async send(version, change) {
    const answer = await actingAs(session, () => changeBoard(draftId, { version, change }));
    return "body" in answer ? answer.body : `answered ${answer.status}`;
  },
  async look(version) {
    const answer = await actingAs(session, () => readBoard(draftId, version));
    return "body" in answer ? answer.body : null;
  },
});

const settled = (keeper: BoardKeeper): Promise<void> =>
  new Promise((resolve) => {
    const check = () => {
      if (!keeper.shown.saving) resolve(stop());
    };
    const stop = keeper.watch(check);
    check();
  });

/** Where everybody is, whatever the order in which they came. */
const places = ({ lanes }: Arrangement) =>
  lanes.map(({ id, seats }) => `${id}: ${seats.map((seat) => seat.id).toSorted()}`).toSorted();

/** Makes moves of all sorts, one or two at a time, as hands at a board do; gives back how many were let through. */
async function play(keeper: BoardKeeper, seed: number): Promise<number> {
  const next = randomFrom(seed);
  const one = <T>(all: T[]): T => all[Math.floor(next() * all.length)] as T;
  let made = 0;
  for (let count = 0; count < MOVES; count += 1) {
    const { arrangement } = keeper.shown.state;
    const person = one([...placed(arrangement)]);
    const lane = one(arrangement.lanes).id;
    const locked = !laneOf(arrangement, person)?.seats.find(({ id }) => id === person)?.locked;
    const sorts: Move[] = [
      ...[0, 1, 2, 3, 4, 5].map((): Move => ({ kind: "place", person, lane })),
      { kind: "lockPerson", person, locked },
      { kind: "rename", lane, name: `Group ${Math.floor(next() * 1e6)}` },
    ];
    if (next() < 0.1 && keeper.shown.state.canUndo) keeper.undo();
    else if (keeper.move(one(sorts))) made += 1;
    if (next() < 0.7) await settled(keeper);
    if (count % 50 === 0) await forgetRates();
  }
  await settled(keeper);
  return made;
}

it("two coordinators at one board, two hundred moves each: nobody in two groups or in none, both boards equal", async () => {
  await signedInAs(LEAD);
  const draftId = await begun();
  const { state, people: list } = await loadBoard(RUNNING, draftId);
  const everybody = [...placed(state.arrangement)].toSorted();
  const people = new Map(list.map((person) => [person.id, person]));
  const sessions = await Promise.all([LEAD, "coordinator@thurrock.example"].map(sessionOf));
  const read = (session: SessionFacts) => actingAs(session, () => loadBoard(RUNNING, draftId));
  const keepers = await Promise.all(
    sessions.map(async (session) => {
      const { state } = await read(session);
      return new BoardKeeper(lineOf(draftId, session), "buddies", people, state);
    }),
  );
  const [mine = 0, theirs = 0] = await Promise.all(keepers.map((keeper, at) => play(keeper, at + 1)));
  expect(Math.min(mine, theirs)).toBeGreaterThan(MOVES / 2);
  const boards = await Promise.all(
    keepers.map(async (keeper) => {
      await keeper.look();
      return keeper.shown.state;
    }),
  );
  const { state: now } = await loadBoard(RUNNING, draftId);
  for (const [at, board] of boards.entries()) {
    const session = sessions[at];
    if (!session) throw new Error("nobody");
    // What each may know of how well the groups suit differs; where everybody is does not.
    expect(board.fits).toEqual((await read(session)).state.fits);
    expect(board.version).toBe(now.version);
    expect(board.arrangement).toEqual(now.arrangement);
    for (const [way, can] of Object.entries(now.ways ?? {})) expect(board.ways?.[way], way).toBe(can);
  }
  expect(places(now.arrangement)).toHaveLength(state.arrangement.lanes.length);
  const seats = now.arrangement.lanes.flatMap((lane) => lane.seats.map(({ id }) => id));
  expect(seats.toSorted()).toEqual(everybody);
}, 120_000);
