import type { Duals } from "@/lib/buddy-groups/engine/column";
import type { Shape } from "@/lib/buddy-groups/engine/shapes";
import type { UnitScores } from "@/lib/buddy-groups/engine/unit-scores";
import { isApart, type Units } from "@/lib/buddy-groups/engine/units";

/** Told of each group found: its members, and its reduced cost but for the rota; answers what the next must exceed. */
type Found = (members: Int32Array, count: number, relaxed: number) => number;

/** Sums of the same pairs in another order differ by less. */
const ROUNDING = 1e-9;

/** The search around one centre; see star-pricing.ts. */
export class Star {
  private shape: Shape = { size: 0, count: 0 };
  private factor = 0;
  private constant = 0;
  /** Each unit's own worth less its price, shared out over its pairs. */
  private readonly share: Float64Array;
  /** The largest reduced pair score of each unit. */
  private readonly largest: Float64Array;
  private readonly row: Float64Array;
  private others = new Int32Array(0);
  private otherCount = 0;
  private readonly members = new Int32Array(64);
  private threshold = 0;
  /** No pair among the others scores more. */
  private largestOther = 0;
  private found: Found = () => 0;
  private readonly sizes: Int32Array;

  constructor(
    private readonly units: Units,
    private readonly scores: UnitScores,
  ) {
    const { count } = scores;
    this.share = new Float64Array(count);
    this.largest = new Float64Array(count);
    this.row = new Float64Array(count);
    this.sizes = Int32Array.from(units.people, (people) => people.length);
  }

  /** Sets the shape and the duals that the next searches are for. */
  begin(shape: Shape, duals: Duals): void {
    const { count } = this.scores;
    this.shape = shape;
    this.factor = this.scores.factor(shape.size);
    this.constant = this.scores.ofSize(shape.size) - (duals.size[shape.size] as number);
    const pairs = Math.max(1, shape.count - 1);
    for (let unit = 0; unit < count; unit += 1)
      this.share[unit] = (this.scores.alone(unit, shape.size) - (duals.unit[unit] as number)) / pairs;
    if (shape.count < 3) return;
    this.largest.fill(Number.NEGATIVE_INFINITY);
    for (let u = 1; u < count; u += 1) {
      let most = this.largest[u] as number;
      for (let v = 0; v < u; v += 1) {
        const score = this.reduced(u, v);
        if (score > most) most = score;
        if (score > (this.largest[v] as number)) this.largest[v] = score;
      }
      this.largest[u] = most;
    }
  }

  /** Tells of every group of the shape whose centre this is and whose reduced cost, rota apart, exceeds `threshold`. */
  around(centre: number, threshold: number, found: Found): void {
    const { size, count } = this.shape;
    this.threshold = threshold;
    this.found = found;
    this.members[0] = centre;
    if (count === 1) {
      const relaxed = (this.share[centre] as number) + this.constant;
      if (this.sizes[centre] === size && relaxed > threshold) found(this.members, 1, relaxed);
      return;
    }
    if (count > 2 && !this.isEnough((count - 1) * (this.largest[centre] as number))) return;
    this.sortOthers(centre);
    this.extend(1, 0, 0, 0, size - (this.sizes[centre] as number));
  }

  /** Whether a star of this sum can belong to a group above the threshold. */
  private isEnough(star: number): boolean {
    return (star * this.shape.count) / 2 + this.constant > this.threshold;
  }

  private reduced(u: number, v: number): number {
    const at = u * this.scores.count + v;
    const score = this.factor * (this.scores.between[at] as number) + (this.share[u] as number);
    const alike = this.scores.alike.length > 0 ? (this.scores.alike[at] as number) : 0;
    return score + (this.share[v] as number) - alike;
  }

  /** Those who could be around the centre, the best first. */
  private sortOthers(centre: number): void {
    const { row, units, shape } = this;
    const { count } = this.scores;
    let most = Number.NEGATIVE_INFINITY;
    for (let other = 0; other < count; other += 1) {
      const score = other === centre ? Number.NEGATIVE_INFINITY : this.reduced(centre, other);
      row[other] = score;
      if (score > most) most = score;
    }
    if (this.others.length < count) this.others = new Int32Array(count);
    let kept = 0;
    this.largestOther = Number.NEGATIVE_INFINITY;
    const rest = (shape.count - 2) * most;
    for (let other = 0; other < count; other += 1) {
      if (other === centre || !this.isEnough((row[other] as number) + rest)) continue;
      if (units.apartCount[other] !== 0 && isApart(units, centre, other)) continue;
      this.others[kept++] = other;
      this.largestOther = Math.max(this.largestOther, this.largest[other] as number);
    }
    this.otherCount = kept;
    this.others.subarray(0, kept).sort((a, b) => (row[b] as number) - (row[a] as number) || a - b);
  }

  /** Adds a member after `from` in the order; `star` and `cross` are the sums so far, `room` the people still to come. */
  private extend(chosen: number, from: number, star: number, cross: number, room: number): void {
    const { count } = this.shape;
    const left = count - chosen;
    for (let at = from; at + left <= this.otherCount; at += 1) {
      const other = this.others[at] as number;
      const score = this.row[other] as number;
      // All that follow score no more.
      if (!this.isEnough(star + left * score)) return;
      const size = this.sizes[other] as number;
      if (size > room - (left - 1)) continue;
      let between = cross;
      let reach = 0;
      for (let each = 1; each < chosen; each += 1) {
        between += this.reduced(this.members[each] as number, other);
        reach += this.largest[this.members[each] as number] as number;
      }
      this.members[chosen] = other;
      if (left === 1) {
        if (size === room) this.tell(star + score, between);
        continue;
      }
      reach += this.largest[other] as number;
      const next = this.row[this.others[at + 1] as number] as number;
      const open = reach * (left - 1) + ((left - 1) * (left - 2) * this.largestOther) / 2;
      const bound = star + score + (left - 1) * next + between + open + this.constant;
      if (bound > this.threshold) this.extend(chosen + 1, at + 1, star + score, between, room - size);
    }
  }

  private tell(star: number, cross: number): void {
    const { count } = this.shape;
    const relaxed = star + cross + this.constant;
    if (relaxed <= this.threshold) return;
    // Told only where the star is the largest; of stars that are equal but for rounding, at each of them.
    for (let each = 1; each < count; each += 1) {
      const member = this.members[each] as number;
      let sum = 0;
      for (let other = 0; other < count; other += 1)
        if (other !== each) sum += this.reduced(member, this.members[other] as number);
      if (sum > star + ROUNDING) return;
    }
    this.threshold = this.found(this.members, count, relaxed);
  }
}
