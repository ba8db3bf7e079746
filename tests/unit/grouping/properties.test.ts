import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { explainInfeasible } from "@/lib/buddy-groups/engine/explain-infeasible";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import { type Problem, ProblemError } from "@/lib/buddy-groups/engine/problem";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";

vi.setConfig({ testTimeout: 300_000 });

const who = (n: number) => fc.integer({ min: 0, max: n - 1 });
const pairs = (n: number, maxLength: number) =>
  fc.array(
    fc.tuple(who(n), who(n)).filter(([a, b]) => a !== b),
    { maxLength },
  );
const some = (n: number, minLength: number, maxLength: number) =>
  fc.uniqueArray(who(n), { minLength, maxLength });

/** A problem of ten to eighteen people, with any mix of options; it may well be impossible. */
const problems: fc.Arbitrary<Problem> = fc.integer({ min: 10, max: 18 }).chain((n) =>
  fc.record(
    {
      n: fc.constant(n),
      pairScore: fc
        .array(fc.integer({ min: -8, max: 40 }), { minLength: n, maxLength: n })
        .map((marks) =>
          Float32Array.from({ length: n * n }, (_, at) => mark(marks, Math.floor(at / n), at % n)),
        ),
      size: fc.oneof(
        fc.constantFrom({ min: 2, max: 6, preferred: 4 }, { min: 3, max: 6 }),
        fc.constant({ exact: evenly(n, 4) }),
        fc.constant({ bounds: evenly(n, 4).map((size): [number, number] => [size - 1, size + 2]) }),
      ),
      apart: pairs(n, 6),
      together: pairs(n, 1),
      locked: fc.array(some(n, 3, 4), { maxLength: 1 }),
      canVisit: fc
        .array(fc.integer({ min: 0, max: 1 }), { minLength: n * n, maxLength: n * n })
        .map((ways) => Uint8Array.from(ways)),
      spread: fc
        .array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n })
        .map((kind) => [{ attribute: Int32Array.from(kind), weight: 2 }]),
      oneEachOf: some(n, 4, 4).map((list) => [list]),
      scoring: fc.constantFrom("perMember" as const, "pairSum" as const),
    },
    { requiredKeys: ["n", "pairScore", "size", "apart", "together", "locked"] },
  ),
);

const mark = (marks: number[], i: number, j: number) => ((marks[i] ?? 0) * (marks[j] ?? 0) + i + j) % 17;
const evenly = (n: number, groups: number) =>
  Array.from({ length: groups }, (_, at) => Math.floor((n + at) / groups));

test("everybody is in exactly one group, every rule holds, the figures agree, and so does the same again", async () => {
  let solved = 0;
  await fc.assert(
    fc.asyncProperty(problems, fc.integer({ min: 0, max: 99 }), async (problem, seed) => {
      const limits = { seed, steps: 2_000, timeLimitMs: 60_000 };
      const result = await formGroups(problem, limits);
      if (!result.groups) {
        expect(explainInfeasible(problem)).toEqual(result.conflict);
        return;
      }
      solved += 1;
      const { groups } = result;
      expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: problem.n }, (_, at) => at));
      const scored = scoreGroups(problem, groups);
      expect(scored.broken).toEqual([]);
      expect(scored.score).toBeCloseTo(result.score, 9);
      expect(result.explanations.map(({ score }) => score)).toEqual(scored.groupScores);
      expect(result.upperBound).toBeGreaterThanOrEqual(result.score);
      expect(explainInfeasible(problem)).toBeNull();
      expect((await formGroups(problem, limits)).groups).toEqual(groups);
    }),
    { numRuns: 40, seed: 20270120 },
  );
  expect(solved).toBeGreaterThan(10);
});

const junk = fc.oneof(
  fc.constantFrom(
    null,
    Number.NaN,
    -1,
    0.5,
    1e9,
    "3",
    "",
    true,
    {},
    [],
    [[]],
    [null],
    [[null, 1]],
    [[1, 2, 3]],
  ),
  fc.constantFrom<unknown>([[0, 99]], [[0, 0]], { min: 2 }, { exact: 3 }, { bounds: [3] }, { bounds: [[1]] }),
  fc.constantFrom<unknown>(
    new Float32Array(3),
    new Uint8Array(16).fill(7),
    new Float32Array(16).fill(Infinity),
  ),
);
const fields = ["n", "pairScore", "size", "apart", "together", "locked", "canVisit", "spread", "oneEachOf"];

test("whatever stands where something else should is a typed error, or harmless", async () => {
  const good = {
    n: 4,
    pairScore: new Float32Array(16),
    size: { min: 2, max: 2 },
    apart: [],
    together: [],
    locked: [],
  };
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields, "scoring", "weights"), junk, async (field, value) => {
      const problem = { ...good, [field]: value } as unknown as Problem;
      const error = await formGroups(problem, { seed: 1, timeLimitMs: 10_000 }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) return;
      refused += 1;
      expect(error).toBeInstanceOf(ProblemError);
      expect(() => explainInfeasible(problem)).toThrow(ProblemError);
      expect(() =>
        scoreGroups(problem, [
          [0, 1],
          [2, 3],
        ]),
      ).toThrow(ProblemError);
    }),
    { numRuns: 400, seed: 20270120 },
  );
  expect(refused).toBeGreaterThan(200);
});
