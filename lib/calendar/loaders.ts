import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { actorOf } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { requireActor } from "@/lib/access/session";
import {
  feedSince,
  findFeed,
  meetingsInCalendar,
  milestonesInCalendar,
  visitsInCalendar,
} from "@/lib/calendar/data";
import { type CalendarLinks, googleLink, outlookLink } from "@/lib/calendar/rules";
import type { Appointment } from "@/lib/core/appointments";
import { calendarFile } from "@/lib/core/calendar-file";
import { now } from "@/lib/core/clock";
import { hashSecret } from "@/lib/core/ids";
import {
  type MeetingInCalendar,
  meetingEntry,
  milestoneEntry,
  type VisitInCalendar,
  visitEntry,
} from "@/lib/programmes/letters/entries";

/** How far back a calendar reaches. */
const DAYS_BACK = 400;

/**
 * What belongs in the calendar of whoever holds this secret, as they may see it now: nothing of a programme that they
 * have left, and null once the secret or the account is no more. Seven reads, however much there is.
 */
export async function loadFeed(secret: string): Promise<string | null> {
  const personId = await findFeed(hashSecret(secret));
  const actor = personId && (await actorOf(personId));
  if (!actor) return null;
  const ability = rulesFor(actor);
  const since = new Date(now().getTime() - DAYS_BACK * 86_400_000);
  const current = { programmeId: { in: actor.activeIn } };
  const visits = await visitsInCalendar(actor.active, visible(ability, "see", "Visit"), since);
  const meetings = await meetingsInCalendar(
    { AND: [visible(ability, "see", "SetMeeting"), current, { setId: { in: actor.setIds } }] },
    since,
  );
  const milestones = await milestonesInCalendar({ AND: [visible(ability, "see", "Milestone"), current] });
  const entries = [
    ...visits.map((visit) => visitEntry(visit)),
    ...meetings.map(meetingEntry),
    ...milestones.map(milestoneEntry),
  ];
  return calendarFile("Staffroom", entries, now());
}

/** Whether one's calendar subscribes to what is one's own here, and since when. */
export async function loadFeedState() {
  const { actor } = await requireActor();
  return { since: await feedSince(actor.personId) };
}

const linksTo = (entry: Appointment, file: string): CalendarLinks => ({
  ...{ google: googleLink(entry), outlook: outlookLink(entry), file: `/api/calendar/${file}` },
});

/** How its two people add an agreed visit that is to come to their calendars. */
export const visitLinks = (
  visit: VisitInCalendar & { state: string },
  side: string | null,
): CalendarLinks | null =>
  side && visit.state === "agreed" && visit.endsAt > now()
    ? linksTo(visitEntry(visit), `visits/${visit.id}`)
    : null;

/** How those of a set add a meeting that is to come. */
export const meetingLinks = (
  meeting: MeetingInCalendar & { cancelledAt: Date | null },
): CalendarLinks | null =>
  !meeting.cancelledAt && meeting.endsAt > now()
    ? linksTo(meetingEntry(meeting), `meetings/${meeting.id}`)
    : null;

/** One visit or meeting as a file; not found unless it is one's own and stands. */
export async function takeEntry(kind: string, id: string): Promise<string> {
  const { actor, ability } = await requireActor();
  if (id.includes("\0")) notFound();
  const always = new Date(0);
  if (kind === "visits") {
    const where = { AND: [visible(ability, "see", "Visit"), { id }] };
    const [visit] = await visitsInCalendar(actor.mine, where, always);
    return visit ? calendarFile("Staffroom", [visitEntry(visit)], now()) : notFound();
  }
  const where = { AND: [visible(ability, "see", "SetMeeting"), { id, setId: { in: actor.setIds } }] };
  const [meeting] = kind === "meetings" ? await meetingsInCalendar(where, always) : [];
  return meeting ? calendarFile("Staffroom", [meetingEntry(meeting)], now()) : notFound();
}
