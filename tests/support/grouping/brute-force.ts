import type { Pair, Problem, Rule } from "@/lib/buddy-groups/engine/problem";
import { rulesOf } from "@/lib/buddy-groups/engine/rule-set";

/** All that a small problem allows, written down a second time and as plainly as possible. */

/** The best score of all divisions that keep the rules; null if there is none. */
export function bestByForce(problem: Problem, rules: Rule[] = rulesOf(problem)): number | null {
  const { n } = problem;
  const worth = new Map<number, number | null>();
  const worthOf = (mask: number): number | null => {
    const known = worth.get(mask);
    if (known !== undefined) return known;
    const group = membersOf(mask, n);
    const answer = mayBeGroup(group, rules) ? groupWorth(problem, group) : null;
    worth.set(mask, answer);
    return answer;
  };
  let best: number | null = null;
  const divide = (left: number, sizes: number[], score: number): void => {
    if (left === 0) {
      if (fillsPlaces(sizes, rules) && (best === null || score > best)) best = score;
      return;
    }
    const first = left & -left;
    const rest = left ^ first;
    for (let others = rest; ; others = (others - 1) & rest) {
      const group = first | others;
      const value = worthOf(group);
      if (value !== null) divide(left ^ group, [...sizes, membersOf(group, n).length], score + value);
      if (others === 0) break;
    }
  };
  divide(2 ** n - 1, [], 0);
  return best;
}

const membersOf = (mask: number, n: number): number[] =>
  Array.from({ length: n }, (_, person) => person).filter((person) => (mask >> person) & 1);

function mayBeGroup(group: number[], rules: Rule[]): boolean {
  const has = (person: number) => group.includes(person);
  const both = ([a, b]: Pair) => Number(has(a)) + Number(has(b));
  return rules.every((rule) => {
    if (rule.kind === "apart") return both(rule.pair) < 2;
    if (rule.kind === "together") return both(rule.pair) !== 1;
    if (rule.kind === "oneEachOf") return rule.people.filter(has).length === 1;
    if (rule.kind === "locked")
      return (
        rule.group.every((each) => !has(each)) ||
        (rule.group.every(has) && group.length === rule.group.length)
      );
    return !("min" in rule.size) || (group.length >= rule.size.min && group.length <= rule.size.max);
  });
}

function fillsPlaces(sizes: number[], rules: Rule[]): boolean {
  const rule = rules.find((each) => each.kind === "sizes");
  if (rule?.kind !== "sizes" || "min" in rule.size) return true;
  const places: Pair[] =
    "exact" in rule.size ? rule.size.exact.map((size) => [size, size]) : rule.size.bounds;
  if (places.length !== sizes.length) return false;
  const fill = (at: number, free: Pair[]): boolean =>
    at === sizes.length ||
    free.some(
      ([lo, hi], which) =>
        lo <= (sizes[at] as number) &&
        (sizes[at] as number) <= hi &&
        fill(
          at + 1,
          free.filter((_, other) => other !== which),
        ),
    );
  return fill(0, places);
}

function groupWorth(problem: Problem, group: number[]): number {
  const { n, pairScore, canVisit, size, spread = [], weights, scoring } = problem;
  const s = group.length;
  let pairs = 0;
  for (const a of group) for (const b of group) if (a < b) pairs += pairScore[a * n + b] as number;
  if (scoring === "pairSum") return pairs;
  let worth = s > 1 ? (2 / (s - 1)) * pairs : 0;
  if ("min" in size && size.preferred !== undefined)
    worth -= (weights?.offSize ?? 0.5) * Math.abs(s - size.preferred);
  const mayVisit = (a: number, b: number) => canVisit?.[a * n + b] === 1;
  if (
    canVisit &&
    !derangements(group).some((hosts) => hosts.every((host, at) => mayVisit(group[at] as number, host)))
  )
    worth -= weights?.noRota ?? 5;
  for (const { attribute, weight } of spread)
    for (const value of new Set(attribute)) {
      const share = attribute.filter((each) => each === value).length / n;
      const count = group.filter((person) => attribute[person] === value).length;
      worth -= weight * (count - s * share) ** 2;
    }
  return worth;
}

/** All orders of a group in which nobody is in their own place. */
function derangements(group: number[]): number[][] {
  const ways: number[][] = [];
  const extend = (way: number[]): void => {
    if (way.length === group.length) ways.push(way);
    else
      for (const each of group) if (!way.includes(each) && each !== group[way.length]) extend([...way, each]);
  };
  extend([]);
  return group.length > 1 ? ways : [];
}
