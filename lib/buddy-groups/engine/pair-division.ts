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
  /** Of each person with their own group. */
  private readonly own: Float64Array;
  /** With how many of a group somebody may not be, as `sums`; empty where nobody is kept apart. */
  private readonly clashes: Int16Array;

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
    this.own = new Float64Array(count);
    this.refreshOwn();
    this.score = this.own.reduce((sum, each) => sum + each, 0) / 2;
  }

  /**
   * Offers person u a swap with everybody in turn, and, where sizes leave room, a move to every group, as annealing at
   * this temperature accepts them. `left` is told each time before a change for the worse.
   */
  sweep(u: number, temperature: number, random: () => number, left: () => void): void {
    const { count, groupOf, sums, own, between } = this;
    // What is worse than this is not accepted in any run of a lifetime; most changes are.
    const hopeless = -16 * temperature;
    const row = u * count;
    let from = groupOf[u] as number;
    for (let v = 0; v < count; v += 1) {
      const to = groupOf[v] as number;
      const change =
        (sums[to * count + u] as number) -
        (own[u] as number) +
        (sums[from * count + v] as number) -
        (own[v] as number) -
        2 * (between[row + v] as number);
      if (change < hopeless || to === from) continue;
      if (change < 0 && change < temperature * Math.log(random())) continue;
      if (change === 0 && random() < 0.5) continue;
      if (!this.maySwap(u, v, from, to)) continue;
      if (change < 0) left();
      this.swap(u, v, from, to);
      this.score += change;
      from = to;
    }
    if (this.canMove) this.sweepMoves(u, temperature, random, left);
  }

  /** The mean size of what a random swap changes; 1 where nothing changes. */
  meanChange(random: () => number): number {
    const { count, groupOf, sums, own, between } = this;
    let sum = 0;
    let tried = 0;
    for (let at = 0; at < 2_000; at += 1) {
      const u = Math.floor(random() * count);
      const v = Math.floor(random() * count);
      const from = (groupOf[u] as number) * count;
      const to = (groupOf[v] as number) * count;
      if (from === to) continue;
      const gain =
        (sums[to + u] as number) - (own[u] as number) + (sums[from + v] as number) - (own[v] as number);
      sum += Math.abs(gain - 2 * (between[u * count + v] as number));
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

  private sweepMoves(u: number, temperature: number, random: () => number, left: () => void): void {
    const { count, groupOf, sums, own, sizes, slots, units } = this;
    for (let list = 0; list < units.lists; list += 1) if (units.holds[u * units.lists + list]) return;
    for (let to = 0; to < slots.length; to += 1) {
      const from = groupOf[u] as number;
      if (to === from || (sizes[from] as number) <= (slots[from]?.[0] ?? 0)) continue;
      if ((sizes[to] as number) >= (slots[to]?.[1] ?? 0)) continue;
      if (this.clashes.length > 0 && this.clashes[to * count + u] !== 0) continue;
      const change = (sums[to * count + u] as number) - (own[u] as number);
      if (change < temperature * Math.log(random())) continue;
      if (change < 0) left();
      this.shift(u, from, to, -1);
      this.place(u, from, to);
      this.refreshOwn();
      this.score += change;
    }
  }

  private swap(u: number, v: number, from: number, to: number): void {
    this.shift(u, from, to, v);
    this.place(u, from, to);
    this.place(v, to, from);
    this.refreshOwn();
  }

  /** Takes u from one group's sums to the other's, and v (unless it is -1) the other way. */
  private shift(u: number, from: number, to: number, v: number): void {
    const { count, between, sums } = this;
    const a = from * count;
    const b = to * count;
    for (let x = 0; x < count; x += 1) {
      const comes = v === -1 ? 0 : (between[v * count + x] as number);
      const change = comes - (between[u * count + x] as number);
      sums[a + x] = (sums[a + x] as number) + change;
      sums[b + x] = (sums[b + x] as number) - change;
    }
  }

  private refreshOwn(): void {
    const { count, groupOf, sums, own } = this;
    for (let x = 0; x < count; x += 1) own[x] = sums[(groupOf[x] as number) * count + x] as number;
  }

  private maySwap(u: number, v: number, from: number, to: number): boolean {
    const { units, count, clashes } = this;
    for (let list = 0; list < units.lists; list += 1)
      if (units.holds[u * units.lists + list] !== units.holds[v * units.lists + list]) return false;
    if (clashes.length === 0) return true;
    const each = isApart(units, u, v) ? 1 : 0;
    return clashes[to * count + u] === each && clashes[from * count + v] === each;
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
