import {
  type Column,
  columnOf,
  type Duals,
  isAllowed,
  type Priced,
  type Pricing,
} from "@/lib/buddy-groups/engine/column";
import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Shape } from "@/lib/buddy-groups/engine/shapes";
import { Star } from "@/lib/buddy-groups/engine/star";
import type { UnitScores } from "@/lib/buddy-groups/engine/unit-scores";
import type { Units } from "@/lib/buddy-groups/engine/units";

/** Less than this is no gain: double precision, on sums of a few dozen terms. */
const LEAST = 1e-7;

/**
 * Finds columns by stars. For one shape a column's reduced cost is a constant and the sum of reduced pair scores (each
 * unit's own worth and price shared out over its pairs); the members' stars (the pairs at one member) sum to twice
 * that, so some member, the centre, has a star of at least 2/count of it. For each centre the others are tried in
 * descending order, as long as the star can still be large enough. Nothing is rounded, nothing cut off.
 */
export class StarPricing implements Pricing {
  private readonly star: Star;

  constructor(
    private readonly value: GroupValue,
    private readonly units: Units,
    scores: UnitScores,
    private readonly shapes: Shape[],
    private readonly perCentre: number,
  ) {
    this.star = new Star(units, scores);
  }

  price(duals: Duals, stop: () => boolean): Priced | null {
    const count = this.units.people.length;
    const owed = new Float64Array(count);
    const columns = new Map<string, Column>();
    for (const shape of this.shapes) {
      this.star.begin(shape, duals);
      for (let centre = 0; centre < count; centre += 1) {
        if (centre % 16 === 0 && stop()) return null;
        const found = this.ofCentre(centre, LEAST, this.perCentre);
        for (const { column, reduced } of found) {
          const key = column.units.join();
          if (columns.has(key)) continue;
          columns.set(key, column);
          owed[centre] = Math.max(owed[centre] as number, reduced);
        }
        // There may be others at this centre, none better than the last that was kept.
        if (found.length === this.perCentre)
          owed[centre] = Math.max(owed[centre] as number, found.at(-1)?.reduced ?? 0);
      }
    }
    // What was passed over has at most the reduced cost LEAST, and there are no more groups than units.
    const excess = owed.reduce((sum, each) => sum + each, 0) + LEAST * count;
    return { columns: [...columns.values()], excess };
  }

  within(duals: Duals, gap: number, limit: number, stop: () => boolean): Column[] | null {
    const columns = new Map<string, Column>();
    for (const shape of this.shapes) {
      this.star.begin(shape, duals);
      for (let centre = 0; centre < this.units.people.length; centre += 1) {
        if (centre % 16 === 0 && stop()) return null;
        for (const { column } of this.ofCentre(centre, -gap - LEAST, limit + 1))
          columns.set(column.units.join(), column);
        if (columns.size > limit) return null;
      }
    }
    return [...columns.values()];
  }

  /** The best columns around a centre whose reduced cost exceeds `least`; all of them if they are no more than `most`. */
  private ofCentre(centre: number, least: number, most: number): { column: Column; reduced: number }[] {
    const found: { column: Column; reduced: number }[] = [];
    let threshold = least;
    this.star.around(centre, threshold, (members, count, relaxed) => {
      if (!isAllowed(this.units, members, count)) return threshold;
      const group: number[] = [];
      for (let at = 0; at < count; at += 1)
        group.push(...(this.units.people[members[at] as number] as number[]));
      const reduced = relaxed - this.value.noRota(group);
      if (reduced <= threshold) return threshold;
      const column = columnOf(
        this.value,
        this.units,
        Array.from({ length: count }, (_, at) => members[at] as number),
      );
      let to = found.length;
      found.push({ column, reduced });
      for (; to > 0 && (found[to - 1] as { reduced: number }).reduced < reduced; to -= 1)
        found[to] = found[to - 1] as { column: Column; reduced: number };
      found[to] = { column, reduced };
      if (found.length > most) found.pop();
      if (found.length === most)
        threshold = Math.max(threshold, (found[most - 1] as { reduced: number }).reduced);
      return threshold;
    });
    return found;
  }
}
