import { plainCell } from "@/lib/core/csv";
import { addressIn, quoted, type Reading, wordsOf } from "@/lib/core/files/cells";
import type { Cell } from "@/lib/core/files/table";
import type { Column, FileContext, Header, Owner, Row } from "@/lib/timetables/engine/columns";
import { collegeIn, siteIn } from "@/lib/timetables/engine/places";
import { dayIn, kindIn, learnersIn, timeIn, weekdayIn } from "@/lib/timetables/engine/values";
import { className } from "@/lib/timetables/schema";

type Complain = (column: Column, fault: { problem: string; remedy: string }) => void;

// Made once: a schema for each of thousands of cells would take longer than all the rest.
const CLASS_NAME = className();

/** What is said of a cell that must be filled and is not. */
const MISSING: Partial<Record<Column, { problem: string; remedy: string }>> = {
  email: { problem: "The e-mail address is missing.", remedy: "Write whose session it is." },
  weekday: {
    problem: "The day of the week is missing.",
    remedy: "Write mon, tue, wed, thu, fri, sat or sun.",
  },
  starts: { problem: "The time it starts is missing.", remedy: "Write it with 24 hours, as in 09:30." },
  ends: { problem: "The time it ends is missing.", remedy: "Write it with 24 hours, as in 11:30." },
  kind: { problem: "The kind of session is missing.", remedy: "Write teaching or unavailable." },
};

/** Reads one row, complaining of everything in it that cannot be read; null if there was anything. */
export function readRow(
  cells: Cell[],
  header: Header,
  context: FileContext,
  complain: Complain,
): (Row & Owner) | null {
  let fit = true;
  const fault: Complain = (column, what) => {
    fit = false;
    complain(column, what);
  };
  function read<T>(column: Column, reader: (cell: Cell) => Reading<T>): T | undefined {
    const at = header.get(column);
    const found = at === undefined ? null : (cells[at] ?? null);
    const cell = typeof found === "string" ? plainCell(found) : found;
    const reading = (wordsOf(cell).trim() === "" && MISSING[column]) || reader(cell);
    if ("value" in reading) return reading.value;
    fault(column, reading);
  }

  const owner = read("email", (cell) => ownerIn(cell, context));
  const weekday = read("weekday", weekdayIn);
  const startsAt = read("starts", timeIn);
  const endsAt = read("ends", timeIn);
  if (startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt)
    fault("ends", {
      problem: "It does not end after it starts.",
      remedy: "Give a later time on the same day.",
    });
  const kind = read("kind", kindIn);
  const college = read("college", (cell) => collegeIn(cell, context.colleges));
  const place = read("site", (cell) =>
    siteIn(cell, college ?? null, owner?.homeCollegeId ?? "", context.colleges),
  );
  const group = read("group", textIn);
  const subject = read("subject", textIn);
  const learners = read("learners", learnersIn);
  const fromOn = read("from", dayIn);
  const toOn = read("to", dayIn);
  if (fromOn && toOn && toOn < fromOn)
    fault("to", { problem: "The last day comes before the first.", remedy: "Give the later day in to." });

  if (!fit || !owner || !place || !kind || weekday === undefined) return null;
  if (startsAt === undefined || endsAt === undefined || group === undefined || subject === undefined)
    return null;
  const times = { weekday, startsAt, endsAt, fromOn: fromOn ?? null, toOn: toOn ?? null };
  return { ...owner, ...times, ...place, kind, group, subject, learners: learners ?? null };
}

function ownerIn(cell: Cell, { owners, whoHelps }: FileContext): Reading<Owner & { email: string }> {
  const email = addressIn(cell);
  const owner = owners.get(email);
  if (owner) {
    const { participationId, homeCollegeId } = owner;
    return { value: { participationId, homeCollegeId, email } };
  }
  return /^[^@\s]+@[^@\s]+$/.test(email)
    ? { problem: `${quoted(cell)} is nobody whose timetable you keep.`, remedy: whoHelps }
    : { problem: `${quoted(cell)} is not an e-mail address.`, remedy: "Write it as in ana@college.example." };
}

function textIn(cell: Cell): Reading<string> {
  const text = CLASS_NAME.safeParse(wordsOf(cell));
  if (text.success) return { value: text.data };
  return { problem: "This is longer than 200 characters.", remedy: "Say it in fewer words." };
}
