"use server";

import { can } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { now } from "@/lib/core/clock";
import { csvText } from "@/lib/core/csv";
import { columnToDay, localDay } from "@/lib/core/dates";
import { pack } from "@/lib/core/files/packed";
import { type Faulty, faulty, fingerprint, MOST_SHOWN, openSent, sentFile } from "@/lib/core/files/sent";
import type { Table } from "@/lib/core/files/table";
import { done, refused, unfit } from "@/lib/core/result";
import { listColleges, listSubjects } from "@/lib/people/data/colleges";
import { membersByEmail } from "@/lib/people/data/participations";
import { type FileContext, type PersonRow, toTable } from "@/lib/people/engine/columns";
import { type Differences, differences } from "@/lib/people/engine/differences";
import { addressesIn, readPeople } from "@/lib/people/engine/read";
import { keepPeople, seenAs } from "@/lib/people/mutations/file";
import { findProgrammeRow } from "@/lib/programmes/data";

interface Counts {
  added: number;
  changed: number;
  unchanged: number;
}

/** What the page of the file shows after each step. */
export type PeopleShown =
  | Faulty
  | { stage: "same" | "done"; counts: Counts }
  | {
      stage: "preview";
      counts: Counts;
      people: { email: string; name: string; college: string; isNew: boolean }[];
      /** Subject areas that the file brings along. */
      newSubjects: string[];
      unused: string[];
      /** The rows, to be sent again with the word to keep them, and what was there when they were looked at. */
      rows: string;
      seen: string;
      /** Somebody changed these people meanwhile, so it is to be looked at again. */
      again: boolean;
    };

/** Looks at a file, and, asked again with the rows it showed, keeps them. Everything is checked both times. */
export const bringPeople = action("see", "Programme", {
  input: sentFile,
  files: ["file"],
  find: ({ programmeId }) => findProgrammeRow(programmeId),
  async run({ programmeId, file, rows: packed, seen }, programme, actor) {
    const ownIds = await collegesKept(programmeId, actor);
    if (ownIds.length === 0) return refused("FORBIDDEN");
    if (programme.closedAt) return refused("NOT_NOW");
    const opened = await openSent({ file, rows: packed });
    if (!opened) return unfit("file", packed ? "Choose the file again." : "Choose a file with people in it.");
    if (!opened.ok) return done(faulty(opened.faults));

    const context = await contextOf(programmeId, opened.table, ownIds, actor);
    const { rows, faults, unused } = readPeople(opened.table, context);
    if (faults.length > 0) return done(faulty(faults));

    if (packed && seen) {
      const startsOn = [columnToDay(programme.startsOn), localDay(now())].sort().at(-1) ?? "";
      const kept = await keepPeople({ personId: actor.personId, programmeId, rows, seen, startsOn });
      if (kept) return done({ stage: "done", counts: countsOf(kept) });
    }
    return done(await preview(rows, context, { unused, again: packed !== undefined }));
  },
  after: (shown: PeopleShown) => ({ shown }),
});

/** The colleges of a programme whose people this person keeps. */
async function collegesKept(programmeId: string, actor: Actor): Promise<string[]> {
  const ability = rulesFor(actor);
  const mine = (collegeId: string) =>
    can(ability, "administer", "Participation", { id: "", programmeId, collegeId, personId: "" });
  return (await listColleges(programmeId)).map(({ id }) => id).filter(mine);
}

async function contextOf(
  programmeId: string,
  table: Table,
  ownIds: string[],
  actor: Actor,
): Promise<FileContext> {
  return {
    ownIds,
    colleges: await listColleges(programmeId),
    subjects: (await listSubjects()).map(({ name }) => name),
    members: await membersByEmail(programmeId, addressesIn(table)),
    leads: actor.leads.includes(programmeId),
  };
}

async function preview(
  rows: PersonRow[],
  { colleges, subjects, members }: FileContext,
  notes: { unused: string[]; again: boolean },
): Promise<PeopleShown> {
  const ofFile = new Set(rows.map(({ email }) => email));
  const there = new Map([...members].filter(([email]) => ofFile.has(email)));
  const change = differences(there, rows);
  const counts = countsOf(change);
  if (counts.added + counts.changed === 0) return { stage: "same", counts };
  const shortName = (id: string) => colleges.find((college) => college.id === id)?.shortName ?? "";
  const moved = [...change.added, ...change.changed.map(({ row }) => row)];
  return {
    stage: "preview",
    counts,
    people: moved.slice(0, MOST_SHOWN).map(({ email, name, collegeId }) => ({
      ...{ email, name, college: shortName(collegeId) },
      isNew: !there.has(email),
    })),
    newSubjects: [...new Set(rows.flatMap(({ subject }) => subject ?? []))].filter(
      (name) => !subjects.includes(name),
    ),
    ...notes,
    rows: await pack(csvText(toTable(rows, colleges))),
    seen: fingerprint([...there.values()].map(seenAs)),
  };
}

const countsOf = ({ added, changed, unchanged }: Differences): Counts => ({
  added: added.length,
  changed: changed.length,
  unchanged,
});
