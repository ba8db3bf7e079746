import { describe, expect, it } from "vitest";
import { cellWords } from "@/lib/overview/labels";
import { cellsOf, countTurns, isAskedFor, summarise } from "@/lib/overview/rules/board";
import { factsOf } from "@/lib/overview/rules/facts";
import {
  BOARD_STAGES,
  type BoardStage,
  calendarOf,
  mayNudgeAgain,
  type PersonFacts,
  standing,
} from "@/lib/overview/rules/stages";

const visits = { tookPlace: 0, planned: 0, mine: 0, turns: { answers: 0, forms: 0, toRead: 0 } };
const nothing: PersonFacts = {
  ...{ selfEvaluation: "none", themes: 0, group: null, made: visits, received: visits },
  ...{ set: null, held: 0, attended: 0, toNote: 0, report: "none" },
};
const everything: PersonFacts = {
  ...{ selfEvaluation: "finished", themes: 2, group: "Avocet" },
  ...{ made: { ...visits, tookPlace: 1 }, received: { ...visits, tookPlace: 2 } },
  ...{ set: "Set one", held: 2, attended: 2, toNote: 0, report: "submitted" },
};
const calendar = {
  today: "2027-01-20",
  timeZone: "Europe/London",
  due: { end_reports: "2027-06-18" },
  closed: false,
};
const on = (today: string) => ({ ...calendar, today });
const facts = (change: Partial<PersonFacts>): PersonFacts => ({ ...nothing, ...change });
const side = (change: Partial<PersonFacts["made"]>) => ({ ...visits, ...change });

describe("where somebody stands", () => {
  it("is done everywhere for who has done everything, and nothing waits", () => {
    for (const stage of BOARD_STAGES)
      expect(standing(stage, everything, calendar), stage).toEqual({ reached: true, waitsFor: null });
  });

  it.each<[BoardStage, Partial<PersonFacts>, string | null]>([
    ["selfEvaluation", {}, "person"],
    ["selfEvaluation", { selfEvaluation: "open" }, "person"],
    ["selfEvaluation", { selfEvaluation: "reopened" }, "person"],
    ["themes", {}, null],
    ["themes", { selfEvaluation: "open" }, "person"],
    ["group", {}, "coordinator"],
    ["visitMade", {}, null],
    ["visitMade", { group: "Avocet" }, "person"],
    ["visitMade", { group: "Avocet", made: side({ planned: 1 }) }, "others"],
    ["visitMade", { group: "Avocet", made: side({ planned: 1, mine: 1 }) }, "person"],
    ["visitMade", { made: side({ tookPlace: 1, mine: 1 }) }, "person"],
    ["visitMade", { made: side({ tookPlace: 1 }) }, null],
    ["visitReceived", { group: "Avocet", made: side({ tookPlace: 1 }) }, "person"],
    ["learningSet", {}, "coordinator"],
    ["learningSet", { set: "Set one" }, "others"],
    ["learningSet", { set: "Set one", attended: 1, held: 1, toNote: 1 }, "person"],
    ["endReport", { report: "open" }, null],
  ])("%s of %j waits for %s", (stage, change, waitsFor) => {
    expect(standing(stage, facts(change), calendar).waitsFor).toBe(waitsFor);
  });

  it("asks for end reports from four weeks before their day, or after both visits where no day is set", () => {
    expect(standing("endReport", nothing, on("2027-05-20")).waitsFor).toBeNull();
    expect(standing("endReport", nothing, on("2027-05-21")).waitsFor).toBe("person");
    const undated = { ...calendar, due: {} };
    expect(standing("endReport", nothing, undated).waitsFor).toBeNull();
    expect(standing("endReport", { ...everything, report: "open" }, undated).waitsFor).toBe("person");
  });

  it("waits for nobody in a closed programme", () => {
    for (const stage of BOARD_STAGES)
      expect(standing(stage, nothing, { ...calendar, closed: true }).waitsFor, stage).toBeNull();
  });
});

describe("a reminder", () => {
  it.each([
    [null, "2027-01-20", true],
    ["2027-01-20", "2027-01-20", false],
    ["2027-01-13", "2027-01-19", false],
    ["2027-01-13", "2027-01-20", true],
    // A weekend does not count, and neither do Good Friday and Easter Monday.
    ["2027-01-15", "2027-01-21", false],
    ["2027-03-25", "2027-04-01", false],
    ["2027-03-25", "2027-04-05", true],
    ["2027-12-24", "2028-01-03", false],
  ])("after one on %s may go on %s: %s", (last, today, may) => {
    expect(mayNudgeAgain(last, today)).toBe(may);
  });

  it("about a visit made rests the visit received as well, and nothing else", () => {
    const nudges = [{ stage: "visits" as const, sentAt: new Date("2027-01-19T10:00:00Z") }];
    const cells = cellsOf(facts({ group: "Avocet" }), nudges, calendar);
    const able = cells.filter(({ mayNudge }) => mayNudge).map(({ stage }) => stage);
    expect(able).toEqual(["selfEvaluation"]);
    expect(cells.filter(({ nudgedOn }) => nudgedOn).map(({ stage }) => stage)).toEqual([
      "visitMade",
      "visitReceived",
    ]);
  });

  it("is reckoned by the last one, on the day it had in the programme's own zone", () => {
    const nudges = [
      { stage: "self_evaluation" as const, sentAt: new Date("2026-07-01T23:30:00Z") },
      { stage: "self_evaluation" as const, sentAt: new Date("2026-05-01T10:00:00Z") },
    ];
    const [cell] = cellsOf(nothing, nudges, calendar);
    expect(cell).toMatchObject({ stage: "selfEvaluation", nudgedOn: "2026-07-02", mayNudge: true });
  });

  it("is offered only where something waits for the person", () => {
    for (const one of [everything, facts({ group: "Avocet" }), nothing])
      for (const cell of cellsOf(one, [], calendar)) expect(cell.mayNudge).toBe(cell.waitsFor === "person");
  });
});

describe("the sum", () => {
  const people = [everything, nothing, facts({ group: "Avocet" })].map((one) => ({
    facts: one,
    cells: cellsOf(one, [], calendar),
  }));

  it("counts each stage over everybody", () => {
    const of = Object.fromEntries(summarise(people).map(({ stage, ...rest }) => [stage, rest]));
    expect(of.group).toEqual({ reached: 2, of: 3, waiting: 0, toNudge: 0 });
    expect(of.selfEvaluation).toEqual({ reached: 1, of: 3, waiting: 2, toNudge: 2 });
    expect(of.visitMade).toEqual({ reached: 1, of: 3, waiting: 1, toNudge: 1 });
  });

  it("says who waits for a group and for a set", () => {
    expect(countTurns(people.map((one) => one.facts))).toMatchObject({ withoutGroup: 1, withoutSet: 2 });
  });

  it("is narrowed by a part of the name, whatever its accents, and by what waits", () => {
    const cells = cellsOf(nothing, [], calendar);
    expect(isAskedFor("Zoë Müller", cells, { name: "ZOE mu" })).toBe(true);
    expect(isAskedFor("Zoë Müller", cells, { name: "anna" })).toBe(false);
    expect(isAskedFor("Zoë Müller", cells, { waiting: "selfEvaluation" })).toBe(true);
    expect(isAskedFor("Zoë Müller", cells, { waiting: "any" })).toBe(true);
    expect(isAskedFor("Zoë Müller", cells, { waiting: "group" })).toBe(false);
    expect(isAskedFor("Zoë Müller", cellsOf(everything, [], calendar), { waiting: "any" })).toBe(false);
  });
});

describe("what is known of people", () => {
  const row = {
    ...{ id: "a", selfEvaluation: null, round: null, themes: null, group: "Avocet" },
    ...{ set: "Set one", setId: "one", facilitates: true, attended: 1, report: null },
  };
  const at = new Date("2027-01-20T12:00:00Z");
  const visit = (state: "proposed" | "agreed" | "visited" | "shared", startsAt: string, awaitingId = "") => ({
    ...{ hostId: "b", visitorId: "a", awaitingId, state, startsAt: new Date(startsAt) },
  });

  it("is added up by direction and by whose turn it is", () => {
    const visits = [
      visit("proposed", "2027-02-01", "b"),
      visit("agreed", "2027-01-10"),
      visit("visited", "2027-01-10"),
      visit("shared", "2027-01-10"),
    ];
    const meetings = [
      { setId: "one", endsAt: new Date("2027-01-10"), heldAt: new Date("2027-01-10") },
      { setId: "one", endsAt: new Date("2027-01-11"), heldAt: null },
      { setId: "one", endsAt: new Date("2027-03-11"), heldAt: null },
      { setId: "two", endsAt: new Date("2027-01-11"), heldAt: null },
    ];
    const [a, b] = factsOf([row, { ...row, id: "b", facilitates: false }], visits, meetings, at);
    expect(a?.facts).toMatchObject({ held: 1, toNote: 1, attended: 1, selfEvaluation: "none" });
    expect(a?.facts.made).toEqual({
      ...{ tookPlace: 2, planned: 2, mine: 2 },
      turns: { answers: 0, forms: 2, toRead: 0 },
    });
    expect(b?.facts).toMatchObject({ toNote: 0, held: 1 });
    expect(b?.facts.received.turns).toEqual({ answers: 1, forms: 0, toRead: 1 });
  });

  it("has the day to which a milestone was moved", () => {
    const moved = [
      { stage: "visits" as const, baselineOn: new Date("2027-05-01"), forecastOn: new Date("2027-06-01") },
      { stage: null, baselineOn: new Date("2027-05-01"), forecastOn: null },
    ];
    expect(calendarOf({ timeZone: "Europe/London", closedAt: null }, moved, at)).toEqual({
      ...{ today: "2027-01-20", timeZone: "Europe/London", closed: false, due: { visits: "2027-06-01" } },
    });
  });

  it("is said in words for every stage", () => {
    for (const one of [nothing, everything])
      for (const cell of cellsOf(one, [], calendar)) expect(cellWords(cell, one)).toMatch(/\w/);
  });
});
