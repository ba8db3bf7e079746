import type { Pair, Problem, Rule, Sizes } from "@/lib/buddy-groups/engine/problem";

/** The hard rules of a problem, or some of them. */
export interface RuleSet {
  n: number;
  /** Left out: any number of groups of any size. */
  size: Sizes | undefined;
  apart: Pair[];
  together: Pair[];
  locked: number[][];
  oneEachOf: number[][];
}

/** All hard rules of a problem, one by one, as they can be in conflict. */
export function rulesOf({ size, apart, together, locked, oneEachOf = [] }: Problem): Rule[] {
  return [
    { kind: "sizes", size },
    ...together.map((pair): Rule => ({ kind: "together", pair })),
    ...apart.map((pair): Rule => ({ kind: "apart", pair })),
    ...locked.map((group): Rule => ({ kind: "locked", group })),
    ...oneEachOf.map((people): Rule => ({ kind: "oneEachOf", people })),
  ];
}

/** Only these rules, for the same people. */
export function ruleSet(n: number, rules: Rule[]): RuleSet {
  const set: RuleSet = { n, size: undefined, apart: [], together: [], locked: [], oneEachOf: [] };
  for (const rule of rules) {
    if (rule.kind === "sizes") set.size = rule.size;
    else if (rule.kind === "locked") set.locked.push(rule.group);
    else if (rule.kind === "oneEachOf") set.oneEachOf.push(rule.people);
    else set[rule.kind].push(rule.pair);
  }
  return set;
}
