import { readersOf, type WholeMeeting } from "@/lib/action-learning/data/meetings";
import { wasThere } from "@/lib/action-learning/mutations/writing";
import type { DebriefForm, Review } from "@/lib/action-learning/schema";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { sameText } from "@/lib/core/same-text";

type Meeting = Pick<WholeMeeting, "id" | "setId" | "programmeId">;

/** The facilitator, as one who was there or not. */
export interface Facilitator {
  personId: string;
  participationId: string;
}

export interface Presenter {
  presenterId: string;
  authorId: string;
}

export interface TurnWords {
  issue: string;
  questions: string;
  insight: string;
}

/** Both must have been there, and stay so until this is done. The presenter's place is taken first, as they do. */
async function bothThere(tx: Transaction, meeting: Meeting, by: Facilitator, { presenterId }: Presenter) {
  const order = [presenterId, by.participationId].toSorted();
  const there: boolean[] = [];
  for (const participationId of new Set(order)) there.push(await wasThere(tx, meeting, { participationId }));
  return there.every(Boolean);
}

/** Notes somebody's turn in their name, for those who were there; never one that is not to be recorded. */
export function noteTurn(
  by: Facilitator,
  meeting: Meeting,
  presenter: Presenter,
  version: number,
  words: TurnWords,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    if (!(await bothThere(tx, meeting, by, presenter))) return refused("NOT_NOW");
    const note = await noteOf(tx, meeting, presenter);
    if (note?.dontRecord) return refused("NOT_NOW");
    if ((note?.version ?? 0) !== version)
      return note && saysSame(note, words) ? done(undefined) : refused("STALE");
    await write(tx, meeting, presenter, note, { ...words, dontRecord: false });
    await tell(tx, by, meeting, "SetNote", "note");
    return done(undefined);
  });
}

/** The presenter asked that nothing be recorded: nothing is left of it, and only they can have it otherwise. */
export function leaveTurnUnrecorded(
  by: Facilitator,
  meeting: Meeting,
  presenter: Presenter,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    if (!(await bothThere(tx, meeting, by, presenter))) return refused("NOT_NOW");
    const note = await noteOf(tx, meeting, presenter);
    if (note?.dontRecord) return done(undefined);
    const nothing = { issue: "", questions: "", insight: "" };
    await write(tx, meeting, presenter, note, { ...nothing, dontRecord: true });
    await tell(tx, by, meeting, "SetNote", "withdraw");
    return done(undefined);
  });
}

const noteOf = (tx: Transaction, { id: meetingId }: Meeting, { presenterId }: Presenter) =>
  tx.setNote.findUnique({ where: { meetingId_presenterId: { meetingId, presenterId } } });

async function write(
  tx: Transaction,
  { id: meetingId, setId, programmeId }: Meeting,
  presenter: Presenter,
  note: { id: string; version: number } | null,
  words: TurnWords & { dontRecord: boolean },
): Promise<void> {
  const kept = { ...words, readerIds: await readersOf(tx, meetingId), version: (note?.version ?? 0) + 1 };
  if (note) await tx.setNote.update({ where: { id: note.id }, data: kept });
  else await tx.setNote.create({ data: { ...kept, ...presenter, meetingId, setId, programmeId } });
}

const REVIEW = ["asked", "airTime", "change"] as const;

/** Keeps how the meeting went, for those who were there. */
export function saveReview(by: Facilitator, meeting: Meeting, form: Review): Promise<Result> {
  const { version, asked, airTime, change } = form;
  return asPerson(by.personId, async (tx) => {
    if (!(await wasThere(tx, meeting, by))) return refused("NOT_NOW");
    const { id: meetingId, setId, programmeId } = meeting;
    const kept = await tx.setReview.findUnique({ where: { meetingId } });
    if (kept && kept.authorId !== by.personId) return refused("NOT_NOW");
    if ((kept?.version ?? 0) !== version) {
      const same = kept !== null && REVIEW.every((part) => sameText(kept[part], form[part]));
      return same ? done(undefined) : refused("STALE");
    }
    const next = { asked, airTime, change, readerIds: await readersOf(tx, meetingId), version: version + 1 };
    await tx.setReview.upsert({
      where: { meetingId },
      create: { ...next, meetingId, setId, programmeId, authorId: by.personId },
      update: next,
    });
    await tell(tx, by, meeting, "SetReview", "edit");
    return done(undefined);
  });
}

/**
 * Keeps a debrief, one for each who facilitates: for its author alone where she stepped in and who was quiet, for other
 * facilitators what worked and what she would change. That help is wanted the database tells the coordinators, once a
 * meeting and not by whom.
 */
export function saveDebrief(by: Facilitator, meeting: Meeting, form: DebriefForm): Promise<Result> {
  const { worked, change, steppedIn, whoWasQuiet } = form;
  const helpWanted = form.helpWanted === "yes";
  const { id: meetingId, programmeId } = meeting;
  const key = { meetingId, authorId: by.personId };
  const where = { meetingId_authorId: key };
  return asPerson(by.personId, async (tx) => {
    // Whoever writes of this meeting holds it meanwhile, so that of two first debriefs one is the later.
    await tx.$queryRaw`select 1 from "SetMeeting" where "id" = ${meetingId} for no key update`;
    const own = await tx.debrief.findUnique({ where });
    if ((own?.version ?? 0) !== form.version) {
      const kept = { ...(await tx.debriefProcess.findUnique({ where })), ...own };
      const parts = ["worked", "change", "steppedIn", "whoWasQuiet"] as const;
      const same =
        kept.helpWanted === helpWanted && parts.every((part) => sameText(kept[part] ?? "", form[part]));
      return same ? done(undefined) : refused("STALE");
    }
    const version = form.version + 1;
    const forOneself = { steppedIn, whoWasQuiet, helpWanted, version };
    const forOthers = { worked, change, version };
    const row = { ...key, programmeId };
    await tx.debrief.upsert({ where, create: { ...row, ...forOneself }, update: forOneself });
    await tx.debriefProcess.upsert({ where, create: { ...row, ...forOthers }, update: forOthers });
    await tell(tx, by, meeting, "Debrief", "edit");
    return done(undefined);
  });
}

async function tell(tx: Transaction, by: Facilitator, meeting: Meeting, thing: string, act: string) {
  const { id: thingId, programmeId } = meeting;
  await recordEvent(tx, { personId: by.personId, act, thing, thingId, programmeId });
}

const saysSame = (kept: TurnWords, sent: TurnWords): boolean =>
  (["issue", "questions", "insight"] as const).every((part) => sameText(kept[part], sent[part]));
