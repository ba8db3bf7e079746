import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "@/lib/core/csv";
import { openFile } from "@/lib/core/files/workbook";
import { readSessions } from "@/lib/timetables/engine/read";
import { anyText, NASTY } from "@/tests/support/nasty";
import { bytes, context, faultyRows, HEAD, readCsv } from "@/tests/support/timetables";
import { workbook } from "@/tests/support/workbook";

const line = (cells: Record<string, string>) =>
  HEAD.split(",")
    .map((column) => cells[column] ?? GOOD[column] ?? "")
    .join(",");
const GOOD: Record<string, string> = {
  ...{ email: "ana@east.example", weekday: "mon", starts: "09:30", ends: "11:30", kind: "teaching" },
};
const readOne = (cells: Record<string, string>) => {
  const { rows, faults } = readCsv(`${HEAD}\n${line(cells)}\n`);
  expect(faults).toEqual([]);
  return rows[0];
};

describe("a timetable file", () => {
  it.each(["Monday", "MON", "monday", " mon ", "Mon."])("knows the day in %j", (weekday) => {
    expect(readOne({ weekday })?.weekday).toBe(1);
  });

  it.each([
    ["Tues", 2],
    ["weds", 3],
    ["Thurs", 4],
    ["SUNDAY", 7],
  ])("knows the day in %s", (weekday, number) => expect(readOne({ weekday })?.weekday).toBe(number));

  it.each([
    ["9:30", 570],
    ["09.30", 570],
    ["9:30 am", 570],
    ["09:30:00", 570],
    ["9am", 540],
    ["0.395833333333333", 570],
    ["0.375", 540],
    ["00:00", 0],
    ["12:15 am", 15],
    ["0", 0],
  ])("knows the time in %s", (starts, minutes) =>
    expect(readOne({ starts, ends: "23:59" })?.startsAt).toBe(minutes),
  );

  it.each(["2027-03-25", "25/03/2027", "25.3.2027", "25-03-2027", "46471"])("knows the day in %s", (from) => {
    expect(readOne({ from })?.fromOn).toBe("2027-03-25");
  });

  it("takes what people write: upper case, long names, a site that says its college", () => {
    expect(
      readOne({ email: " ANA@East.Example ", kind: "TEACHING", college: "east adult college" }),
    ).toMatchObject({
      ...{ participationId: "ana", email: "ana@east.example", kind: "teaching", collegeId: "east" },
    });
    expect(readOne({ site: "quay" })).toMatchObject({ collegeId: "west", siteId: "quay" });
    expect(readOne({ college: "East", site: "Old Mill" })).toMatchObject({
      collegeId: "east",
      siteId: "mill",
    });
  });

  it("reads what spreadsheets write: mark, semicolons, CRLF, quoted newlines, Windows letters", () => {
    const text = `\uFEFF${HEAD.replaceAll(",", ";")}\r\n${line({}).replaceAll(",", ";").replace("teaching;;;", 'teaching;;;"two\r\nlines; one ""cell"""')}\r\n\r\n`;
    expect(readCsv(text)).toMatchObject({ faults: [], rows: [{ group: 'two\nlines; one "cell"' }] });
    const windows = Uint8Array.from([...bytes(`${HEAD}\n${line({ group: "Caf" })}`)]);
    const end = windows.length - 4;
    const accented = Uint8Array.from([...windows.slice(0, end), 0xe9, ...windows.slice(end)]);
    expect(readCsv(accented).rows[0]?.group).toBe("Café");
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(`${HEAD}\n${line({ group: "Ł" })}`, "utf16le")]);
    expect(readCsv(wide).rows[0]?.group).toBe("Ł");
  });

  it("takes columns in any order and says which it did not use", () => {
    const { rows, faults, unused } = readCsv(
      `Kind*,room,Ends,starts,weekday,EMAIL\nteaching,4,10:00,9:00,fri,bo@west.example`,
    );
    expect(faults).toEqual([]);
    expect(unused).toEqual(["room"]);
    expect(rows).toMatchObject([{ participationId: "bo", weekday: 5, startsAt: 540, endsAt: 600 }]);
  });

  it("keeps what looks like a formula as text", () => {
    expect(readOne({ group: "=1+1", subject: "'=2+2" })).toMatchObject({ group: "=1+1", subject: "=2+2" });
    const table = csvText([["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "'x", "x=1"]]);
    expect(table).toContain("'=1+1,'+1,'-1,'@x,'\tx,");
    expect(table).toContain("''=x,'x,x=1");
  });

  it("takes date and time cells of a workbook", async () => {
    const opened = await openFile(
      workbook([
        ["email", "weekday", "starts", "ends", "kind", "from", "to", "learners", "group"],
        [
          "ana@east.example",
          "mon",
          { time: 0.395833333333333 },
          0.5,
          "teaching",
          { day: 46471 },
          46478,
          12,
          101,
        ],
      ]),
    );
    expect(opened.ok && readSessions(opened.table, context)).toMatchObject({
      faults: [],
      rows: [
        { startsAt: 570, endsAt: 720, fromOn: "2027-03-25", toOn: "2027-04-01", learners: 12, group: "101" },
      ],
    });
  });
});

describe("what is wrong with a file", () => {
  it("is named by row and column, every fault of a hundred rows, with what to do", () => {
    const { file, faults } = faultyRows(100);
    const read = readCsv(file);
    expect(read.faults.map(({ row, column }) => ({ row, column }))).toEqual(faults);
    expect(read.rows).toEqual([]);
    for (const fault of read.faults) {
      expect(fault.problem).toMatch(/\.$/);
      expect(fault.remedy).toMatch(/\.$/);
    }
  });

  it("is named all at once within a row", () => {
    const { faults } = readCsv(`${HEAD}\nx,y,z,,k,c,s,,,l,f,t,more`);
    expect(faults.map(({ column }) => column)).toEqual([
      ...["email", "weekday", "starts", "ends", "kind", "college", "site", "learners", "from", "to", ""],
    ]);
  });

  it("counts rows as a spreadsheet does, empty ones and those of several lines too", () => {
    const { faults } = readCsv(`${HEAD}\n\n${line({ group: '"a\nb"' })}\n,,,\n${line({ kind: "x" })}`);
    expect(faults).toMatchObject([{ row: 5, column: "kind" }]);
  });

  it.each([
    ["", ["email", "weekday", "starts", "ends", "kind"]],
    ["email,weekday,starts,ends\n", ["kind"]],
    [`${HEAD},email\n`, ["email"]],
    [`${HEAD}\n`, [""]],
    [`${HEAD}\n${line({ group: '"never closed' })}\n`, [""]],
  ])("is said of the file %j", (text, columns) => {
    const { faults, rows } = readCsv(text);
    expect(faults.map(({ column }) => column)).toEqual(columns);
    expect(rows).toEqual([]);
  });

  it("is said of files that are no tables at all", async () => {
    const far = workbook([["email"], ["a"]], (ref, xml) =>
      ref === "A2" ? xml.replace("A2", "XFD1048576") : xml,
    );
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...Array(200).fill(7)]);
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    for (const file of [far, zip, old]) {
      const opened = await openFile(file);
      expect(opened.ok).toBe(false);
      expect(!opened.ok && opened.faults).toMatchObject([{ row: 0, column: "" }]);
    }
  });

  it("is found in whatever anybody may write, and never an exception", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), (cells) => {
        const { faults, rows } = readCsv(csvText([HEAD.split(","), cells]));
        expect(faults.length + rows.length).toBeGreaterThan(0);
      }),
      { examples: NASTY.map((text) => [[text, text, text]]) },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (any) => void readCsv(any)));
  });
});
