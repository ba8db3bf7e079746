import type { Budget } from "@/lib/buddy-groups/engine/budget";
import { Division } from "@/lib/buddy-groups/engine/division";
import type { Start } from "@/lib/buddy-groups/engine/feasible";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { Moves } from "@/lib/buddy-groups/engine/moves";
import { nearOnes } from "@/lib/buddy-groups/engine/near";

/** What an annealing is given beside the problem. */
export interface Annealing {
  random: () => number;
  /** Proposals; infinite: as many as the time allows. */
  steps: number;
  /** Milliseconds it may take; the temperature follows whichever of steps and time comes first. */
  timeMs: number;
  budget: Budget;
  upperBound: number;
}

const NEAR = 32;
const PEEK = 256;
/** First and last temperature, as parts of the mean change that a proposal makes. */
const HOT = 0.15;
const COLD = 0.012;

/**
 * Simulated annealing over swaps, moves, forming and dissolving of groups, from a start that keeps the rules; they
 * are kept throughout. Gives the best groups found, without the locked ones.
 */
export async function anneal(value: GroupValue, start: Start, given: Annealing): Promise<number[][]> {
  const { random, steps, timeMs, budget } = given;
  const free = Int32Array.from(start.units.people.flat());
  if (free.length === 0) return [];
  const division = new Division(value, start, spareSlots(value, start, free.length));
  const moves = new Moves(division, nearOnes(value, free, NEAR), free, random);
  const scale = meanChange(division, moves);
  let best = division.groupOf.slice();
  let bestScore = division.score;
  let isNew = false;
  const begun = performance.now();
  let done = 0;
  let hurry: { done: number; elapsed: number } | undefined;
  let temperature = HOT * scale;
  for (let step = 0; step < steps; step += 1) {
    if (step % PEEK === 0) {
      const elapsed = performance.now() - begun;
      if (
        !hurry &&
        steps !== Number.POSITIVE_INFINITY &&
        elapsed > timeMs / 2 &&
        step / steps < elapsed / timeMs
      ) {
        // The steps will not be done in the time: what is left of it cools to the end, and the answer is cut.
        hurry = { done, elapsed };
        budget.cut = true;
      }
      if (hurry)
        done = hurry.done + ((1 - hurry.done) * (elapsed - hurry.elapsed)) / (timeMs - hurry.elapsed);
      else done = steps === Number.POSITIVE_INFINITY ? elapsed / timeMs : step / steps;
      temperature = scale * HOT * (COLD / HOT) ** Math.min(1, done);
      if (elapsed > timeMs || budget.left() === 0) {
        budget.cut = true;
        break;
      }
      const progress = { phase: "improving" as const, done, score: bestScore, upperBound: given.upperBound };
      await budget.breathe(progress, () => Division.groups(isNew ? division.groupOf : best, division.slots));
    }
    if (!moves.propose()) {
      division.undo();
      continue;
    }
    const least = temperature * Math.log(random());
    const gain = division.gain(least);
    if (gain < least) {
      division.undo();
      continue;
    }
    if (gain < 0 && isNew) {
      // The best is about to be left: the change is taken back once, copied, and made again another time.
      division.undo();
      best = division.groupOf.slice();
      isNew = false;
      continue;
    }
    division.keep(gain);
    if (division.score > bestScore + 1e-9) {
      bestScore = division.score;
      isNew = true;
    }
  }
  return Division.groups(isNew ? division.groupOf : best, division.slots);
}

/** How many more groups than at the start there could be, where their number is free. */
function spareSlots(value: GroupValue, { slots, units }: Start, free: number): number {
  if (!value.isFree || units.lists > 0) return 0;
  const [min] = slots[0] ?? [1, 1];
  return Math.max(1, Math.min(units.people.length, Math.floor(free / min)) - slots.length);
}

/** The mean size of the change that a possible proposal makes to the score; 1 if there is none. */
function meanChange(division: Division, moves: Moves): number {
  let sum = 0;
  let count = 0;
  for (let step = 0; step < 400; step += 1) {
    if (moves.propose()) {
      const gain = division.gain(Number.NEGATIVE_INFINITY);
      if (Number.isFinite(gain)) {
        sum += Math.abs(gain);
        count += 1;
      }
    }
    division.undo();
  }
  return sum > 0 ? sum / count : 1;
}
