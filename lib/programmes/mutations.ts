import { createHash } from "node:crypto";
import { dayToColumn } from "@/lib/core/dates";
import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import type { MilestoneForm, NewMilestone } from "@/lib/programmes/schema";

const column = (day: string | null | undefined) => (day ? dayToColumn(day) : null);

/** Changes how a milestone stands, unless it was changed since `version`. The day first promised stays. */
export function changeMilestone(personId: string, programmeId: string, form: MilestoneForm): Promise<Result> {
  const { milestoneId: id, version, forecastOn, actualOn, movedOnPurpose, ...words } = form;
  return asPerson(personId, async (tx) => {
    const { count } = await tx.milestone.updateMany({
      where: { id, programmeId, version },
      data: {
        ...words,
        forecastOn: column(forecastOn),
        actualOn: column(actualOn),
        movedOnPurpose: movedOnPurpose === "yes",
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused("STALE");
    await recordEvent(tx, { personId, act: "edit", thing: "Milestone", thingId: id, programmeId });
    return done(undefined);
  });
}

/** Adds a promise after the others. The same one sent again is the one that is there. */
export function addMilestone(personId: string, form: NewMilestone): Promise<Result> {
  const { programmeId, title, baselineOn, intentionKey } = form;
  const id = createHash("sha256").update(`${programmeId} ${intentionKey}`).digest("hex").slice(0, 32);
  return asPerson(personId, async (tx) => {
    // Positions are given in turns.
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${programmeId} for update`;
    if (await tx.milestone.findUnique({ where: { id }, select: { id: true } })) return done(undefined);
    const { _max } = await tx.milestone.aggregate({ where: { programmeId }, _max: { position: true } });
    const position = (_max.position ?? 0) + 1;
    await tx.milestone.create({
      data: { id, programmeId, title, position, baselineOn: dayToColumn(baselineOn) },
    });
    await recordEvent(tx, { personId, act: "create", thing: "Milestone", thingId: id, programmeId });
    return done(undefined);
  });
}
