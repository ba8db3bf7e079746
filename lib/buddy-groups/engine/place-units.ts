import type { Slot } from "@/lib/buddy-groups/engine/slots";
import { isApart, type Units } from "@/lib/buddy-groups/engine/units";

/** Which unit went into which slot, by unit; or that there is no way; or that none was found in the given steps. */
export type Placing = Int32Array | "impossible" | "unknown";

/**
 * Puts every unit into a slot so that sizes, pairs apart and one-of-each hold: depth-first, the unit with the fewest
 * slots left to it first (as in DSATUR graph colouring), empty slots of one kind counting as one. Exact if it ends.
 */
export function placeUnits(units: Units, slots: readonly Slot[], steps: number): Placing {
  return new Placer(units, slots, steps).run();
}

/** A unit that is being placed: the slot it was last tried in, by need and number, and what it did there. */
interface Choice {
  unit: number;
  need: number;
  slot: number;
  filledUp: number;
  /** Kinds of empty slots that were tried. */
  emptied: number[];
}

class Placer {
  private readonly slotOf: Int32Array;
  private readonly filled: Int32Array;
  private readonly inSlot: number[][];
  /** For each slot and list, whether somebody of the list is there. */
  private readonly has: Uint8Array;
  private readonly kindOf: Int32Array;
  /** For each unit and slot, how many in the slot the unit may not be with. */
  private readonly clashes: Uint16Array;
  private readonly clashing: Int32Array;
  private missing: number;
  private left: number;
  private unplaced: number;

  constructor(
    private readonly units: Units,
    private readonly slots: readonly Slot[],
    private steps: number,
  ) {
    const count = units.people.length;
    this.slotOf = new Int32Array(count).fill(-1);
    this.filled = new Int32Array(slots.length);
    this.inSlot = slots.map(() => []);
    this.has = new Uint8Array(slots.length * units.lists);
    const kinds = [...new Set(slots.map(String))];
    this.kindOf = Int32Array.from(slots, (slot) => kinds.indexOf(String(slot)));
    const constrained = units.apartCount.some((each) => each > 0);
    this.clashes = new Uint16Array(constrained ? count * slots.length : 0);
    this.clashing = new Int32Array(count);
    this.missing = slots.reduce((sum, [lo]) => sum + lo, 0);
    this.left = units.people.reduce((sum, people) => sum + people.length, 0);
    this.unplaced = count;
  }

  run(): Placing {
    const capacity = this.slots.reduce((sum, [, hi]) => sum + hi, 0);
    if (this.missing > this.left || capacity < this.left) return "impossible";
    for (let list = 0; list < this.units.lists; list += 1) {
      let held = 0;
      for (let unit = 0; unit < this.units.people.length; unit += 1)
        held += this.units.holds[unit * this.units.lists + list] as number;
      if (held !== this.slots.length) return "impossible";
    }
    const done = this.place();
    if (done) return this.slotOf;
    return this.steps > 0 ? "impossible" : "unknown";
  }

  /** The search, with a stack of its own: there may be more people than calls can be nested. */
  private place(): boolean {
    const stack: Choice[] = [];
    for (;;) {
      if (this.unplaced === 0 && this.missing === 0) return true;
      if (this.steps <= 0) return false;
      this.steps -= 1;
      if (this.unplaced > 0) stack.push(this.choose());
      let choice = stack.at(-1);
      while (choice && !this.tryNext(choice)) {
        stack.pop();
        choice = stack.at(-1);
      }
      if (!choice) return false;
    }
  }

  /** Takes the unit out of the slot it was tried in, and puts it into the next; false if there is none. */
  private tryNext(choice: Choice): boolean {
    const { unit } = choice;
    const size = (this.units.people[unit] as number[]).length;
    const now = this.slotOf[unit] as number;
    if (now !== -1) this.put(unit, now, size, choice.filledUp, -1);
    for (let slot = this.next(choice); slot !== -1; slot = this.next(choice)) {
      const before = this.filled[slot] as number;
      const kind = this.kindOf[slot] as number;
      if (before === 0 && choice.emptied.includes(kind)) continue;
      if (before === 0) choice.emptied.push(kind);
      const [lo] = this.slots[slot] as Slot;
      const filledUp = Math.min(size, Math.max(0, lo - before));
      if (this.missing - filledUp > this.left - size) continue;
      choice.filledUp = filledUp;
      this.put(unit, slot, size, filledUp, 1);
      return true;
    }
    return false;
  }

  /** The unit that has the fewest slots left to it, the largest and most constrained of those. */
  private choose(): Choice {
    const { people, apartCount, holds, lists } = this.units;
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let unit = 0; unit < people.length; unit += 1) {
      if (this.slotOf[unit] !== -1) continue;
      let listed = 0;
      for (let list = 0; list < lists; list += 1) listed += holds[unit * lists + list] as number;
      const size = (people[unit] as number[]).length;
      const open = this.clashes.length > 0 ? this.slots.length - (this.clashing[unit] as number) : 0;
      const rank = open * 1e6 - size * 1e4 - listed * 1e4 - (apartCount[unit] as number);
      if (rank < bestRank) {
        best = unit;
        bestRank = rank;
      }
    }
    return { unit: best, need: Number.POSITIVE_INFINITY, slot: -1, filledUp: 0, emptied: [] };
  }

  /** The next slot a unit may go to, those that need the most people first; -1 after the last. */
  private next(choice: Choice): number {
    const { unit } = choice;
    const size = (this.units.people[unit] as number[]).length;
    let best = -1;
    let bestNeed = -1;
    for (let slot = 0; slot < this.slots.length; slot += 1) {
      const [lo, hi] = this.slots[slot] as Slot;
      const filled = this.filled[slot] as number;
      if (filled + size > hi) continue;
      const need = Math.max(0, lo - filled);
      if (need > choice.need || (need === choice.need && slot <= choice.slot)) continue;
      if (need <= bestNeed || !this.isOpen(unit, slot)) continue;
      best = slot;
      bestNeed = need;
    }
    choice.need = bestNeed;
    choice.slot = best;
    return best;
  }

  private isOpen(unit: number, slot: number): boolean {
    const { holds, lists } = this.units;
    if (this.clashes.length > 0 && this.clashes[unit * this.slots.length + slot] !== 0) return false;
    for (let list = 0; list < lists; list += 1)
      if (holds[unit * lists + list] && this.has[slot * lists + list]) return false;
    return true;
  }

  private put(unit: number, slot: number, size: number, filledUp: number, sign: 1 | -1): void {
    const { holds, lists, people } = this.units;
    this.slotOf[unit] = sign === 1 ? slot : -1;
    this.filled[slot] = (this.filled[slot] as number) + sign * size;
    this.missing -= sign * filledUp;
    this.left -= sign * size;
    this.unplaced -= sign;
    if (sign === 1) this.inSlot[slot]?.push(unit);
    else this.inSlot[slot]?.pop();
    for (let list = 0; list < lists; list += 1)
      if (holds[unit * lists + list]) this.has[slot * lists + list] = sign === 1 ? 1 : 0;
    if (this.clashes.length === 0 || this.units.apartCount[unit] === 0) return;
    for (let other = 0; other < people.length; other += 1) {
      if (!isApart(this.units, unit, other)) continue;
      const at = other * this.slots.length + slot;
      const before = this.clashes[at] as number;
      this.clashes[at] = before + sign;
      if (before === (sign === 1 ? 0 : 1)) this.clashing[other] = (this.clashing[other] as number) + sign;
    }
  }
}
