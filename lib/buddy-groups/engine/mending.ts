import type { Column } from "@/lib/buddy-groups/engine/column";
import { cheapestCover, type Piece } from "@/lib/buddy-groups/engine/exact-cover";

/** Units of a neighbourhood, at most; steps by which it grows; nodes of its search; groups among which it begins. */
const UNITS = 36;
const MOST_BITS = 62;
const GROWTH = 80;
const NODES = 5_000;
const SEEDS = 4;

/**
 * Betters a division a neighbourhood at a time: some groups that likely columns connect are dissolved, and the best of
 * the columns within them takes their place. Large-neighbourhood search with exact repair.
 */
export class Mending {
  private readonly at: Column[][];
  private readonly groupOf: Column[];

  constructor(
    columns: Column[],
    groups: Column[],
    private readonly unitCount: number,
    /** Whether the number of groups is free; else a neighbourhood keeps the sizes it has. */
    private readonly isFree: boolean,
    /** How much a group falls short of the prices of its members. */
    private readonly shortfall: (group: Column) => number,
  ) {
    this.at = Array.from({ length: unitCount }, () => []);
    for (const column of columns) for (const unit of column.units) this.at[unit]?.push(column);
    this.groupOf = new Array<Column>(unitCount);
    for (const group of groups) this.put(group);
  }

  /** The division as it stands. */
  chosen(): Column[] {
    return [...new Set(this.groupOf)];
  }

  /** Tries one neighbourhood; true if it could be bettered. */
  step(random: () => number): boolean {
    const groups = this.neighbourhood(random);
    const inside = new Map<number, number>();
    for (const group of groups) for (const unit of group.units) inside.set(unit, inside.size);
    const columns: Column[] = [];
    for (const unit of inside.keys())
      for (const column of this.at[unit] ?? [])
        if (column.units[0] === unit && column.units.every((each) => inside.has(each))) columns.push(column);
    // Prices that are too low still are raised evenly for all, which changes no comparison.
    let raise = 0;
    for (const column of columns) raise = Math.max(raise, -this.shortfall(column) / column.units.length);
    const pieces = columns.map((column) => this.piece(column, inside, raise));
    const short = [...groups].reduce((sum, group) => sum + this.shortfall(group), 0);
    const before = short + raise * inside.size;
    const cover = cheapestCover(pieces, inside.size, before - 1e-7, NODES);
    if (!cover) return false;
    const chosen = cover.map((piece) => columns[piece] as Column);
    if (!this.isFree && sizesOf(chosen) !== sizesOf(groups)) return false;
    for (const column of chosen) this.put(column);
    return true;
  }

  private piece(column: Column, inside: Map<number, number>, raise: number): Piece {
    let low = 0;
    let high = 0;
    for (const unit of column.units) {
      const bit = inside.get(unit) as number;
      if (bit < 31) low |= 1 << bit;
      else high |= 1 << (bit - 31);
    }
    return { low, high, cost: Math.max(0, this.shortfall(column) + raise * column.units.length) };
  }

  private put(group: Column): void {
    for (const unit of group.units) this.groupOf[unit] = group;
  }

  /** Of a few groups at random the one that falls shortest. */
  private seed(random: () => number): Column {
    let seed = this.groupOf[Math.floor(random() * this.unitCount)] as Column;
    for (let more = 1; more < SEEDS; more += 1) {
      const other = this.groupOf[Math.floor(random() * this.unitCount)] as Column;
      if (this.shortfall(other) > this.shortfall(seed)) seed = other;
    }
    return seed;
  }

  /** Groups around one, each step along a likely column. */
  private neighbourhood(random: () => number): Set<Column> {
    const units: number[] = [];
    const groups = new Set<Column>();
    const add = (group: Column): void => {
      if (groups.has(group) || units.length + group.units.length > MOST_BITS) return;
      groups.add(group);
      units.push(...group.units);
    };
    add(this.seed(random));
    for (let step = 0; step < GROWTH && units.length < UNITS; step += 1) {
      const from = units[Math.floor(random() * units.length)] as number;
      const columns = this.at[from] as Column[];
      const column = columns[Math.floor(random() * columns.length)];
      for (const unit of column?.units ?? []) add(this.groupOf[unit] as Column);
    }
    return groups;
  }
}

const sizesOf = (groups: Iterable<Column>): string =>
  Array.from(groups, ({ size }) => size)
    .sort((a, b) => a - b)
    .join();
