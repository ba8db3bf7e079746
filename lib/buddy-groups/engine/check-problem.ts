import {
  type Options,
  type Problem,
  ProblemError,
  type ProblemFault,
} from "@/lib/buddy-groups/engine/problem";

const fail = (fault: ProblemFault, where: string, message: string): never => {
  throw new ProblemError(fault, where, message);
};

/** Throws a `ProblemError` for what is malformed; rules that contradict each other are not. */
export function checkProblem(problem: Problem): void {
  object(problem, "problem");
  const { n } = problem;
  whole(n, "n");
  if (n < 1) fail("empty", "n", "there must be at least one person");
  checkPairScore(problem);
  checkCanVisit(problem);
  checkSizes(problem);
  checkRules(problem);
  checkWishes(problem);
}

/** Throws a `ProblemError` for options that are no numbers. */
export function checkOptions({ seed, steps, timeLimitMs }: Options): void {
  whole(seed, "seed");
  if (steps !== undefined) whole(steps, "steps");
  if (steps !== undefined && steps < 0) fail("negative", "steps", "must be 0 or more");
  if (typeof timeLimitMs !== "number" || Number.isNaN(timeLimitMs))
    fail("not-finite", "timeLimitMs", "must be a number of milliseconds");
  if (timeLimitMs < 0) fail("negative", "timeLimitMs", "must be 0 or more");
}

function whole(value: number, where: string): void {
  if (typeof value !== "number" || !Number.isFinite(value)) fail("not-finite", where, "must be a number");
  if (!Number.isSafeInteger(value)) fail("not-whole", where, "must be a whole number");
}

function object(value: unknown, where: string): void {
  if (typeof value !== "object" || value === null) fail("wrong-type", where, "must be an object");
}

function list(value: unknown, where: string): void {
  if (!Array.isArray(value)) fail("wrong-type", where, "must be a list");
}

function pair(value: unknown[], where: string): void {
  list(value, where);
  if (value.length !== 2) fail("wrong-length", where, "must be two numbers");
}

function people(n: number, who: number[], where: string): void {
  list(who, where);
  for (const person of who) {
    whole(person, where);
    if (person < 0 || person >= n)
      fail("out-of-range", where, `there is nobody with the number ${person}, only 0 to ${n - 1}`);
  }
  if (new Set(who).size < who.length) fail("repeated", where, "names somebody twice");
}

function checkPairScore({ n, pairScore }: Problem): void {
  if (!(pairScore instanceof Float32Array)) fail("wrong-type", "pairScore", "must be a Float32Array");
  if (pairScore.length !== n * n)
    fail("wrong-length", "pairScore", `must have ${n * n} entries, not ${pairScore.length}`);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j <= i; j += 1) {
      const score = pairScore[i * n + j] as number;
      const mirrored = pairScore[j * n + i] as number;
      if (!Number.isFinite(score) || !Number.isFinite(mirrored))
        fail("not-finite", "pairScore", `the entry for ${i} and ${j} is not a finite number`);
      if (score !== mirrored)
        fail("asymmetric", "pairScore", `${i} with ${j} is ${score}, but ${j} with ${i} is ${mirrored}`);
    }
}

function checkCanVisit({ n, canVisit }: Problem): void {
  if (canVisit === undefined) return;
  if (!(canVisit instanceof Uint8Array)) fail("wrong-type", "canVisit", "must be a Uint8Array");
  if (canVisit.length !== n * n)
    fail("wrong-length", "canVisit", `must have ${n * n} entries, not ${canVisit.length}`);
  if (canVisit.some((entry) => entry > 1)) fail("not-zero-or-one", "canVisit", "entries must be 0 or 1");
}

function checkSizes({ size }: Problem): void {
  object(size, "size");
  const sizes: [number, string][] = [];
  if ("exact" in size) {
    list(size.exact, "size.exact");
    for (const [at, each] of size.exact.entries()) sizes.push([each, `size.exact[${at}]`]);
  } else if ("bounds" in size) {
    list(size.bounds, "size.bounds");
    for (const [at, bounds] of size.bounds.entries()) {
      pair(bounds, `size.bounds[${at}]`);
      for (const each of bounds) sizes.push([each, `size.bounds[${at}]`]);
    }
  } else {
    sizes.push([size.min, "size.min"], [size.max, "size.max"]);
    if (size.preferred !== undefined) sizes.push([size.preferred, "size.preferred"]);
  }
  for (const [each, where] of sizes) {
    whole(each, where);
    if (each < 1) fail("out-of-range", where, "a group has at least one person");
  }
}

function checkRules({ n, apart, together, locked, oneEachOf = [] }: Problem): void {
  for (const [name, pairs] of Object.entries({ apart, together })) {
    list(pairs, name);
    for (const [at, both] of pairs.entries()) {
      people(n, both, `${name}[${at}]`);
      pair(both, `${name}[${at}]`);
    }
  }
  list(locked, "locked");
  for (const [at, group] of locked.entries()) {
    people(n, group, `locked[${at}]`);
    if (group.length === 0) fail("empty", `locked[${at}]`, "a group has at least one person");
  }
  list(oneEachOf, "oneEachOf");
  for (const [at, each] of oneEachOf.entries()) people(n, each, `oneEachOf[${at}]`);
}

function checkWishes({ n, spread = [], weights = {}, scoring = "perMember" }: Problem): void {
  list(spread, "spread");
  for (const [at, each] of spread.entries()) {
    object(each, `spread[${at}]`);
    const { attribute, weight } = each;
    if (!(attribute instanceof Int32Array))
      fail("wrong-type", `spread[${at}].attribute`, "must be an Int32Array");
    if (attribute.length !== n)
      fail("wrong-length", `spread[${at}].attribute`, `must have ${n} entries, not ${attribute.length}`);
    cost(weight, `spread[${at}].weight`);
  }
  object(weights, "weights");
  for (const [name, weight] of Object.entries(weights))
    if (weight !== undefined) cost(weight, `weights.${name}`);
  if (scoring !== "perMember" && scoring !== "pairSum")
    fail("wrong-type", "scoring", 'must be "perMember" or "pairSum"');
}

function cost(weight: number, where: string): void {
  if (typeof weight !== "number" || !Number.isFinite(weight)) fail("not-finite", where, "must be a number");
  if (weight < 0) fail("negative", where, "must be 0 or more");
}

/** Throws a `ProblemError` unless everybody is in exactly one of the groups. */
export function checkGroups(n: number, groups: number[][]): void {
  list(groups, "groups");
  const seen = new Uint8Array(n);
  for (const [at, group] of groups.entries()) {
    people(n, group, `groups[${at}]`);
    if (group.length === 0) fail("empty", `groups[${at}]`, "a group has at least one person");
    for (const person of group) {
      if (seen[person]) fail("repeated", `groups[${at}]`, `${person} is in two groups`);
      seen[person] = 1;
    }
  }
  const missing = seen.indexOf(0);
  if (missing >= 0) fail("missing-person", "groups", `${missing} is in no group`);
}
