"use server";

import { can } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { csvText } from "@/lib/core/csv";
import { pack } from "@/lib/core/files/packed";
import { type Faulty, faulty, fingerprint, MOST_SHOWN, openSent, sentFile } from "@/lib/core/files/sent";
import type { Table } from "@/lib/core/files/table";
import { done, refused, unfit } from "@/lib/core/result";
import {
  findOwner,
  findOwnersByEmail,
  listPlaces,
  sessionsOf,
  type TimetableOwner,
} from "@/lib/timetables/data";
import { type FileContext, type Owner, type Row, toTable } from "@/lib/timetables/engine/columns";
import { type Differences, differences } from "@/lib/timetables/engine/differences";
import { addressesIn, readSessions } from "@/lib/timetables/engine/read";
import { replaceSessions } from "@/lib/timetables/mutations/file";

interface Counts {
  people: number;
  sessions: number;
  added: number;
  removed: number;
  unchanged: number;
}

/** What the page of the file shows after each step. */
export type FileShown =
  | Faulty
  | { stage: "same" | "done"; counts: Counts }
  | {
      stage: "preview";
      counts: Counts;
      people: { email: string; name: string; now: number; after: number }[];
      unused: string[];
      /** The rows, to be sent again with the word to keep them, and what was there when they were looked at. */
      rows: string;
      seen: string;
      /** Somebody changed these timetables meanwhile, so it is to be looked at again. */
      again: boolean;
    };

/** Looks at a file, and, asked again with the rows it showed, keeps them. Everything is checked both times. */
export const bringTimetable = action("create", "TimetableSession", {
  input: sentFile,
  files: ["file"],
  find: async ({ programmeId }, actor) => {
    const hat = actor.hats.find((each) => each.programmeId === programmeId);
    return hat ? findOwner(hat.participationId) : null;
  },
  async run({ programmeId, file, rows: packed, seen }, own, actor) {
    if (!own.current) return refused("NOT_NOW");
    const opened = await openSent({ file, rows: packed });
    if (!opened)
      return unfit("file", packed ? "Choose the file again." : "Choose a file with your sessions in it.");
    if (!opened.ok) return done(faulty(opened.faults));

    const { people, context } = await contextOf(programmeId, opened.table, own, actor);
    const { rows, faults, unused } = readSessions(opened.table, context);
    if (faults.length > 0) return done(faulty(faults));

    if (packed && seen) {
      const kept = await replaceSessions(actor.personId, programmeId, rows, seen);
      if (kept) return done({ stage: "done", counts: countsOf(rows, kept) });
    }
    return done(await preview(rows, people, context, { unused, again: packed !== undefined }));
  },
  after: (shown: FileShown) => ({ shown }),
});

/** The people in the file whose timetables this person may keep; all others are as good as nobody. */
async function contextOf(programmeId: string, table: Table, own: TimetableOwner, actor: Actor) {
  const ability = rulesFor(actor);
  const found = await findOwnersByEmail(programmeId, addressesIn(table));
  const people = found.filter((each) => can(ability, "create", "TimetableSession", each));
  const keepsOthers = can(ability, "create", "TimetableSession", { ...own, participationId: "" });
  const context: FileContext = {
    owners: new Map(people.map((each) => [each.person.email, each])),
    colleges: await listPlaces(programmeId),
    whoHelps: keepsOthers
      ? "Check the spelling. It must be somebody who takes part now, at a college whose timetables you keep."
      : `Write your own address, ${own.person.email}.`,
  };
  return { people, context };
}

async function preview(
  rows: (Row & Owner)[],
  people: TimetableOwner[],
  { colleges }: FileContext,
  notes: { unused: string[]; again: boolean },
): Promise<FileShown> {
  const existing = await sessionsOf(people.map(({ participationId }) => participationId));
  const change = differences(existing, rows);
  const counts = countsOf(rows, change);
  if (change.added.length === 0 && change.removed.length === 0) return { stage: "same", counts };
  const tally = (all: { participationId: string }[], one: TimetableOwner) =>
    all.filter(({ participationId }) => participationId === one.participationId).length;
  return {
    stage: "preview",
    counts,
    people: people.slice(0, MOST_SHOWN).map((one) => ({
      email: one.person.email,
      name: one.person.name,
      now: tally(existing, one),
      after: tally(rows, one),
    })),
    ...notes,
    rows: await pack(csvText(toTable(rows, colleges))),
    seen: fingerprint(existing),
  };
}

function countsOf(rows: Owner[], { added, removed, unchanged }: Differences<Row & Owner>): Counts {
  return {
    people: new Set(rows.map(({ participationId }) => participationId)).size,
    sessions: rows.length,
    added: added.length,
    removed: removed.length,
    unchanged: unchanged.length,
  };
}
