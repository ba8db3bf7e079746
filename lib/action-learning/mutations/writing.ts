import { readersOf, type TurnWriting, turnWriting, type WholeMeeting } from "@/lib/action-learning/data";
import type { Turn, TurnDraft } from "@/lib/action-learning/schema";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { sameText } from "@/lib/core/same-text";

/** Who does it: the person, and their participation in the meeting's programme. */
export interface By {
  personId: string;
  participationId: string;
}

type Meeting = Pick<WholeMeeting, "id" | "setId" | "programmeId">;

/**
 * All writing of one person about one meeting takes turns, so that a late autosave cannot outlive what it belongs
 * to; it waits, too, for whoever is putting the attendance right. Answers whether the person was there.
 */
async function wasThere(tx: Transaction, { id }: Meeting, { participationId }: By): Promise<boolean> {
  const [place] = await tx.$queryRaw<{ present: boolean }[]>`
    select "present" from "SetAttendance" where "meetingId" = ${id} and "participationId" = ${participationId} for update`;
  return place?.present ?? false;
}

async function ownTurn(tx: Transaction, { id }: Meeting, { personId }: By) {
  const draft = await tx.setNoteDraft.findFirst({ where: { meetingId: id, authorId: personId } });
  const note = await tx.setNote.findFirst({ where: { meetingId: id, authorId: personId } });
  return { note, writing: turnWriting(draft, note) };
}

export type Saved<Writing> = { ok: true; version: number } | { ok: false; writing: Writing };

/**
 * Keeps the unfinished turn for its presenter alone, unless something later than `version` is kept already. Null
 * for somebody who was not there or who asked that nothing be recorded.
 */
export function saveTurnDraft(
  by: By,
  meeting: Meeting,
  version: number,
  values: TurnDraft,
  at: Date,
): Promise<Saved<TurnWriting> | null> {
  return asPerson(by.personId, async (tx) => {
    if (!(await wasThere(tx, meeting, by))) return null;
    const { note, writing } = await ownTurn(tx, meeting, by);
    if (note?.dontRecord) return null;
    if (writing.version !== version) return { ok: false, writing };
    const next = { values, version: version + 1, savedAt: at };
    const key = { meetingId: meeting.id, authorId: by.personId };
    await tx.setNoteDraft.upsert({
      where: { meetingId_authorId: key },
      create: { ...next, ...key, programmeId: meeting.programmeId },
      update: next,
    });
    return { ok: true, version: next.version };
  });
}

/** Keeps the presenter's own turn for those who were there. Kept twice with the same words it is one note. */
export function keepTurn(by: By, meeting: Meeting, form: Turn): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    if (!(await wasThere(tx, meeting, by))) return refused("NOT_NOW");
    const { note, writing } = await ownTurn(tx, meeting, by);
    if (note?.dontRecord) return refused("NOT_NOW");
    const { issue, questions, insight, version } = form;
    const words = { issue, questions, insight };
    if (writing.version !== version) {
      const repeated = writing.version === version + 1 && note !== null && sameWords(note, words);
      return repeated ? done(undefined) : refused("STALE");
    }
    await writeNote(tx, by, meeting, note, { ...words, dontRecord: false, version: version + 1 });
    await tell(tx, by, meeting, "edit");
    return done(undefined);
  });
}

/**
 * Takes the whole turn back and keeps it from being recorded again: no text of it is left. It asks for no version,
 * since whoever wants their words gone wants the latest gone too.
 */
export function withdrawTurn(by: By, meeting: Meeting): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const there = await wasThere(tx, meeting, by);
    const { note, writing } = await ownTurn(tx, meeting, by);
    if (!note && !there) return refused("NOT_NOW");
    if (note?.dontRecord) return done(undefined);
    const nothing = { issue: "", questions: "", insight: "" };
    await writeNote(tx, by, meeting, note, { ...nothing, dontRecord: true, version: writing.version + 1 });
    await tell(tx, by, meeting, "withdraw");
    return done(undefined);
  });
}

/** The presenter changes their mind: their turn may be recorded again, beginning with empty boxes. */
export function allowTurn(by: By, meeting: Meeting): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    await wasThere(tx, meeting, by);
    const { note } = await ownTurn(tx, meeting, by);
    if (!note?.dontRecord) return done(undefined);
    const readerIds = await readersOf(tx, meeting.id);
    await tx.setNote.update({
      where: { id: note.id },
      data: { dontRecord: false, readerIds, version: { increment: 1 } },
    });
    await tell(tx, by, meeting, "edit");
    return done(undefined);
  });
}

interface NewWords {
  issue: string;
  questions: string;
  insight: string;
  dontRecord: boolean;
  version: number;
}

/** Puts these words in place of whatever stands there, drafts too, for those who were there as it is known now. */
async function writeNote(
  tx: Transaction,
  by: By,
  { id: meetingId, setId, programmeId }: Meeting,
  note: { id: string } | null,
  words: NewWords,
): Promise<void> {
  const kept = { ...words, readerIds: await readersOf(tx, meetingId) };
  const presenter = { presenterId: by.participationId, authorId: by.personId };
  if (note) await tx.setNote.update({ where: { id: note.id }, data: kept });
  else await tx.setNote.create({ data: { ...kept, ...presenter, meetingId, setId, programmeId } });
  await tx.setNoteDraft.deleteMany({ where: { meetingId, authorId: by.personId } });
}

async function tell(tx: Transaction, by: By, meeting: Meeting, act: "edit" | "withdraw", thing = "SetNote") {
  const { id: thingId, programmeId } = meeting;
  await recordEvent(tx, { personId: by.personId, act, thing, thingId, programmeId });
}

export interface TakeawayWriting {
  version: number;
  values: { text?: string };
}

/**
 * Keeps what a member takes away, for themselves: as they write, and with an event once they press the button.
 * Null for somebody who was not there.
 */
export function saveTakeaway(
  by: By,
  meeting: Meeting,
  version: number,
  text: string,
  pressed: boolean,
): Promise<Saved<TakeawayWriting> | null> {
  return asPerson(by.personId, async (tx) => {
    if (!(await wasThere(tx, meeting, by))) return null;
    const key = { meetingId: meeting.id, authorId: by.personId };
    const kept = await tx.setTakeaway.findUnique({ where: { meetingId_authorId: key } });
    const latest = kept?.version ?? 0;
    if (latest !== version) {
      if (kept && sameText(kept.text, text)) return { ok: true, version: latest };
      return { ok: false, writing: { version: latest, values: { text: kept?.text ?? "" } } };
    }
    const next = { text, version: version + 1 };
    await tx.setTakeaway.upsert({
      where: { meetingId_authorId: key },
      create: { ...next, ...key, programmeId: meeting.programmeId },
      update: next,
    });
    if (pressed) await tell(tx, by, meeting, "edit", "SetTakeaway");
    return { ok: true, version: next.version };
  });
}

const sameWords = <T extends Record<string, string>>(kept: T, sent: T): boolean =>
  Object.entries(sent).every(([field, text]) => sameText(kept[field] ?? "", text));
