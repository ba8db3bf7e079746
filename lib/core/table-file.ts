import writeExcelFile from "write-excel-file/node";
import { type Cell, csvText, type Table } from "@/lib/core/csv";
import { storable } from "@/lib/core/fields";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Answers a request for a table as a file: `?as=xlsx` a workbook, otherwise CSV. Make the table with `tableOf` in a
 * loader that asks what the page beside it asks. `name` is the file's name without its ending.
 */
export async function tableFile(request: Request, name: string, table: Table): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("as");
  if (asked !== "xlsx") return download(csvText(table), "text/csv; charset=utf-8", `${safeName(name)}.csv`);
  return download(new Uint8Array(await workbook(table)), EXCEL, `${safeName(name)}.xlsx`);
}

const download = (body: BodyInit, type: string, name: string) =>
  new Response(body, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });

/** Letters, digits and hyphens: nothing that a header or a file system could take for anything else. */
const safeName = (name: string) => name.replace(/[^\w-]+/g, "-").slice(0, 80) || "table";

/** A table as an .xlsx workbook of one sheet. Text is typed as text, so that no cell of it is ever a formula. */
function workbook(table: Table): Promise<Buffer> {
  const sheet = table.map((row, at) => row.map((value) => sheetCell(value, at === 0)));
  const columns = (table[0] ?? []).map((_, at) => ({ width: widthOf(table, at) }));
  return writeExcelFile(sheet, { columns, stickyRowsCount: 1 }).toBuffer();
}

function sheetCell(value: Cell, isHeading: boolean) {
  if (value === null || value === "") return null;
  const look = isHeading ? { fontWeight: "bold" as const } : {};
  if (typeof value === "number") return { value, type: Number, ...look };
  return { value: writable(value), type: String, ...look };
}

/** The most characters that a cell of a workbook holds. */
const MOST_IN_A_CELL = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold
const UNWRITABLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const writable = (text: string) => storable(text.replace(UNWRITABLE, "").slice(0, MOST_IN_A_CELL));

/** As wide as what is in it, in characters, within reason. */
function widthOf(table: Table, column: number): number {
  const longest = table.reduce((most, row) => Math.max(most, String(row[column] ?? "").length), 0);
  return Math.min(Math.max(longest + 2, 8), 60);
}
