import type { Invite } from "@/lib/core/appointments";
import type { NewLetter } from "@/lib/core/outbox";
import { type VisitInCalendar, visitEntry } from "@/lib/programmes/letters/entries";

/** Takes a visit out of the calendars that it was sent to; nothing where it never was. A visit called off stays so. */
export const visitOff = (visit: VisitInCalendar): Invite | undefined =>
  visit.calendarEntries > 0 ? { method: "CANCEL", ...visitEntry(visit, visit.calendarEntries) } : undefined;

/** To somebody who knows what became of their visit, and whose calendar does not yet. */
export function calendarLetter(personId: string, other: string, when: string, calendar: Invite): NewLetter {
  const on = calendar.method === "REQUEST";
  return {
    personId,
    kind: "calendar-visit",
    subject: on ? `For your calendar: ${when}` : `Out of your calendar: ${when}`,
    body: `Your visit with ${other} on ${when} is ${on ? "agreed" : "off"}. Most calendars ${on ? "enter it" : "take it out"} by themselves when they get this letter.\n\n${calendar.link}\n`,
    calendar,
  };
}
