import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Arrangement, applyMove, laneOf, type Move, placed } from "@/lib/buddy-groups/rules/arrangement";

const PEOPLE = Array.from({ length: 12 }, (_, at) => `p${at}`);
const LANES = ["a", "b", "c", "d", "e"];
const start: Arrangement = {
  lanes: ["a", "b", "c"].map((id, at) => ({
    ...{ id, name: `Lane ${id}`, groupId: at === 0 ? "group" : null, locked: false, facilitatorId: null },
    seats: PEOPLE.slice(at * 3, at * 3 + 3).map((person) => ({ id: person, locked: false })),
  })),
};

const person = fc.constantFrom(...PEOPLE);
const lane = fc.constantFrom(...LANES);
const name = fc.constantFrom("Lane a", "Lane z", "Tern", "Wren ", " ", "tern");
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("place" as const), person, lane }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("place" as const), person, lane: fc.constant(null) }),
  },
  fc.record({ kind: fc.constant("open" as const), lane, name }),
  fc.record({ kind: fc.constant("close" as const), lane }),
  fc.record({ kind: fc.constant("rename" as const), lane, name }),
  fc.record({ kind: fc.constant("lockLane" as const), lane, locked: fc.boolean() }),
  fc.record({ kind: fc.constant("lockPerson" as const), person, locked: fc.boolean() }),
  fc.record({ kind: fc.constant("facilitate" as const), lane, person: fc.option(person, { nil: null }) }),
);

/** Makes what can be made of these moves; gives back where it led and the way back. */
function make(moves: Move[]) {
  let arrangement = start;
  const back: Move[] = [];
  const made: Move[] = [];
  for (const each of moves) {
    const moved = applyMove(arrangement, each);
    if (!moved.ok) continue;
    arrangement = moved.arrangement;
    back.unshift(moved.inverse);
    made.push(each);
  }
  return { arrangement, back, made };
}

function take(from: Arrangement, moves: Move[]): Arrangement {
  return moves.reduce((arrangement, each) => {
    const moved = applyMove(arrangement, each);
    if (!moved.ok) throw new Error(`${each.kind}: ${moved.obstacle}`);
    return moved.arrangement;
  }, from);
}

describe("any sequence of moves", () => {
  it("puts nobody into two lanes and loses nobody who is not taken out", () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
        const { arrangement, made } = make(moves);
        const seats = arrangement.lanes.flatMap(({ seats }) => seats.map(({ id }) => id));
        expect(new Set(seats).size).toBe(seats.length);
        for (const each of PEOPLE) {
          const last = made.findLast((one) => one.kind === "place" && one.person === each);
          const wanted = last?.kind === "place" ? last.lane : laneOf(start, each)?.id;
          expect(laneOf(arrangement, each)?.id ?? null).toBe(wanted ?? null);
        }
        for (const { facilitatorId, seats } of arrangement.lanes)
          if (facilitatorId) expect(seats.map(({ id }) => id)).toContain(facilitatorId);
        const names = arrangement.lanes.map((one) => one.name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(placed(arrangement).size).toBe(seats.length);
      }),
    );
  });

  it("is taken back exactly, and made again exactly, two hundred steps and more", () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 700, maxLength: 900, size: "max" }), (moves) => {
        const before = JSON.stringify(start);
        const { arrangement, back, made } = make(moves);
        longest = Math.max(longest, made.length);
        expect(JSON.stringify(take(arrangement, back))).toBe(before);
        expect(take(start, made)).toEqual(arrangement);
        expect(JSON.stringify(start)).toBe(before);
      }),
    );
    expect(longest).toBeGreaterThanOrEqual(200);
  });
});

describe("a move is refused", () => {
  const locked = take(start, [
    { kind: "lockLane", lane: "a", locked: true },
    { kind: "lockPerson", person: "p3", locked: true },
  ]);
  it.each<[Move, string]>([
    [{ kind: "place", person: "p0", lane: "b" }, "LANE_LOCKED"],
    [{ kind: "place", person: "p4", lane: "a" }, "LANE_LOCKED"],
    [{ kind: "place", person: "p3", lane: "c" }, "PERSON_LOCKED"],
    [{ kind: "place", person: "p4", lane: "b" }, "NOTHING_TO_DO"],
    [{ kind: "place", person: "p4", lane: "z" }, "NO_SUCH_LANE"],
    [{ kind: "close", lane: "b" }, "NOT_EMPTY"],
    [{ kind: "rename", lane: "b", name: " lane A " }, "NAME_TAKEN"],
    [{ kind: "open", lane: "z", name: "  " }, "NO_NAME"],
    [{ kind: "facilitate", lane: "b", person: "p0" }, "NO_SUCH_PERSON"],
    [{ kind: "lockPerson", person: "p11", locked: true }, "NO_SUCH_PERSON"],
  ])("%j: %s", (each, obstacle) => {
    expect(applyMove(locked, each)).toEqual({ ok: false, obstacle });
  });
});
