import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Appointment, DayEntry, Invite } from "@/lib/core/appointments";
import { HOME_ZONE } from "@/lib/core/dates";

interface Party {
  name: string;
  address: string;
}

/**
 * The file that puts an appointment into its receiver's calendar, changes it there or takes it out. Only the receiver
 * stands in it as invited: nobody's address goes to anybody else.
 */
export function inviteFile(sent: Invite, from: Party, to: Party, stamp: Date): string {
  const off = sent.method === "CANCEL";
  const file = newFile();
  file.method(ICalCalendarMethod[sent.method]);
  const event = addTimed(file, sent, stamp);
  event.status(off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED);
  event.organizer({ name: from.name || from.address, email: from.address });
  event.createAttendee({
    name: to.name || to.address,
    email: to.address,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  });
  return file.toString();
}

/** A file of appointments and days, for a calendar that subscribes to it or takes it in once. */
export function calendarFile(name: string, entries: (Appointment | DayEntry)[], stamp: Date): string {
  const file = newFile();
  file.method(ICalCalendarMethod.PUBLISH);
  file.name(name);
  file.x("X-WR-TIMEZONE", HOME_ZONE);
  file.ttl(60 * 60);
  for (const entry of entries) {
    if ("on" in entry) addDay(file, entry, stamp);
    else addTimed(file, entry, stamp).status(ICalEventStatus.CONFIRMED);
  }
  return file.toString();
}

/** The zone is each event's own: named for the whole calendar, the library would write its time stamps in it too. */
function newFile(): ICalCalendar {
  const file = ical({ prodId: { company: "Staffroom", product: "Staffroom", language: "EN" } });
  file.timezone({ name: null, generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null });
  return file;
}

function addTimed(file: ICalCalendar, entry: Appointment, stamp: Date): ICalEvent {
  const at = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(entry.zone);
  const event = file.createEvent({
    ...{ id: entry.uid, sequence: entry.sequence, stamp, summary: entry.title },
    ...{ start: at(entry.startsAt), end: at(entry.endsAt), timezone: entry.zone },
  });
  return worded(event, entry);
}

function addDay(file: ICalCalendar, entry: DayEntry, stamp: Date): ICalEvent {
  const day = Temporal.PlainDate.from(entry.on);
  const event = file.createEvent({
    ...{ id: entry.uid, sequence: entry.sequence, stamp, summary: entry.title, allDay: true },
    ...{ start: day, end: day.add({ days: 1 }) },
  });
  event.x("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
  return worded(event, entry);
}

function worded(event: ICalEvent, { place, link }: { place: string; link: string }): ICalEvent {
  if (place) event.location(place);
  event.description(link);
  event.url(link);
  return event;
}
