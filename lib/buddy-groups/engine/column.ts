import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { isApart, type Units } from "@/lib/buddy-groups/engine/units";

/** A whole group as a column of the set-partitioning problem. */
export interface Column {
  /** Units in ascending order. */
  units: number[];
  /** How many people. */
  size: number;
  /** What the group is worth. */
  worth: number;
}

/** The prices of the rows: what a unit's place is worth, and what a group of each size costs beside (by size). */
export interface Duals {
  unit: Float64Array;
  size: Float64Array;
}

/** What pricing finds for given duals. */
export interface Priced {
  /** Columns of positive reduced cost, the best of each centre. */
  columns: Column[];
  /** What the duals must be raised by in all so that no column's worth exceeds its price. */
  excess: number;
}

/** Finds columns, exactly: none of those asked for is overlooked. */
export interface Pricing {
  /** Null when `stop` said so before it was done. */
  price(duals: Duals, stop: () => boolean): Priced | null;
  /** All columns whose reduced cost is at least `-gap`; null if they are more than `limit`, or when stopped. */
  within(duals: Duals, gap: number, limit: number, stop: () => boolean): Column[] | null;
}

/** A column of these units, with its exact worth. */
export function columnOf(value: GroupValue, { people }: Units, units: number[]): Column {
  const sorted = units.toSorted((a, b) => a - b);
  const group = sorted.flatMap((unit) => people[unit] as number[]);
  return { units: sorted, size: group.length, worth: value.of(group) };
}

/** Whether a group of these units keeps the rules, sizes apart. */
export function isAllowed(units: Units, chosen: ArrayLike<number>, count = chosen.length): boolean {
  for (let a = 1; a < count; a += 1) {
    const unit = chosen[a] as number;
    if (units.apartCount[unit] === 0) continue;
    for (let b = 0; b < a; b += 1) if (isApart(units, unit, chosen[b] as number)) return false;
  }
  for (let list = 0; list < units.lists; list += 1) {
    let held = 0;
    for (let a = 0; a < count; a += 1)
      held += units.holds[(chosen[a] as number) * units.lists + list] as number;
    if (held !== 1) return false;
  }
  return true;
}

/** Worth less price: what a column would add to a solution with these duals. */
export function reducedCost({ unit, size }: Duals, column: Column): number {
  let reduced = column.worth - (size[column.size] as number);
  for (const each of column.units) reduced -= unit[each] as number;
  return reduced;
}
