import { stringify } from "csv-stringify/sync";

// What a spreadsheet would take for a formula, and what already wears our mark before such a thing.
const FORMULA = /^'*[=+\-@\t\r]/;
const MARKED = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet runs as a formula: what looks like one gets an apostrophe before it. */
const safeCell = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The cell as it was before `csvText` marked it. */
export const plainCell = (value: string): string => (MARKED.test(value) ? value.slice(1) : value);

/** Rows as a CSV file that spreadsheets open as it is: with a byte order mark, lines ending as they expect. */
export function csvText(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { bom: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}
