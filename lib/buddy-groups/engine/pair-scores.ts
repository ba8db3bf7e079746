import type { Pair } from "@/lib/buddy-groups/engine/problem";
import { related } from "@/lib/buddy-groups/engine/related-words";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";

/** What is known of somebody, as far as who suits them is concerned. */
export interface Candidate {
  collegeId: string;
  subjectId: string | null;
  experience: string;
  /** Minutes they would travel at most, where they said so. */
  maxTravelMinutes: number | null;
  /** Key words of what they work on, theme by theme. */
  themes: ReadonlySet<string>[];
  /** Key words of what they offered, by a tick of their own, to help others with. */
  offers: ReadonlySet<string>[];
}

/** What is known of pairs: n x n each, by row. */
export interface PairFacts {
  /** Lessons of the second in which the first can visit. */
  lessons: Uint8Array;
  /** Hours of the week in which both could talk. */
  freeHours: Uint8Array;
  /** Minutes from the first to the second; negative where unknown. */
  minutes: Int16Array;
  /** Together last year: 1; the year before: 0.5. */
  together: Float32Array;
}

/** The terms of a pair's score, each from 0 to 1 before it is weighed. */
export type PairTerms = Record<Exclude<keyof WishWeights, "evenly">, number>;

/** More lessons each way, and more hours, make no pair better. */
export const ENOUGH_LESSONS = 3;
const ENOUGH_HOURS = 10;
/** A way of so many minutes, or one that is longer than either would travel, is as bad as any. */
const FAR = 60;

/** What speaks for two people being together; `journey` and `history` speak for it by being absent. */
export function pairTerms(people: Candidate[], facts: PairFacts, i: number, j: number): PairTerms {
  const a = people[i] as Candidate;
  const b = people[j] as Candidate;
  const at = i * people.length + j;
  const back = j * people.length + i;
  const mutual = Math.min(facts.lessons[at] as number, facts.lessons[back] as number);
  return {
    themes: Math.max(bestOf(a.themes, b.themes), bestOf(a.themes, b.offers), bestOf(b.themes, a.offers)),
    colleges: a.collegeId === b.collegeId ? 0 : 1,
    subjects: a.subjectId !== null && a.subjectId === b.subjectId ? 0 : 1,
    lessons: Math.min(ENOUGH_LESSONS, mutual) / ENOUGH_LESSONS,
    talk: Math.min(ENOUGH_HOURS, facts.freeHours[at] as number) / ENOUGH_HOURS,
    experience: a.experience === b.experience ? 0 : 1,
    journey: 1 - farness(a, b, Math.max(facts.minutes[at] as number, facts.minutes[back] as number)),
    history: 1 - (facts.together[at] as number),
  };
}

function bestOf(these: ReadonlySet<string>[], those: ReadonlySet<string>[]): number {
  let best = 0;
  for (const one of these) for (const other of those) best = Math.max(best, related(one, other));
  return best;
}

function farness(a: Candidate, b: Candidate, minutes: number): number {
  if (minutes <= 0) return 0;
  const limit = Math.min(a.maxTravelMinutes ?? FAR, b.maxTravelMinutes ?? FAR, FAR);
  return minutes > limit ? 1 : minutes / FAR;
}

/** The n x n of weighed pair scores, symmetric; in the unit of the weights. */
export function pairScores(people: Candidate[], facts: PairFacts, weights: WishWeights): Float32Array {
  const n = people.length;
  const scores = new Float32Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      let score = 0;
      for (const [term, value] of Object.entries(pairTerms(people, facts, i, j)))
        score += value * weights[term as keyof PairTerms];
      scores[i * n + j] = score;
      scores[j * n + i] = score;
    }
  return scores;
}

/** Marks what is known of pairs from the groups of earlier years: the later year counts more. */
export function markTogether(together: Float32Array, n: number, groups: number[][], mark: number): void {
  for (const group of groups)
    for (const i of group)
      for (const j of group) if (i !== j) together[i * n + j] = Math.max(together[i * n + j] as number, mark);
}

/** Pairs of somebody and their line manager, who are never in a group together. */
export function managedPairs(people: { personId: string; lineManagerId: string | null }[]): Pair[] {
  const number = new Map(people.map(({ personId }, at) => [personId, at]));
  return people.flatMap(({ lineManagerId }, at): Pair[] => {
    const manager = lineManagerId === null ? undefined : number.get(lineManagerId);
    return manager === undefined || manager === at ? [] : [[manager, at]];
  });
}
