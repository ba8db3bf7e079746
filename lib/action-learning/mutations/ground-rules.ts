import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { sameText } from "@/lib/core/same-text";

/** Writes down what a set agreed on for itself. */
export function editGroundRules(
  personId: string,
  set: { id: string; programmeId: string },
  version: number,
  groundRules: string,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.peerGroup.updateMany({
      where: { id: set.id, version, kind: "set" },
      data: { groundRules, version: { increment: 1 } },
    });
    if (count === 0) {
      const now = await tx.peerGroup.findUniqueOrThrow({ where: { id: set.id } });
      const same = now.version === version + 1 && sameText(now.groundRules, groundRules);
      return same ? done(undefined) : refused("STALE");
    }
    const { id: thingId, programmeId } = set;
    await recordEvent(tx, { personId, act: "edit", thing: "PeerGroup", thingId, programmeId });
    return done(undefined);
  });
}
