/**
 * What is asked of the engine and what it answers. People are numbers 0..n-1; a matrix of n x n is stored row by
 * row, so that the entry for (i, j) is at `i * n + j`. The engine neither stores nor changes what it is given.
 */
export interface Problem {
  /** How many people, at least 1. */
  n: number;
  /** How well two people suit each other: n x n, finite, symmetric; any unit, more is better. The diagonal is not used. */
  pairScore: Float32Array;
  /** n x n of 0 and 1: 1 at (i, j) when i can visit j. Left out: no visiting rota is asked for. */
  canVisit?: Uint8Array;
  size: Sizes;
  /** Pairs that must not share a group. */
  apart: Pair[];
  /** Pairs that must share a group. */
  together: Pair[];
  /** Groups that stay exactly as they are: complete, nobody leaves and nobody joins. */
  locked: number[][];
  /** Wishes to spread people evenly; see `Spread`. */
  spread?: Spread[];
  /** Of each list every group has exactly one person, for example its facilitator. */
  oneEachOf?: number[][];
  /** "perMember" (the default): see group-value.ts. "pairSum": the plain sum of the pairs inside groups. */
  scoring?: "perMember" | "pairSum";
  weights?: Partial<Weights>;
}

export type Pair = [number, number];

/** Group sizes: any number of groups within limits; exactly these sizes; or one group for each of these limits. */
export type Sizes =
  | { min: number; max: number; preferred?: number }
  | { exact: number[] }
  | { bounds: [lo: number, hi: number][] };

/**
 * An attribute of each person (n values, any whole numbers) whose values are to be spread evenly. A group of s people
 * should have s times the value's share of all people; the penalty is weight times the squares of what it is off.
 */
export interface Spread {
  attribute: Int32Array;
  /** At least 0, in the unit of the score. */
  weight: number;
}

/** What soft wishes cost a group, in the unit of the score; each at least 0. */
export interface Weights {
  /** A group in which not everybody can make one visit and receive one. Default 5. */
  noRota: number;
  /** Each person more or fewer than the preferred size. Default 0.5. */
  offSize: number;
}

export const DEFAULT_WEIGHTS: Weights = { noRota: 5, offSize: 0.5 };

export interface Options {
  /** A whole number: the same problem, seed and steps give the same answer, unless it is `cut`. */
  seed: number;
  /** Proposals of the annealing. Left out: enough for what can be proven, all the time there is for what cannot. */
  steps?: number;
  /** Milliseconds of wall time that may pass, about. */
  timeLimitMs: number;
  onProgress?: (progress: Progress) => void;
  /** Aborted: the best found so far is the answer, with `cut`. */
  signal?: AbortSignal;
}

export interface Progress {
  phase: "improving" | "proving";
  /** 0 to 1, of the phase. */
  done: number;
  /** The best score so far, and what none can exceed. */
  score: number;
  upperBound: number;
  /** The best groups so far; set only when they have changed since the last report. */
  groups?: number[][];
}

export interface Result {
  /** Who is with whom, each group and the list in ascending order (`bounds` and `exact`: in the order asked); null when impossible. */
  groups: number[][] | null;
  /** Of the groups; minus infinity when there are none. */
  score: number;
  /** No division into groups that keeps the rules has a higher score. */
  upperBound: number;
  /** The score is the best possible (within 1e-6 of the bound, relative), or it is certain that there are no groups. */
  proven: boolean;
  /** Soft wishes that are not met. */
  violations: Violation[];
  /** When it is impossible: a smallest set of rules that cannot hold together. */
  conflict?: Rule[];
  /** One for each group, in the order of `groups`. */
  explanations: Explanation[];
  elapsedMs: number;
  /** The time limit or the signal came first: another run may end elsewhere. */
  cut: boolean;
}

export type Violation =
  | { kind: "noRota"; group: number }
  | { kind: "offSize"; group: number; size: number; preferred: number }
  | { kind: "spread"; group: number; spread: number; value: number; count: number; share: number };

/** A hard rule as it can be in conflict with others. */
export type Rule =
  | { kind: "apart"; pair: Pair }
  | { kind: "together"; pair: Pair }
  | { kind: "locked"; group: number[] }
  | { kind: "sizes"; size: Sizes }
  | { kind: "oneEachOf"; people: number[] };

/** Why a group is what it is, and what its members did without. */
export interface Explanation {
  score: number;
  pairs: number;
  penalties: { noRota: number; offSize: number; spread: number };
  /** Whom each member visits, in the order of the group, when there is a rota; null when there is none or none asked for. */
  rota: number[] | null;
  /** For each member the mean pair score with the others, and the best that the same number of others could give. */
  members: { person: number; mean: number; bestMean: number }[];
}

export type ProblemFault =
  | "empty"
  | "not-finite"
  | "not-whole"
  | "wrong-length"
  | "out-of-range"
  | "asymmetric"
  | "repeated"
  | "not-zero-or-one"
  | "negative"
  | "wrong-type"
  | "missing-person";

/** The problem itself is malformed. That it cannot be solved is no error but an answer. */
export class ProblemError extends Error {
  override name = "ProblemError";
  constructor(
    readonly fault: ProblemFault,
    /** Where, e.g. `pairScore` or `locked[2]`. */
    readonly where: string,
    message: string,
  ) {
    super(`${where}: ${message}`);
  }
}
