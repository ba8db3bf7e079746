import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { fingerprint } from "@/lib/core/files/sent";
import { sessionsOf } from "@/lib/timetables/data";
import type { Owner, Row } from "@/lib/timetables/engine/columns";
import { type Differences, differences } from "@/lib/timetables/engine/differences";
import { takeTurns } from "@/lib/timetables/mutations/sessions";
import { tellOwners } from "@/lib/timetables/mutations/tell";

/** How long a file of thousands of rows may take to be kept, on a machine that has much else to do. */
const PATIENCE_MS = 15_000;

/**
 * Replaces the timetables of the people in `rows`, all or nothing, if they still are what was `seen`; null where
 * they are not. Sessions that the file holds as they are stay untouched, so that the same file again changes nothing.
 */
export function replaceSessions(
  personId: string,
  programmeId: string,
  rows: (Row & Owner)[],
  seen: string,
): Promise<Differences<Row & Owner> | null> {
  const participationIds = [...new Set(rows.map((row) => row.participationId))];
  return asPerson(
    personId,
    async (tx) => {
      await takeTurns(tx, participationIds);
      const existing = await sessionsOf(participationIds, tx);
      const change = differences(existing, rows);
      if (change.added.length === 0 && change.removed.length === 0) return change;
      if (fingerprint(existing) !== seen) return null;

      await tx.timetableSession.deleteMany({ where: { id: { in: change.removed.map(({ id }) => id) } } });
      await insert(tx, programmeId, change.added);
      const only = participationIds.length === 1 ? participationIds[0] : undefined;
      await recordEvent(tx, {
        personId,
        act: "import",
        thing: "TimetableSession",
        thingId: only,
        programmeId,
      });
      const changed = [...change.added, ...change.removed].map((each) => each.participationId);
      await tellOwners(tx, personId, [...new Set(changed)]);
      return change;
    },
    PATIENCE_MS,
  );
}

/** Thousands of rows in one statement and as one value: with one for each cell they would not fit. */
const insert = (tx: Transaction, programmeId: string, rows: (Row & Owner)[]) => tx.$executeRaw`
  insert into "TimetableSession"
    ("id", "programmeId", "participationId", "homeCollegeId", "kind", "weekday", "startsAt", "endsAt",
     "collegeId", "siteId", "group", "subject", "learners", "fromOn", "toOn")
  select gen_random_uuid()::text, ${programmeId}, "participationId", "homeCollegeId", "kind", "weekday", "startsAt",
    "endsAt", "collegeId", "siteId", "group", "subject", "learners", "fromOn", "toOn"
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(
    "participationId" text, "homeCollegeId" text, "kind" "SessionKind", "weekday" int, "startsAt" int, "endsAt" int,
    "collegeId" text, "siteId" text, "group" text, "subject" text, "learners" int, "fromOn" date, "toOn" date)`;
