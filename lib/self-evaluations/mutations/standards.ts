import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import type { Standard } from "@/lib/self-evaluations/data";

interface Keeper {
  personId: string;
  /** The programme on whose pages it is kept; the list is the same to all of them. */
  programmeId: string;
}

const tell = (tx: Transaction, { personId, programmeId }: Keeper, act: string, number: number) =>
  recordEvent(tx, { personId, act, thing: "Standard", thingId: String(number), programmeId });

/** Forms name a standard by two digits. */
const LAST_NUMBER = 99;

/** Adds a standard after the last one, not checked yet. Sent again with the same intention it is the one that is there. */
export function addStandard(
  by: Keeper,
  { intentionKey, ...words }: Pick<Standard, "area" | "title"> & { intentionKey: string },
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    // One after the other: two that are added at once would take the same number.
    await tx.$executeRaw`lock table "Standard" in share row exclusive mode`;
    if (await tx.standard.findUnique({ where: { intentionKey } })) return done(undefined);
    const { _max } = await tx.standard.aggregate({ _max: { number: true } });
    const number = (_max.number ?? 0) + 1;
    if (number > LAST_NUMBER) return refused("NOT_NOW");
    await tx.standard.create({ data: { ...words, number, intentionKey } });
    await tell(tx, by, "create", number);
    return done(undefined);
  });
}

/** Changes a standard, unless it has been changed since `version`. What was answered to it stays, retired or not. */
export function changeStandard(
  by: Keeper,
  { number, version }: Pick<Standard, "number" | "version">,
  { retired, ...words }: Pick<Standard, "title" | "verified"> & { retired: boolean },
  at: Date,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const now = await tx.standard.findUnique({ where: { number } });
    if (!now) return refused("NOT_FOUND");
    const retiredAt = retired ? (now.retiredAt ?? at) : null;
    const { count } = await tx.standard.updateMany({
      where: { number, version },
      data: { ...words, retiredAt, version: { increment: 1 } },
    });
    if (count === 0) {
      const same =
        now.title === words.title && now.verified === words.verified && !now.retiredAt === !retired;
      return same && now.version === version + 1 ? done(undefined) : refused("STALE");
    }
    await tell(tx, by, "edit", number);
    return done(undefined);
  });
}
