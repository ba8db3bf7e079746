import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import type { Author, Writing } from "@/lib/end-reports/data";
import {
  type divide,
  type KeptValues,
  reportMachine,
  type SharedValues,
  saysTheSame,
  undivide,
} from "@/lib/end-reports/rules";
import type { EndReportDraftValues } from "@/lib/end-reports/schema";
import type { Prisma } from "@/prisma/generated/client";

type Divided = ReturnType<typeof divide>;

const json = (value: object) => value as unknown as Prisma.InputJsonObject;

/**
 * All writing on one report takes turns, so that a late autosave cannot outlive what was submitted. The row is
 * made by the first who writes; `version` 0 says that nothing was there when the form was opened.
 */
async function lockedReport(tx: Transaction, author: Author, version: number) {
  const { id: ownerId, programmeId, collegeId, personId } = author;
  if (version === 0) {
    const data = { ownerId, programmeId, collegeId, version: 0 };
    const { count } = await tx.endReport.createMany({ data, skipDuplicates: true });
    if (count > 0) {
      const made = await tx.endReport.findFirstOrThrow({ where: { ownerId }, select: { id: true } });
      await recordEvent(tx, { personId, act: "create", thing: "EndReport", thingId: made.id, programmeId });
    }
  }
  await tx.$queryRaw`select 1 from "EndReport" where "ownerId" = ${ownerId} for update`;
  return tx.endReport.findFirst({ where: { ownerId, programmeId } });
}

export type Saved = { ok: true; version: number } | { ok: false; writing: Writing | null };

/** Keeps the unfinished report, unless something later is kept already or the report has been submitted. */
export function saveDraft(
  author: Author,
  version: number,
  values: EndReportDraftValues,
  at: Date,
): Promise<Saved> {
  return asPerson(author.personId, async (tx) => {
    const report = await lockedReport(tx, author, version);
    if (report?.state === "submitted") return { ok: false, writing: null };
    const reportId = report?.id ?? "";
    if (report?.version !== version) {
      const draft = await tx.endReportDraft.findUnique({ where: { reportId } });
      const kept = (draft?.values ?? {}) as Writing["values"];
      return { ok: false, writing: { version: report?.version ?? 0, values: kept } };
    }
    const next = { values: json(values), version: version + 1, savedAt: at };
    await tx.endReportDraft.upsert({
      where: { reportId },
      create: { ...next, reportId, programmeId: author.programmeId, authorId: author.personId },
      update: next,
    });
    await tx.endReport.update({ where: { id: reportId }, data: { version: next.version } });
    return { ok: true, version: next.version };
  });
}

/**
 * Submits the report: what coordinators read goes into one table, what its author keeps into another, and the
 * draft is gone. Submitted twice with the same words it is one report.
 */
export function submitReport(
  author: Author,
  version: number,
  { shared, kept }: Divided,
  quoteConsent: "no" | "anonymous" | "named",
  at: Date,
): Promise<Result<string>> {
  const { personId, id: ownerId, programmeId, collegeId } = author;
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, author, version);
    if (!report) return refused("STALE");
    const { id } = report;
    if (report.state === "submitted") {
      const again = report.version === version + 1 && report.quoteConsent === quoteConsent;
      const before = again ? await submitted(tx, id) : null;
      return before && saysTheSame(before, { shared, kept }) ? done(id) : refused("STALE");
    }
    if (report.version !== version) return refused("STALE");
    const state = reportMachine.to("finish");
    await tx.endReport.update({
      where: { id },
      data: { state, submittedAt: at, quoteConsent, version: version + 1 },
    });
    await tx.endReportText.create({
      data: { id, programmeId, ownerId, collegeId, submittedAt: at, values: json(shared) },
    });
    await tx.endReportPrivate.create({
      data: { reportId: id, programmeId, authorId: personId, values: json(kept) },
    });
    await tx.endReportDraft.deleteMany({ where: { reportId: id } });
    const log = { personId, act: "finish", thing: "EndReport", thingId: id, programmeId };
    await recordEvent(tx, { ...log, from: report.state, to: state });
    return done(id);
  });
}

async function submitted(tx: Transaction, id: string) {
  const text = await tx.endReportText.findUnique({ where: { id }, select: { values: true } });
  const own = await tx.endReportPrivate.findUnique({ where: { reportId: id }, select: { values: true } });
  if (!text || !own) return null;
  return {
    shared: text.values as unknown as SharedValues,
    kept: own.values as unknown as KeptValues,
  };
}

/** Takes the report back from its coordinators: all of it is a draft again, and no other table holds a word. */
export function reopenReport(
  personId: string,
  report: { id: string; programmeId: string },
  version: number,
  at: Date,
): Promise<Result> {
  const { id, programmeId } = report;
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "EndReport" where "id" = ${id} for update`;
    const now = await tx.endReport.findUniqueOrThrow({ where: { id } });
    if (now.state === "open") return now.version === version + 1 ? done(undefined) : refused("STALE");
    if (now.version !== version) return refused("STALE");
    const before = await submitted(tx, id);
    if (!before) return refused("NOT_NOW");
    const values = json(undivide(before.shared, before.kept, now.quoteConsent));
    const state = reportMachine.to("reopen");
    const next = version + 1;
    await tx.endReportDraft.create({
      data: { reportId: id, programmeId, authorId: personId, values, savedAt: at, version: next },
    });
    await tx.endReportText.delete({ where: { id } });
    await tx.endReportPrivate.delete({ where: { reportId: id } });
    await tx.endReport.update({
      where: { id },
      data: { state, submittedAt: null, quoteConsent: null, version: next },
    });
    const log = { personId, act: "reopen", thing: "EndReport", thingId: id, programmeId };
    await recordEvent(tx, { ...log, from: now.state, to: state });
    return done(undefined);
  });
}
