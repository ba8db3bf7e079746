import { DEFAULT_WEIGHTS, type Problem, type Weights } from "@/lib/buddy-groups/engine/problem";
import { hasRota } from "@/lib/buddy-groups/engine/rota";

/** How many people of each value of an attribute there are, and what share of everybody that is. */
export interface Shares {
  weight: number;
  /** Of each person the number of their value, 0..values-1. */
  kindOf: Int32Array;
  /** The values as they were given. */
  values: number[];
  /** Share of each value among all people, 0 to 1. */
  share: Float64Array;
  /** Sum of the squares of the shares. */
  squares: number;
}

/**
 * What groups are worth. "perMember": 2/(s-1) times the sum of the pairs of a group of s (each member counts the mean
 * of their pair scores with the others, so pairs and fours weigh alike), less `offSize` for each person off the
 * preferred size, `noRota` when no visiting rota exists, and the squares by which attributes are unevenly spread.
 * "pairSum": the sum of the pairs, and nothing else. All sums in double precision.
 */
export class GroupValue {
  readonly n: number;
  readonly pairScore: Float32Array;
  readonly canVisit: Uint8Array | undefined;
  readonly weights: Weights;
  readonly spreads: Shares[];
  readonly preferred: number | undefined;
  /** Whether the number of groups is free. */
  readonly isFree: boolean;
  private readonly plain: boolean;

  constructor(problem: Problem) {
    this.n = problem.n;
    this.pairScore = problem.pairScore;
    this.plain = problem.scoring === "pairSum";
    this.weights = { ...DEFAULT_WEIGHTS, ...defined(problem.weights) };
    this.canVisit = this.plain || this.weights.noRota === 0 ? undefined : problem.canVisit;
    this.preferred = !this.plain && "min" in problem.size ? problem.size.preferred : undefined;
    this.isFree = "min" in problem.size;
    this.spreads = this.plain ? [] : (problem.spread ?? []).filter((each) => each.weight > 0).map(sharesOf);
  }

  /** What the sum of pairs of a group of this size is multiplied by. */
  factor(size: number): number {
    if (this.plain) return 1;
    return size > 1 ? 2 / (size - 1) : 0;
  }

  /** What the size alone costs. */
  offSize(size: number): number {
    return this.preferred === undefined ? 0 : this.weights.offSize * Math.abs(size - this.preferred);
  }

  /** Sum of the pair scores within a group (its first `size` entries). */
  pairs(group: ArrayLike<number>, size = group.length): number {
    let sum = 0;
    for (let a = 1; a < size; a += 1) {
      const row = (group[a] as number) * this.n;
      for (let b = 0; b < a; b += 1) sum += this.pairScore[row + (group[b] as number)] as number;
    }
    return sum;
  }

  /** What the want of a visiting rota costs a group. */
  noRota(group: ArrayLike<number>, size = group.length): number {
    return this.canVisit && !hasRota(this, group, size) ? this.weights.noRota : 0;
  }

  /** What uneven spread costs a group: the squares, multiplied out so that only its own members are looked at. */
  spread(group: ArrayLike<number>, size = group.length): number {
    let cost = 0;
    for (const { weight, kindOf, share, squares } of this.spreads) {
      let alike = size;
      let expected = 0;
      for (let a = 0; a < size; a += 1) {
        const value = kindOf[group[a] as number] as number;
        expected += share[value] as number;
        for (let b = 0; b < a; b += 1) if (kindOf[group[b] as number] === value) alike += 2;
      }
      cost += weight * (alike - 2 * size * expected + size * size * squares);
    }
    return cost;
  }

  /** All that a group is worth. */
  of(group: ArrayLike<number>, size = group.length): number {
    const worth = this.factor(size) * this.pairs(group, size);
    return worth - this.offSize(size) - this.noRota(group, size) - this.spread(group, size);
  }

  /** The sum over groups. */
  total(groups: readonly ArrayLike<number>[]): number {
    return groups.reduce((sum, group) => sum + this.of(group), 0);
  }
}

function sharesOf({ attribute, weight }: { attribute: Int32Array; weight: number }): Shares {
  const values = [...new Set(attribute)].sort((a, b) => a - b);
  const number = new Map(values.map((value, at) => [value, at]));
  const kindOf = attribute.map((value) => number.get(value) ?? 0);
  const share = new Float64Array(values.length);
  for (const value of kindOf) share[value] = (share[value] as number) + 1;
  for (let value = 0; value < share.length; value += 1)
    share[value] = (share[value] as number) / attribute.length;
  const squares = share.reduce((sum, each) => sum + each * each, 0);
  return { weight, kindOf, values, share, squares };
}

const defined = (weights: Partial<Weights> = {}): Partial<Weights> =>
  Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== undefined));
