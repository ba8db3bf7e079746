import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter } from "@/lib/core/outbox";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { WholeEntry } from "@/lib/resources/data";
import { practiceLetter } from "@/lib/resources/letters";
import { lockEntry } from "@/lib/resources/mutations/lock-entry";
import { entryMachine, entryState, isWritable } from "@/lib/resources/rules";
import {
  type EntryDraft,
  type EntryForm,
  LICENCES,
  type Licence,
  type NewEntry,
} from "@/lib/resources/schema";
import { tookPlace } from "@/lib/visits/rules";

type By = { personId: string; name: string };
const nothing = { offeredAt: null, offeredFor: null, approvedAt: null, approvedFor: null } as const;

/** Begins an entry; the key of the intention makes it once. Its visit has taken place, with its author in it. */
export function beginEntry(by: By, form: NewEntry, participationIds: string[]): Promise<Result<string>> {
  const { programmeId, title, visitId, intentionKey } = form;
  return asPerson(by.personId, async (tx) => {
    if (visitId) {
      const either = { OR: [{ hostId: { in: participationIds } }, { visitorId: { in: participationIds } }] };
      const visit = await tx.visit.findFirst({ where: { AND: [either, { id: visitId, programmeId }] } });
      if (!visit || !tookPlace(visit.state)) return unfit("visitId", "Choose a visit that took place.");
    }
    const { count } = await tx.goodPractice.createMany({
      data: {
        ...{ programmeId, title, intentionKey, authorId: by.personId, visitId: visitId || null },
        ...{ oneSentence: "", whatToDo: "" },
      },
      skipDuplicates: true,
    });
    const entry = await tx.goodPractice.findUnique({ where: { intentionKey } });
    if (entry?.authorId !== by.personId) return refused("NOT_FOUND");
    if (count > 0)
      await recordEvent(tx, {
        ...{ personId: by.personId, act: "create", thing: "GoodPractice", thingId: entry.id, programmeId },
      });
    return done(entry.id);
  });
}

/** Columns of what was typed, as far as it can be kept: a link or a choice that is none stays what it was. */
function columns(draft: EntryDraft) {
  const { title, oneSentence, context, whatToDo, whyItWorks, learnersDid, adaptFor, watchOutFor, link } =
    draft;
  const { licence, standardNumber, themeId, subjectId } = draft;
  return {
    ...{ title, oneSentence, context, whatToDo, whyItWorks, learnersDid, adaptFor, watchOutFor, link },
    ...(LICENCES.includes(licence as Licence) ? { licence: licence as Licence } : {}),
    ...(standardNumber === undefined || !/^\d{0,2}$/.test(standardNumber)
      ? {}
      : { standardNumber: standardNumber === "" ? null : Number(standardNumber) }),
    ...(themeId === undefined ? {} : { themeId: themeId || null }),
    ...(subjectId === undefined ? {} : { subjectId: subjectId || null }),
  };
}

/** Keeps an entry on its way, unless something later is kept or somebody else reads it by now. */
export function saveEntry(
  personId: string,
  id: string,
  version: number,
  draft: EntryDraft,
): Promise<{ ok: true; version: number } | { ok: false; writable: boolean }> {
  return asPerson(personId, async (tx) => {
    const now = await lockEntry(tx, id);
    if (!now || !isWritable(now)) return { ok: false, writable: false };
    if (now.version !== version) return { ok: false, writable: true };
    const data = columns(draft);
    const linked = {
      standardNumber: data.standardNumber
        ? await tx.standard.count({ where: { number: data.standardNumber } })
        : 1,
      subjectId: data.subjectId ? await tx.subject.count({ where: { id: data.subjectId } }) : 1,
      themeId: data.themeId
        ? await tx.theme.count({ where: { id: data.themeId, participation: { personId } } })
        : 1,
    };
    for (const key of ["standardNumber", "subjectId", "themeId"] as const)
      if (linked[key] === 0) delete data[key];
    await tx.goodPractice.update({ where: { id }, data: { ...data, version: version + 1 } });
    return { ok: true, version: version + 1 };
  });
}

/** Publishes it, or where it comes from a visit offers it to the other tutor, who is told. */
export async function submitEntry(by: By, entry: WholeEntry, form: EntryForm, at: Date): Promise<Result> {
  const { entryId: id, version, intent: _, ...typed } = form;
  const saved = await saveEntry(by.personId, id, version, typed);
  if (!saved.ok) return refused(saved.writable ? "STALE" : "NOT_NOW");
  const { programmeId } = entry;
  return asPerson(by.personId, async (tx) => {
    const now = await lockEntry(tx, id);
    if (now?.version !== saved.version) return refused("STALE");
    const sides = now.visit ? [now.visit.hostId, now.visit.visitorId] : [];
    const other = await tx.participation.findFirst({
      where: { id: { in: sides }, personId: { not: by.personId } },
      select: { personId: true },
    });
    const move = other ? "offer" : "publish";
    const from = entryState(now);
    const data = other
      ? { hostId: other.personId, offeredAt: at, offeredFor: form.scope }
      : { publishedAt: at, publicAt: form.scope === "everybody" ? at : null };
    await tx.goodPractice.update({
      where: { id },
      data: { ...nothing, ...data, withdrawnAt: null, version: { increment: 1 } },
    });
    const log = { personId: by.personId, thing: "GoodPractice", thingId: id, programmeId };
    await recordEvent(tx, { ...log, act: move, from, to: entryMachine.to(move) });
    if (other)
      await postLetter(tx, practiceLetter("practice-offered", entry, by.name, other.personId, form.scope));
    return done(undefined);
  });
}
