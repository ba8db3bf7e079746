import type { Problem, Rule } from "@/lib/buddy-groups/engine/problem";
import { rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { slotPlans } from "@/lib/buddy-groups/engine/slots";

/** The hard rules that these groups break; `groups` hold everybody once. */
export function brokenRules(problem: Problem, groups: number[][]): Rule[] {
  const groupOf = new Int32Array(problem.n);
  groups.forEach((group, at) => {
    for (const person of group) groupOf[person] = at;
  });
  return rulesOf(problem).filter((rule) => !holds(rule, groups, groupOf));
}

function holds(rule: Rule, groups: number[][], groupOf: Int32Array): boolean {
  switch (rule.kind) {
    case "apart":
      return groupOf[rule.pair[0]] !== groupOf[rule.pair[1]];
    case "together":
      return groupOf[rule.pair[0]] === groupOf[rule.pair[1]];
    case "locked": {
      const at = groupOf[rule.group[0] as number] as number;
      return groups[at]?.length === rule.group.length && rule.group.every((each) => groupOf[each] === at);
    }
    case "oneEachOf": {
      const counts = new Int32Array(groups.length);
      for (const person of rule.people) {
        const at = groupOf[person] as number;
        counts[at] = (counts[at] as number) + 1;
      }
      return counts.every((count) => count === 1);
    }
    case "sizes": {
      // As if all groups were locked: is there a way of providing for them, and nothing left over?
      const sizes = groups.map((group) => group.length);
      for (const rest of slotPlans(rule.size, 0, 0, sizes, undefined)) if (rest.length === 0) return true;
      return false;
    }
  }
}
