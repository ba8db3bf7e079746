import { createHash } from "node:crypto";
import { dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { listPeriods, type TermDates } from "@/lib/timetables/data";
import { clash, type Period } from "@/lib/timetables/rules";

export interface Named extends Period {
  name: string;
}

interface Place {
  personId: string;
  programmeId: string;
  collegeId: string;
}

/** The outcome of a write that may meet another period: then that one is the answer, and nothing is written. */
export type Written = Result<{ clashesWith: TermDates | null }>;

const free: Written = done({ clashesWith: null });

const toColumns = ({ name, startsOn, finishesOn }: Named) => ({
  name,
  startsOn: dayToColumn(startsOn),
  finishesOn: dayToColumn(finishesOn),
});

/** Term dates of one college are written in turns: nothing else keeps two of them from overlapping. */
function inTurn<T>({ personId, collegeId }: Place, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "College" where "id" = ${collegeId} for update`;
    return work(tx);
  });
}

const tell = (tx: Transaction, { personId, programmeId }: Place, act: string, thingId: string) =>
  recordEvent(tx, { personId, act, thing: "TeachingPeriod", thingId, programmeId });

/** Adds a period. The same words sent again with the same intention are the period that is there. */
export function addPeriod(place: Place, named: Named, intention: string): Promise<Written> {
  const { collegeId } = place;
  const said = [collegeId, intention, named.name, named.startsOn, named.finishesOn].join(" ");
  const intentionKey = createHash("sha256").update(said).digest("hex");
  return inTurn(place, async (tx) => {
    if (await tx.teachingPeriod.findUnique({ where: { intentionKey } })) return free;
    const clashesWith = clash(await listPeriods([collegeId], tx), named);
    if (clashesWith) return done({ clashesWith });
    const { id } = await tx.teachingPeriod.create({ data: { ...toColumns(named), collegeId, intentionKey } });
    await tell(tx, place, "create", id);
    return free;
  });
}

/** Changes a period, unless it has been changed since `version`. */
export function changePeriod(
  place: Place,
  { id, version }: { id: string; version: number },
  named: Named,
): Promise<Written> {
  const { collegeId } = place;
  return inTurn(place, async (tx) => {
    const others = (await listPeriods([collegeId], tx)).filter((other) => other.id !== id);
    const clashesWith = clash(others, named);
    if (clashesWith) return done({ clashesWith });
    const { count } = await tx.teachingPeriod.updateMany({
      where: { id, version, collegeId },
      data: { ...toColumns(named), version: { increment: 1 } },
    });
    if (count === 0)
      return refused((await tx.teachingPeriod.findUnique({ where: { id } })) ? "STALE" : "NOT_FOUND");
    await tell(tx, place, "edit", id);
    return free;
  });
}

/** Takes a period out, unless it has been changed since `version`. */
export function removePeriod(
  place: Place,
  { id, version }: { id: string; version: number },
): Promise<Result> {
  const { collegeId } = place;
  return inTurn(place, async (tx) => {
    const { count } = await tx.teachingPeriod.deleteMany({ where: { id, version, collegeId } });
    if (count === 0)
      return (await tx.teachingPeriod.findUnique({ where: { id } })) ? refused("STALE") : done(undefined);
    await tell(tx, place, "remove", id);
    return done(undefined);
  });
}
