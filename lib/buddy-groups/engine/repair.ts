import { RepairState } from "@/lib/buddy-groups/engine/repair-state";
import type { Asked, Repair, Repairable, Repairs } from "@/lib/buddy-groups/engine/repairable";

/** The most people who change groups in a repair. */
const MOST_MOVED = 2;
/** So many repairs are given back. */
const BEST = 3;
/** Changes that are looked at before it is enough; about a second. */
const LOOKED_AT = 600_000;
/** Ways of placing everybody who has no group that are gone on from. */
const PLACINGS = 2_500;

/**
 * The fewest people who have to change groups so that what was asked is whole, and of the ways of doing so with so many
 * the best. `mostLooked` is for tests: how many changes may be looked at.
 */
export function repairsOf(asked: Repairable & Asked, mostLooked = LOOKED_AT): Repairs {
  const search = new Search(asked, mostLooked);
  for (let moves = 0; moves <= MOST_MOVED; moves += 1) {
    const repairs = search.with(moves);
    const isCut = search.isCut || (search.isNarrow && moves > 0);
    if (repairs.length > 0 || search.isCut) return { repairs, moves, isCut };
  }
  return { repairs: [], moves: MOST_MOVED, isCut: search.isNarrow };
}

class Search {
  isCut = false;
  /** Not every place for those who have none is tried. */
  isNarrow = false;
  private looked = 0;
  private found = new Map<string, Repair>();
  private readonly state: RepairState;
  private readonly targets: number[][];

  constructor(
    private readonly asked: Repairable & Asked,
    private readonly mostLooked: number,
  ) {
    this.state = new RepairState(asked);
    const each = Math.floor(PLACINGS ** (1 / Math.max(1, asked.loose.length)));
    this.targets = asked.loose.map((person) => {
      const best = this.state.open
        .map((group) => ({ group, worth: this.state.worthOfJoining(group, person) }))
        .toSorted((a, b) => b.worth - a.worth || a.group - b.group);
      if (best.length > each) this.isNarrow = true;
      return best.slice(0, each).map(({ group }) => group);
    });
  }

  /** The best repairs in which exactly so many people change groups. */
  with(moves: number): Repair[] {
    this.found = new Map();
    this.place(0, moves);
    return [...this.found.values()].toSorted((a, b) => b.gain - a.gain).slice(0, BEST);
  }

  private place(at: number, left: number) {
    const person = this.asked.loose[at];
    if (person === undefined) {
      this.mend(left);
      return;
    }
    for (const group of this.targets[at] ?? []) {
      if (this.isEnough()) return;
      this.state.move(person, group);
      // Each group that is broken by now needs somebody still to come or to go.
      if (this.state.broken().length <= 2 * left + this.asked.loose.length - at - 1) this.place(at + 1, left);
      this.state.takeBack();
    }
  }

  /** Whatever makes it whole has to touch each group that is broken: so only such moves are tried. */
  private mend(left: number) {
    const broken = this.state.broken();
    const [group, other] = broken;
    if (group === undefined) this.keep();
    if (group === undefined || broken.length > 2 * left) return;
    // With one move for two groups it goes from the one to the other.
    const only = left === 1 ? other : undefined;
    for (const person of [...this.state.members(group)])
      for (const to of only === undefined ? this.state.open : [only]) this.attempt(person, to, left);
    for (const from of only === undefined ? this.state.open : [only])
      if (from !== group)
        for (const person of [...this.state.members(from)]) this.attempt(person, group, left);
  }

  private attempt(person: number, to: number, left: number): void {
    if (!this.state.mayMove(person, to)) return;
    // The last move leaves no group of a size that another would have to mend.
    if ((left === 1 && !this.state.isSized(person, to)) || this.isEnough()) return;
    this.state.move(person, to);
    this.mend(left - 1);
    this.state.takeBack();
  }

  private isEnough(): boolean {
    this.looked += 1;
    if (this.looked > this.mostLooked) this.isCut = true;
    return this.looked > this.mostLooked;
  }

  private keep(): void {
    const repair = this.state.repair();
    this.found.set(repair.steps.map(({ person, to }) => `${person}>${to}`).join(" "), repair);
    if (this.found.size > 500) {
      const best = [...this.found].toSorted(([, a], [, b]) => b.gain - a.gain).slice(0, BEST);
      this.found = new Map(best);
    }
  }
}
