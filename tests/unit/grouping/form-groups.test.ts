import { describe, expect, test, vi } from "vitest";
import { explainInfeasible } from "@/lib/buddy-groups/engine/explain-infeasible";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import { type Problem, ProblemError, type Progress } from "@/lib/buddy-groups/engine/problem";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import { collegeProblem } from "@/tests/support/grouping/college";

// What is asked is an answer, not a speed.
vi.setConfig({ testTimeout: 120_000 });

const options = { seed: 7, timeLimitMs: 60_000 };

function even(n: number, changes: Partial<Problem> = {}): Problem {
  const pairScore = new Float32Array(n * n);
  return { n, pairScore, size: { min: 2, max: 4 }, apart: [], together: [], locked: [], ...changes };
}

describe("formGroups", () => {
  test("proves the best groups of a service of sixty, and gives the same again", async () => {
    const problem = collegeProblem(60, 3);
    const first = await formGroups(problem, options);
    const second = await formGroups(problem, options);
    expect(first.proven).toBe(true);
    expect(first.cut).toBe(false);
    expect({ ...second, elapsedMs: 0 }).toEqual({ ...first, elapsedMs: 0 });
    expect(scoreGroups(problem, first.groups ?? []).broken).toEqual([]);
  });

  test("finds the same best score from any seed", async () => {
    const problem = collegeProblem(40, 5);
    const scores = [];
    for (const seed of [1, 2, 3]) scores.push((await formGroups(problem, { ...options, seed })).score);
    for (const score of scores) expect(score).toBeCloseTo(scores[0] as number, 6);
  });

  test("keeps locked groups exactly, and lets nobody join them", async () => {
    const problem = collegeProblem(30, 2);
    const locked = [
      [0, 7, 9],
      [3, 4],
    ];
    const { groups } = await formGroups({ ...problem, apart: [], locked }, options);
    for (const group of locked) expect(groups).toContainEqual(group);
  });

  test("gives groups in the order of the sizes asked, each with one of every list", async () => {
    const problem = {
      ...collegeProblem(20, 4),
      size: { exact: [7, 6, 7] },
      apart: [],
      oneEachOf: [[2, 11, 17]],
    };
    const { groups, proven } = await formGroups(problem, options);
    expect(groups?.map((group) => group.length)).toEqual([7, 6, 7]);
    for (const group of groups ?? [])
      expect(group.filter((each) => [2, 11, 17].includes(each))).toHaveLength(1);
    expect(proven).toBe(true);
  });

  test("reports progress, and stops when told with the best there is", async () => {
    const stop = new AbortController();
    const seen: Progress[] = [];
    const running = formGroups(collegeProblem(400, 1), {
      ...{ seed: 1, steps: 1e9, timeLimitMs: 60_000, signal: stop.signal },
      onProgress: (progress) => {
        seen.push(progress);
        if (seen.length === 2) stop.abort();
      },
    });
    const result = await running;
    expect(result.cut).toBe(true);
    expect(result.groups?.flat()).toHaveLength(400);
    expect(seen[0]?.phase).toBe("improving");
    expect(seen[0]?.groups?.flat()).toHaveLength(400);
    expect(seen[0]?.upperBound).toBeGreaterThanOrEqual(result.score);
  });

  test("answers at once, with what it has, when there is no time at all", async () => {
    const result = await formGroups(collegeProblem(50, 1), { seed: 1, timeLimitMs: 0 });
    expect(result.cut).toBe(true);
    expect(result.groups?.flat()).toHaveLength(50);
    expect(result.upperBound).toBeGreaterThanOrEqual(result.score);
  });

  test("says who visits whom, and what each person did without", async () => {
    const n = 3;
    const pairScore = Float32Array.from([0, 1, 2, 1, 0, 3, 2, 3, 0]);
    const canVisit = Uint8Array.from([0, 1, 0, 0, 0, 1, 1, 0, 0]);
    const { score, explanations } = await formGroups(
      { ...even(n, { size: { exact: [3] } }), pairScore, canVisit },
      options,
    );
    expect(score).toBeCloseTo(6);
    expect(explanations[0]?.rota).toEqual([1, 2, 0]);
    expect(explanations[0]?.members[0]).toEqual({ person: 0, mean: 1.5, bestMean: 1.5 });
  });
});

describe("a wish list that contradicts itself", () => {
  const conflictOf = (changes: Partial<Problem>) => explainInfeasible(even(6, changes));

  test("is refused with the few rules that matter", () => {
    expect(
      conflictOf({
        apart: [
          [1, 3],
          [4, 5],
        ],
        together: [
          [1, 2],
          [2, 3],
          [0, 5],
        ],
      }),
    ).toEqual([
      { kind: "together", pair: [1, 2] },
      { kind: "together", pair: [2, 3] },
      { kind: "apart", pair: [1, 3] },
    ]);
    expect(conflictOf({ size: { exact: [3, 4] } })).toEqual([{ kind: "sizes", size: { exact: [3, 4] } }]);
    expect(conflictOf({ size: { min: 4, max: 3 } })).toEqual([{ kind: "sizes", size: { min: 4, max: 3 } }]);
    expect(conflictOf({ oneEachOf: [[]] })).toEqual([{ kind: "oneEachOf", people: [] }]);
    expect(
      conflictOf({
        locked: [
          [0, 1],
          [1, 2],
        ],
      }),
    ).toEqual([
      { kind: "locked", group: [0, 1] },
      { kind: "locked", group: [1, 2] },
    ]);
    expect(conflictOf({ locked: [[0, 1, 2]], together: [[2, 3]] })).toHaveLength(2);
  });

  test("is no conflict where all rules can hold", () => {
    expect(conflictOf({ apart: [[0, 1]], together: [[0, 2]], locked: [[3, 4]] })).toBeNull();
  });

  test("leaves no groups, and is proven", async () => {
    const result = await formGroups(even(6, { size: { exact: [5] } }), options);
    expect(result.groups).toBeNull();
    expect(result.proven).toBe(true);
    expect(result.conflict).toHaveLength(1);
  });
});

describe("a malformed problem", () => {
  const faults: [string, Partial<Problem>][] = [
    ["empty", { n: 0, pairScore: new Float32Array(0) }],
    ["not-finite", { n: Number.NaN }],
    ["not-finite", { pairScore: new Float32Array(16).fill(Number.NaN) }],
    ["not-finite", { pairScore: Float32Array.from({ length: 16 }, (_, at) => (at === 4 ? Infinity : 0)) }],
    ["wrong-length", { pairScore: new Float32Array(15) }],
    ["asymmetric", { pairScore: Float32Array.from({ length: 16 }, (_, at) => (at === 1 ? 1 : 0)) }],
    ["wrong-length", { canVisit: new Uint8Array(4) }],
    ["not-zero-or-one", { canVisit: new Uint8Array(16).fill(2) }],
    ["out-of-range", { apart: [[0, 4]] }],
    ["out-of-range", { together: [[-1, 2]] }],
    ["repeated", { apart: [[2, 2]] }],
    ["not-whole", { locked: [[0.5]] }],
    ["empty", { locked: [[]] }],
    ["out-of-range", { oneEachOf: [[9]] }],
    ["out-of-range", { size: { min: 0, max: 3 } }],
    ["not-whole", { size: { exact: [1.5, 2.5] } }],
    ["wrong-length", { spread: [{ attribute: new Int32Array(3), weight: 1 }] }],
    ["negative", { spread: [{ attribute: new Int32Array(4), weight: -1 }] }],
    ["not-finite", { weights: { noRota: Number.NaN } }],
  ];

  test.each(faults)("is a typed error: %s", async (fault, changes) => {
    const problem = even(4, changes);
    await expect(formGroups(problem, options)).rejects.toMatchObject({ name: "ProblemError", fault });
    expect(() => explainInfeasible(problem)).toThrow(ProblemError);
    expect(() => scoreGroups(problem, [[0, 1, 2, 3]])).toThrow(ProblemError);
  });

  test("so are groups in which somebody is missing or twice", () => {
    expect(() => scoreGroups(even(4), [[0, 1]])).toThrow(ProblemError);
    expect(() => scoreGroups(even(4), [[0, 1, 2, 3], [3]])).toThrow(ProblemError);
  });
});
