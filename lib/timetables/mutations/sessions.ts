import { createHash } from "node:crypto";
import { dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import type { TimetableOwner } from "@/lib/timetables/data";
import { tellOwners } from "@/lib/timetables/mutations/tell";
import { type SessionValues, sessionKey } from "@/lib/timetables/rules";

/** Whose timetable is written, and who writes it. */
export interface Written {
  personId: string;
  owner: Pick<TimetableOwner, "programmeId" | "participationId" | "homeCollegeId">;
}

/** The columns of a session. */
const toColumns = ({ fromOn, toOn, ...rest }: SessionValues) => ({
  ...rest,
  fromOn: fromOn ? dayToColumn(fromOn) : null,
  toOn: toOn ? dayToColumn(toOn) : null,
});

/** All writing of a timetable takes turns, so that a file compared with what is there replaces just that. */
export async function takeTurns(tx: Transaction, participationIds: string[]): Promise<void> {
  await tx.$queryRaw`select 1 from "Participation" where "id" = any(${participationIds}) order by "id" for update`;
}

/** The log of a change, and a letter to whose timetable it is if somebody else made it. */
async function tell(tx: Transaction, act: string, { personId, owner }: Written, thingId: string) {
  const { programmeId, participationId } = owner;
  await recordEvent(tx, { personId, act, thing: "TimetableSession", thingId, programmeId });
  await tellOwners(tx, personId, [participationId]);
}

/** Adds a session. The same words sent again with the same intention are the session that is there. */
export function addSession(written: Written, values: SessionValues, intention: string): Promise<Result> {
  const { programmeId, participationId, homeCollegeId } = written.owner;
  const said = [participationId, intention, sessionKey(values)].join(" ");
  const intentionKey = createHash("sha256").update(said).digest("hex");
  return asPerson(written.personId, async (tx) => {
    await takeTurns(tx, [participationId]);
    const row = { ...toColumns(values), programmeId, participationId, homeCollegeId, intentionKey };
    const [made] = await tx.timetableSession.createManyAndReturn({
      data: row,
      skipDuplicates: true,
      select: { id: true },
    });
    if (made) await tell(tx, "create", written, made.id);
    return done(undefined);
  });
}

/** Changes a session, unless it has been changed since `version`. */
export function changeSession(
  written: Written,
  { id, version }: { id: string; version: number },
  values: SessionValues,
): Promise<Result> {
  const { participationId } = written.owner;
  return asPerson(written.personId, async (tx) => {
    await takeTurns(tx, [participationId]);
    const { count } = await tx.timetableSession.updateMany({
      where: { id, version, participationId },
      data: { ...toColumns(values), version: { increment: 1 } },
    });
    if (count === 0) return refused("STALE");
    await tell(tx, "edit", written, id);
    return done(undefined);
  });
}

/** Takes a session out, unless it has been changed since `version`. */
export function removeSession(
  written: Written,
  { id, version }: { id: string; version: number },
): Promise<Result> {
  const { participationId } = written.owner;
  return asPerson(written.personId, async (tx) => {
    await takeTurns(tx, [participationId]);
    const { count } = await tx.timetableSession.deleteMany({ where: { id, version, participationId } });
    if (count === 0) return refused("STALE");
    await tell(tx, "remove", written, id);
    return done(undefined);
  });
}
