import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { WholeEntry } from "@/lib/resources/data";
import { practiceLetter } from "@/lib/resources/letters";
import { lockEntry } from "@/lib/resources/mutations/lock-entry";
import { entryState } from "@/lib/resources/rules";

type By = { personId: string; name: string };

/** The other tutor says yes to exactly what was asked: the programme, or everybody. */
export function approveEntry(by: By, { id }: WholeEntry, version: number, at: Date): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const now = await lockEntry(tx, id);
    if (now?.hostId !== by.personId) return refused("NOT_FOUND");
    if (now.version !== version)
      return now.publishedAt && !now.offeredAt && now.version === version + 1
        ? done(undefined)
        : refused("STALE");
    if (!now.offeredAt || !now.offeredFor) return refused("NOT_NOW");
    const wide = now.offeredFor === "everybody";
    await tx.goodPractice.update({
      where: { id },
      data: {
        ...{ approvedAt: at, approvedFor: now.offeredFor, offeredAt: null, offeredFor: null },
        publishedAt: now.publishedAt ?? at,
        publicAt: wide ? (now.publicAt ?? at) : now.publicAt,
        version: version + 1,
      },
    });
    const { programmeId } = now;
    const log = { personId: by.personId, act: "approve", thing: "GoodPractice", thingId: id, programmeId };
    await recordEvent(tx, { ...log, from: entryState(now), to: "published" });
    await postLetter(tx, practiceLetter("practice-approved", now, by.name, now.authorId, now.offeredFor));
    return done(undefined);
  });
}

/** Its author asks for more readers: at once where nobody else is recognisable, and else once the other agrees. */
export function widenEntry(by: By, { id }: WholeEntry, version: number, at: Date): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const now = await lockEntry(tx, id);
    if (!now) return refused("NOT_FOUND");
    if (now.version !== version)
      return now.version === version + 1 && (now.publicAt || now.offeredFor === "everybody")
        ? done(undefined)
        : refused("STALE");
    if (!now.publishedAt || now.publicAt || now.offeredAt) return refused("NOT_NOW");
    if (now.licence === "within_programme")
      return unfit(
        "",
        "Its licence keeps it within the programme. Take it back, choose an open licence, and publish it again.",
      );
    const data = now.hostId ? { offeredAt: at, offeredFor: "everybody" as const } : { publicAt: at };
    await tx.goodPractice.update({ where: { id }, data: { ...data, version: version + 1 } });
    const { programmeId } = now;
    await recordEvent(tx, {
      ...{ personId: by.personId, act: "widen", thing: "GoodPractice", thingId: id, programmeId },
    });
    if (now.hostId)
      await postLetter(tx, practiceLetter("practice-offered", now, by.name, now.hostId, "everybody"));
    return done(undefined);
  });
}

/** Either takes it back: from the next request on only its author reads it. The other of the two is told. */
export function withdrawEntry(by: By, { id }: WholeEntry, version: number, at: Date): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const now = await lockEntry(tx, id);
    if (!now) return refused("NOT_FOUND");
    const from = entryState(now);
    if (from === "withdrawn") return done(undefined);
    if (from === "draft") return refused("NOT_NOW");
    if (now.version !== version) return refused("STALE");
    // The other tutor cannot read it the moment they have taken it back, so the database does it for either of the two.
    await tx.$executeRaw`select take_back_practice(${id}, ${at})`;
    const { programmeId } = now;
    const log = { personId: by.personId, act: "withdraw", thing: "GoodPractice", thingId: id, programmeId };
    await recordEvent(tx, { ...log, from, to: "withdrawn" });
    const other = by.personId === now.authorId ? now.hostId : now.authorId;
    if (other) await postLetter(tx, practiceLetter("practice-withdrawn", now, by.name, other));
    return done(undefined);
  });
}
