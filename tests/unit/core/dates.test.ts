import { describe, expect, it } from "vitest";
import {
  addDays,
  clockToMinutes,
  columnToDay,
  dayInWords,
  daysBetween,
  dayToColumn,
  localDay,
  localInstant,
  localMinutes,
  minutesToClock,
  spanInWords,
  startOfLocalDay,
  timeInWords,
} from "@/lib/core/dates";

const at = (day: string, clock: string) => localInstant(day, clockToMinutes(clock)).toISOString();

describe("local time", () => {
  it("is Greenwich time in winter and an hour ahead in summer", () => {
    expect(at("2027-01-20", "10:00")).toBe("2027-01-20T10:00:00.000Z");
    expect(at("2027-07-20", "10:00")).toBe("2027-07-20T09:00:00.000Z");
  });

  it("moves a time that the clocks skip on by an hour", () => {
    expect(at("2027-03-28", "00:59")).toBe("2027-03-28T00:59:00.000Z");
    expect(at("2027-03-28", "01:30")).toBe("2027-03-28T01:30:00.000Z");
    expect(timeInWords(new Date("2027-03-28T01:30:00Z"))).toBe("Sun 28 March 2027, 02:30");
    expect(at("2027-03-28", "02:00")).toBe("2027-03-28T01:00:00.000Z");
  });

  it("takes the first of two when an hour comes twice", () => {
    expect(at("2027-10-31", "01:30")).toBe("2027-10-31T00:30:00.000Z");
    expect(at("2027-10-31", "02:00")).toBe("2027-10-31T02:00:00.000Z");
  });

  it("knows the day and minute of an instant, also close to midnight in summer", () => {
    const instant = new Date("2027-07-20T23:30:00Z");
    expect(localDay(instant)).toBe("2027-07-21");
    expect(localMinutes(instant)).toBe(30);
    expect(localDay(instant, "America/New_York")).toBe("2027-07-20");
    expect(startOfLocalDay("2027-07-21").toISOString()).toBe("2027-07-20T23:00:00.000Z");
  });

  it("comes back from every hour of the days on which the clocks change", () => {
    for (const day of ["2027-03-27", "2027-03-28", "2027-10-31", "2028-02-29"])
      for (let minutes = 0; minutes < 1440; minutes += 30) {
        const skipped = day === "2027-03-28" && minutes >= 60 && minutes < 120;
        const instant = localInstant(day, minutes);
        expect(localDay(instant)).toBe(day);
        expect(localMinutes(instant)).toBe(skipped ? minutes + 60 : minutes);
      }
  });
});

describe("days", () => {
  it("are counted as days, not as hours", () => {
    expect(addDays("2027-03-27", 2)).toBe("2027-03-29");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2027-03-01", "2027-04-01")).toBe(31);
    expect(daysBetween("2027-04-01", "2027-03-01")).toBe(-31);
    expect(daysBetween("2027-04-01", "2027-04-01")).toBe(0);
  });

  it("go to the database and come back", () => {
    for (const day of ["2027-01-01", "2027-06-30", "2028-02-29"])
      expect(columnToDay(dayToColumn(day))).toBe(day);
  });
});

describe("in words", () => {
  it("says day, time and span", () => {
    expect(dayInWords("2027-03-25")).toBe("Thu 25 March 2027");
    expect(dayInWords("2027-09-01")).toBe("Wed 1 September 2027");
    expect(timeInWords(new Date("2027-03-25T10:00:00Z"))).toBe("Thu 25 March 2027, 10:00");
    expect(timeInWords(new Date("2027-04-01T09:05:00Z"))).toBe("Thu 1 April 2027, 10:05");
    expect(spanInWords(new Date("2027-03-25T10:00:00Z"), new Date("2027-03-25T12:00:00Z"))).toBe(
      "Thu 25 March 2027, 10:00 to 12:00",
    );
  });

  it("reads and writes clock times", () => {
    expect(clockToMinutes("00:00")).toBe(0);
    expect(clockToMinutes("23:59")).toBe(1439);
    for (const minutes of [0, 5, 605, 1439]) expect(clockToMinutes(minutesToClock(minutes))).toBe(minutes);
    expect(minutesToClock(605)).toBe("10:05");
  });
});
