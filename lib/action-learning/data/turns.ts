import type { TurnDraft } from "@/lib/action-learning/schema";
import { asPerson } from "@/lib/core/db";
import type { SetNote, SetNoteDraft } from "@/prisma/generated/client";

/** What a presenter has written so far: the draft, the note, or neither. */
export function readTurn(personId: string, meetingId: string) {
  return asPerson(personId, async (tx) => ({
    draft: await tx.setNoteDraft.findFirst({ where: { meetingId, authorId: personId } }),
    note: await tx.setNote.findFirst({ where: { meetingId, authorId: personId } }),
  }));
}

export function readTakeaway(personId: string, meetingId: string) {
  return asPerson(personId, (tx) => tx.setTakeaway.findFirst({ where: { meetingId, authorId: personId } }));
}

/** What a presenter has written and its version, which counts drafts and kept notes in one row: 0 is nothing yet. */
export interface TurnWriting {
  version: number;
  values: Partial<TurnDraft>;
}

/** What a presenter goes on writing: the draft where there is one, at the version that the next save must name. */
export function turnWriting(draft: SetNoteDraft | null, note: SetNote | null): TurnWriting {
  const version = Math.max(draft?.version ?? 0, note?.version ?? 0);
  return { version, values: draft ? (draft.values as TurnWriting["values"]) : wordsOf(note) };
}

/** What was kept last, to stand beside what was typed: the draft, or what the facilitator noted after it was begun. */
export function latestTurn(draft: SetNoteDraft | null, note: SetNote | null): TurnWriting {
  const { version, values } = turnWriting(draft, note);
  return { version, values: notedAfter(draft, note) ? wordsOf(note) : values };
}

/** Whether the facilitator noted something after the presenter had begun to write. */
export const notedAfter = (draft: SetNoteDraft | null, note: SetNote | null): boolean =>
  draft !== null && note !== null && note.version > draft.version;

const wordsOf = (note: SetNote | null): TurnWriting["values"] =>
  note ? { issue: note.issue, questions: note.questions, insight: note.insight } : {};
