import type { Division } from "@/lib/buddy-groups/engine/division";
import type { Near } from "@/lib/buddy-groups/engine/near";

/** Chances of the kinds of move; where the number of groups is fixed, only the first two are made. */
const MOVE = 0.15;
const FORM = 0.06;
const DISSOLVE = 0.06;
/** Chance of a partner at random instead of a near one. */
const ANYBODY = 0.03;

/** Proposes changes: somebody near is brought to somebody, by swap or move; a group is formed or dissolved. */
export class Moves {
  private readonly hasLists: boolean;
  private readonly isFlexible: boolean;

  constructor(
    private readonly division: Division,
    private readonly near: Near,
    private readonly free: Int32Array,
    private readonly random: () => number,
  ) {
    this.hasLists = division.units.lists > 0;
    this.isFlexible = division.lo.some((lo, slot) => lo < (division.hi[slot] as number));
  }

  /** Makes one change in the division; false if none came to mind. */
  propose(): boolean {
    const person = this.anybody();
    const dice = this.random();
    if (this.division.spare > 0 && !this.hasLists) {
      if (dice < FORM) return this.form(person);
      if (dice < FORM + DISSOLVE) return this.dissolve(person);
    }
    const other = this.partner(person);
    const home = this.division.groupOf[person] as number;
    const away = this.division.groupOf[other] as number;
    if (home === away) return false;
    if (this.isFlexible && dice > 1 - MOVE) return this.bring(other, home);
    return this.swap(person, other, home, away);
  }

  private anybody(): number {
    return this.free[Math.floor(this.random() * this.free.length)] as number;
  }

  /** Somebody near, the nearest most often; now and then anybody. */
  private partner(person: number): number {
    const { perPerson, people } = this.near;
    if (perPerson === 0 || this.random() < ANYBODY) return this.anybody();
    const rank = Math.floor(this.random() * this.random() * perPerson);
    return people[person * perPerson + rank] as number;
  }

  private unitOf(person: number): number {
    return this.division.units.unitOf[person] as number;
  }

  private holdsNobody(unit: number): boolean {
    const { holds, lists } = this.division.units;
    for (let list = 0; list < lists; list += 1) if (holds[unit * lists + list]) return false;
    return true;
  }

  private bring(other: number, home: number): boolean {
    const unit = this.unitOf(other);
    if (this.hasLists && !this.holdsNobody(unit)) return false;
    this.division.move(unit, home);
    return true;
  }

  /** Brings the other's unit home; as many of the home group, not the person's own unit, go the other way. */
  private swap(person: number, other: number, home: number, away: number): boolean {
    const { division } = this;
    const coming = this.unitOf(other);
    const own = this.unitOf(person);
    const size = division.sizes[home] as number;
    const leaver = division.members[home * division.row + Math.floor(this.random() * size)] as number;
    const going = this.unitOf(leaver);
    if (going === own && size > (division.units.people[own]?.length ?? 0)) return false;
    if (this.hasLists && !this.sameLists(coming, going)) return false;
    const surplus =
      (division.units.people[coming]?.length ?? 0) - (division.units.people[going]?.length ?? 0);
    division.move(coming, home);
    division.move(going, away);
    if (surplus !== 0) this.balance(surplus > 0 ? home : away, surplus > 0 ? away : home, Math.abs(surplus));
    return true;
  }

  /** Moves units of no list, chosen at random, until `surplus` people have gone from one group to another. */
  private balance(from: number, to: number, surplus: number): void {
    const { division } = this;
    let left = surplus;
    for (let tries = 0; tries < 4 && left > 0; tries += 1) {
      const at = Math.floor(this.random() * (division.sizes[from] as number));
      const unit = this.unitOf(division.members[from * division.row + at] as number);
      const size = division.units.people[unit]?.length ?? 0;
      if (size > left || (this.hasLists && !this.holdsNobody(unit))) continue;
      division.move(unit, to);
      left -= size;
    }
  }

  private sameLists(a: number, b: number): boolean {
    const { holds, lists } = this.division.units;
    for (let list = 0; list < lists; list += 1)
      if (holds[a * lists + list] !== holds[b * lists + list]) return false;
    return true;
  }

  /** A new group of a person and those near. */
  private form(person: number): boolean {
    const { division } = this;
    const empty = division.sizes.indexOf(0);
    if (empty < 0) return false;
    const lo = division.lo[empty] as number;
    division.move(this.unitOf(person), empty);
    for (let tries = 0; tries < 2 * lo && (division.sizes[empty] as number) < lo; tries += 1) {
      const other = this.partner(person);
      if (division.groupOf[other] !== empty) division.move(this.unitOf(other), empty);
    }
    return true;
  }

  /** Everybody in a person's group goes to a group of somebody near. */
  private dissolve(person: number): boolean {
    const { division } = this;
    const home = division.groupOf[person] as number;
    while ((division.sizes[home] as number) > 0) {
      const leaver = division.members[home * division.row] as number;
      let to = home;
      for (let tries = 0; tries < 6 && to === home; tries += 1) {
        const group = division.groupOf[this.partner(leaver)] as number;
        if ((division.sizes[group] as number) < (division.hi[group] as number)) to = group;
      }
      if (to === home) return true;
      division.move(this.unitOf(leaver), to);
    }
    return true;
  }
}
