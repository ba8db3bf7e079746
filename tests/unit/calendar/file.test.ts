import { describe, expect, it } from "vitest";
import type { Appointment, Invite } from "@/lib/core/appointments";
import { calendarFile, inviteFile } from "@/lib/core/calendar-file";
import { readByIcalJs, readByNodeIcal } from "@/tests/support/calendars";

const from = { name: "Staffroom", address: "staffroom@college.example" };
const to = { name: "Ana Díaz; the “first”, of two", address: "ana@college.example" };
const stamp = new Date("2028-03-01T09:00:00Z");

/** 10:00 on Fri 24 March 2028, while London keeps the same time as Greenwich. */
const friday: Appointment = {
  uid: "visit-1@staffroom.example",
  sequence: 0,
  title: "Visit: Ana Díaz visits Ben Cole",
  place: "Shoebury, Room 4; by the lift, on the left",
  link: "https://staffroom.example/programmes/p/visits/1",
  startsAt: "2028-03-24T10:00:00.000Z",
  endsAt: "2028-03-24T12:00:00.000Z",
  zone: "Europe/London",
};
/** 10:00 on the Monday after, an hour ahead of Greenwich: the clocks changed on the Sunday. */
const monday = {
  ...friday,
  sequence: 1,
  startsAt: "2028-03-27T09:00:00.000Z",
  endsAt: "2028-03-27T11:00:00.000Z",
};
const file = (method: Invite["method"], appointment: Appointment) =>
  inviteFile({ method, ...appointment }, from, to, stamp);

describe.each([
  ["ical.js", readByIcalJs],
  ["node-ical", readByNodeIcal],
])("an entry as %s reads it", (_, read) => {
  it("has its hour, its place and its title", () => {
    expect(read(file("REQUEST", friday))).toMatchObject({
      method: "REQUEST",
      events: [
        {
          ...{ uid: friday.uid, sequence: 0, title: friday.title, place: friday.place },
          ...{ local: "2028-03-24T10:00:00", instant: "2028-03-24T10:00:00.000Z", status: "CONFIRMED" },
        },
      ],
    });
  });

  it("moved across the change of the clocks is the same event, later, at the same hour", () => {
    const [event] = read(file("REQUEST", monday)).events;
    expect(event).toMatchObject({ uid: friday.uid, sequence: 1, local: "2028-03-27T10:00:00" });
    expect(event?.instant).toBe("2028-03-27T09:00:00.000Z");
  });

  it("called off takes out the same event", () => {
    const off = read(file("CANCEL", { ...monday, sequence: 2 }));
    expect(off.method).toBe("CANCEL");
    expect(off.events).toMatchObject([{ uid: friday.uid, sequence: 2, status: "CANCELLED" }]);
  });

  it("stands in a file of many, with days beside hours", () => {
    const day = { uid: "milestone-1@s", sequence: 0, title: "Celebration", place: "", link: "https://s/m" };
    const many = read(calendarFile("Staffroom", [friday, monday, { ...day, on: "2028-07-07" }], stamp));
    expect(many.events.map(({ title }) => title)).toContain("Celebration");
  });
});

describe("an entry's text", () => {
  const text = file("REQUEST", friday);

  it("says when it was written by the clock of the world, and brings its zone along", () => {
    expect(text).toContain("DTSTAMP:20280301T090000Z\r\n");
    expect(text).toContain("DTSTART;TZID=Europe/London:20280324T100000\r\n");
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n");
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  });

  it("keeps every line to 75 bytes and ends it as the format asks", () => {
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });

  it("invites its receiver alone", () => {
    const plain = text.replaceAll("\r\n ", "");
    expect(plain.match(/^ATTENDEE/gm)).toHaveLength(1);
    expect(plain).toMatch(/^ATTENDEE.*ana@college\.example\r$/m);
    expect(plain).toMatch(/^ORGANIZER.*staffroom@college\.example\r$/m);
  });
});
