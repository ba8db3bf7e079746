import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Units } from "@/lib/buddy-groups/engine/units";

/**
 * What a group is worth, taken apart into its pairs and its members, for groups of one size: within a size even the
 * squares of the spread are sums over pairs and members. Only the rota is left out; it can but lower the worth.
 */
export class UnitScores {
  readonly count: number;
  /** Sum of the pair scores between two units, at `u * count + v`. */
  readonly between: Float64Array;
  /** What being alike costs two units, at `u * count + v`; empty without spread. */
  readonly alike: Float64Array;
  private readonly inner: Float64Array;
  private readonly own: Float64Array;
  private readonly expected: Float64Array;
  private readonly squares: number;

  constructor(
    private readonly value: GroupValue,
    units: Units,
  ) {
    const { people } = units;
    const { n, pairScore, spreads } = value;
    const count = people.length;
    this.count = count;
    this.between = new Float64Array(count * count);
    this.inner = new Float64Array(count);
    this.own = new Float64Array(count);
    this.expected = new Float64Array(count);
    this.alike = new Float64Array(spreads.length > 0 ? count * count : 0);
    this.squares = spreads.reduce((sum, { weight, squares }) => sum + weight * squares, 0);
    for (let u = 0; u < count; u += 1) {
      const group = people[u] as number[];
      this.inner[u] = value.pairs(group);
      for (const { weight, kindOf, share } of spreads) {
        for (const a of group) {
          this.expected[u] =
            (this.expected[u] as number) + 2 * weight * (share[kindOf[a] as number] as number);
          for (const b of group) if (kindOf[a] === kindOf[b]) this.own[u] = (this.own[u] as number) + weight;
        }
      }
      for (let v = 0; v < u; v += 1) {
        let sum = 0;
        let cost = 0;
        for (const a of group)
          for (const b of people[v] as number[]) {
            sum += pairScore[a * n + b] as number;
            for (const { weight, kindOf } of spreads) if (kindOf[a] === kindOf[b]) cost += 2 * weight;
          }
        this.between[u * count + v] = sum;
        this.between[v * count + u] = sum;
        if (this.alike.length === 0) continue;
        this.alike[u * count + v] = cost;
        this.alike[v * count + u] = cost;
      }
    }
  }

  /** What pairs are multiplied by in a group of `size` people. */
  factor(size: number): number {
    return this.value.factor(size);
  }

  /** What a unit is worth by itself in a group of `size` people. */
  alone(unit: number, size: number): number {
    return (
      this.value.factor(size) * (this.inner[unit] as number) -
      (this.own[unit] as number) +
      size * (this.expected[unit] as number)
    );
  }

  /** What the size costs whoever is in the group. */
  ofSize(size: number): number {
    return -this.squares * size * size - this.value.offSize(size);
  }
}
