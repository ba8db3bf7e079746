import { plainCell } from "@/lib/core/csv";
import { addressesIn as addressesOf, eachRow, headerOf, type Reading, wordsOf } from "@/lib/core/files/cells";
import type { Cell, Fault, Table } from "@/lib/core/files/table";
import { COLUMNS, type Column, type FileContext, NEEDED, type PersonRow } from "@/lib/people/engine/columns";
import {
  collegeIn,
  experienceIn,
  managerIn,
  nameIn,
  personIn,
  rolesIn,
  siteIn,
  subjectIn,
  travelIn,
} from "@/lib/people/engine/values";

/** The most people that one file may hold. */
const MOST_ROWS = 5_000;

export interface FileRead {
  rows: PersonRow[];
  faults: Fault[];
  /** Columns that the file has and nobody asked for. */
  unused: string[];
}

const MISSING: Partial<Record<Column, { problem: string; remedy: string }>> = {
  email: { problem: "The e-mail address is missing.", remedy: "Write the address the person reads." },
  name: { problem: "The name is missing.", remedy: "Write it as it is to stand in lists." },
  college: { problem: "The college is missing.", remedy: "Write its short name." },
};

/** The addresses a file names, line managers too, so that the people can be looked up before its rows are read. */
export function addressesIn(table: Table): string[] {
  const { header } = headerOf(table, COLUMNS, NEEDED);
  const columns = ["email", "line_manager_email"] as const;
  return [...new Set(columns.flatMap((column) => addressesOf(table, header.get(column))))];
}

/** Reads every row and names every fault there is. Rows are only worth something when there is none. */
export function readPeople(table: Table, context: FileContext): FileRead {
  const { header, faults, unused } = headerOf(table, COLUMNS, NEEDED);
  if (faults.length > 0) return { rows: [], faults, unused };
  const rowOf = new Map<string, number>();
  const rows = eachRow({
    table,
    most: MOST_ROWS,
    empty: {
      problem: "The file holds no people.",
      remedy: "Write one person in each row under the names of the columns.",
    },
    tooMany: "Bring it in parts.",
    read: (cells, row) => {
      const complain = (column: Column, { problem, remedy }: { problem: string; remedy: string }) =>
        faults.push({ row, column, problem, remedy });
      const read = readRow(cells, header, context, complain);
      const first = read && rowOf.get(read.email);
      if (first)
        complain("email", {
          problem: `This person stands in row ${first} already.`,
          remedy: "Keep one of the two rows.",
        });
      else if (read) rowOf.set(read.email, row);
      return read;
    },
    complain: (fault) => faults.push(fault),
  });
  return { rows, faults, unused };
}

type Complain = (column: Column, fault: { problem: string; remedy: string }) => void;

function readRow(
  cells: Cell[],
  header: Map<Column, number>,
  context: FileContext,
  complain: Complain,
): PersonRow | null {
  let fit = true;
  function read<T>(column: Column, reader: (cell: Cell) => Reading<T>): T | undefined {
    const at = header.get(column);
    const found = at === undefined ? null : (cells[at] ?? null);
    const cell = typeof found === "string" ? plainCell(found) : found;
    const reading = (wordsOf(cell).trim() === "" && MISSING[column]) || reader(cell);
    if ("value" in reading) return reading.value;
    fit = false;
    complain(column, reading);
  }
  const person = read("email", (cell) => personIn(cell, context));
  const name = read("name", nameIn);
  const college = read("college", (cell) => collegeIn(cell, context, person?.member));
  const subject = read("subject_area", (cell) => subjectIn(cell, context)) ?? null;
  const roles = read("roles", (cell) => rolesIn(cell, person?.member)) ?? null;
  const siteId = (college && read("site", (cell) => siteIn(cell, college))) ?? null;
  const lineManagerEmail = read("line_manager_email", (cell) => managerIn(cell, person?.email ?? "")) ?? null;
  const experience = read("experience", experienceIn) ?? null;
  const maxTravelMinutes = read("max_travel_minutes", travelIn) ?? null;
  if (!fit || !person || !college || name === undefined) return null;
  const { email } = person;
  return {
    ...{ email, name, collegeId: college.id, siteId, subject, lineManagerEmail },
    ...{ roles, experience, maxTravelMinutes },
  };
}
