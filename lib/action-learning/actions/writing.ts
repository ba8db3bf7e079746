"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { dueAnswer } from "@/lib/action-learning/actions/due";
import {
  findAction,
  findMeeting,
  readActionTexts,
  readersAt,
  type WholeMeeting,
} from "@/lib/action-learning/data/meetings";
import { latestTurn, readTakeaway, readTurn } from "@/lib/action-learning/data/turns";
import {
  addAction,
  closeAction,
  confirmAction,
  reopenAction,
  reviseAction,
} from "@/lib/action-learning/mutations/actions";
import {
  allowTurn,
  type By,
  keepTurn,
  saveTakeaway,
  withdrawTurn,
} from "@/lib/action-learning/mutations/writing";
import { isWritable } from "@/lib/action-learning/rules";
import * as schema from "@/lib/action-learning/schema";
import { now } from "@/lib/core/clock";
import { columnToDay } from "@/lib/core/dates";
import { done, type Result, refused } from "@/lib/core/result";

const pathOf = (programmeId: string, meetingId: string, place = "") =>
  `/programmes/${programmeId}/action-learning/${meetingId}${place}`;

/** The meeting as one of its set's members writes about it: null for anybody who is not in the set now. */
async function ownMeeting(meetingId: string, actor: Actor) {
  const meeting = await findMeeting(meetingId, { setId: { in: actor.setIds } });
  const me = meeting?.set.memberships.find(({ participation }) => actor.mine.includes(participation.id));
  return meeting && me ? { ...meeting, participationId: me.participation.id } : null;
}

const byFor = (actor: Actor, participationId: string): By => ({ personId: actor.personId, participationId });

type OwnMeeting = WholeMeeting & { participationId: string };

/** The presenter's own turn, as it is or as it would be. */
const asNote = (meeting: OwnMeeting) => ({
  ...meeting,
  presenterId: meeting.participationId,
  readerIds: readersAt(meeting),
});

const findTurn = async ({ meetingId }: { meetingId: string }, actor: Actor) => {
  const meeting = await ownMeeting(meetingId, actor);
  return meeting && asNote(meeting);
};

export const keepTurnAction = action("edit", "SetNote", {
  input: schema.turn,
  find: findTurn,
  run: async (form, meeting, actor) =>
    isWritable(meeting, now())
      ? keepTurn(byFor(actor, meeting.presenterId), meeting, form)
      : refused("NOT_NOW"),
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId, "#turn")),
  async saved({ meetingId }, _, actor) {
    const { draft, note } = await readTurn(actor.personId, meetingId);
    const { version, values } = latestTurn(draft, note);
    return { ...values, version: String(version) };
  },
});

/** Whoever presented takes it back whenever they like, after leaving the set and after the close of the year too. */
export const withdrawTurnAction = action("withdraw", "SetNote", {
  input: schema.onMeeting,
  async find({ meetingId }, actor) {
    const meeting = await findMeeting(meetingId);
    const { note } = await readTurn(actor.personId, meetingId);
    const own = meeting && note ? { ...meeting, ...whose(note) } : await findTurn({ meetingId }, actor);
    return own && { ...own, isMember: actor.setIds.includes(own.setId) };
  },
  run: (_, meeting, actor) => withdrawTurn(byFor(actor, meeting.presenterId), meeting),
  after: (_, { meetingId }, { programmeId, isMember }) =>
    redirect(
      isMember ? pathOf(programmeId, meetingId, "#turn") : `/programmes/${programmeId}/action-learning`,
    ),
});

const whose = ({ presenterId, readerIds }: { presenterId: string; readerIds: string[] }) => ({
  presenterId,
  readerIds,
});

export const allowTurnAction = action("edit", "SetNote", {
  input: schema.onMeeting,
  find: findTurn,
  run: async (_, meeting, actor) =>
    isWritable(meeting, now()) ? allowTurn(byFor(actor, meeting.presenterId), meeting) : refused("NOT_NOW"),
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId, "#turn")),
});

export const keepTakeawayAction = action("edit", "SetTakeaway", {
  input: schema.takeaway,
  async find({ meetingId }, actor) {
    const meeting = await ownMeeting(meetingId, actor);
    return meeting && { ...meeting, meetingId, authorId: actor.personId };
  },
  async run({ version, text }, meeting, actor): Promise<Result> {
    if (!isWritable(meeting, now())) return refused("NOT_NOW");
    const saved = await saveTakeaway(byFor(actor, meeting.participationId), meeting, version, text, true);
    if (!saved) return refused("NOT_NOW");
    return saved.ok ? done(undefined) : refused("STALE");
  },
  after: () => ({ done: "Kept, for you alone." }),
  async saved({ meetingId }, _, actor) {
    const kept = await readTakeaway(actor.personId, meetingId);
    return { text: kept?.text ?? "", version: String(kept?.version ?? 0) };
  },
});

export const addActionAction = action("create", "SetAction", {
  input: schema.newAction,
  async find({ meetingId }, actor) {
    const meeting = await ownMeeting(meetingId, actor);
    return meeting && { ...meeting, ownerId: meeting.participationId };
  },
  async run(input, meeting, actor): Promise<Result> {
    if (!isWritable(meeting, now())) return refused("NOT_NOW");
    const wrong = dueAnswer(input.dueOn, meeting.programme.timeZone);
    const own = { ownerId: meeting.ownerId, authorId: actor.personId, confirmedAt: now() };
    return wrong ?? addAction(actor.personId, meeting, own, input);
  },
  after: (_, { meetingId, intentionKey }, { programmeId }) =>
    redirect(pathOf(programmeId, meetingId, `#action-${intentionKey}`)),
});

const find = ({ actionId }: { actionId: string }) => findAction(actionId);

/** Back to the page on which it was pressed, at the action. */
const backTo = ({ actionId, back }: { actionId: string; back: string }, programmeId: string) =>
  redirect(pathOf(programmeId, encodeURIComponent(back), `#action-${actionId}`).replace("/#", "#"));

/** What is kept of an action now, for its form to show beside what was typed. */
async function keptAction({ actionId }: { actionId: string }, _: unknown, actor: Actor) {
  const kept = await findAction(actionId);
  const [text] = await readActionTexts(actor.personId, [actionId]);
  return {
    what: text?.what ?? "",
    whoAsks: text?.whoAsks ?? "",
    whatHappened: text?.whatHappened ?? "",
    dueOn: kept ? columnToDay(kept.dueOn) : "",
    outcome: kept && kept.state !== "open" ? kept.state : "",
    version: String(kept?.version ?? 0),
  };
}

export const closeActionAction = action("finish", "SetAction", {
  input: schema.outcome,
  find,
  run: (input, row, actor) => closeAction(byFor(actor, row.ownerId), row, input, now()),
  after: (_, input, { programmeId }) => backTo(input, programmeId),
  saved: keptAction,
});

/** Says of an action that the facilitator noted: yes, that is mine. */
export const confirmActionAction = action("agree", "SetAction", {
  input: schema.onAction,
  find,
  run: ({ version }, row, actor) => confirmAction(byFor(actor, row.ownerId), row, version, now()),
  after: (_, input, { programmeId }) => backTo(input, programmeId),
});

export const reviseActionAction = action("edit", "SetAction", {
  input: schema.actionWords,
  find,
  async run(input, row, actor): Promise<Result> {
    const same = input.dueOn === columnToDay(row.dueOn);
    const wrong = same ? null : dueAnswer(input.dueOn, row.meeting.programme.timeZone);
    return wrong ?? reviseAction(byFor(actor, row.ownerId), row, input, now());
  },
  after: (_, input, { programmeId }) => backTo(input, programmeId),
  saved: keptAction,
});

export const reopenActionAction = action("reopen", "SetAction", {
  input: schema.onAction,
  find,
  run: ({ version }, row, actor) => reopenAction(byFor(actor, row.ownerId), row, version),
  after: (_, input, { programmeId }) => backTo(input, programmeId),
});
