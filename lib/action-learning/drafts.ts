import { can } from "@/lib/access/ability";
import type { Actor } from "@/lib/access/actor";
import { keeper } from "@/lib/access/keeper";
import { rulesFor } from "@/lib/access/rules";
import { findMeeting, readersAt } from "@/lib/action-learning/data";
import { saveTakeaway, saveTurnDraft } from "@/lib/action-learning/mutations/writing";
import { isWritable } from "@/lib/action-learning/rules";
import { takeawayDraft, turnDraft } from "@/lib/action-learning/schema";

/**
 * Keeps a presenter's unfinished turn, for the presenter alone. Whoever was not there, and whoever asked that nothing
 * be recorded, finds nothing to write to.
 */
export const keepTurnDraft = keeper({
  values: turnDraft,
  async find(id, actor, at) {
    const own = await findOwn(id, actor, at);
    if (!own) return null;
    const note = { ...own.meeting, presenterId: own.by.participationId, readerIds: readersAt(own.meeting) };
    return can(rulesFor(actor), "edit", "SetNote", note) ? own : null;
  },
  save: ({ by, meeting }, { version, values }, at) => saveTurnDraft(by, meeting, version, values, at),
});

/** Keeps what somebody takes away from a meeting while they write it. */
export const keepTakeawayDraft = keeper({
  values: takeawayDraft,
  async find(id, actor, at) {
    const own = await findOwn(id, actor, at);
    const row = { meetingId: id, authorId: actor.personId };
    return own && can(rulesFor(actor), "edit", "SetTakeaway", row) ? own : null;
  },
  save: ({ by, meeting }, { version, values: { text } }) => saveTakeaway(by, meeting, version, text, false),
});

/** A meeting of one's own set about which something can be written now, and who writes. */
async function findOwn(id: string, actor: Actor, at: Date) {
  const meeting = await findMeeting(id, { setId: { in: actor.setIds } });
  const me = meeting?.set.memberships.find(({ participation }) => actor.mine.includes(participation.id));
  if (!meeting || !me || !isWritable(meeting, at)) return null;
  return { meeting, by: { personId: actor.personId, participationId: me.participation.id } };
}
