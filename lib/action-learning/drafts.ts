import type { z } from "zod";
import { can } from "@/lib/access/ability";
import type { Actor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { findMeeting, readersAt, type WholeMeeting } from "@/lib/action-learning/data/meetings";
import type { TurnWriting } from "@/lib/action-learning/data/turns";
import {
  type By,
  type Saved,
  saveTakeaway,
  saveTurnDraft,
  type TakeawayWriting,
} from "@/lib/action-learning/mutations/writing";
import { isWritable } from "@/lib/action-learning/rules";
import { takeawayDraft, turnDraft } from "@/lib/action-learning/schema";
import { now } from "@/lib/core/clock";

type DraftAnswer<Writing> =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Writing }
  | { status: 400 | 401 | 404 | 429 };

/**
 * Keeps a presenter's unfinished turn, for the presenter alone. 409 carries what was saved later than `version`;
 * whoever was not there, and whoever asked that nothing be recorded, finds nothing to write to.
 */
export const keepTurnDraft = keeper(turnDraft, {
  may: (actor, meeting, presenterId) =>
    can(rulesFor(actor), "edit", "SetNote", { ...meeting, presenterId, readerIds: readersAt(meeting) }),
  save: saveTurnDraft,
});

/** Keeps what somebody takes away from a meeting while they write it. */
export const keepTakeawayDraft = keeper(takeawayDraft, {
  may: (actor, { id }) =>
    can(rulesFor(actor), "edit", "SetTakeaway", { meetingId: id, authorId: actor.personId }),
  save: (by, meeting, version, { text }) => saveTakeaway(by, meeting, version, text, false),
});

interface Keeper<Values, Writing> {
  may: (actor: Actor, meeting: WholeMeeting, participationId: string) => boolean;
  save: (
    by: By,
    meeting: WholeMeeting,
    version: number,
    values: Values,
    at: Date,
  ) => Promise<Saved<Writing> | null>;
}

function keeper<Values, Writing extends TurnWriting | TakeawayWriting>(
  schema: z.ZodType<Values>,
  { may, save }: Keeper<Values, Writing>,
) {
  return async (id: string, version: number, values: unknown): Promise<DraftAnswer<Writing>> => {
    const actor = await currentActor();
    if (!actor) return { status: 401 };
    if (!(await mayWriteNow(actor.personId))) return { status: 429 };
    const draft = schema.safeParse(values);
    if (!draft.success) return { status: 400 };
    const at = now();
    const meeting = await findMeeting(id, { setId: { in: actor.setIds } });
    const me = meeting?.set.memberships.find(({ participation }) => actor.mine.includes(participation.id));
    if (!meeting || !me || !isWritable(meeting, at)) return { status: 404 };
    const participationId = me.participation.id;
    if (!may(actor, meeting, participationId)) return { status: 404 };
    const by = { personId: actor.personId, participationId };
    const saved = await save(by, meeting, version, draft.data, at);
    if (!saved) return { status: 404 };
    if (!saved.ok) return { status: 409, body: saved.writing };
    return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
  };
}
