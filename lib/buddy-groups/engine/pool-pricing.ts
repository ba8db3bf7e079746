import {
  type Column,
  columnOf,
  type Duals,
  isAllowed,
  type Priced,
  type Pricing,
  reducedCost,
} from "@/lib/buddy-groups/engine/column";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Shape } from "@/lib/buddy-groups/engine/shapes";
import type { Units } from "@/lib/buddy-groups/engine/units";

const LEAST = 1e-7;

/** How many groups there are at most, rules apart. */
export function countColumns(units: number, shapes: Shape[]): number {
  let sum = 0;
  for (const count of new Set(shapes.map((shape) => shape.count))) {
    let ways = 1;
    for (let at = 0; at < count; at += 1) ways = (ways * (units - at)) / (at + 1);
    sum += ways;
  }
  return sum;
}

/** Where there are few enough groups in all: every one is a column, and pricing looks at each of them. */
export class PoolPricing implements Pricing {
  readonly columns: Column[] = [];

  constructor(
    value: GroupValue,
    units: Units,
    shapes: Shape[],
    private readonly most: number,
  ) {
    const sizes = new Set(shapes.map(({ size }) => size));
    const largest = Math.max(...sizes);
    const add = (chosen: number[], size: number, from: number): void => {
      if (sizes.has(size) && isAllowed(units, chosen)) this.columns.push(columnOf(value, units, chosen));
      for (let unit = from; unit < units.people.length; unit += 1) {
        const grown = size + (units.people[unit] as number[]).length;
        if (grown <= largest) add([...chosen, unit], grown, unit + 1);
      }
    };
    add([], 0, 0);
  }

  price(duals: Duals): Priced {
    const found: { column: Column; reduced: number }[] = [];
    for (const column of this.columns) {
      const reduced = reducedCost(duals, column);
      if (reduced > LEAST) found.push({ column, reduced });
    }
    found.sort((a, b) => b.reduced - a.reduced);
    return {
      columns: found.slice(0, this.most).map(({ column }) => column),
      excess: raise(duals, found) + LEAST * duals.unit.length,
    };
  }

  within(duals: Duals, gap: number, limit: number): Column[] | null {
    const found = this.columns.filter((column) => reducedCost(duals, column) >= -gap - LEAST);
    return found.length > limit ? null : found;
  }
}

/** By how much prices rise in all when each column in turn, where it is still worth more, raises its units' evenly. */
function raise(duals: Duals, found: { column: Column }[]): number {
  const raised: Duals = { unit: duals.unit.slice(), size: duals.size };
  let sum = 0;
  for (const { column } of found) {
    const reduced = reducedCost(raised, column);
    if (reduced <= 0) continue;
    sum += reduced;
    for (const unit of column.units)
      raised.unit[unit] = (raised.unit[unit] as number) + reduced / column.units.length;
  }
  return sum;
}
