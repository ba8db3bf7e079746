import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { facilitatorPlaces, readFacilitation } from "@/lib/action-learning/data/facilitation";
import { findMeeting, listActions, type WholeMeeting } from "@/lib/action-learning/data/meetings";
import { turnsTaken } from "@/lib/action-learning/data/sets";
import { runSheet } from "@/lib/action-learning/engine/run-sheet";
import {
  forReview,
  inOrder,
  isWritable,
  mayMeeting,
  meetingState,
  presentedBy,
} from "@/lib/action-learning/rules";
import { now } from "@/lib/core/clock";
import { localDay, localMinutes } from "@/lib/core/dates";
import { jottingAt } from "@/lib/core/jottings";

const NO_DEBRIEF = { worked: "", change: "", steppedIn: "", whoWasQuiet: "", helpWanted: "" };

/** One meeting as its facilitator runs it; not found for anybody else. */
export async function loadFacilitation(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const at = now();
  const where = { AND: [visible(ability, "administer", "SetMeeting"), { programmeId }] };
  const meeting = (await findMeeting(id, where)) ?? notFound();
  const me =
    meeting.set.memberships.find(({ participation }) => actor.mine.includes(participation.id)) ?? notFound();
  const people = peopleOf(meeting);
  const seen = visible(ability, "see", "SetAction");
  const [actions, turns] = await Promise.all([
    listActions({ AND: [seen, { setId: meeting.setId }] }),
    turnsTaken(people.map((person) => person.id)),
  ]);
  const content = await readFacilitation(
    actor.personId,
    id,
    actions.map((action) => action.id),
  );
  const begun = new Map(
    content.jottings.map(({ place, version, values }) => [
      place,
      { version, values: values as Record<string, string | string[]> },
    ]),
  );
  const places = facilitatorPlaces(id);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const notes = content.notes.filter((note) => can(ability, "see", "SetNote", note));
  const withWords = (action: (typeof actions)[number]) => ({
    ...action,
    owner: names.get(action.ownerId) ?? "Somebody who has left",
    text: readable(action),
  });
  function readable({ id: actionId, setId, ownerId }: (typeof actions)[number]) {
    const text = content.texts.find((each) => each.actionId === actionId);
    const row = text && { setId, ownerId, readerIds: text.readerIds };
    return row && can(ability, "see", "SetActionText", row) ? text : null;
  }
  const wasThere = meeting.attendances.some(
    ({ participationId, present }) => participationId === me.participation.id && present,
  );
  const writable = isWritable(meeting, at);
  const minutes = Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
  const order = meeting.turns.map(({ participationId }) => participationId);
  const next = meeting.set.meetings.find(({ startsAt }) => startsAt > at && startsAt > meeting.startsAt);
  const { review } = content;
  return {
    meeting,
    state: meetingState(meeting, at),
    may: {
      change: mayMeeting("change", meeting, at),
      hold: mayMeeting("hold", meeting, at),
      cancel: mayMeeting("cancel", meeting, at),
      choose: !meeting.cancelledAt && !meeting.programme.closedAt,
      /** Words are for those who were there, the facilitator too. */
      write: writable && wasThere,
      debrief: writable,
    },
    wasThere,
    ownId: me.participation.id,
    people: presentedBy(
      meeting.set.memberships,
      turns.filter(({ meetingId }) => meetingId !== id),
    ).map((person) => ({ ...person, chosen: order.includes(person.id) })),
    /** Everybody whose place can be noted, with what is noted. */
    places: people.map((person) => ({
      ...person,
      present: meeting.attendances.find(({ participationId }) => participationId === person.id)?.present,
    })),
    sheet: runSheet(minutes, order.length),
    startsAt: localMinutes(meeting.startsAt, meeting.programme.timeZone),
    presenters: order.map((presenterId) => ({
      id: presenterId,
      name: names.get(presenterId) ?? "",
      there: meeting.attendances.some((each) => each.participationId === presenterId && each.present),
      note: notes.find((note) => note.presenterId === presenterId) ?? null,
      begun: jottingAt(begun, places.turn(presenterId)),
    })),
    earlier: earlierActions(actions, meeting).map(withWords),
    actions: inOrder(actions.filter(({ meetingId }) => meetingId === id)).map(withWords),
    review: review && can(ability, "see", "SetReview", review) ? review : null,
    mayReview: writable && wasThere && (!review || review.authorId === actor.personId),
    debrief: content.debrief ?? { version: 0, values: NO_DEBRIEF },
    begun: {
      review: jottingAt(begun, places.review),
      debrief: jottingAt(begun, places.debrief),
      action: jottingAt(begun, places.action),
    },
    nextOn: next ? localDay(next.startsAt, meeting.programme.timeZone) : "",
  };
}

function peopleOf({ set, attendances }: WholeMeeting) {
  const all = [...set.memberships, ...attendances].map(({ participation }) => participation);
  return [...new Map(all.map(({ id, person }) => [id, { id, name: person.name }])).values()];
}

/** What each of the set looks back on, by owner. */
function earlierActions<T extends Parameters<typeof forReview>[0][number] & { ownerId: string }>(
  actions: T[],
  meeting: WholeMeeting,
): T[] {
  const owners = new Set(actions.map(({ ownerId }) => ownerId));
  return [...owners].flatMap((owner) =>
    forReview(
      actions.filter(({ ownerId }) => ownerId === owner),
      meeting,
    ),
  );
}
