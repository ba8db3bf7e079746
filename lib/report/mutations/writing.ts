import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { NewQuote, Words } from "@/lib/report/schema";

/** The report's row, made by whoever writes first; all writing on it takes turns. */
export async function lockedReport(tx: Transaction, programmeId: string) {
  await tx.projectReport.createMany({ data: { programmeId }, skipDuplicates: true });
  await tx.$queryRaw`select 1 from "ProjectReport" where "programmeId" = ${programmeId} for update`;
  return tx.projectReport.findUniqueOrThrow({ where: { programmeId } });
}

/** What is changed is no longer what the partners signed off. */
async function reopenSignOffs(tx: Transaction, reportId: string): Promise<void> {
  await tx.reportSignOff.deleteMany({ where: { reportId } });
  await tx.projectReport.update({ where: { id: reportId }, data: { version: { increment: 1 } } });
}

/** Keeps somebody's words for one section, with the figures they saw; version 0 is nothing kept before. */
export function writeSection(personId: string, form: Words, at: Date): Promise<Result> {
  const { programmeId, key, version, text, figures } = form;
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, programmeId);
    if (report.publishedAt) return refused("NOT_NOW");
    const reportId = report.id;
    const where = { reportId_key: { reportId, key } };
    const kept = await tx.reportSection.findUnique({ where });
    if ((kept?.version ?? 0) !== version)
      return kept?.version === version + 1 && kept.text === text ? done(undefined) : refused("STALE");
    const next = { text, figures, version: version + 1, writtenAt: at };
    await tx.reportSection.upsert({ where, create: { ...next, reportId, key }, update: next });
    await reopenSignOffs(tx, reportId);
    await recordEvent(tx, { personId, act: "edit", thing: "ProjectReport", thingId: reportId, programmeId });
    return done(undefined);
  });
}

/** Chooses a quote: words of a submitted report whose author may be quoted, exactly as they stand there. */
export function chooseQuote(
  personId: string,
  { programmeId, endReportId, quote, intentionKey }: NewQuote,
  readable: { id: string; values: unknown }[],
): Promise<Result> {
  const plain = (text: string) => text.replaceAll("\r\n", "\n");
  const source = readable.find(({ id }) => id === endReportId);
  if (!source) return Promise.resolve(unfit("endReportId", "Choose a report that may be quoted."));
  const texts = Object.values(source.values as Record<string, unknown>).filter(
    (value) => typeof value === "string",
  );
  if (!texts.some((text) => plain(text).includes(plain(quote))))
    return Promise.resolve(unfit("quote", "These are not the author’s very words. Copy them as they stand."));
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, programmeId);
    if (report.publishedAt) return refused("NOT_NOW");
    const { count } = await tx.reportQuote.createMany({
      data: { reportId: report.id, endReportId, quote, intentionKey },
      skipDuplicates: true,
    });
    if (count === 0) return done(undefined);
    await reopenSignOffs(tx, report.id);
    await recordEvent(tx, {
      personId,
      act: "quote",
      thing: "ProjectReport",
      thingId: report.id,
      programmeId,
    });
    return done(undefined);
  });
}

export function removeQuote(
  personId: string,
  quoteId: string,
  { programmeId }: { programmeId: string },
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const report = await lockedReport(tx, programmeId);
    if (report.publishedAt) return refused("NOT_NOW");
    const { count } = await tx.reportQuote.deleteMany({ where: { id: quoteId, reportId: report.id } });
    if (count === 0) return done(undefined);
    await reopenSignOffs(tx, report.id);
    await recordEvent(tx, {
      personId,
      act: "unquote",
      thing: "ProjectReport",
      thingId: report.id,
      programmeId,
    });
    return done(undefined);
  });
}
