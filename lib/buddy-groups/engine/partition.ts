import type { Highs } from "highs";
import type { Column } from "@/lib/buddy-groups/engine/column";
import type { SizeRows } from "@/lib/buddy-groups/engine/size-rows";
import { partitionRows, SparseColumns } from "@/lib/buddy-groups/engine/sparse-columns";

/** What whole columns add up to. */
export interface Partition {
  /** The best choice found; null if none was. */
  chosen: Column[] | null;
  /** No choice among the columns is worth more. */
  bound: number;
  /** The choice is the best of these columns, for certain (or there is none at all). */
  done: boolean;
}

export interface PartitionLimits {
  seconds: number;
  nodes: number;
  /** So many of the first columns are a choice, to begin from; they may occur again among the others. */
  incumbent?: number;
}

/** The best choice of columns that holds every unit once and fills every place: a mixed-integer programme. */
export function bestPartition(
  highs: Highs,
  columns: Column[],
  unitCount: number,
  sizeRows: SizeRows,
  { seconds, nodes, incumbent = 0 }: PartitionLimits,
): Partition {
  const { rows, right, rowOfSize, places } = partitionRows(unitCount, sizeRows);
  const sparse = new SparseColumns();
  for (const column of columns) sparse.addColumn(column, rowOfSize, 1);
  for (const { entries, upper } of places) sparse.add(0, entries, upper);
  const { constants } = highs;
  return highs.withModel(
    {
      ...{ numCols: sparse.count, numRows: rows, sense: constants.objectiveSense.maximize },
      ...sparse.modelData(rows, right),
      integrality: new Array(sparse.count).fill(constants.variableType.integer),
    },
    (model): Partition => {
      model.options.set({
        ...{ output_flag: false, time_limit: seconds, mip_max_nodes: nodes },
        ...{ mip_rel_gap: 0, mip_abs_gap: 1e-7, mip_feasibility_tolerance: 1e-7 },
      });
      if (incumbent > 0 && places.length === 0)
        model.setSolution({ colValue: new Float64Array(sparse.count).fill(1, 0, incumbent) });
      model.run();
      const status = model.getModelStatus();
      if (status === constants.modelStatus.infeasible)
        return { chosen: null, bound: Number.NEGATIVE_INFINITY, done: true };
      const { colValue } = model.getSolution();
      const chosen = columns.filter((_, at) => (colValue[at] ?? 0) > 0.5);
      const isWhole = chosen.reduce((sum, { units }) => sum + units.length, 0) === unitCount;
      return {
        chosen: isWhole ? chosen : null,
        bound: Number(model.info.get("mip_dual_bound")),
        done: status === constants.modelStatus.optimal,
      };
    },
  );
}
