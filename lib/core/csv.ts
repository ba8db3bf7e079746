import { stringify } from "csv-stringify/sync";

/** What a cell of a table to take along may hold; dates go in as text, as in 2027-03-25. */
export type Cell = string | number | null;

/** A table to take along: the row of headings first. */
export type Table = Cell[][];

/** A column of such a table: its heading, and what a row has in it. */
export interface FileColumn<Row> {
  label: string;
  cell: (row: Row) => Cell;
}

/** Rows as a table to take along, with the headings of the columns. */
export const tableOf = <Row>(columns: FileColumn<Row>[], rows: Row[]): Table => [
  columns.map(({ label }) => label),
  ...rows.map((row) => columns.map(({ cell }) => cell(row))),
];

// What a spreadsheet would take for a formula, and what already wears our mark before such a thing.
const FORMULA = /^'*\s*[=+\-@\t\r]/;
const MARKED = /^'+\s*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe before it. */
const safeCell = (value: Cell) => (typeof value === "string" && FORMULA.test(value) ? `'${value}` : value);

/** The cell as it was before `csvText` marked it. */
export const plainCell = (value: string): string => (MARKED.test(value) ? value.slice(1) : value);

/** A table as a CSV file that spreadsheets open as it is: with a byte order mark, lines ending as they expect. */
export function csvText(table: Table): string {
  return stringify(
    table.map((row) => row.map(safeCell)),
    { bom: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
