import { checkProblem } from "@/lib/buddy-groups/engine/check-problem";
import { findStart } from "@/lib/buddy-groups/engine/feasible";
import type { Problem, Rule } from "@/lib/buddy-groups/engine/problem";
import { ruleSet, rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { smallestConflict } from "@/lib/buddy-groups/engine/smallest-conflict";

/** Questions asked in the search for a smaller conflict, for each rule. */
const TRIES_PER_RULE = 30;

/**
 * A smallest set of hard rules that cannot hold together: each with the others is truly impossible, and without any
 * one of them the others can hold. Null when all rules can hold (or no contradiction was found in the steps allowed).
 * That everybody is in exactly one group is no rule that could be given up.
 *
 * @throws ProblemError when the problem is malformed
 */
export function explainInfeasible(problem: Problem): Rule[] | null {
  checkProblem(problem);
  const { n } = problem;
  const rules = rulesOf(problem);
  const chosen = (numbers: number[]) => numbers.map((number) => rules[number] as Rule);
  const isImpossible = (numbers: number[]) => findStart(ruleSet(n, chosen(numbers))) === "impossible";
  if (!isImpossible(rules.map((_, number) => number))) return null;
  return chosen(smallestConflict(rules.length, isImpossible, 200 + TRIES_PER_RULE * rules.length));
}
