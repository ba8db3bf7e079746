import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Pair } from "@/lib/buddy-groups/engine/problem";

/** Groups in which something is to be put right, and what must hold of them. People are the numbers of a problem. */
export interface Repairable {
  /** What groups are worth, and who can visit whom. */
  value: GroupValue;
  /** Who is in which group; the first that is empty may become a new one. */
  groups: number[][];
  /** Who stays where they are. */
  held: ReadonlySet<number>;
  /** Who is in no group and is to have a place. */
  loose: number[];
  /** Sizes that a group may have. */
  sizes: [from: number, to: number];
  /** Who may facilitate, where every group needs somebody who does. */
  facilitators: ReadonlySet<number> | null;
  /** Never in one group. */
  managed: Pair[];
  /** Wishes: they bind whoever comes into a group, and nobody who is where they were. */
  apart: Pair[];
  together: Pair[];
}

/** What a repair is to come to. */
export interface Asked {
  /** Groups that must be whole afterwards; so must every group that somebody leaves or joins. */
  must: number[];
  /** Whether a group needs a rota of visits to be whole: if it is in `must`, new, or had one before. */
  rota: boolean;
}

export interface Repair {
  /** Who goes where; `from` null for somebody who had no group. In the order of the people. */
  steps: { person: number; from: number | null; to: number }[];
  /** The groups that somebody leaves or joins, as they are then, by number. */
  groups: Map<number, number[]>;
  /** How much more the groups are worth, in the unit of the score. */
  gain: number;
}

export interface Repairs {
  /** The best first; none if nothing was found. */
  repairs: Repair[];
  /** How many people change groups in each of them, those not counted who had none. */
  moves: number;
  /** There was too much to look at all of it: there may be better ones, and where none was found, there may be one. */
  isCut: boolean;
}
