import { expect, test } from "vitest";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import { readLibrary } from "@/lib/buddy-groups/engine/library-format";
import { ProblemError } from "@/lib/buddy-groups/engine/problem";

const TEXT = `6 2 ss 3 3 3 3
0 1 1.5
0 2 0
0 3 10
0 4 1
0 5 1
1 2 4
1 3 2
1 4 10
1 5 3
2 3 1
2 4 2
2 5 10
3 4 5
3 5 6
4 5 7
`;

test("a file of the library is read and solved", async () => {
  const problem = readLibrary(TEXT);
  expect(problem.n).toBe(6);
  expect(problem.size).toEqual({
    bounds: [
      [3, 3],
      [3, 3],
    ],
  });
  expect(problem.pairScore[1]).toBe(1.5);
  expect(problem.pairScore[3 * 6 + 5]).toBe(6);
  const { groups, score, proven } = await formGroups(problem, { seed: 1, timeLimitMs: 10_000 });
  expect(proven).toBe(true);
  // {0, 3, 4} gives 10 + 1 + 5, {1, 2, 5} gives 4 + 3 + 10; no division gives more.
  expect(score).toBe(33);
  expect(groups?.map((group) => group.length)).toEqual([3, 3]);
});

test("anything else is refused", () => {
  expect(() => readLibrary("")).toThrow(ProblemError);
  expect(() => readLibrary("hello world")).toThrow(ProblemError);
  expect(() => readLibrary("4 2 ss 2 2 2")).toThrow(ProblemError);
  expect(() => readLibrary("4 2 ss 2 2 2 2\n0 9 1")).toThrow(ProblemError);
});
