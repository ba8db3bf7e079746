"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { findMeeting } from "@/lib/action-learning/data/meetings";
import { findSet } from "@/lib/action-learning/data/sets";
import { editGroundRules } from "@/lib/action-learning/mutations/ground-rules";
import {
  cancelMeeting,
  changeMeeting,
  choosePresenters,
  expected,
  holdMeeting,
  planMeeting,
  type Slot,
} from "@/lib/action-learning/mutations/meetings";
import { isFarOff, mayMeeting } from "@/lib/action-learning/rules";
import * as schema from "@/lib/action-learning/schema";
import { now } from "@/lib/core/clock";
import { clockToMinutes, localDay, localInstant, localMinutes, minutesToClock } from "@/lib/core/dates";
import { type Result, refused, unfit } from "@/lib/core/result";

const setPath = (programmeId: string, setId: string, place = "") =>
  `/programmes/${programmeId}/action-learning/sets/${setId}${place}`;
const pathOf = (programmeId: string, meetingId: string, place = "") =>
  `/programmes/${programmeId}/action-learning/${meetingId}/facilitate${place}`;

function slotOf(form: { day: string; from: string; to: string; place: string }, zone: string): Slot {
  const instant = (clock: string) => localInstant(form.day, clockToMinutes(clock), zone);
  return { startsAt: instant(form.from), endsAt: instant(form.to), place: form.place.trim() };
}

const FAR = "That is more than a year away. Check the year.";
const LONG = "That is more than twelve hours. Check the times.";

function slotFault({ startsAt, endsAt }: Slot): Result<never> | null {
  if (isFarOff(startsAt, now())) return unfit("day", FAR);
  return endsAt.getTime() - startsAt.getTime() > 12 * 3_600_000 ? unfit("to", LONG) : null;
}

export const planMeetingAction = action("administer", "SetMeeting", {
  input: schema.plan,
  async find({ setId }) {
    const set = await findSet(setId);
    return set && { ...set, setId };
  },
  async run(form, set, { personId }): Promise<Result<string>> {
    if (set.programme.closedAt) return refused("NOT_NOW");
    const slot = slotOf(form, set.programme.timeZone);
    const told = { ...slot, programmeId: set.programmeId, programme: set.programme, set };
    return (
      slotFault(slot) ?? planMeeting(personId, { id: set.id, intentionKey: form.intentionKey, told }, now())
    );
  },
  after: (id, { setId }, { programmeId }) => redirect(setPath(programmeId, setId, `#meeting-${id}`)),
});

const find = ({ meetingId }: { meetingId: string }) => findMeeting(meetingId);

export const changeMeetingAction = action("administer", "SetMeeting", {
  input: schema.changedPlan,
  find,
  async run({ version, ...form }, meeting, { personId }): Promise<Result> {
    if (!mayMeeting("change", meeting, now())) return refused("NOT_NOW");
    const slot = slotOf(form, meeting.programme.timeZone);
    return slotFault(slot) ?? changeMeeting(personId, meeting, version, slot, now());
  },
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId)),
  async saved({ meetingId }) {
    const kept = await findMeeting(meetingId);
    if (!kept) return {};
    const { startsAt, endsAt, place, version, programme } = kept;
    const clock = (instant: Date) => minutesToClock(localMinutes(instant, programme.timeZone));
    return {
      ...{ day: localDay(startsAt, programme.timeZone), from: clock(startsAt), to: clock(endsAt) },
      ...{ place, version: String(version) },
    };
  },
});

export const cancelMeetingAction = action("administer", "SetMeeting", {
  input: schema.onMeetingNow,
  find,
  run: async ({ version }, meeting, { personId }) =>
    meeting.cancelledAt || mayMeeting("cancel", meeting, now())
      ? cancelMeeting(personId, meeting, version, now())
      : refused("NOT_NOW"),
  after: (_, __, { programmeId, setId }) => redirect(setPath(programmeId, setId)),
});

export const holdMeetingAction = action("administer", "SetMeeting", {
  input: schema.attendance,
  find,
  async run({ version, present }, meeting, { personId }): Promise<Result> {
    if (!mayMeeting("hold", meeting, now())) return refused("NOT_NOW");
    const known = expected(meeting);
    if (!present.every((id) => known.includes(id))) return unfit("present", "Choose from the set’s members.");
    return holdMeeting(personId, meeting, version, present, now());
  },
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId, "#there")),
  async saved({ meetingId }) {
    const kept = await findMeeting(meetingId);
    const there = kept?.attendances.filter(({ present }) => present) ?? [];
    return {
      present: there.map(({ participationId }) => participationId),
      version: String(kept?.version ?? 0),
    };
  },
});

export const choosePresentersAction = action("administer", "SetMeeting", {
  input: schema.presenters,
  find,
  async run({ version, presenters }, meeting, { personId }): Promise<Result> {
    if (meeting.cancelledAt || meeting.programme.closedAt) return refused("NOT_NOW");
    const known = expected(meeting);
    if (!presenters.every((id) => known.includes(id)))
      return unfit("presenters", "Choose from the set’s members.");
    return choosePresenters(personId, meeting, version, presenters);
  },
  after: (_, { meetingId }, { programmeId }) => redirect(pathOf(programmeId, meetingId, "#run-sheet")),
  async saved({ meetingId }) {
    const kept = await findMeeting(meetingId);
    return {
      presenters: kept?.turns.map(({ participationId }) => participationId) ?? [],
      version: String(kept?.version ?? 0),
    };
  },
});

export const keepGroundRulesAction = action("edit", "PeerGroup", {
  input: schema.groundRules,
  find: ({ setId }) => findSet(setId),
  run: async ({ version, groundRules }, set, { personId }) =>
    set.programme.closedAt ? refused("NOT_NOW") : editGroundRules(personId, set, version, groundRules),
  after: (_, { setId }, { programmeId }) => redirect(setPath(programmeId, setId, "#ground-rules")),
  async saved({ setId }) {
    const kept = await findSet(setId);
    return { groundRules: kept?.groundRules ?? "", version: String(kept?.version ?? 0) };
  },
});
