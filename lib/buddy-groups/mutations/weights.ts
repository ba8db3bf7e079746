import { WISHES, type WishWeights } from "@/lib/buddy-groups/engine/weights";
import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";

/** How a programme weighs wishes, as it is kept; version 0 stands for a programme that has not said. */
export interface KeptWeights {
  weights: WishWeights;
  version: number;
}

/** Keeps how a programme weighs wishes, if nobody else has since they were read. What is the same is not written. */
export function keepWeights(
  personId: string,
  programmeId: string,
  kept: KeptWeights,
  weights: WishWeights,
): Promise<Result> {
  if (kept.version > 0 && WISHES.every((wish) => weights[wish] === kept.weights[wish]))
    return Promise.resolve(done(undefined));
  return asPerson(personId, async (tx) => {
    const { count } =
      kept.version === 0
        ? await tx.groupingWeights.createMany({ data: { programmeId, ...weights }, skipDuplicates: true })
        : await tx.groupingWeights.updateMany({
            where: { programmeId, version: kept.version },
            data: { ...weights, version: { increment: 1 } },
          });
    if (count === 0) return refused("STALE");
    await recordEvent(tx, {
      ...{ personId, act: "edit", thing: "GroupingWeights", thingId: programmeId, programmeId },
    });
    return done(undefined);
  });
}
