import type { Pricing } from "@/lib/buddy-groups/engine/column";
import { groupSizes } from "@/lib/buddy-groups/engine/group-sizes";
import { countColumns, PoolPricing } from "@/lib/buddy-groups/engine/pool-pricing";
import type { Problem } from "@/lib/buddy-groups/engine/problem";
import type { Claim } from "@/lib/buddy-groups/engine/prove";
import { shapesOf } from "@/lib/buddy-groups/engine/shapes";
import { type SizeRows, sizeRows } from "@/lib/buddy-groups/engine/size-rows";
import { StarPricing } from "@/lib/buddy-groups/engine/star-pricing";
import { UnitScores } from "@/lib/buddy-groups/engine/unit-scores";

/** The set-partitioning problem behind a claim. */
export interface Question {
  pricing: Pricing;
  sizes: SizeRows;
  /** No size that is asked for or locked is larger. */
  largestSize: number;
}

/** Groups in all up to which each is a column; units of a group priced by stars. */
const POOL = 120_000;
const POOL_OF_SMALL = 20_000;
/** Units of a group up to which stars are quick. */
const SMALL = 4;
/** More people than this are only annealed. */
export const MOST_PRICED = 2_600;
const LARGEST_STAR = 7;
const PER_CENTRE = 3;

/** What has to be solved to prove a claim; null where there are too many possible groups to price them exactly. */
export function questionOf(
  { value, units }: Pick<Claim, "value" | "units">,
  problem: Problem,
): Question | null {
  const count = units.people.length;
  if (count === 0 || count > MOST_PRICED) return null;
  const unitSizes = units.people.map((people) => people.length);
  const free = unitSizes.reduce((sum, size) => sum + size, 0);
  const shapes = shapesOf(groupSizes(problem.size, free), unitSizes);
  const largestCount = Math.max(...shapes.map((shape) => shape.count));
  const few = countColumns(count, shapes) <= (largestCount > SMALL ? POOL : POOL_OF_SMALL);
  if (!few && largestCount > LARGEST_STAR) return null;
  const pricing: Pricing = few
    ? new PoolPricing(value, units, shapes, 10 * count)
    : new StarPricing(value, units, new UnitScores(value, units), shapes, PER_CENTRE);
  const largestSize = Math.max(
    ...units.locked.map((group) => group.length),
    ...shapes.map(({ size }) => size),
    ...largestAsked(problem.size),
  );
  return { pricing, sizes: sizeRows(problem.size, units.locked), largestSize };
}

const largestAsked = (size: Problem["size"]): number[] =>
  "exact" in size ? size.exact : "bounds" in size ? size.bounds.map(([, hi]) => hi) : [];
