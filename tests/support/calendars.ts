import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { Temporal } from "temporal-polyfill";

/** An event of a calendar file as one library reads it: the hour on the clock in its zone, and the instant. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  title: string;
  place: string;
  local: string;
  instant: string;
  status: string;
}

/** What ical.js makes of a file; it throws at what is not one, and finds the instant by the file's own zone. */
export function readByIcalJs(file: string): { method: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      ...{ uid: event.uid, sequence: event.sequence, title: event.summary, place: event.location ?? "" },
      local: event.startDate.toString(),
      instant: event.startDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue("status") ?? ""),
    };
  });
  ICAL.TimezoneService.reset();
  return { method: String(calendar.getFirstPropertyValue("method")), events };
}

/** What node-ical, which shares no code with it, makes of the same file. */
export function readByNodeIcal(file: string): { method: string; events: ReadEvent[] } {
  const found = nodeIcal.sync.parseICS(file);
  const events = Object.values(found).filter((each): each is VEvent => each?.type === "VEVENT");
  return {
    method: String((found.vcalendar as { method?: string } | undefined)?.method ?? events[0]?.method),
    events: events.map((event) => ({
      ...{ uid: event.uid, sequence: Number(event.sequence), title: String(event.summary) },
      place: String(event.location ?? ""),
      local:
        event.datetype === "date"
          ? String(event.start.getFullYear())
          : Temporal.Instant.from(event.start.toISOString())
              .toZonedDateTimeISO(event.start.tz ?? "UTC")
              .toPlainDateTime()
              .toString({ smallestUnit: "second" }),
      instant: event.start.toISOString(),
      status: String(event.status ?? ""),
    })),
  };
}

/** The calendar entry that goes with a message, and how it goes: as another form of the text, and as a file. */
export function entryOf(message: string) {
  const [, encoded = ""] =
    /Content-Type: text\/calendar[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n([\s\S]*?)\r\n--/.exec(message) ?? [];
  const base64 = /Content-Type: text\/calendar[\s\S]*?Content-Transfer-Encoding: (\S+)/.exec(message)?.[1];
  const file =
    base64 === "base64"
      ? Buffer.from(encoded, "base64").toString()
      : encoded
          .replace(/=\r\n/g, "")
          .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) =>
            Buffer.from(bytes.replaceAll("=", ""), "hex").toString(),
          );
  return {
    file,
    method: /Content-Type: text\/calendar;[\s\S]*?method=(\w+)/.exec(message)?.[1],
    name: /Content-Disposition: attachment; filename=(\S+\.ics)/.exec(message)?.[1],
  };
}
