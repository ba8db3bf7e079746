import type { Column } from "@/lib/buddy-groups/engine/column";
import { cheapestCover } from "@/lib/buddy-groups/engine/exact-cover";

/** Units of a neighbourhood, about, and at most; steps by which it grows; nodes of its search; groups among which it begins. */
const UNITS = 48;
const MOST_BITS = 62;
const GROWTH = 80;
const NODES = 5_000;
const SEEDS = 4;

/**
 * Betters a division a neighbourhood at a time: some groups that likely columns connect are dissolved, and the best of
 * the columns within them takes their place. Large-neighbourhood search with exact repair.
 */
export class Mending {
  /** Of each unit the columns that hold it, and those of which it is the first. */
  private readonly at: Column[][];
  private readonly firstOf: Column[][];
  private readonly groupOf: Column[];
  private readonly shortfalls: Map<Column, number>;
  /** Of each unit its number in the neighbourhood; -1 outside. */
  private readonly place: Int32Array;

  constructor(
    columns: Column[],
    groups: Column[],
    private readonly unitCount: number,
    /** Whether the number of groups is free; else a neighbourhood keeps the sizes it has. */
    private readonly isFree: boolean,
    /** How much a group falls short of the prices of its members. */
    shortfall: (group: Column) => number,
  ) {
    this.at = Array.from({ length: unitCount }, () => []);
    this.firstOf = Array.from({ length: unitCount }, () => []);
    this.shortfalls = new Map(columns.map((column) => [column, shortfall(column)]));
    for (const column of this.shortfalls.keys()) {
      for (const unit of column.units) this.at[unit]?.push(column);
      this.firstOf[column.units[0] as number]?.push(column);
    }
    this.place = new Int32Array(unitCount).fill(-1);
    this.groupOf = new Array<Column>(unitCount);
    for (const group of groups) this.put(group);
  }

  /** The division as it stands. */
  chosen(): Column[] {
    return [...new Set(this.groupOf)];
  }

  /** Tries one neighbourhood; true if it could be bettered. */
  step(random: () => number): boolean {
    const groups = [...this.neighbourhood(random)];
    const units = groups.flatMap((group) => group.units);
    units.forEach((unit, at) => {
      this.place[unit] = at;
    });
    const columns = units.flatMap((unit) =>
      (this.firstOf[unit] ?? []).filter((column) => this.isInside(column)),
    );
    const chosen = this.cheaper(groups, columns, units.length);
    for (const unit of units) this.place[unit] = -1;
    if (!chosen || (!this.isFree && sizesOf(chosen) !== sizesOf(groups))) return false;
    for (const column of chosen) this.put(column);
    return true;
  }

  private isInside({ units }: Column): boolean {
    for (const unit of units) if ((this.place[unit] as number) < 0) return false;
    return true;
  }

  /** Columns that take the place of groups of so many units and fall less short; null if there are none. */
  private cheaper(groups: Column[], columns: Column[], count: number): Column[] | null {
    // Prices that are too low still are raised evenly for all, which changes no comparison.
    let raise = 0;
    for (const column of columns) raise = Math.max(raise, -this.shortfall(column) / column.units.length);
    const pieces = columns.map((column) => ({
      units: column.units.map((unit) => this.place[unit] as number),
      cost: Math.max(0, this.shortfall(column) + raise * column.units.length),
    }));
    const short = groups.reduce((sum, group) => sum + this.shortfall(group), 0);
    const cover = cheapestCover(pieces, count, short + raise * count - 1e-7, NODES);
    return cover?.map((piece) => columns[piece] as Column) ?? null;
  }

  private shortfall(column: Column): number {
    return this.shortfalls.get(column) as number;
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
