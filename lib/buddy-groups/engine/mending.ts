import type { Highs } from "highs";
import type { Column } from "@/lib/buddy-groups/engine/column";
import { bestPartition } from "@/lib/buddy-groups/engine/partition";
import { type SizeRows, sizeRows } from "@/lib/buddy-groups/engine/size-rows";

/** Units of a neighbourhood, about; steps by which it grows at most; nodes of its programme. */
const UNITS = 45;
const GROWTH = 60;
const NODES = 50;

/**
 * Betters a division a neighbourhood at a time: some groups that likely columns connect are dissolved, and the best of
 * the columns within them takes their place. Large-neighbourhood search with exact repair.
 */
export class Mending {
  private readonly at: Column[][];
  private readonly groupOf: Column[];

  constructor(
    private readonly highs: Highs,
    columns: Column[],
    groups: Column[],
    private readonly unitCount: number,
    /** Whether the number of groups is free; else a neighbourhood keeps the sizes it has. */
    private readonly isFree: boolean,
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
  step(random: () => number, seconds: number): boolean {
    const groups = this.neighbourhood(random);
    const inside = new Map<number, number>();
    for (const group of groups) for (const unit of group.units) inside.set(unit, inside.size);
    const columns: Column[] = [];
    for (const unit of inside.keys())
      for (const column of this.at[unit] ?? [])
        if (column.units[0] === unit && column.units.every((each) => inside.has(each))) columns.push(column);
    const before = [...groups].reduce((sum, { worth }) => sum + worth, 0);
    const local = columns.map((column) => ({
      ...column,
      units: column.units.map((unit) => inside.get(unit) as number),
    }));
    const limits = { seconds, nodes: NODES };
    const { chosen } = bestPartition(this.highs, local, inside.size, this.sizes(groups), limits);
    const worth = chosen?.reduce((sum, column) => sum + column.worth, 0) ?? Number.NEGATIVE_INFINITY;
    if (!chosen || worth <= before + 1e-7) return false;
    for (const column of chosen) this.put(columns[local.indexOf(column)] as Column);
    return true;
  }

  private sizes(groups: Set<Column>): SizeRows {
    const exact = Array.from(groups, ({ size }) => size);
    return sizeRows(this.isFree ? { min: 1, max: 1 } : { exact }, []);
  }

  private put(group: Column): void {
    for (const unit of group.units) this.groupOf[unit] = group;
  }

  /** Groups around one at random, each step along a likely column. */
  private neighbourhood(random: () => number): Set<Column> {
    const units = [Math.floor(random() * this.unitCount)];
    const groups = new Set<Column>();
    const add = (group: Column): void => {
      if (groups.has(group)) return;
      groups.add(group);
      units.push(...group.units);
    };
    add(this.groupOf[units[0] as number] as Column);
    for (let step = 0; step < GROWTH && units.length < UNITS; step += 1) {
      const from = units[Math.floor(random() * units.length)] as number;
      const columns = this.at[from] as Column[];
      const column = columns[Math.floor(random() * columns.length)];
      for (const unit of column?.units ?? []) add(this.groupOf[unit] as Column);
    }
    return groups;
  }
}
