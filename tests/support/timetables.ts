import { openText } from "@/lib/core/files/table";
import type { FileContext } from "@/lib/timetables/engine/columns";
import { readSessions } from "@/lib/timetables/engine/read";

export const HEAD = "email,weekday,starts,ends,kind,college,site,group,subject,learners,from,to";

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A file of which only two people may be brought, in a programme of two colleges. */
export const context: FileContext = {
  owners: new Map([
    ["ana@east.example", { participationId: "ana", homeCollegeId: "east" }],
    ["bo@west.example", { participationId: "bo", homeCollegeId: "west" }],
  ]),
  colleges: [
    {
      id: "east",
      name: "East Adult College",
      shortName: "East",
      sites: [
        { id: "mill", name: "Old Mill" },
        { id: "hall", name: "Hall" },
      ],
    },
    { id: "west", name: "West Adult College", shortName: "West", sites: [{ id: "quay", name: "Quay" }] },
  ],
  whoHelps: "Ask somebody.",
};

/** Reads a CSV file as the app does once the people are known. */
export function readCsv(text: string | Uint8Array, within = context) {
  const opened = openText(typeof text === "string" ? bytes(text) : text);
  return opened.ok ? readSessions(opened.table, within) : { rows: [], faults: opened.faults, unused: [] };
}

/** Every way in which one cell can be wrong, and the column that is then named. */
const WRONG: [column: string, cell: string][] = [
  ["email", ""],
  ["email", "nobody@east.example"],
  ["email", "ana"],
  ["weekday", ""],
  ["weekday", "someday"],
  ["weekday", "mo"],
  ["weekday", "1"],
  ["starts", ""],
  ["starts", "25:00"],
  ["starts", "9:60"],
  ["starts", "9"],
  ["starts", "-0.4"],
  ["ends", ""],
  ["ends", "24:00"],
  ["ends", "09:30"],
  ["ends", "8:00"],
  ["ends", "noon"],
  ["kind", ""],
  ["kind", "lesson"],
  ["college", "North"],
  ["site", "Moon"],
  ["group", "x".repeat(201)],
  ["subject", "y".repeat(300)],
  ["learners", "many"],
  ["learners", "1001"],
  ["learners", "-1"],
  ["learners", "3.5"],
  ["from", "31/02/2027"],
  ["from", "25/3/27"],
  ["to", "1999-12-31"],
  ["to", "2026-09-01"],
  ["to", "soon"],
];

const GOOD = ["ana@east.example", "mon", "09:30", "11:30", "teaching", "", "", "", "", "", "2026-09-07", ""];

/** So many rows, each with one fault, and what should be said of them. */
export function faultyRows(count: number, email = GOOD[0] ?? "") {
  const columns = HEAD.split(",");
  const rows = Array.from({ length: count }, (_, at) => {
    const [column = "", cell = ""] = WRONG[at % WRONG.length] ?? [];
    const row = [email, ...GOOD.slice(1)].map((good, index) => (columns[index] === column ? cell : good));
    return { row: at + 2, column, line: row.join(",") };
  });
  return {
    file: [HEAD, ...rows.map(({ line }) => line)].join("\n"),
    faults: rows.map(({ row, column }) => ({ row, column })),
  };
}
