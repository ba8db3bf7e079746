import { dayToColumn } from "@/lib/core/dates";
import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { WholeEntry } from "@/lib/resources/data";
import type { NewSharing, NewTry } from "@/lib/resources/schema";

/** "I tried this", by somebody other than its author. */
export function addTry(personId: string, entry: WholeEntry, form: NewTry): Promise<Result> {
  const { text, intentionKey } = form;
  if (entry.authorId === personId) return Promise.resolve(unfit("", "It is your own entry."));
  return asPerson(personId, async (tx) => {
    const still = await tx.goodPractice.count({ where: { id: entry.id, publishedAt: { not: null } } });
    if (still === 0) return refused("NOT_NOW");
    const { programmeId, id: entryId } = entry;
    const { count } = await tx.goodPracticeTry.createMany({
      data: {
        entryId,
        programmeId,
        authorId: personId,
        text,
        triedOn: dayToColumn(form.triedOn),
        intentionKey,
      },
      skipDuplicates: true,
    });
    if (count > 0)
      await recordEvent(tx, { personId, act: "add", thing: "GoodPractice", thingId: entryId, programmeId });
    return done(undefined);
  });
}

/** Notes that something was passed on: where and when, no word of what. */
export function addSharing(
  by: { personId: string; participationId: string },
  { programmeId, kind, onDate, people = null, intentionKey }: NewSharing,
): Promise<Result> {
  const { personId, participationId } = by;
  return asPerson(personId, async (tx) => {
    const { count } = await tx.sharingAct.createMany({
      data: { programmeId, participationId, kind, onDate: dayToColumn(onDate), people, intentionKey },
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, { personId, act: "create", thing: "SharingAct", programmeId });
    return done(undefined);
  });
}

export function removeSharing(
  personId: string,
  { id, programmeId }: { id: string; programmeId: string },
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.sharingAct.deleteMany({ where: { id } });
    if (count > 0)
      await recordEvent(tx, { personId, act: "withdraw", thing: "SharingAct", thingId: id, programmeId });
    return done(undefined);
  });
}
