import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import { listQuotes } from "@/lib/report/data";
import type { ReportSection } from "@/lib/report/engine/sections";
import { OBSTACLE_WORDS } from "@/lib/report/labels";
import { lockedReport } from "@/lib/report/mutations/writing";
import { obstacles } from "@/lib/report/rules";
import type { Prisma } from "@/prisma/generated/client";

/** A college's word that the report may go out as it stands. */
export function signOff(
  by: { personId: string; collegeId: string },
  programmeId: string,
  version: number,
  at: Date,
): Promise<Result> {
  const { personId, collegeId } = by;
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, programmeId);
    if (report.publishedAt) return refused("NOT_NOW");
    if (report.version !== version) return refused("STALE");
    const { count } = await tx.reportSignOff.createMany({
      data: { reportId: report.id, collegeId, personId, signedAt: at },
      skipDuplicates: true,
    });
    if (count > 0)
      await recordEvent(tx, {
        personId,
        act: "agree",
        thing: "ProjectReport",
        thingId: report.id,
        programmeId,
      });
    return done(undefined);
  });
}

/** Publishes the report as it reads now, for good: frozen, whatever the figures do later. */
export function publishReport(
  personId: string,
  programmeId: string,
  version: number,
  sections: ReportSection[],
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, programmeId);
    if (report.publishedAt) return report.version === version + 1 ? done(undefined) : refused("STALE");
    if (report.version !== version) return refused("STALE");
    const colleges = await tx.programmeCollege.findMany({ where: { programmeId } });
    const signed = await tx.reportSignOff.findMany({ where: { reportId: report.id } });
    const [first] = obstacles({
      evaluation: await tx.evaluation.findUnique({ where: { programmeId } }),
      quotes: await listQuotes(programmeId),
      collegeIds: colleges.map(({ collegeId }) => collegeId),
      signedBy: signed.map(({ collegeId }) => collegeId),
    });
    if (first) return unfit("", OBSTACLE_WORDS[first]);
    await tx.projectReport.update({
      where: { id: report.id },
      data: {
        publishedAt: at,
        frozen: { sections } as unknown as Prisma.InputJsonObject,
        version: version + 1,
      },
    });
    const log = { personId, act: "publish", thing: "ProjectReport", thingId: report.id, programmeId };
    await recordEvent(tx, { ...log, from: "draft", to: "published" });
    return done(undefined);
  });
}
