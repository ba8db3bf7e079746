import { stringify } from "csv-stringify/sync";

/** A line of one's own record, ready for a table. */
export interface RecordLine {
  kind: string;
  day: string;
  from: string;
  to: string;
  hours: string;
  what: string;
  notes: string;
}

const HEADINGS: Record<keyof RecordLine, string> = {
  kind: "kind",
  day: "date",
  from: "from",
  to: "to",
  hours: "hours",
  what: "what",
  notes: "notes",
};

/** The lines as CSV for a spreadsheet; what would be read as a formula is kept as text. */
export function recordTable(lines: RecordLine[]): string {
  return stringify(lines, {
    bom: true,
    header: true,
    columns: HEADINGS,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
}
