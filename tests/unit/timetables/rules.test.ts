import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/core/dates";
import {
  clash,
  freeFor,
  gapAfter,
  overlap,
  overlaps,
  runsOn,
  teachingWeeksBetween,
  type Weekly,
} from "@/lib/timetables/rules";

const MONDAY = "2027-01-18";
const at = (startsAt: number, endsAt: number, more: Partial<Weekly> = {}): Weekly => ({
  ...{ weekday: 1, startsAt, endsAt, fromOn: null, toOn: null },
  ...more,
});
const taught = (from: number, to: number, more: Partial<Weekly> = {}) => ({
  ...at(from, to, more),
  kind: "teaching" as const,
});

describe("a weekly session", () => {
  it("runs on its weekday, from its first day to its last", () => {
    expect(runsOn(at(600, 720), MONDAY)).toBe(true);
    expect(runsOn(at(600, 720), addDays(MONDAY, 1))).toBe(false);
    const termOnly = at(600, 720, { fromOn: MONDAY, toOn: addDays(MONDAY, 7) });
    expect([-7, 0, 7, 14].map((days) => runsOn(termOnly, addDays(MONDAY, days)))).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it("runs on exactly one day of any seven", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (weekday, shift) => {
          const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays("2027-01-01", shift + day));
          expect(days.filter((day) => runsOn(at(600, 720, { weekday }), day))).toHaveLength(1);
        },
      ),
    );
  });

  it("overlaps what is held at the same time, and not what begins as it ends", () => {
    expect(overlap(at(600, 720), at(660, 780))).toBe(true);
    expect(overlap(at(600, 720), at(720, 780))).toBe(false);
    expect(overlap(at(600, 720), at(600, 720, { weekday: 2 }))).toBe(false);
    expect(overlap(at(600, 720, { toOn: "2027-02-12" }), at(600, 720, { fromOn: "2027-02-22" }))).toBe(false);
    expect(overlap(at(600, 720, { toOn: "2027-02-22" }), at(600, 720, { fromOn: "2027-02-22" }))).toBe(true);
  });

  it("finds every pair that overlaps, each once", () => {
    const some = fc.record({
      weekday: fc.integer({ min: 1, max: 2 }),
      startsAt: fc.integer({ min: 0, max: 20 }),
      endsAt: fc.integer({ min: 21, max: 40 }),
      fromOn: fc.constant(null),
      toOn: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (sessions) => {
        const pairs = sessions.flatMap((one, index) =>
          sessions.slice(index + 1).filter((other) => overlap(one, other)),
        );
        expect(overlaps(sessions)).toHaveLength(pairs.length);
      }),
    );
  });
});

describe("being free for a visit", () => {
  const host = taught(600, 720);

  it.each([
    ["nothing on that day", [], 30, true],
    ["something on another day", [at(600, 720, { weekday: 2 })], 30, true],
    ["something in the middle of it", [at(630, 640)], 0, false],
    ["something that ends as the journey begins", [at(500, 570)], 30, true],
    ["something that ends while one should be on the way", [at(500, 571)], 30, false],
    ["something that begins as one is back", [at(750, 800)], 30, true],
    ["something that begins while one is on the way back", [at(749, 800)], 30, false],
    ["something around all of it", [at(540, 900)], 0, false],
    ["something that has not begun this year", [at(600, 720, { fromOn: "2027-02-01" })], 0, true],
    ["something that is over for the year", [at(600, 720, { toOn: "2027-01-17" })], 0, true],
    ["something until this very day", [at(600, 720, { toOn: MONDAY })], 0, false],
  ] as const)("%s", (_, own, minutes, free) => {
    expect(freeFor(host, [...own], minutes, MONDAY)).toBe(free);
  });

  it("needs something that is taught on the day", () => {
    expect(freeFor({ ...at(600, 720), kind: "unavailable" }, [], 0, MONDAY)).toBe(false);
    expect(freeFor(host, [], 0, addDays(MONDAY, 1))).toBe(false);
    expect(freeFor(taught(600, 720, { fromOn: "2027-02-01" }), [], 0, MONDAY)).toBe(false);
  });
});

describe("term dates", () => {
  const periods = [
    { startsOn: "2026-09-07", finishesOn: "2026-10-23" },
    { startsOn: "2026-11-02", finishesOn: "2026-12-18" },
  ];

  it("count the weeks with a teaching day, by their Mondays", () => {
    const weeks = teachingWeeksBetween(periods, "2026-09-01", "2026-12-31");
    expect(weeks).toHaveLength(14);
    expect(weeks[3]).toBe("2026-09-28");
    expect(weeks).not.toContain("2026-10-26");
    expect(teachingWeeksBetween(periods, "2026-10-20", "2026-11-03")).toEqual(["2026-10-19", "2026-11-02"]);
    expect(teachingWeeksBetween(periods, "2026-10-24", "2026-11-01")).toEqual([]);
    expect(teachingWeeksBetween(periods, "2026-12-31", "2026-09-01")).toEqual([]);
  });

  it("know what they clash with and what lies between", () => {
    expect(clash(periods, { startsOn: "2026-10-23", finishesOn: "2026-10-30" })).toBe(periods[0]);
    expect(clash(periods, { startsOn: "2026-10-24", finishesOn: "2026-11-01" })).toBeUndefined();
    const [first, second] = periods;
    expect(first && gapAfter(first, second)).toEqual({ startsOn: "2026-10-24", finishesOn: "2026-11-01" });
    expect(second && gapAfter(second, undefined)).toBeNull();
    const next = { startsOn: "2026-10-24", finishesOn: "2026-10-25" };
    expect(first && gapAfter(first, next)).toBeNull();
  });
});
