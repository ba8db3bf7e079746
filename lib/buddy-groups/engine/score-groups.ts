import { brokenRules } from "@/lib/buddy-groups/engine/broken-rules";
import { checkGroups, checkProblem } from "@/lib/buddy-groups/engine/check-problem";
import { explainGroups, violationsOf } from "@/lib/buddy-groups/engine/explain-groups";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Explanation, Problem, Rule, Violation } from "@/lib/buddy-groups/engine/problem";

/** What given groups are worth, whether or not they keep the rules. */
export interface Score {
  /** Sum of what the groups are worth; the same figure that `formGroups` makes as large as it can. */
  score: number;
  /** What each group is worth, in the order given. */
  groupScores: number[];
  /** Soft wishes that are not met. */
  violations: Violation[];
  /** Hard rules that the groups break. */
  broken: Rule[];
  explanations: Explanation[];
}

/**
 * Scores groups as a person made them: everybody in exactly one group; hard rules may be broken and are then listed.
 *
 * @throws ProblemError when the problem is malformed, or somebody is in no group or in two
 */
export function scoreGroups(problem: Problem, groups: number[][]): Score {
  checkProblem(problem);
  checkGroups(problem.n, groups);
  const value = new GroupValue(problem);
  const groupScores = groups.map((group) => value.of(group));
  return {
    score: groupScores.reduce((sum, each) => sum + each, 0),
    groupScores,
    violations: violationsOf(problem, value, groups),
    broken: brokenRules(problem, groups),
    explanations: explainGroups(problem, value, groups),
  };
}
