import type { Annealing } from "@/lib/buddy-groups/engine/anneal";
import type { Start } from "@/lib/buddy-groups/engine/feasible";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { PairDivision } from "@/lib/buddy-groups/engine/pair-division";

const PEEK = 2_048;
/** First and last temperature, as parts of the mean change that a swap makes. */
const HOT = Number(process.env.HOT ?? 0.25);
const COLD = Number(process.env.COLD ?? 0.012);

/**
 * Simulated annealing for large groups that count as the plain sum of their pairs: swaps, and moves where sizes leave
 * room, reckoned in constant time from each person's sum with each group (the delta matrix). Everybody must be a unit.
 */
export async function annealPairs(value: GroupValue, start: Start, given: Annealing): Promise<number[][]> {
  const { random, steps, timeMs, budget, upperBound } = given;
  const division = new PairDivision(value, start);
  const { count } = division;
  const scale = division.meanChange(random);
  let best = division.groupOf.slice();
  let bestScore = division.score;
  let isNew = false;
  let temperature = HOT * scale;
  const begun = performance.now();
  for (let step = 0; step < steps; step += 1) {
    if (step % PEEK === 0) {
      const elapsed = performance.now() - begun;
      if (elapsed > timeMs || budget.left() === 0) {
        budget.cut = true;
        break;
      }
      const done = steps === Number.POSITIVE_INFINITY ? elapsed / timeMs : step / steps;
      temperature = HOT * scale * (COLD / HOT) ** done;
      const progress = { phase: "improving" as const, done, score: bestScore, upperBound };
      await budget.breathe(progress, () => division.groups(isNew ? division.groupOf : best));
    }
    const u = Math.floor(random() * count);
    const v = Math.floor(random() * count);
    const change = division.propose(u, v, division.canMove && random() < 0.2);
    if (change === Number.NEGATIVE_INFINITY) continue;
    if (change < 0 && change < temperature * Math.log(random())) continue;
    if (change < 0 && isNew) {
      best = division.groupOf.slice();
      isNew = false;
    }
    division.apply(change);
    if (division.score > bestScore + 1e-7) {
      bestScore = division.score;
      isNew = true;
    }
  }
  return division.groups(isNew ? division.groupOf : best);
}
