import type { Column } from "@/lib/buddy-groups/engine/column";
import type { SizeRows } from "@/lib/buddy-groups/engine/size-rows";

type Entry = readonly [row: number, value: number];

/** Columns of a model, as the solver takes them (compressed sparse columns). */
export class SparseColumns {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  get count(): number {
    return this.cost.length;
  }

  add(cost: number, entries: readonly Entry[], upper: number): void {
    this.cost.push(cost);
    this.upper.push(upper);
    for (const [row, value] of entries) {
      this.indices.push(row);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
  }

  addColumn({ units, size, worth }: Column, rowOfSize: Map<number, number>, upper: number): void {
    const row = rowOfSize.get(size);
    const entries = units.map((unit): Entry => [unit, 1]);
    this.add(worth, row === undefined ? entries : [...entries, [row, 1]], upper);
  }

  /** For adding to a model of so many rows. */
  data(rows: number) {
    return {
      cost: Float64Array.from(this.cost),
      lower: new Float64Array(this.count),
      upper: Float64Array.from(this.upper),
      matrix: this.matrix(rows),
    };
  }

  /** For a model of its own. */
  modelData(rows: number, right: Float64Array) {
    return {
      colCost: Float64Array.from(this.cost),
      colLower: new Float64Array(this.count),
      colUpper: Float64Array.from(this.upper),
      rowLower: right,
      rowUpper: right,
      matrix: this.matrix(rows),
    };
  }

  private matrix(rows: number) {
    return {
      format: "csc" as const,
      numRows: rows,
      numCols: this.count,
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}

/**
 * The rows of the set-partitioning problem: one for each unit, one for each size that is counted, one for each kind of
 * place; and the columns that share groups of a size out over the kinds of places.
 */
export function partitionRows(unitCount: number, { sizes, kinds, locked }: SizeRows) {
  const rowOfSize = new Map(sizes.map((size, at) => [size, unitCount + at]));
  const rows = unitCount + sizes.length + kinds.length;
  const right = new Float64Array(rows).fill(1);
  sizes.forEach((size, at) => {
    right[unitCount + at] = -(locked.get(size) ?? 0);
  });
  const places: { entries: Entry[]; upper: number }[] = [];
  kinds.forEach((kind, at) => {
    const row = unitCount + sizes.length + at;
    right[row] = kind.places;
    for (let size = kind.lo; size <= kind.hi; size += 1)
      places.push({
        entries: [
          [rowOfSize.get(size) as number, -1],
          [row, 1],
        ],
        upper: kind.places,
      });
  });
  return { rows, right, rowOfSize, places };
}
