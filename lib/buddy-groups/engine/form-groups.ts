import { anneal } from "@/lib/buddy-groups/engine/anneal";
import { Budget } from "@/lib/buddy-groups/engine/budget";
import { checkOptions, checkProblem } from "@/lib/buddy-groups/engine/check-problem";
import type { Pricing } from "@/lib/buddy-groups/engine/column";
import { explainGroups, violationsOf } from "@/lib/buddy-groups/engine/explain-groups";
import { explainInfeasible } from "@/lib/buddy-groups/engine/explain-infeasible";
import { findStart, type Start } from "@/lib/buddy-groups/engine/feasible";
import { groupSizes } from "@/lib/buddy-groups/engine/group-sizes";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { inOrder } from "@/lib/buddy-groups/engine/in-order";
import { countColumns, PoolPricing } from "@/lib/buddy-groups/engine/pool-pricing";
import type { Options, Problem, Result } from "@/lib/buddy-groups/engine/problem";
import { prove } from "@/lib/buddy-groups/engine/prove";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { ruleSet, rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { shapesOf } from "@/lib/buddy-groups/engine/shapes";
import { simpleBound } from "@/lib/buddy-groups/engine/simple-bound";
import { sizeRows } from "@/lib/buddy-groups/engine/size-rows";
import { StarPricing } from "@/lib/buddy-groups/engine/star-pricing";
import { UnitScores } from "@/lib/buddy-groups/engine/unit-scores";
import type { Units } from "@/lib/buddy-groups/engine/units";

/** Groups in all up to which each is a column; units up to which groups are priced; units of a group priced by stars. */
const POOL = 120_000;
const MOST_PRICED = 2_600;
const LARGEST_STAR = 5;
const PER_CENTRE = 3;

/**
 * Proposes the best groups that can be found, and says how good they can be proven to be. Hard rules are kept in
 * every answer; when they cannot all hold the answer is `groups: null` and a smallest conflict.
 *
 * @throws ProblemError when the problem or the options are malformed
 */
export async function formGroups(problem: Problem, options: Options): Promise<Result> {
  checkProblem(problem);
  checkOptions(options);
  const budget = new Budget(options);
  const random = randomFrom(options.seed);
  const start = findStart(ruleSet(problem.n, rulesOf(problem)));
  if (start === "impossible" || start === "unknown") return none(problem, start, budget);
  const value = new GroupValue(problem);
  const { groups, upperBound } = await search(problem, value, start, { options, budget, random });
  const score = value.total(groups);
  const proven = score >= upperBound - 1e-6 * Math.max(1, Math.abs(upperBound));
  return {
    groups,
    score,
    upperBound: Math.max(score, upperBound),
    proven,
    violations: violationsOf(problem, value, groups),
    explanations: explainGroups(problem, value, groups),
    elapsedMs: budget.elapsed(),
    cut: budget.cut,
  };
}

interface Search {
  options: Options;
  budget: Budget;
  random: () => number;
}

async function search(
  problem: Problem,
  value: GroupValue,
  start: Start,
  { options, budget, random }: Search,
) {
  const { locked } = start.units;
  const free = Int32Array.from(start.units.people.flat());
  const ofLocked = value.total(locked);
  const sizes = groupSizes(problem.size, free.length);
  const upperBound = simpleBound(value, free, sizes);
  const steps = options.steps ?? 20_000 + 4_000 * free.length;
  const found = await anneal(value, start, { random, steps, timeMs: budget.left(), budget, upperBound });
  const claim = claimFor(problem, value, start.units, found, upperBound);
  if (claim) await prove(claim, budget);
  const groups = inOrder([...(claim?.groups ?? found), ...locked], problem.size);
  return { groups, upperBound: (claim?.upperBound ?? upperBound) + ofLocked };
}

/** What can be proven about the groups found; null where there are too many possible groups to price exactly. */
function claimFor(problem: Problem, value: GroupValue, units: Units, groups: number[][], upperBound: number) {
  const count = units.people.length;
  if (count === 0 || count > MOST_PRICED) return null;
  const unitSizes = units.people.map((people) => people.length);
  const free = unitSizes.reduce((sum, size) => sum + size, 0);
  const shapes = shapesOf(groupSizes(problem.size, free), unitSizes);
  const few = countColumns(count, shapes) <= POOL;
  if (!few && Math.max(...shapes.map((shape) => shape.count)) > LARGEST_STAR) return null;
  const pricing: Pricing = few
    ? new PoolPricing(value, units, shapes, 10 * count)
    : new StarPricing(value, units, new UnitScores(value, units), shapes, PER_CENTRE);
  const largestSize = Math.max(
    ...units.locked.map((group) => group.length),
    ...shapes.map(({ size }) => size),
    ...largestAsked(problem.size),
  );
  const sizes = sizeRows(problem.size, units.locked);
  return { value, units, pricing, sizes, largestSize, groups, score: value.total(groups), upperBound };
}

const largestAsked = (size: Problem["size"]): number[] =>
  "exact" in size ? size.exact : "bounds" in size ? size.bounds.map(([, hi]) => hi) : [];

/** There are no groups that keep the rules, or none were found. */
function none(problem: Problem, why: "impossible" | "unknown", budget: Budget): Result {
  const conflict = why === "impossible" ? explainInfeasible(problem) : null;
  return {
    groups: null,
    score: Number.NEGATIVE_INFINITY,
    upperBound: why === "impossible" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
    proven: why === "impossible",
    violations: [],
    ...(conflict ? { conflict } : {}),
    explanations: [],
    elapsedMs: budget.elapsed(),
    cut: why === "unknown",
  };
}
