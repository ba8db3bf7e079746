import type { z } from "zod";
import { columnToDay, dayToColumn } from "@/lib/core/dates";
import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { areProposals, proposedMilestones } from "@/lib/programmes/engine/template";
import type * as schema from "@/lib/programmes/schema/programme";

type Changed = z.infer<typeof schema.changedProgramme>;

/** Changes a programme's title, dates, funder and ground rules, unless somebody did since `version`. */
export function changeProgramme(personId: string, { programmeId: id, version, ...fields }: Changed) {
  return asPerson(personId, async (tx): Promise<Result> => {
    const { count } = await tx.programme.updateMany({
      where: { id, version },
      data: {
        ...fields,
        startsOn: dayToColumn(fields.startsOn),
        finishesOn: dayToColumn(fields.finishesOn),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused("STALE");
    await recordEvent(tx, { personId, act: "edit", thing: "Programme", thingId: id, programmeId: id });
    return done(undefined);
  });
}

/** Closes a programme at this moment, or opens it again (null). Pressed twice it is closed once. */
export function setClosed(personId: string, id: string, closedAt: Date | null): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.programme.updateMany({
      where: { id, closedAt: closedAt ? null : { not: null } },
      data: { closedAt, version: { increment: 1 } },
    });
    const act = closedAt ? "finish" : "reopen";
    if (count > 0) await recordEvent(tx, { personId, act, thing: "Programme", thingId: id, programmeId: id });
    return done(undefined);
  });
}

/** Lays the proposed milestones out once more, by the term dates as they are now; only while nobody has changed one. */
export function proposeMilestones(personId: string, programmeId: string): Promise<Result> {
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Programme" where "id" = ${programmeId} for update`;
    const programme = await tx.programme.findUniqueOrThrow({
      where: { id: programmeId },
      select: { startsOn: true, finishesOn: true, milestones: true },
    });
    if (programme.milestones.length > 0 && !areProposals(programme.milestones)) return refused("NOT_NOW");
    const periods = await tx.teachingPeriod.findMany({
      where: { college: { programmes: { some: { programmeId } } } },
      select: { startsOn: true, finishesOn: true },
    });
    const inDays = ({ startsOn, finishesOn }: { startsOn: Date; finishesOn: Date }) => ({
      startsOn: columnToDay(startsOn),
      finishesOn: columnToDay(finishesOn),
    });
    const proposed = proposedMilestones(inDays(programme), periods.map(inDays));
    await tx.milestone.deleteMany({ where: { programmeId } });
    await tx.milestone.createMany({
      data: proposed.map((each) => ({ ...each, programmeId, baselineOn: dayToColumn(each.baselineOn) })),
    });
    await recordEvent(tx, { personId, act: "propose", thing: "Milestone", programmeId });
    return done(undefined);
  });
}
