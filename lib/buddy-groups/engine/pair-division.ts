import type { Start } from "@/lib/buddy-groups/engine/feasible";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { isApart, type Units } from "@/lib/buddy-groups/engine/units";

/** People divided into groups, with each person's sum of pair scores with every group. */
export class PairDivision {
  readonly count: number;
  readonly groupOf: Int32Array;
  readonly canMove: boolean;
  score = 0;
  private readonly people: Int32Array;
  private readonly units: Units;
  private readonly slots: Start["slots"];
  private readonly sizes: Int32Array;
  private readonly between: Float64Array;
  /** Of person x with group g, at `g * count + x`. */
  private readonly sums: Float64Array;
  private readonly clashes: Int16Array;
  private u = 0;
  private v = 0;
  /** Where u moves to, when it moves. */
  private target = 0;

  constructor(value: GroupValue, { units, slots, slotOf }: Start) {
    this.units = units;
    this.slots = slots;
    this.people = Int32Array.from(units.people, (people) => people[0] as number);
    const count = units.people.length;
    this.count = count;
    this.groupOf = slotOf.slice();
    this.canMove = slots.some(([lo, hi]) => lo < hi);
    this.sizes = new Int32Array(slots.length);
    this.between = new Float64Array(count * count);
    this.sums = new Float64Array(slots.length * count);
    this.clashes = new Int16Array(units.apartCount.some((each) => each > 0) ? slots.length * count : 0);
    for (let u = 0; u < count; u += 1) {
      const group = this.groupOf[u] as number;
      this.sizes[group] = (this.sizes[group] as number) + 1;
      for (let x = 0; x < count; x += 1) {
        const row = (this.people[u] as number) * value.n;
        const pair = x === u ? 0 : (value.pairScore[row + (this.people[x] as number)] as number);
        this.between[u * count + x] = pair;
        this.sums[group * count + x] = (this.sums[group * count + x] as number) + pair;
      }
      this.shiftClashes(u, group, 1);
    }
    for (let u = 0; u < count; u += 1)
      this.score += (this.sums[(this.groupOf[u] as number) * count + u] as number) / 2;
  }

  /** What swapping u and v (or moving u to v's group) would change; minus infinity where it may not be. */
  propose(u: number, v: number, isMove: boolean): number {
    const { count, groupOf, sums } = this;
    const from = groupOf[u] as number;
    const to = groupOf[v] as number;
    if (from === to || !this.isAllowed(u, v, from, to, isMove)) return Number.NEGATIVE_INFINITY;
    this.u = u;
    this.v = isMove ? -1 : v;
    if (isMove) this.target = to;
    const gain = (sums[to * count + u] as number) - (sums[from * count + u] as number);
    if (isMove) return gain;
    const back = (sums[from * count + v] as number) - (sums[to * count + v] as number);
    return gain + back - 2 * (this.between[u * count + v] as number);
  }

  /** Makes the change last proposed. */
  apply(change: number): void {
    const { count, groupOf, u, v, between, sums } = this;
    const from = groupOf[u] as number;
    const to = v === -1 ? this.target : (groupOf[v] as number);
    const a = from * count;
    const b = to * count;
    const rowU = u * count;
    if (v === -1)
      for (let x = 0; x < count; x += 1) {
        const pair = between[rowU + x] as number;
        sums[a + x] = (sums[a + x] as number) - pair;
        sums[b + x] = (sums[b + x] as number) + pair;
      }
    else {
      const rowV = v * count;
      for (let x = 0; x < count; x += 1) {
        const shift = (between[rowV + x] as number) - (between[rowU + x] as number);
        sums[a + x] = (sums[a + x] as number) + shift;
        sums[b + x] = (sums[b + x] as number) - shift;
      }
    }
    this.place(u, from, to);
    if (v !== -1) this.place(v, to, from);
    this.score += change;
  }

  /** The mean size of what a random change makes; 1 where nothing changes. */
  meanChange(random: () => number): number {
    let sum = 0;
    let tried = 0;
    for (let at = 0; at < 2_000; at += 1) {
      const u = Math.floor(random() * this.count);
      const change = this.propose(u, Math.floor(random() * this.count), false);
      if (change === Number.NEGATIVE_INFINITY) continue;
      sum += Math.abs(change);
      tried += 1;
    }
    return sum > 0 ? sum / tried : 1;
  }

  /** The groups as lists of people. */
  groups(groupOf: Int32Array): number[][] {
    const groups = this.slots.map((): number[] => []);
    groupOf.forEach((group, unit) => {
      groups[group]?.push(this.people[unit] as number);
    });
    return groups.filter((group) => group.length > 0);
  }

  private isAllowed(u: number, v: number, from: number, to: number, isMove: boolean): boolean {
    const { units, sizes, slots, count, clashes } = this;
    if (isMove) {
      if ((sizes[from] as number) <= (slots[from] as Start["slots"][number])[0]) return false;
      if ((sizes[to] as number) >= (slots[to] as Start["slots"][number])[1]) return false;
    }
    for (let list = 0; list < units.lists; list += 1) {
      const other = isMove ? 0 : units.holds[v * units.lists + list];
      if (units.holds[u * units.lists + list] !== other) return false;
    }
    if (clashes.length === 0) return true;
    const own = isApart(units, u, v) ? 1 : 0;
    if (isMove) return clashes[to * count + u] === 0;
    return clashes[to * count + u] === own && clashes[from * count + v] === own;
  }

  private place(unit: number, from: number, to: number): void {
    this.groupOf[unit] = to;
    this.sizes[from] = (this.sizes[from] as number) - 1;
    this.sizes[to] = (this.sizes[to] as number) + 1;
    this.shiftClashes(unit, from, -1);
    this.shiftClashes(unit, to, 1);
  }

  private shiftClashes(unit: number, group: number, by: 1 | -1): void {
    if (this.clashes.length === 0 || this.units.apartCount[unit] === 0) return;
    for (let other = 0; other < this.count; other += 1) {
      if (!isApart(this.units, unit, other)) continue;
      const at = group * this.count + other;
      this.clashes[at] = (this.clashes[at] as number) + by;
    }
  }
}
