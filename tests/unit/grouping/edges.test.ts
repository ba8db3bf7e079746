import { describe, expect, test, vi } from "vitest";
import { explainInfeasible } from "@/lib/buddy-groups/engine/explain-infeasible";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import type { Problem, Rule } from "@/lib/buddy-groups/engine/problem";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import { collegeProblem } from "@/tests/support/grouping/college";

// What is asked is an answer, not a speed.
vi.setConfig({ testTimeout: 120_000 });

const options = { seed: 3, timeLimitMs: 60_000 };

const even = (n: number, changes: Partial<Problem> = {}): Problem => ({
  ...{ n, pairScore: new Float32Array(n * n).fill(1), size: { min: 1, max: 4 } },
  ...{ apart: [], together: [], locked: [] },
  ...changes,
});
const kinds = (rules: Rule[] | null | undefined) => rules?.map(({ kind }) => kind).sort();

describe("very few people", () => {
  test("are one group of one, or a pair", async () => {
    expect((await formGroups(even(1), options)).groups).toEqual([[0]]);
    expect(await formGroups(even(2), options)).toMatchObject({ groups: [[0, 1]], score: 2, proven: true });
    const apart: [number, number][] = [[0, 1]];
    expect((await formGroups(even(2, { apart }), options)).groups).toEqual([[0], [1]]);
  });

  test("cannot fill a group that is too large for them", async () => {
    const result = await formGroups(even(2, { size: { min: 3, max: 4 } }), options);
    expect(result).toMatchObject({ groups: null, proven: true, violations: [], explanations: [] });
    expect(kinds(result.conflict)).toEqual(["sizes"]);
  });

  test("who are all locked stay as they are", async () => {
    const locked = [
      [4, 0],
      [1, 2, 3],
    ];
    const result = await formGroups(even(5, { locked }), options);
    expect(result).toMatchObject({
      proven: true,
      groups: [
        [0, 4],
        [1, 2, 3],
      ],
    });
  });
});

describe("rules that cannot hold", () => {
  test("because those who must be together are more than a group takes", async () => {
    const together: [number, number][] = [0, 1, 2, 3, 4].map((at) => [at, at + 1]);
    const { conflict } = await formGroups(even(12, { together }), options);
    // Five people are too many for four, whichever five of the six they are.
    expect(kinds(conflict)).toEqual(["sizes", "together", "together", "together", "together"]);
    expect(explainInfeasible(even(12, { together: together.slice(0, 3) }))).toBeNull();
  });

  test("because there are more groups than people of whom each needs one, or fewer", () => {
    const size = { exact: [3, 3, 3] };
    expect(kinds(explainInfeasible(even(9, { size, oneEachOf: [[0, 1]] })))).toEqual(["oneEachOf", "sizes"]);
    expect(kinds(explainInfeasible(even(9, { size, oneEachOf: [[0, 1, 2, 3]] })))).toEqual([
      "oneEachOf",
      "sizes",
    ]);
    const two = [
      [0, 1, 2],
      [4, 5],
    ];
    expect(kinds(explainInfeasible(even(6, { oneEachOf: two })))).toEqual(["oneEachOf", "oneEachOf"]);
  });

  test("because two locked groups share somebody; the same lock twice is no conflict", () => {
    const shared = [
      [0, 1, 2],
      [2, 3],
      [5, 6],
    ];
    expect(explainInfeasible(even(8, { locked: shared }))).toEqual([
      { kind: "locked", group: [0, 1, 2] },
      { kind: "locked", group: [2, 3] },
    ]);
    const twice = [
      [0, 1],
      [1, 0],
    ];
    expect(explainInfeasible(even(8, { locked: twice }))).toBeNull();
  });
});

describe("a search that may not begin", () => {
  test("because there is no time still finds a conflict", async () => {
    const problem = even(6, { size: { exact: [4, 4] } });
    const { conflict, groups } = await formGroups(problem, { seed: 1, timeLimitMs: 0 });
    expect(groups).toBeNull();
    expect(kinds(conflict)).toEqual(["sizes"]);
  });

  test("because it was stopped beforehand gives groups that keep the rules", async () => {
    const problem = collegeProblem(80, 2);
    const result = await formGroups(problem, { ...options, signal: AbortSignal.abort() });
    expect(result.cut).toBe(true);
    expect(result.proven).toBe(false);
    expect(scoreGroups(problem, result.groups ?? []).broken).toEqual([]);
    expect(result.upperBound).toBeGreaterThanOrEqual(result.score);
  });
});
