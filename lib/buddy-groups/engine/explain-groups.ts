import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Explanation, Problem, Violation } from "@/lib/buddy-groups/engine/problem";
import { findRota } from "@/lib/buddy-groups/engine/rota";

/** For each group its terms, its rota, and what its members have and do without. */
export function explainGroups(problem: Problem, value: GroupValue, groups: number[][]): Explanation[] {
  const best = bestMeans(problem, Math.max(...groups.map((group) => group.length)));
  return groups.map((group) => ({
    score: value.of(group),
    pairs: value.pairs(group),
    penalties: {
      noRota: value.noRota(group),
      offSize: value.offSize(group.length),
      spread: value.spread(group),
    },
    rota: findRota(problem, group),
    members: group.map((person) => {
      const others = group.length - 1;
      const sum = group.reduce(
        (total, other) =>
          total + (other === person ? 0 : (problem.pairScore[person * problem.n + other] as number)),
        0,
      );
      return { person, mean: others > 0 ? sum / others : 0, bestMean: best(person, others) };
    }),
  }));
}

/** A function that gives the best mean pair score a person could have with so many others. */
function bestMeans({ n, pairScore }: Problem, largest: number) {
  return (person: number, others: number): number => {
    if (others === 0) return 0;
    const top = new Float64Array(Math.min(largest, others)).fill(Number.NEGATIVE_INFINITY);
    for (let other = 0; other < n; other += 1) {
      let score = pairScore[person * n + other] as number;
      if (other === person || score <= (top[top.length - 1] as number)) continue;
      for (let at = 0; at < top.length; at += 1)
        if (score > (top[at] as number)) [score, top[at]] = [top[at] as number, score];
    }
    return top.reduce((sum, each) => sum + each, 0) / others;
  };
}

/** Soft wishes that groups do not meet. */
export function violationsOf(problem: Problem, value: GroupValue, groups: number[][]): Violation[] {
  const found: Violation[] = [];
  for (const [at, group] of groups.entries()) {
    const size = group.length;
    if (value.noRota(group) > 0) found.push({ kind: "noRota", group: at });
    if (value.preferred !== undefined && value.preferred !== size)
      found.push({ kind: "offSize", group: at, size, preferred: value.preferred });
  }
  return [...found, ...(problem.scoring === "pairSum" ? [] : unevenly(problem, groups))];
}

/** Counts that lie outside the whole numbers nearest to what an even spread would give. */
function unevenly({ spread = [] }: Problem, groups: number[][]): Violation[] {
  return spread.flatMap(({ attribute, weight }, which) => {
    if (weight === 0) return [];
    const all = countOf(attribute);
    return groups.flatMap((group, at) => {
      const here = countOf(group.map((person) => attribute[person] as number));
      return [...all].flatMap(([value, total]): Violation[] => {
        const share = (total * group.length) / attribute.length;
        const count = here.get(value) ?? 0;
        const even = count >= Math.floor(share + 1e-9) && count <= Math.ceil(share - 1e-9);
        return even ? [] : [{ kind: "spread", group: at, spread: which, value, count, share }];
      });
    });
  });
}

function countOf(values: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
