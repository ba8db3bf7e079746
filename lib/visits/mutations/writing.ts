import { dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result, refused } from "@/lib/core/result";
import { sameText } from "@/lib/core/same-text";
import { type WholeVisit, type Writing, writingOf } from "@/lib/visits/data";
import { visitLetter } from "@/lib/visits/letters";
import { type By, makeMove } from "@/lib/visits/mutations/moves";
import { isShared, mayWish, type VisitState } from "@/lib/visits/rules";
import type { VisitDraftValues, VisitForm, Wishes } from "@/lib/visits/schema";

/** All writing about one visit takes turns, so that a late autosave cannot outlive the form it belongs to. */
async function lockedWriting(tx: Transaction, visitId: string) {
  const [visit] = await tx.$queryRaw<{ state: VisitState }[]>`
    select "state"::text as "state" from "Visit" where "id" = ${visitId} for update`;
  const draft = await tx.visitDraft.findUnique({ where: { visitId } });
  const record = await tx.visitRecord.findUnique({ where: { visitId } });
  return { writing: writingOf(draft, record), shared: visit !== undefined && isShared(visit.state) };
}

export type Saved = { ok: true; version: number } | { ok: false; writing: Writing };

/** Keeps the unfinished form, unless something later than `version` is kept already or it has been shared meanwhile. */
export function saveDraft(
  by: By,
  visit: WholeVisit,
  version: number,
  values: VisitDraftValues,
  at: Date,
): Promise<Saved> {
  return asPerson(by.personId, async (tx) => {
    const { writing, shared } = await lockedWriting(tx, visit.id);
    if (shared || writing.version !== version) return { ok: false, writing };
    const next = { values, version: version + 1, savedAt: at };
    await tx.visitDraft.upsert({
      where: { visitId: visit.id },
      create: { ...next, visitId: visit.id, programmeId: visit.programmeId, authorId: by.personId },
      update: next,
    });
    return { ok: true, version: next.version };
  });
}

/**
 * Finishes the form, for the visitor's eyes only until it is shared; from an agreed visit it also notes that
 * it took place. Finished twice with the same words it is one record.
 */
export function recordVisit(by: By, visit: WholeVisit, form: VisitForm, at: Date): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const { writing } = await lockedWriting(tx, visit.id);
    const { visitId, version, talkedOn, ...answers } = form;
    const content = { ...answers, talkedOn: talkedOn ? dayToColumn(talkedOn) : null };
    if (writing.version !== version) {
      return sameWords(writing, form) && writing.version === version + 1 ? done(undefined) : refused("STALE");
    }
    const moved = await moveToRecorded(tx, by, visit, at);
    if (!moved.ok) return moved;
    const kept = { ...content, version: version + 1 };
    await tx.visitRecord.upsert({
      where: { visitId },
      create: {
        ...kept,
        visitId,
        programmeId: visit.programmeId,
        authorId: by.personId,
        readerIds: [by.personId],
        visitorId: visit.visitorId,
        hostId: visit.hostId,
      },
      update: kept,
    });
    await tx.visitDraft.deleteMany({ where: { visitId } });
    return done(undefined);
  });
}

async function moveToRecorded(tx: Transaction, by: By, seen: WholeVisit, at: Date): Promise<Result> {
  const current = await tx.visit.findUniqueOrThrow({
    where: { id: seen.id },
    select: { state: true, version: true },
  });
  let visit = { ...seen, ...current };
  if (visit.state === "agreed") {
    const visited = await makeMove(tx, {
      visit,
      version: visit.version,
      move: "visit",
      by,
      set: { visitedAt: at },
    });
    if (!visited.ok) return visited;
    visit = { ...visit, state: "visited", version: visit.version + 1 };
  }
  const move = visit.state === "recorded" ? "revise" : "record";
  const recorded = await makeMove(tx, { visit, version: visit.version, move, by, set: { recordedAt: at } });
  return recorded.ok ? done(undefined) : recorded;
}

/** Shares the finished form with the host, for good; learners and the day of the talk become figures of the visit. */
export function shareRecord(by: By, visit: WholeVisit, version: number, at: Date): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const record = await tx.visitRecord.findUnique({ where: { visitId: visit.id } });
    if (!record) return refused("NOT_NOW");
    const { learnersPresent, talkedOn } = record;
    const set = { sharedAt: at, learnersPresent, talkedOn };
    const moved = await makeMove(tx, { visit, version, move: "share", by, set, news: "form-shared" });
    if (!moved.ok) return moved;
    // A repeat read the record before the first sharing was done: that one counts, and nothing is changed again.
    await tx.visitRecord.updateMany({
      where: { visitId: visit.id, sharedAt: null },
      data: { sharedAt: at, readerIds: [visit.visitor.personId, visit.host.personId] },
    });
    await tx.visitDraft.deleteMany({ where: { visitId: visit.id } });
    return done(undefined);
  });
}

/** The host has read the form, with a reply and a private tap if they like. */
export function acknowledgeRecord(
  by: By,
  visit: WholeVisit,
  answer: { version: number; reply: string; useful: "yes" | "no" | "" },
  at: Date,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const step = {
      visit,
      version: answer.version,
      move: "acknowledge",
      by,
      news: "form-acknowledged",
    } as const;
    const moved = await makeMove(tx, { ...step, set: { acknowledgedAt: at } });
    if (!moved.ok) return moved;
    const row = { visitId: visit.id, programmeId: visit.programmeId, authorId: by.personId };
    const readerIds = [visit.visitor.personId, visit.host.personId];
    if (answer.reply.trim()) {
      await tx.hostReply.createMany({
        data: { ...row, readerIds, text: answer.reply },
        skipDuplicates: true,
      });
    }
    if (answer.useful) {
      await tx.usefulTap.createMany({
        data: { ...row, useful: answer.useful === "yes" },
        skipDuplicates: true,
      });
    }
    return done(undefined);
  });
}

/** Adds to a shared form. The same intention twice is one addendum. */
export function addToRecord(by: By, visit: WholeVisit, text: string, intentionKey: string): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const now = await tx.visit.findUniqueOrThrow({ where: { id: visit.id }, select: { state: true } });
    if (!isShared(now.state)) return refused("NOT_NOW");
    const row = { visitId: visit.id, programmeId: visit.programmeId, authorId: by.personId };
    const readerIds = [visit.visitor.personId, visit.host.personId];
    const { count } = await tx.visitAddendum.createMany({
      data: { ...row, readerIds, text, intentionKey },
      skipDuplicates: true,
    });
    if (count === 0) return done(undefined);
    const { programmeId, id: thingId } = visit;
    await recordEvent(tx, { personId: by.personId, act: "add", thing: "Visit", thingId, programmeId });
    await postLetter(tx, visitLetter("form-added-to", visit, by.participationId));
    return done(undefined);
  });
}

/** Keeps what the host asks of the visitor. `version` 0 means none were kept before. */
export function saveWishes(
  by: By,
  visit: WholeVisit,
  { visitId, version, ...wishes }: Wishes,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const [now] = await tx.$queryRaw<{ state: VisitState }[]>`
      select "state"::text as "state" from "Visit" where "id" = ${visitId} for update`;
    if (!now || !mayWish(now.state)) return refused("NOT_NOW");
    const readerIds = [visit.visitor.personId, visit.host.personId];
    const row = { visitId, programmeId: visit.programmeId, authorId: by.personId, readerIds };
    const { count } =
      version === 0
        ? await tx.visitWishes.createMany({ data: { ...row, ...wishes }, skipDuplicates: true })
        : await tx.visitWishes.updateMany({
            where: { visitId, version },
            data: { ...wishes, version: { increment: 1 } },
          });
    if (count === 0) return refused("STALE");
    const { programmeId } = visit;
    await recordEvent(tx, {
      personId: by.personId,
      act: "edit",
      thing: "VisitWishes",
      thingId: visitId,
      programmeId,
    });
    return done(undefined);
  });
}

/** Whether what is kept says what the form says. */
function sameWords({ values }: Writing, form: VisitForm): boolean {
  return Object.entries(values).every(([field, value]) =>
    sameText(value, String(form[field as keyof VisitForm] ?? "")),
  );
}
