import type { Annealing } from "@/lib/buddy-groups/engine/anneal";
import type { Start } from "@/lib/buddy-groups/engine/feasible";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { PairDivision } from "@/lib/buddy-groups/engine/pair-division";

/** Sweeps between two looks at the clock. */
const PEEK = 64;
/** First and last temperature, as parts of the mean change that a swap makes: between them groups take their shape. */
const HOT = 0.3;
const COLD = 0.08;
/** Part of the time spent between them; in the rest it cools to nothing. */
const SLOW = 0.93;

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
  const keepBest = () => {
    if (isNew) best = division.groupOf.slice();
    isNew = false;
  };
  for (let step = 0, u = 0; step < steps; step += count, u = (u + 1) % count) {
    if (step % (PEEK * count) === 0) {
      const elapsed = performance.now() - begun;
      if (elapsed > timeMs || budget.left() === 0) {
        budget.cut = true;
        break;
      }
      const done = steps === Number.POSITIVE_INFINITY ? elapsed / timeMs : step / steps;
      temperature = scale * HOT * (COLD / HOT) ** Math.min(1, done / SLOW);
      if (done > SLOW) temperature *= (1 - done) / (1 - SLOW);
      const progress = { phase: "improving" as const, done, score: bestScore, upperBound };
      await budget.breathe(progress, () => division.groups(isNew ? division.groupOf : best));
    }
    division.sweep(u, temperature, random, keepBest);
    if (division.score > bestScore + 1e-7) {
      bestScore = division.score;
      isNew = true;
    }
  }
  return division.groups(isNew ? division.groupOf : best);
}
