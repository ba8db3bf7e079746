import { type Candidate, type PairFacts, pairScores } from "@/lib/buddy-groups/engine/pair-scores";
import type { Pair, Problem, Sizes } from "@/lib/buddy-groups/engine/problem";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";

/** A group without a rota of visits costs more than all that its pairs could gain. */
const NO_ROTA = 100;
const OFF_SIZE = 4;

/** Wishes that have nothing to do with sets, where nobody visits anybody. */
export const FOR_BUDDIES: (keyof WishWeights)[] = ["lessons", "journey"];

/** What a coordinator adds to what is known. */
export interface Wanted {
  /** Pairs kept apart beside those with a line manager. */
  apart?: Pair[];
  together?: Pair[];
  locked?: number[][];
  size?: Sizes;
}

/**
 * Buddy groups as a problem: threes, with fours for those left over (twos only where it cannot be otherwise), a rota
 * of visits in each, no line manager with their staff, colleges evenly spread.
 */
export function buddyProblem(
  people: Candidate[],
  facts: PairFacts,
  managed: Pair[],
  weights: WishWeights,
  wanted: Wanted = {},
): Problem {
  return {
    ...common(people, facts, managed, weights, wanted),
    canVisit: facts.lessons.map((count) => (count > 0 ? 1 : 0)),
    size: wanted.size ?? buddySizes(people.length),
  };
}

/** Learning sets as a problem: one for each facilitator, as equal in size as can be, colleges evenly spread. */
export function setProblem(
  people: Candidate[],
  facts: PairFacts,
  managed: Pair[],
  weights: WishWeights,
  facilitators: number[],
  wanted: Wanted = {},
): Problem {
  const talked = { ...weights };
  for (const wish of FOR_BUDDIES) talked[wish] = 0;
  return {
    ...common(people, facts, managed, talked, wanted),
    size: wanted.size ?? { exact: evenSizes(people.length, facilitators.length) },
    oneEachOf: [facilitators],
  };
}

function common(
  people: Candidate[],
  facts: PairFacts,
  managed: Pair[],
  weights: WishWeights,
  { apart = [], together = [], locked = [] }: Wanted,
) {
  const colleges = [...new Set(people.map(({ collegeId }) => collegeId))];
  const attribute = Int32Array.from(people, ({ collegeId }) => colleges.indexOf(collegeId));
  return {
    n: people.length,
    pairScore: pairScores(people, facts, weights),
    apart: [...managed, ...apart],
    together,
    locked,
    spread: [{ attribute, weight: weights.evenly }],
    weights: { noRota: NO_ROTA, offSize: OFF_SIZE },
  };
}

/** Threes and fours where they add up; else twos as well. */
export const buddySizes = (n: number): Sizes => ({
  min: n < 3 || n === 5 ? 2 : 3,
  max: 4,
  preferred: 3,
});

/** So many sizes, none more than one larger than another, the smaller first. */
export function evenSizes(n: number, groups: number): number[] {
  const small = Math.floor(n / Math.max(1, groups));
  const large = n - small * groups;
  return Array.from({ length: groups }, (_, at) => (at < groups - large ? small : small + 1));
}
