import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { type Opened, openText, type Table, wholeFile } from "@/lib/core/files/table";

/** The most that a workbook may hold once unpacked: a small file can say that it is a mountain. */
const MOST_UNPACKED = 40 * 1024 * 1024;

const UNREADABLE = wholeFile(
  "This file cannot be opened as a spreadsheet.",
  "Save it again as .xlsx or as CSV, and choose it again.",
);

/** Opens what somebody brought, a workbook or a CSV file, by what is in it rather than by its name. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (startsWith(bytes, [0x50, 0x4b])) return openWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return wholeFile(
      "This is a workbook of the old Excel format.",
      "Save it as .xlsx or as CSV, and choose it again.",
    );
  return openText(bytes);
}

const startsWith = (bytes: Uint8Array, signs: number[]) => signs.every((sign, at) => bytes[at] === sign);

/** The first sheet of a workbook. */
async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  try {
    if (!isWithinReach(bytes))
      return wholeFile(
        "This workbook is too large, or its first sheet has cells far outside the table.",
        "Copy the table alone into a new workbook, or save it as CSV, and choose it again.",
      );
    const table = await readSheet(bytes.slice().buffer, 1, { trim: false });
    return { ok: true, table: table as Table };
  } catch {
    return UNREADABLE;
  }
}

/**
 * Whether nothing in it reaches past column AZ or row 19,999: all cells on the way there would be made. Every part is
 * looked at, since a workbook may keep its sheets wherever it says.
 */
function isWithinReach(bytes: Uint8Array): boolean {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) return false;
  const parts = Object.values(unzipSync(bytes));
  const far = /\sr\s*=\s*["'](?:[B-Zb-z][A-Za-z]\d|[A-Za-z]{3,}\d|[A-Za-z]*(?:[2-9]\d{4}|\d{6,})|[^"']*&)/;
  return parts.every((part) => !far.test(new TextDecoder().decode(part)));
}
