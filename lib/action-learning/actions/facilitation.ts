"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { dueAnswer } from "@/lib/action-learning/actions/due";
import { readDebrief, readReview, readTurnOf } from "@/lib/action-learning/data/facilitation";
import { findMeeting, readersAt, type WholeMeeting } from "@/lib/action-learning/data/meetings";
import { addAction } from "@/lib/action-learning/mutations/actions";
import {
  leaveTurnUnrecorded,
  noteTurn,
  type Presenter,
  saveDebrief,
  saveReview,
} from "@/lib/action-learning/mutations/facilitation";
import { isWritable } from "@/lib/action-learning/rules";
import * as schema from "@/lib/action-learning/schema";
import { now } from "@/lib/core/clock";
import { type Result, refused } from "@/lib/core/result";

const pathOf = (programmeId: string, meetingId: string, place: string) =>
  `/programmes/${programmeId}/action-learning/${meetingId}/facilitate#${place}`;

/** The meeting as the one who facilitates its set writes about it: null for anybody else. */
async function facilitated(meetingId: string, actor: Actor) {
  const meeting = await findMeeting(meetingId, { setId: { in: actor.facilitates } });
  const me = meeting?.set.memberships.find(({ participation }) => actor.mine.includes(participation.id));
  return meeting && me ? { ...meeting, participationId: me.participation.id } : null;
}

type Facilitated = WholeMeeting & { participationId: string };
const byFor = ({ personId }: Actor, { participationId }: Facilitated) => ({ personId, participationId });

/** Somebody who was there and is in the set, or was. */
function personAt(meeting: WholeMeeting, presenterId: string): Presenter | null {
  const there = meeting.attendances.find(
    ({ participationId, present }) => present && participationId === presenterId,
  );
  return there ? { presenterId, authorId: there.participation.personId } : null;
}

const presenterOf = ({ presenterId, authorId }: Presenter): Presenter => ({ presenterId, authorId });

async function findTurn(
  { meetingId, presenterId }: { meetingId: string; presenterId: string },
  actor: Actor,
) {
  const meeting = await facilitated(meetingId, actor);
  const presenter = meeting && personAt(meeting, presenterId);
  return presenter && { ...meeting, ...presenter, readerIds: readersAt(meeting) };
}

export const noteTurnAction = action("edit", "SetNote", {
  input: schema.turnOf,
  find: findTurn,
  run: async ({ version, issue, questions, insight }, meeting, actor) =>
    isWritable(meeting, now())
      ? noteTurn(byFor(actor, meeting), meeting, presenterOf(meeting), version, { issue, questions, insight })
      : refused("NOT_NOW"),
  after: (_, { meetingId, presenterId }, { programmeId }) =>
    redirect(pathOf(programmeId, meetingId, `turn-${presenterId}`)),
  async saved({ meetingId, presenterId }, _, actor) {
    const kept = await readTurnOf(actor.personId, meetingId, presenterId);
    const { issue = "", questions = "", insight = "", version = 0 } = kept ?? {};
    return { issue, questions, insight, version: String(version) };
  },
});

export const leaveTurnUnrecordedAction = action("edit", "SetNote", {
  input: schema.onTurn,
  find: findTurn,
  run: async (_, meeting, actor) =>
    isWritable(meeting, now())
      ? leaveTurnUnrecorded(byFor(actor, meeting), meeting, presenterOf(meeting))
      : refused("NOT_NOW"),
  after: (_, { meetingId, presenterId }, { programmeId }) =>
    redirect(pathOf(programmeId, meetingId, `turn-${presenterId}`)),
});

export const addActionForAction = action("create", "SetAction", {
  input: schema.actionFor,
  async find({ meetingId, ownerId }, actor) {
    const meeting = await facilitated(meetingId, actor);
    const owner = meeting && personAt(meeting, ownerId);
    return owner && { ...meeting, ownerId, authorId: owner.authorId };
  },
  async run(input, meeting, actor): Promise<Result> {
    if (!isWritable(meeting, now()) || !personAt(meeting, meeting.participationId)) return refused("NOT_NOW");
    const confirmedAt = meeting.authorId === actor.personId ? now() : null;
    const { ownerId, authorId } = meeting;
    return (
      dueAnswer(input.dueOn, meeting.programme.timeZone) ??
      addAction(actor.personId, meeting, { ownerId, authorId, confirmedAt }, input)
    );
  },
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId, "actions")),
});

export const saveReviewAction = action("edit", "SetReview", {
  input: schema.review,
  async find({ meetingId }, actor) {
    const meeting = await facilitated(meetingId, actor);
    return meeting && { ...meeting, meetingId, readerIds: readersAt(meeting) };
  },
  run: async (form, meeting, actor) =>
    isWritable(meeting, now()) ? saveReview(byFor(actor, meeting), meeting, form) : refused("NOT_NOW"),
  after: () => ({ done: "Kept, for those who were there." }),
  async saved({ meetingId }, _, actor) {
    const kept = await readReview(actor.personId, meetingId);
    const { asked = "", airTime = "", change = "", version = 0 } = kept ?? {};
    return { asked, airTime, change, version: String(version) };
  },
});

export const saveDebriefAction = action("edit", "Debrief", {
  input: schema.debrief,
  async find({ meetingId }, actor) {
    const meeting = await facilitated(meetingId, actor);
    return meeting && { ...meeting, meetingId, authorId: actor.personId };
  },
  run: async (form, meeting, actor) =>
    isWritable(meeting, now()) ? saveDebrief(byFor(actor, meeting), meeting, form) : refused("NOT_NOW"),
  after: () => ({ done: "Kept." }),
  async saved({ meetingId }, _, actor) {
    const kept = await readDebrief(actor.personId, meetingId);
    return { ...kept?.values, version: String(kept?.version ?? 0) };
  },
});
