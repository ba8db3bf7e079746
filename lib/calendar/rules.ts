import type { Appointment } from "@/lib/core/appointments";
import { localDay, localMinutes, minutesToClock } from "@/lib/core/dates";

/** What adds an appointment to a calendar: plain links that carry it, and a file. */
export interface CalendarLinks {
  google: string;
  outlook: string;
  file: string;
}

/** Google takes the hour on the clock and the zone. */
export function googleLink({ title, place, link, startsAt, endsAt, zone }: Appointment): string {
  const clock = (instant: string) => {
    const at = new Date(instant);
    return `${localDay(at, zone)}T${minutesToClock(localMinutes(at, zone))}00`.replace(/[-:]/g, "");
  };
  return withQuery("https://calendar.google.com/calendar/render", {
    ...{ action: "TEMPLATE", text: title, location: place, details: link },
    ...{ dates: `${clock(startsAt)}/${clock(endsAt)}`, ctz: zone },
  });
}

/** Outlook takes the instant, and shows it by its owner's clock. */
export function outlookLink({ title, place, link, startsAt, endsAt }: Appointment): string {
  return withQuery("https://outlook.office.com/calendar/deeplink/compose", {
    ...{ path: "/calendar/action/compose", rru: "addevent" },
    ...{ subject: title, location: place, body: link, startdt: startsAt, enddt: endsAt },
  });
}

const withQuery = (address: string, query: Record<string, string>) =>
  `${address}?${new URLSearchParams(query)}`;
