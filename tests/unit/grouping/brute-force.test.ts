import { describe, expect, test } from "vitest";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import type { Rule } from "@/lib/buddy-groups/engine/problem";
import { rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import { bestByForce } from "@/tests/support/grouping/brute-force";
import { smallProblem } from "@/tests/support/grouping/small";

const PROBLEMS = 1_000;

describe("a thousand small problems with all options mixed", () => {
  test("are answered as brute force answers them", { timeout: 900_000 }, async () => {
    let solvable = 0;
    for (let seed = 1; seed <= PROBLEMS; seed += 1) {
      const problem = smallProblem(seed);
      const best = bestByForce(problem);
      const result = await formGroups(problem, { seed, steps: 200, timeLimitMs: 60_000 });
      const where = `problem ${seed}`;
      expect(result.groups === null, where).toBe(best === null);
      expect(result.proven, where).toBe(true);
      expect(result.cut, where).toBe(false);
      if (best === null || !result.groups) {
        expectSmallestConflict(result.conflict ?? [], seed);
        continue;
      }
      solvable += 1;
      expect(result.score, where).toBeCloseTo(best, 6);
      expect(result.upperBound, where).toBeCloseTo(best, 4);
      const scored = scoreGroups(problem, result.groups);
      expect(scored.broken, where).toEqual([]);
      expect(scored.score, where).toBeCloseTo(result.score, 9);
      expect(scored.violations, where).toEqual(result.violations);
    }
    expect(solvable).toBeGreaterThan(300);
    expect(solvable).toBeLessThan(800);
  });
});

/** Truly impossible, possible without any one of its rules, and as few rules as any conflict has. */
function expectSmallestConflict(conflict: Rule[], seed: number): void {
  const problem = smallProblem(seed);
  const where = `conflict of problem ${seed}`;
  const without = (rule: Rule) => conflict.filter((other) => other !== rule);
  expect(conflict.length, where).toBeGreaterThan(0);
  expect(bestByForce(problem, conflict), where).toBeNull();
  for (const rule of conflict) expect(bestByForce(problem, without(rule)), where).not.toBeNull();
  for (const fewer of choices(rulesOf(problem), conflict.length - 1))
    expect(bestByForce(problem, fewer), `${where}: ${JSON.stringify(fewer)}`).not.toBeNull();
}

function* choices(rules: Rule[], count: number, from = 0): Generator<Rule[]> {
  if (count === 0) yield [];
  else
    for (let at = from; at < rules.length; at += 1)
      for (const rest of choices(rules, count - 1, at + 1)) yield [rules[at] as Rule, ...rest];
}
