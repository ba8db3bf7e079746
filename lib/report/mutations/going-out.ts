import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import { assembleIn, findReport } from "@/lib/report/data";
import { OBSTACLE_WORDS } from "@/lib/report/labels";
import { lockedReport } from "@/lib/report/mutations/writing";
import { obstacles } from "@/lib/report/rules";
import type { Prisma } from "@/prisma/generated/client";

/** The report as it reads now, while nobody else can write on it. */
async function readLocked(tx: Transaction, programmeId: string, at: Date) {
  const { id, publishedAt, version } = await lockedReport(tx, programmeId);
  const report = await findReport(programmeId, {}, tx);
  const read = () => assembleIn(tx, report, programmeId, at);
  return { id, publishedAt, version, signOffs: report?.signOffs ?? [], read };
}

/** A college's word that the report may go out as it stands: `digest` is of what its coordinator saw. */
export function signOff(
  by: { personId: string; collegeId: string },
  programmeId: string,
  { version, digest }: { version: number; digest: string },
  at: Date,
): Promise<Result> {
  const { personId, collegeId } = by;
  return asPerson(personId, async (tx) => {
    const report = await readLocked(tx, programmeId, at);
    if (report.publishedAt) return refused("NOT_NOW");
    if (report.version !== version || (await report.read()).digest !== digest) return refused("STALE");
    const earlier = report.signOffs.find((sign) => sign.collegeId === collegeId);
    if (earlier?.digest === digest) return done(undefined);
    const signed = { personId, digest, signedAt: at };
    await tx.reportSignOff.upsert({
      where: { reportId_collegeId: { reportId: report.id, collegeId } },
      create: { ...signed, reportId: report.id, collegeId },
      update: signed,
    });
    const log = { personId, act: "agree", thing: "ProjectReport", thingId: report.id, programmeId };
    await recordEvent(tx, log);
    return done(undefined);
  });
}

/**
 * Publishes the report as it reads now, for good: frozen, whatever the figures do later. What is frozen is what is
 * looked at here, so nothing that was taken back a moment before goes out, and nothing that no partner has seen.
 */
export function publishReport(
  personId: string,
  programmeId: string,
  version: number,
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const report = await readLocked(tx, programmeId, at);
    if (report.publishedAt) return report.version === version + 1 ? done(undefined) : refused("STALE");
    if (report.version !== version) return refused("STALE");
    const { sections, stored, digest } = await report.read();
    const colleges = await tx.programmeCollege.findMany({ where: { programmeId } });
    const [first] = obstacles({
      evaluation: await tx.evaluation.findUnique({ where: { programmeId } }),
      quotes: stored,
      collegeIds: colleges.map(({ collegeId }) => collegeId),
      signedBy: report.signOffs.filter((sign) => sign.digest === digest).map(({ collegeId }) => collegeId),
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
