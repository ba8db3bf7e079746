import Papa from "papaparse";

/** What a cell may hold; text from a CSV file is always text. */
export type Cell = string | number | boolean | Date | null;

/** The rows of a file as a spreadsheet counts them: the first is row 1. */
export type Table = Cell[][];

/** What is wrong, where, and what to do about it. Row 0 is the file as a whole. */
export interface Fault {
  row: number;
  column: string;
  problem: string;
  remedy: string;
}

export type Opened = { ok: true; table: Table } | { ok: false; faults: Fault[] };

export const wholeFile = (problem: string, remedy: string): Opened => ({
  ok: false,
  faults: [{ row: 0, column: "", problem, remedy }],
});

/** Reads a CSV file in whatever way a spreadsheet may have written it. */
export function openText(bytes: Uint8Array): Opened {
  const text = decode(bytes).replace(/\r\n?/g, "\n");
  const parsed = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: "\n" });
  const rows = [
    ...new Set(parsed.errors.filter(({ type }) => type === "Quotes").map(({ row = 0 }) => row + 1)),
  ];
  if (rows.length === 0) return { ok: true, table: parsed.data };
  return {
    ok: false,
    faults: rows.map((row) => ({
      ...{ row, column: "" },
      problem: "A quotation mark is opened and not closed, or stands in the middle of a cell.",
      remedy: "Put the whole cell in quotation marks and write each mark inside it twice, or take it out.",
    })),
  };
}

/** Unicode with or without a mark, else what Windows wrote before Unicode. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 2_000).trimStart().split("\n", 1)[0] ?? "";
  const found = [",", ";", "\t"].map((sign) => ({ sign, count: head.split(sign).length }));
  return found.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ",";
}
