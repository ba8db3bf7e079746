import type { Start } from "@/lib/buddy-groups/engine/feasible";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { isApart, type Units } from "@/lib/buddy-groups/engine/units";

/**
 * Free people divided into slots, with what each group is worth. A change is tried by moving units; it then stands or
 * is taken back whole. Slots may be empty only where the number of groups is free.
 */
export class Division {
  readonly units: Units;
  readonly groupOf: Int32Array;
  readonly sizes: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** People of group g: the first `sizes[g]` entries from `g * row`. */
  readonly members: Int32Array;
  readonly row: number;
  readonly worth: Float64Array;
  readonly slots: number;
  score = 0;
  private isOverfull = false;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private readonly kept: Int32Array;
  private readonly keptSize: Int32Array;
  private readonly fresh: Float64Array;
  /** The people of the group that is looked at. */
  private readonly window: Int32Array;

  /** With `spare` further slots of the same limits, empty at first; then any slot may be empty. */
  constructor(
    private readonly value: GroupValue,
    start: Start,
    readonly spare: number,
  ) {
    this.units = start.units;
    this.slots = start.slots.length + spare;
    const limits = start.slots[0] ?? [1, 1];
    this.lo = Int32Array.from({ length: this.slots }, (_, at) => (start.slots[at] ?? limits)[0]);
    this.hi = Int32Array.from({ length: this.slots }, (_, at) => (start.slots[at] ?? limits)[1]);
    const free = start.units.people.reduce((sum, people) => sum + people.length, 0);
    for (let slot = 0; slot < this.slots; slot += 1) this.hi[slot] = Math.min(free, this.hi[slot] as number);
    // A change may overfill a group for a moment, by a unit or two.
    this.row = Math.max(...this.hi, 1) + 2 * Math.max(1, ...this.units.people.map((people) => people.length));
    this.window = new Int32Array(this.row);
    this.groupOf = new Int32Array(value.n).fill(-1);
    this.sizes = new Int32Array(this.slots);
    this.members = new Int32Array(this.slots * this.row);
    this.worth = new Float64Array(this.slots);
    this.isTouched = new Uint8Array(this.slots);
    this.kept = new Int32Array(this.slots * this.row);
    this.keptSize = new Int32Array(this.slots);
    this.fresh = new Float64Array(this.slots);
    start.slotOf.forEach((slot, unit) => {
      for (const person of this.units.people[unit] as number[]) this.add(person, slot);
    });
    for (let slot = 0; slot < this.slots; slot += 1) this.worth[slot] = this.ofGroup(slot);
    this.score = this.worth.reduce((sum, each) => sum + each, 0);
  }

  /** Moves a unit, as part of the change that is being tried. */
  move(unit: number, to: number): void {
    const people = this.units.people[unit] as number[];
    const from = this.groupOf[people[0] as number] as number;
    this.touch(from);
    this.touch(to);
    for (const person of people) {
      this.remove(person, from);
      this.add(person, to);
    }
  }

  /** How much better the change makes the score; minus infinity if it breaks a rule or gains less than `least`. */
  gain(least: number): number {
    if (this.isOverfull) return Number.NEGATIVE_INFINITY;
    let gain = 0;
    for (let at = 0; at < this.touched.length; at += 1) {
      const group = this.touched[at] as number;
      const size = this.sizes[group] as number;
      if (
        size === 0 ? this.spare === 0 : size < (this.lo[group] as number) || size > (this.hi[group] as number)
      )
        return Number.NEGATIVE_INFINITY;
      if (size > 0 && this.clashes(group)) return Number.NEGATIVE_INFINITY;
      const people = this.slice(group);
      const { value } = this;
      const worth =
        size === 0
          ? 0
          : value.factor(size) * value.pairs(people, size) - value.offSize(size) - value.spread(people, size);
      this.fresh[group] = worth;
      gain += worth - (this.worth[group] as number);
    }
    if (gain < least || !this.value.canVisit) return gain;
    for (let at = 0; at < this.touched.length; at += 1) {
      const group = this.touched[at] as number;
      const size = this.sizes[group] as number;
      const cost = size === 0 ? 0 : this.value.noRota(this.slice(group), size);
      this.fresh[group] = (this.fresh[group] as number) - cost;
      gain -= cost;
    }
    return gain;
  }

  /** Lets the change stand; `gain` must have been asked. */
  keep(gain: number): void {
    for (const group of this.touched) {
      this.worth[group] = this.fresh[group] as number;
      this.isTouched[group] = 0;
    }
    this.touched.length = 0;
    this.score += gain;
  }

  /** Takes the change back. */
  undo(): void {
    this.isOverfull = false;
    for (const group of this.touched) {
      const size = this.keptSize[group] as number;
      const from = group * this.row;
      this.sizes[group] = size;
      for (let at = from; at < from + size; at += 1) {
        const person = this.kept[at] as number;
        this.members[at] = person;
        this.groupOf[person] = group;
      }
      this.isTouched[group] = 0;
    }
    this.touched.length = 0;
  }

  /** The groups as lists of people, empty slots left out. */
  static groups(groupOf: Int32Array, slots: number): number[][] {
    const groups = Array.from({ length: slots }, (): number[] => []);
    groupOf.forEach((group, person) => {
      if (group >= 0) groups[group]?.push(person);
    });
    return groups.filter((group) => group.length > 0);
  }

  private ofGroup(group: number): number {
    const size = this.sizes[group] as number;
    return size === 0 ? 0 : this.value.of(this.slice(group), size);
  }

  private slice(group: number): Int32Array {
    const size = this.sizes[group] as number;
    const from = group * this.row;
    for (let at = 0; at < size; at += 1) this.window[at] = this.members[from + at] as number;
    return this.window;
  }

  private clashes(group: number): boolean {
    const { units } = this;
    const size = this.sizes[group] as number;
    const from = group * this.row;
    for (let a = 0; a < size; a += 1) {
      const unit = units.unitOf[this.members[from + a] as number] as number;
      if (units.apartCount[unit] === 0) continue;
      for (let b = 0; b < size; b += 1) {
        const other = units.unitOf[this.members[from + b] as number] as number;
        if (isApart(units, unit, other)) return true;
      }
    }
    return false;
  }

  private touch(group: number): void {
    if (this.isTouched[group]) return;
    this.isTouched[group] = 1;
    this.touched.push(group);
    const size = this.sizes[group] as number;
    this.keptSize[group] = size;
    const from = group * this.row;
    for (let at = from; at < from + size; at += 1) this.kept[at] = this.members[at] as number;
  }

  private add(person: number, group: number): void {
    const size = this.sizes[group] as number;
    if (size < this.row) this.members[group * this.row + size] = person;
    else this.isOverfull = true;
    this.sizes[group] = size + 1;
    this.groupOf[person] = group;
  }

  private remove(person: number, group: number): void {
    const last = group * this.row + (this.sizes[group] as number) - 1;
    let at = group * this.row;
    while (at < last && this.members[at] !== person) at += 1;
    this.members[at] = this.members[last] as number;
    this.sizes[group] = (this.sizes[group] as number) - 1;
  }
}
