import { readSheet } from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { csvText, plainCell, tableOf } from "@/lib/core/csv";
import { tableFile } from "@/lib/core/table-file";

const DANGEROUS = [
  "=1+1",
  "+44",
  "-5",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1+1",
  "'=1",
  '=HYPERLINK("https://a.example")',
];
const table = tableOf(
  [
    { label: "what", cell: (text: string) => text },
    { label: "how many", cell: (text) => text.length },
    { label: "nothing", cell: () => null },
  ],
  [...DANGEROUS, "plain, “quoted”\nand broken", "<b>&amp;</b>"],
);
const asked = (query: string) => new Request(`http://staffroom.example/api/tables/any/visits${query}`);

describe("a table to take along", () => {
  it("is CSV in which no cell is run, and marks can be taken off again", async () => {
    const answer = await tableFile(asked(""), "visits", table);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="visits.csv"');
    const text = csvText(table);
    expect(await answer.text()).toBe(text.slice(1)); // the mark that spreadsheets look for is taken off by text()
    expect(text).not.toMatch(/(^|\r\n|,)"?\s*[=+@-]/);
    for (const cell of DANGEROUS) {
      expect(csvText([[cell]])).toContain("'");
      expect(plainCell(`'${cell}`)).toBe(cell);
    }
    expect(csvText([[-5]])).toBe("\uFEFF-5\r\n");
  });

  it("is a workbook in which every text is text, as it was, and every number a number", async () => {
    const answer = await tableFile(asked("?as=xlsx"), "visits", table);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="visits.xlsx"');
    const bytes = await answer.arrayBuffer();
    const rows = await readSheet(bytes, 1, { trim: false });
    const plain = (text: unknown) => String(text).replace(/\r\n?/g, "\n");
    expect(rows.map(([what]) => plain(what))).toEqual(table.map(([what]) => plain(what)));
    expect(rows.slice(1).map(([, count]) => count)).toEqual(table.slice(1).map(([, count]) => count));
    expect(rows[0]).toEqual(["what", "how many", "nothing"]);
  });

  it("holds whatever a text box takes, and has a name that is only a name", async () => {
    const wild = [["text"], ["a\u0000\u000b\uFFFE😀".repeat(9_000)]];
    const answer = await tableFile(asked("?as=xlsx"), 'x"\r\nset-cookie: a/../é', wild);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="x-set-cookie-a-.xlsx"');
    const [, row] = await readSheet(await answer.arrayBuffer(), 1);
    expect(String(row?.[0])).toMatch(/^(a😀)+a?$/);
  });
});
