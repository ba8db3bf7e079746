import {
  COLUMNS,
  type FileContext,
  type Header,
  NEEDED,
  type Owner,
  type Row,
} from "@/lib/timetables/engine/columns";
import { readRow } from "@/lib/timetables/engine/row";
import type { Cell, Fault, Table } from "@/lib/timetables/engine/table";
import { addressIn, wordsOf } from "@/lib/timetables/engine/values";

/** The most sessions that one file may hold. */
const MOST_ROWS = 10_000;

export interface FileRead {
  rows: (Row & Owner)[];
  faults: Fault[];
  /** Columns that the file has and nobody asked for. */
  unused: string[];
}

/** Where each column is, and what is wrong with the first row. */
function headerOf(table: Table) {
  const names = (table[0] ?? []).map((cell) =>
    wordsOf(cell)
      .trim()
      .toLowerCase()
      .replace(/\s*\*$/, ""),
  );
  const header: Header = new Map();
  const faults: Fault[] = [];
  const unused: string[] = [];
  for (const [at, name] of names.entries()) {
    const column = COLUMNS.find((each) => each === name);
    if (column && header.has(column))
      faults.push({
        row: 1,
        column,
        problem: "There are two columns of this name.",
        remedy: "Take one of them out.",
      });
    else if (column) header.set(column, at);
    else if (name) unused.push(name);
  }
  for (const column of NEEDED.filter((each) => !header.has(each)))
    faults.push({
      row: 1,
      column,
      problem: "This column is missing.",
      remedy: `Put ${column} in the first row, which holds the names of the columns, or begin from the template.`,
    });
  return { header, faults, unused };
}

const isEmpty = (cells: Cell[]) => cells.every((cell) => wordsOf(cell).trim() === "");

/** The addresses a file names, so that the people can be looked up before its rows are read. */
export function addressesIn(table: Table): string[] {
  const at = headerOf(table).header.get("email");
  if (at === undefined) return [];
  return [...new Set(table.slice(1).map((cells) => addressIn(cells[at] ?? null)))].filter(Boolean);
}

/** Reads every row and names every fault there is. Rows are only worth something when there is none. */
export function readSessions(table: Table, context: FileContext): FileRead {
  const { header, faults, unused } = headerOf(table);
  if (faults.length > 0) return { rows: [], faults, unused };
  const filled = table.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !isEmpty(cells));
  const ofFile = (problem: string, remedy: string) => faults.push({ row: 0, column: "", problem, remedy });
  if (filled.length === 1)
    ofFile("The file holds no sessions.", "Write one session in each row under the names of the columns.");
  if (filled.length - 1 > MOST_ROWS)
    ofFile(
      `The file has more than ${MOST_ROWS.toLocaleString("en-GB")} rows.`,
      "Bring it in parts, each with all rows of the people in it.",
    );
  const width = table[0]?.length ?? 0;
  const rows = filled.slice(1, MOST_ROWS + 1).flatMap(({ cells, row }) => {
    const read = readRow(cells, header, context, (column, { problem, remedy }) =>
      faults.push({ row, column, problem, remedy }),
    );
    if (!isEmpty(cells.slice(width)))
      faults.push({
        row,
        column: "",
        problem: "This row has more cells than there are columns.",
        remedy: "Put text that holds a comma or a semicolon in quotation marks.",
      });
    return read ? [read] : [];
  });
  return { rows, faults, unused };
}
