import { describe, expect, test } from "vitest";
import {
  freeHours,
  journeyKey,
  type VisitingSession,
  type Visitor,
  visitsBetween,
} from "@/lib/buddy-groups/engine/can-visit";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { visitTable, waysOf } from "@/lib/buddy-groups/engine/visit-table";
import { addDays } from "@/lib/core/dates";
import { freeFor } from "@/lib/timetables/rules";

// Mon 7 September 2026 to Fri 16 July 2027.
const year = { startsOn: "2026-09-07", finishesOn: "2027-07-16" };
const journeys = new Map([
  [journeyKey("home", "away"), 30],
  [journeyKey("away", "home"), 45],
]);

const lesson = (changes: Partial<VisitingSession> = {}): VisitingSession => ({
  ...{ kind: "teaching", weekday: 2, startsAt: 600, endsAt: 720, siteId: "away", fromOn: null, toOn: null },
  ...changes,
});
const host: Visitor = { siteId: "away", sessions: [lesson()] };

/** Whether somebody at home with these sessions can visit the host. */
const can = (sessions: VisitingSession[], hosted: Visitor = host, siteId: string | null = "home"): boolean =>
  visitsBetween([{ siteId, sessions }, hosted], journeys, year).lessons[1] === 1;

describe("somebody can visit a lesson", () => {
  const busy = (startsAt: number, endsAt: number, changes: Partial<VisitingSession> = {}) =>
    lesson({ startsAt, endsAt, siteId: "home", ...changes });

  test("when free for all of it and for the way there and back, to the minute", () => {
    expect(can([])).toBe(true);
    expect(can([busy(500, 570), busy(765, 800)])).toBe(true);
    expect(can([busy(500, 571)])).toBe(false);
    expect(can([busy(764, 800)])).toBe(false);
    expect(can([busy(640, 650)])).toBe(false);
    expect(can([busy(640, 650, { weekday: 3 })])).toBe(true);
    expect(can([busy(540, 560, { kind: "unavailable" }), busy(571, 580, { kind: "unavailable" })])).toBe(
      false,
    );
  });

  test("with a journey that is not known counting nothing, and being said", () => {
    const unknown = [{ siteId: "nowhere", sessions: [busy(500, 600), busy(720, 800)] }, host];
    const found = visitsBetween(unknown, journeys, year);
    expect(found.lessons[1]).toBe(1);
    expect(found.unknownJourneys).toBe(1);
    expect(can([busy(500, 600)], host, null)).toBe(true);
    expect(can([busy(500, 600)], { siteId: "away", sessions: [lesson({ siteId: null })] })).toBe(true);
  });

  test("only one that is taught", () => {
    expect(can([], { siteId: "away", sessions: [lesson({ kind: "unavailable" })] })).toBe(false);
    expect(can([], { siteId: "away", sessions: [] })).toBe(false);
  });

  test("on a day of its dates on which nothing clashes", () => {
    const autumn = busy(600, 660, { toOn: "2026-12-18" });
    const spring = busy(600, 660, { fromOn: "2026-12-21" });
    expect(can([autumn])).toBe(true);
    expect(can([autumn, spring])).toBe(false);
    expect(can([autumn, { ...spring, fromOn: "2026-12-30" }])).toBe(true);
    expect(can([spring, autumn])).toBe(false);
    expect(can([autumn], { ...host, sessions: [lesson({ toOn: "2026-12-18" })] })).toBe(false);
    expect(can([], { ...host, sessions: [lesson({ fromOn: "2027-01-06", toOn: "2027-01-11" })] })).toBe(
      false,
    );
    expect(can([], { ...host, sessions: [lesson({ fromOn: "2027-01-06", toOn: "2027-01-12" })] })).toBe(true);
  });

  test("just as going through the year day by day says, on random pairs", { timeout: 120_000 }, () => {
    const random = randomFrom(4);
    const draw = (count: number) => Math.floor(random() * count);
    const day = () => (random() < 0.5 ? null : addDays(year.startsOn, draw(312)));
    const session = (): VisitingSession => {
      const startsAt = 540 + 30 * draw(10);
      return lesson({
        ...{ kind: random() < 0.7 ? "teaching" : "unavailable", weekday: 1 + draw(2), startsAt },
        ...{ endsAt: startsAt + 60 + 30 * draw(4), siteId: random() < 0.5 ? "home" : "away" },
        ...{ fromOn: day(), toOn: day() },
      });
    };
    let possible = 0;
    for (let pair = 0; pair < 120; pair += 1) {
      const people: Visitor[] = ["home", "away"].map((siteId) => ({
        siteId,
        sessions: Array.from({ length: 1 + draw(5) }, session),
      }));
      const [visitor, hosted] = people as [Visitor, Visitor];
      const days = Array.from({ length: 313 }, (_, at) => addDays(year.startsOn, at));
      // Both ways of the journey are equally long here, as the day-by-day rule has one length for both.
      const even = new Map([
        [journeyKey("home", "away"), 30],
        [journeyKey("away", "home"), 30],
      ]);
      const expected = hosted.sessions.filter((each) =>
        days.some((on) => freeFor(each, visitor.sessions, each.siteId === "home" ? 0 : 30, on)),
      ).length;
      expect(visitsBetween(people, even, year).lessons[1]).toBe(expected);
      possible += expected > 0 ? 1 : 0;
    }
    expect(possible).toBeGreaterThan(20);
    expect(possible).toBeLessThan(110);
  });
});

describe("the matrix", () => {
  // 0 can visit 1 and 2; 2 can visit 0.
  const lessons = Uint8Array.from([0, 2, 1, 0, 0, 0, 1, 0, 0]);

  test("says what is possible for each person", () => {
    expect(waysOf(lessons, 3, 0)).toEqual({ both: [2], onlyThere: [1], onlyHere: [], neither: [] });
    expect(waysOf(lessons, 3, 1)).toEqual({ both: [], onlyThere: [], onlyHere: [0], neither: [2] });
  });

  test("is a table of each pair once, in the order of the addresses", () => {
    expect(visitTable(lessons, ["c@x", "a@x", "b@x"])).toEqual([
      ["tutor_a", "tutor_b", "a_can_visit_b", "b_can_visit_a"],
      ["a@x", "b@x", "false", "false"],
      ["a@x", "c@x", "false", "true"],
      ["b@x", "c@x", "true", "true"],
    ]);
  });
});

test("hours in which two people could talk leave out what either has", () => {
  const people: Visitor[] = [
    { siteId: null, sessions: [lesson({ weekday: 1, startsAt: 570, endsAt: 690 })] },
    { siteId: null, sessions: [lesson({ weekday: 1, startsAt: 540, endsAt: 600 }), lesson({ weekday: 6 })] },
  ];
  expect(Array.from(freeHours(people))).toEqual([0, 42, 42, 0]);
});
