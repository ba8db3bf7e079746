import { FOR_BUDDIES } from "@/lib/buddy-groups/engine/group-problem";
import {
  type Candidate,
  ENOUGH_LESSONS,
  type PairFacts,
  pairTerms,
} from "@/lib/buddy-groups/engine/pair-scores";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";

/** In a set nobody visits anybody, so what has to do with visits does not count. */
const counted = (weights: WishWeights, kind: "buddies" | "set") =>
  Object.entries(weights).filter(
    ([wish]) => wish !== "evenly" && (kind === "buddies" || !FOR_BUDDIES.includes(wish as keyof WishWeights)),
  ) as [keyof ReturnType<typeof pairTerms>, number][];

/** The same people, pairs and wishes as far as every coordinator may know them: no theme, no hours, no limit of travel. */
export function openFacts(people: Candidate[], facts: PairFacts, weights: WishWeights) {
  return {
    people: people.map((each) => ({ ...each, themes: [], offers: [], maxTravelMinutes: null })),
    // That a visit is possible may be known; in how many lessons may not.
    facts: { ...facts, lessons: facts.lessons.map((count) => (count > 0 ? ENOUGH_LESSONS : 0)) },
    weights: { ...weights, themes: 0, talk: 0 },
  };
}

/**
 * How well a group meets what counts, from 0 to 1: the mean of its pairs' scores, as a share of what a pair has that
 * meets every wish whole. `group` are numbers of people; null for fewer than two of them, or if nothing counts. Sizes,
 * rota and even spread are no part of it: they are told by notes of their own.
 */
export function fitOf(
  group: number[],
  people: Candidate[],
  facts: PairFacts,
  kind: "buddies" | "set",
  weights: WishWeights,
): number | null {
  const wishes = counted(weights, kind);
  const most = wishes.reduce((sum, [, weight]) => sum + weight, 0);
  const pairs = group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
  if (pairs.length === 0 || most === 0) return null;
  const sum = pairs.reduce((total, [a, b]) => {
    const terms = pairTerms(people, facts, a, b);
    return total + wishes.reduce((score, [wish, weight]) => score + weight * terms[wish], 0);
  }, 0);
  return sum / (pairs.length * most);
}
