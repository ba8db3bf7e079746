import { addressesIn as addressesOf, eachRow, headerOf } from "@/lib/core/files/cells";
import type { Fault, Table } from "@/lib/core/files/table";
import { COLUMNS, type FileContext, NEEDED, type Owner, type Row } from "@/lib/timetables/engine/columns";
import { readRow } from "@/lib/timetables/engine/row";

/** The most sessions that one file may hold. */
const MOST_ROWS = 10_000;

export interface FileRead {
  rows: (Row & Owner)[];
  faults: Fault[];
  /** Columns that the file has and nobody asked for. */
  unused: string[];
}

/** The addresses a file names, so that the people can be looked up before its rows are read. */
export const addressesIn = (table: Table): string[] =>
  addressesOf(table, headerOf(table, COLUMNS, NEEDED).header.get("email"));

/** Reads every row and names every fault there is. Rows are only worth something when there is none. */
export function readSessions(table: Table, context: FileContext): FileRead {
  const { header, faults, unused } = headerOf(table, COLUMNS, NEEDED);
  if (faults.length > 0) return { rows: [], faults, unused };
  const rows = eachRow({
    table,
    most: MOST_ROWS,
    empty: {
      problem: "The file holds no sessions.",
      remedy: "Write one session in each row under the names of the columns.",
    },
    tooMany: "Bring it in parts, each with all rows of the people in it.",
    read: (cells, row) =>
      readRow(cells, header, context, (column, { problem, remedy }) =>
        faults.push({ row, column, problem, remedy }),
      ),
    complain: (fault) => faults.push(fault),
  });
  return { rows, faults, unused };
}
