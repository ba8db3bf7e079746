import { anneal } from "@/lib/buddy-groups/engine/anneal";
import { annealPairs } from "@/lib/buddy-groups/engine/anneal-pairs";
import { Budget } from "@/lib/buddy-groups/engine/budget";
import { checkOptions, checkProblem } from "@/lib/buddy-groups/engine/check-problem";
import { explainGroups, violationsOf } from "@/lib/buddy-groups/engine/explain-groups";
import { explainInfeasible } from "@/lib/buddy-groups/engine/explain-infeasible";
import { findStart, type Start } from "@/lib/buddy-groups/engine/feasible";
import { groupSizes } from "@/lib/buddy-groups/engine/group-sizes";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { inOrder } from "@/lib/buddy-groups/engine/in-order";
import type { Options, Problem, Result } from "@/lib/buddy-groups/engine/problem";
import { type Claim, prove } from "@/lib/buddy-groups/engine/prove";
import { MOST_PRICED, questionOf } from "@/lib/buddy-groups/engine/question";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { ruleSet, rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { simpleBound } from "@/lib/buddy-groups/engine/simple-bound";
import { dropSolver, isBreakdown } from "@/lib/buddy-groups/engine/solver";

/** Groups larger than this are annealed by their sums of pairs, where they count as such. */
const SMALL = 5;

/**
 * Proposes the best groups that can be found, and says how good they can be proven to be. Hard rules are kept in
 * every answer; when they cannot all hold the answer is `groups: null` and a smallest conflict.
 *
 * @throws ProblemError when the problem or the options are malformed
 */
export async function formGroups(problem: Problem, options: Options): Promise<Result> {
  checkOptions(options);
  const budget = new Budget(options);
  checkProblem(problem);
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
  const { units } = start;
  const free = Int32Array.from(units.people.flat());
  const ofLocked = value.total(units.locked);
  budget.beside = { groups: units.locked, worth: ofLocked };
  const sizes = groupSizes(problem.size, free.length);
  const upperBound = simpleBound(value, free, sizes);
  const isForPairs = countsAsPairs(problem, start, sizes);
  const steps = options.steps ?? (isForPairs ? Number.POSITIVE_INFINITY : usualSteps(free.length));
  budget.keepForTheEnd();
  const given = { random, steps, timeMs: budget.left(), budget, upperBound };
  const groups = await (isForPairs ? annealPairs : anneal)(value, start, given);
  const claim: Claim = { value, units, groups, score: value.total(groups), upperBound, random };
  await tryToProve(claim, problem, budget);
  return {
    groups: inOrder([...claim.groups, ...units.locked], problem.size),
    upperBound: claim.upperBound + ofLocked,
  };
}

/** Steps of annealing. Of many people whole groups make more in the time than single changes, as long as they can be priced. */
function usualSteps(free: number): number {
  if (free > MOST_PRICED) return 6_000 * free;
  return 20_000 + 4_000 * Math.min(free, 300);
}

/** Large groups of fixed number that count as the sum of their pairs, everybody for themselves. */
function countsAsPairs({ scoring, size }: Problem, { units }: Start, sizes: number[]): boolean {
  const isFixed = scoring === "pairSum" && !("min" in size);
  return isFixed && Math.max(...sizes) > SMALL && units.people.every((people) => people.length === 1);
}

/** Proves what can be proven. Should the solver's runtime break down, what was known by then stands. */
async function tryToProve(claim: Claim, problem: Problem, budget: Budget): Promise<void> {
  const question = questionOf(claim, problem);
  if (!question) return;
  const { score, upperBound, groups } = claim;
  budget.report({ phase: "proving", done: 0, score, upperBound }, () => groups);
  try {
    await prove(claim, question, budget);
  } catch (error) {
    if (!isBreakdown(error)) throw error;
    dropSolver();
    budget.cut = true;
  }
}

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
