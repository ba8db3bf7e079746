import { describe, expect, it } from "vitest";
import { googleLink, outlookLink } from "@/lib/calendar/rules";

const visit = {
  ...{ uid: "visit-1@s", sequence: 0, title: "Visit: Ana & Zoë visit “Ben”", place: "Pier, Room 4 + 5" },
  ...{ link: "https://staffroom.example/programmes/p/visits/1", zone: "Europe/London" },
  ...{ startsAt: "2028-03-27T09:00:00.000Z", endsAt: "2028-03-27T11:00:00.000Z" },
};

describe("a link that carries an appointment", () => {
  it("to Google says the hour on the clock, and whose clock", () => {
    const { origin, searchParams } = new URL(googleLink(visit));
    expect(origin).toBe("https://calendar.google.com");
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ action: "TEMPLATE", text: visit.title, location: visit.place, details: visit.link },
      ...{ dates: "20280327T100000/20280327T120000", ctz: "Europe/London" },
    });
  });

  it("to Outlook says the instant", () => {
    const { origin, searchParams } = new URL(outlookLink(visit));
    expect(origin).toBe("https://outlook.office.com");
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ subject: visit.title, location: visit.place, body: visit.link },
      ...{ startdt: visit.startsAt, enddt: visit.endsAt },
    });
  });
});
