import { storable } from "@/lib/core/fields";
import type { Cell, Fault, Table } from "@/lib/core/files/table";

/** A value read from a cell, or why there is none. */
export type Reading<T> = { value: T } | { problem: string; remedy: string };

/** A cell as the words it shows. Numbers and days that stand where words belong are kept as words. */
export function wordsOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return isoDay(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return storable(String(cell)).replace(/\r\n?/g, "\n");
}

/** The day of a date cell, `2027-03-25`; nothing for one that is no day. */
export const isoDay = (date: Date): string =>
  Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);

/** An address as people are found by it. */
export const addressIn = (cell: Cell): string => wordsOf(cell).trim().toLowerCase();

/** What was written, short enough to be said back. */
export function quoted(cell: Cell | undefined): string {
  const words = wordsOf(cell).trim();
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
}

export const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** `Grays, Pier or Tilbury` */
export const orList = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

export const isEmptyRow = (cells: Cell[]): boolean => cells.every((cell) => wordsOf(cell).trim() === "");

/**
 * Where each of these columns is, and what is wrong with the first row. Names are read without regard to case, to
 * spaces for underscores, or to the star of a column that must be filled.
 */
export function headerOf<Column extends string>(
  table: Table,
  columns: readonly Column[],
  needed: readonly Column[],
) {
  const names = (table[0] ?? []).map((cell) =>
    wordsOf(cell)
      .trim()
      .toLowerCase()
      .replace(/\s*\*$/, "")
      .replace(/[\s-]+/g, "_"),
  );
  const header = new Map<Column, number>();
  const faults: Fault[] = [];
  const unused: string[] = [];
  for (const [at, name] of names.entries()) {
    const column = columns.find((each) => each === name);
    if (column && header.has(column))
      faults.push({
        row: 1,
        column,
        problem: "There are two columns of this name.",
        remedy: "Take one of them out.",
      });
    else if (column) header.set(column, at);
    else if (name) unused.push(wordsOf(table[0]?.[at]).trim());
  }
  for (const column of needed.filter((each) => !header.has(each)))
    faults.push({
      row: 1,
      column,
      problem: "This column is missing.",
      remedy: `Put ${column} in the first row, which holds the names of the columns, or begin from the template.`,
    });
  return { header, faults, unused };
}

/** The addresses a column of the file names, each once. */
export function addressesIn(table: Table, at: number | undefined): string[] {
  if (at === undefined) return [];
  return [...new Set(table.slice(1).map((cells) => addressIn(cells[at] ?? null)))].filter(Boolean);
}

/** What `eachRow` says of rows that have more cells than there are columns. */
const TOO_WIDE = {
  problem: "This row has more cells than there are columns.",
  remedy: "Put text that holds a comma or a semicolon in quotation marks.",
};

interface RowsOfFile<R> {
  table: Table;
  most: number;
  /** Said of a file without any row. */
  empty: { problem: string; remedy: string };
  /** Said of one with more than `most`. */
  tooMany: string;
  read: (cells: Cell[], row: number) => R | null;
  complain: (fault: Fault) => void;
}

/** Reads every filled row under the first, as a spreadsheet counts them. */
export function eachRow<R>({ table, most, empty, tooMany, read, complain }: RowsOfFile<R>): R[] {
  const filled = table.map((cells, at) => ({ cells, row: at + 1 })).filter(({ cells }) => !isEmptyRow(cells));
  const width = table[0]?.length ?? 0;
  if (filled.length === 1) complain({ row: 0, column: "", ...empty });
  if (filled.length - 1 > most)
    complain({
      row: 0,
      column: "",
      problem: `The file has more than ${most.toLocaleString("en-GB")} rows.`,
      remedy: tooMany,
    });
  return filled.slice(1, most + 1).flatMap(({ cells, row }) => {
    const value = read(cells, row);
    if (!isEmptyRow(cells.slice(width))) complain({ row, column: "", ...TOO_WIDE });
    return value ? [value] : [];
  });
}
