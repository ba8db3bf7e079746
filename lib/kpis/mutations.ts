import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";

/**
 * Sets the target of one indicator, or takes the usual one back with null, unless somebody changed it since
 * `version`; 0 says that the usual one stood there.
 */
export function setTarget(
  personId: string,
  programmeId: string,
  indicator: string,
  version: number,
  target: number | null,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    // Takes turns on the programme, so that two first targets cannot both be the first.
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${programmeId} for update`;
    const key = { programmeId_indicator: { programmeId, indicator } };
    const before = await tx.indicatorTarget.findUnique({ where: key });
    if ((before?.target ?? null) === target) return done(undefined);
    if ((before?.version ?? 0) !== version) return refused("STALE");
    if (target === null) await tx.indicatorTarget.delete({ where: key });
    else
      await tx.indicatorTarget.upsert({
        where: key,
        create: { programmeId, indicator, target },
        update: { target, version: { increment: 1 } },
      });
    await recordEvent(tx, {
      personId,
      act: "administer",
      thing: "Programme",
      thingId: programmeId,
      programmeId,
    });
    return done(undefined);
  });
}
