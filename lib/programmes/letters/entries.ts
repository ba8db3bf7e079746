import type { Appointment, DayEntry } from "@/lib/core/appointments";
import { columnToDay } from "@/lib/core/dates";
import { env } from "@/lib/core/env";

/** A visit as far as a calendar may know of it. */
export interface VisitInCalendar {
  id: string;
  programmeId: string;
  startsAt: Date;
  endsAt: Date;
  room?: string;
  site?: { name: string } | null;
  calendarEntries: number;
  host: { person: { name: string } };
  visitor: { person: { name: string } };
  programme: { timeZone: string };
}

/**
 * A visit's entry in a calendar: who visits whom, when and where. A calendar stands outside the house, so neither the
 * class nor a word of what anybody wrote goes into it.
 */
export function visitEntry(visit: VisitInCalendar, sequence = lastSent(visit)): Appointment {
  return {
    uid: uidOf("visit", visit.id),
    sequence,
    title: `Visit: ${visit.visitor.person.name} visits ${visit.host.person.name}`,
    place: [visit.site?.name, visit.room].filter(Boolean).join(", "),
    link: at(`/programmes/${visit.programmeId}/visits/${visit.id}`),
    ...span(visit, visit.programme.timeZone),
  };
}

const lastSent = ({ calendarEntries }: VisitInCalendar): number => Math.max(0, calendarEntries - 1);

export interface MeetingInCalendar {
  id: string;
  programmeId: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  version: number;
  set: { name: string };
  programme: { timeZone: string };
}

/** A set's meeting: when and where it meets, never what about. */
export const meetingEntry = (meeting: MeetingInCalendar): Appointment => ({
  uid: uidOf("meeting", meeting.id),
  sequence: meeting.version - 1,
  title: `${meeting.set.name} meets`,
  place: meeting.place,
  link: at(`/programmes/${meeting.programmeId}/action-learning/${meeting.id}`),
  ...span(meeting, meeting.programme.timeZone),
});

interface MilestoneInCalendar {
  id: string;
  programmeId: string;
  title: string;
  baselineOn: Date;
  forecastOn: Date | null;
  version: number;
}

/** The day that a milestone is promised for now. */
export const milestoneEntry = (milestone: MilestoneInCalendar): DayEntry => ({
  uid: uidOf("milestone", milestone.id),
  sequence: milestone.version - 1,
  title: milestone.title,
  place: "",
  link: at(`/programmes/${milestone.programmeId}/milestones`),
  on: columnToDay(milestone.forecastOn ?? milestone.baselineOn),
});

const uidOf = (kind: string, id: string) => `${kind}-${id}@${new URL(env().appUrl).hostname}`;

const at = (path: string) => `${env().appUrl}${path}`;

const span = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, zone: string) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  zone,
});
