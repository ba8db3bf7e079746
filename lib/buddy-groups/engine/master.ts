import type { Highs } from "highs";
import type { Column, Duals } from "@/lib/buddy-groups/engine/column";
import type { SizeRows } from "@/lib/buddy-groups/engine/size-rows";
import { partitionRows, SparseColumns } from "@/lib/buddy-groups/engine/sparse-columns";

/**
 * The linear relaxation of the set-partitioning problem over the columns known so far (the restricted master). A unit
 * may stay unplaced at a cost that no good solution pays; that keeps every master solvable.
 */
export class Master {
  readonly columns: Column[] = [];
  private readonly known = new Set<string>();
  private readonly rowOfSize: Map<number, number>;
  private readonly rows: number;
  private readonly model: ReturnType<Highs["createModel"]>;

  constructor(
    private readonly highs: Highs,
    private readonly unitCount: number,
    sizeRows: SizeRows,
    unplaced: number,
    private readonly largestSize: number,
  ) {
    const { rows, right, rowOfSize, places } = partitionRows(unitCount, sizeRows);
    this.rows = rows;
    this.rowOfSize = rowOfSize;
    const first = new SparseColumns();
    for (let unit = 0; unit < unitCount; unit += 1) first.add(-unplaced, [[unit, 1]], 1);
    for (const { entries, upper } of places) first.add(0, entries, upper);
    this.model = highs.createModel({
      ...{ numCols: first.count, numRows: rows, sense: highs.constants.objectiveSense.maximize },
      ...first.modelData(rows, right),
    });
    // Presolving takes longer than it saves: nearly every solve goes on from the one before.
    this.model.options.set({ output_flag: false, presolve: "off" });
  }

  /** Adds the columns that are not known yet; answers how many. */
  add(columns: Column[]): number {
    const fresh = new SparseColumns();
    for (const column of columns) {
      const key = column.units.join();
      if (this.known.has(key)) continue;
      this.known.add(key);
      this.columns.push(column);
      fresh.addColumn(column, this.rowOfSize, this.highs.infinity);
    }
    if (fresh.count > 0) this.model.addCols(fresh.data(this.rows));
    return fresh.count;
  }

  /** Solves it; null when the solver did not end with an optimum in the time. */
  solve(seconds: number): { value: number; duals: Duals; unplaced: number } | null {
    this.model.zeroAllClocks();
    this.model.options.set({ time_limit: seconds });
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const { rowDual, colValue } = this.model.getSolution();
    const duals = { unit: rowDual.slice(0, this.unitCount), size: new Float64Array(this.largestSize + 1) };
    for (const [size, row] of this.rowOfSize)
      if (size <= this.largestSize) duals.size[size] = rowDual[row] as number;
    const unplaced = colValue.subarray(0, this.unitCount).reduce((sum, each) => sum + each, 0);
    return { value: this.model.getObjectiveValue(), duals, unplaced };
  }

  /** What leaving a unit unplaced costs from now on. */
  charge(unplaced: number): void {
    for (let unit = 0; unit < this.unitCount; unit += 1) this.model.changeColCost(unit, -unplaced);
  }

  dispose(): void {
    this.model.dispose();
  }
}
