import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { repairsOf } from "@/lib/buddy-groups/engine/repair";
import type { Asked, Repairable } from "@/lib/buddy-groups/engine/repairable";
import { bestByTrying, isWhole, smallRepair } from "@/tests/support/grouping/plain-repair";

/** Threes of people who can all visit each other, and whoever is `loose`. */
function plain(groups: number[][], loose: number[] = [], more: Partial<Repairable & Asked> = {}) {
  const n = groups.flat().length + loose.length;
  const value = new GroupValue({
    ...{ n, pairScore: new Float32Array(n * n), canVisit: new Uint8Array(n * n).fill(1) },
    ...{ size: { min: 3, max: 4, preferred: 3 }, apart: [], together: [], locked: [] },
  });
  return {
    ...{ value, groups, loose, held: new Set<number>(), sizes: [3, 4] as [number, number] },
    ...{ facilitators: null, managed: [], apart: [], together: [], must: [], rota: true },
    ...more,
  };
}

describe("what the fewest changes are", () => {
  it("is nothing where nothing is asked", () => {
    expect(repairsOf(plain([[0, 1, 2]])).repairs).toEqual([{ steps: [], groups: new Map(), gain: 0 }]);
  });

  it("is a place in a group of three for whoever comes late, and nobody else moves", () => {
    const found = repairsOf(
      plain(
        [
          [0, 1, 2],
          [3, 4, 5, 6],
        ],
        [7],
      ),
    );
    expect(found.moves).toBe(0);
    expect(found.repairs.map(({ steps }) => steps)).toEqual([[{ person: 7, from: null, to: 0 }]]);
  });

  it("is one of a four for a pair, whoever of them is not held", () => {
    const asked = plain(
      [
        [0, 1],
        [2, 3, 4, 5],
        [6, 7, 8],
      ],
      [],
      { must: [0], held: new Set([2, 3, 4]) },
    );
    const found = repairsOf(asked);
    expect(found.repairs.map(({ steps }) => steps)).toEqual([[{ person: 5, from: 1, to: 0 }]]);
  });

  it("is a new group of one of each of two fours and whoever comes late, where all are fours", () => {
    const found = repairsOf(plain([[0, 1, 2, 3], [4, 5, 6, 7], []], [8]));
    expect(found.moves).toBe(2);
    for (const { steps } of found.repairs) expect(new Set(steps.map(({ to }) => to))).toEqual(new Set([2]));
  });

  it("is to dissolve a pair where all others are threes", () => {
    const found = repairsOf(
      plain(
        [
          [0, 1],
          [2, 3, 4],
          [5, 6, 7],
        ],
        [],
        { must: [0] },
      ),
    );
    expect(found.moves).toBe(2);
    for (const { groups } of found.repairs) expect(groups.get(0)).toEqual([]);
  });

  it("is not found where more than two would have to move", () => {
    const asked = plain([[0], [1], [2], [3], [4], [5]], [], { must: [0, 1, 2, 3, 4, 5] });
    expect(repairsOf(asked)).toEqual({ repairs: [], moves: 2, isCut: false });
  });

  it("says so where not everything was looked at", () => {
    const asked = plain(
      [
        [0, 1],
        [2, 3, 4],
        [5, 6, 7],
      ],
      [],
      { must: [0] },
    );
    expect(repairsOf(asked, 5).isCut).toBe(true);
    expect(repairsOf(asked).isCut).toBe(false);
  });
});

test("of 600 small cases the fewest changes are as few as trying everything finds, and the best as good", () => {
  let [some, moved] = [0, 0];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const asked = smallRepair(seed);
      const tried = bestByTrying(asked);
      const found = repairsOf(asked);
      expect(found.isCut).toBe(false);
      expect(found.repairs.length > 0).toBe(tried !== null);
      if (!tried) return;
      expect(found.moves).toBe(tried.moves);
      expect(found.repairs[0]?.gain).toBeCloseTo(tried.gain, 4);
      some += 1;
      if (tried.moves > 0) moved += 1;
    }),
    { numRuns: 600, seed: 7 },
  );
  expect(some).toBeGreaterThan(200);
  expect(moved).toBeGreaterThan(80);
});

test("every repair keeps whoever is held, and what it touches is whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const asked = smallRepair(seed);
      const { repairs, moves } = repairsOf(asked);
      for (const { steps } of repairs) {
        const moved = steps.filter(({ from }) => from !== null);
        expect(moved.length).toBe(moves);
        expect(moved.filter(({ person }) => asked.held.has(person))).toEqual([]);
        expect(steps.filter(({ from }) => from === null).map(({ person }) => person)).toEqual(
          asked.loose.toSorted((a, b) => a - b),
        );
        expect(isWhole(asked, steps)).toBe(true);
      }
    }),
    { numRuns: 600, seed: 8 },
  );
});
