import { describe, expect, it } from "vitest";
import { shareInWords } from "@/lib/core/share";
import { figureInWords, GOALS, INDICATOR_WORDS, targetInWords } from "@/lib/kpis/labels";
import type { Facts } from "@/lib/kpis/rules/facts";
import { CODES, median } from "@/lib/kpis/rules/indicator";
import { INDICATORS, indicatorOf } from "@/lib/kpis/rules/indicators/all";
import { organisationsOf } from "@/lib/kpis/rules/indicators/passing-on";
import { statusOf } from "@/lib/kpis/rules/status";
import { tiesOf } from "@/lib/kpis/rules/ties";

const nothing: Facts = {
  ...{ people: [], withdrawn: 0, sets: 0, facilitators: 0, visits: [], meetings: [], actions: [] },
  ...{ entries: [], workshops: [], subjects: [] },
};

describe("the indicators", () => {
  it("are all there once, each with its words, in one goal", () => {
    expect(INDICATORS.map(({ code }) => code)).toEqual([...CODES]);
    expect(GOALS.flatMap(({ codes }) => codes)).toEqual([...CODES]);
    for (const code of CODES) expect(INDICATOR_WORDS[code].rule.length).toBeGreaterThan(20);
    expect(indicatorOf("9z")).toBeNull();
  });

  it("say of an empty programme that there is not enough evidence, and break on nothing", () => {
    for (const indicator of INDICATORS.filter(({ kind }) => kind !== "count")) {
      const figure = indicator.measure(nothing, []);
      expect(figure.value, indicator.code).toBeNull();
      expect(statusOf(figure, indicator, indicator.target, 0.5)).toBe("noEvidence");
    }
  });
});

describe("how a figure stands", () => {
  const indicator = { least: 5, kind: "share" as const };
  it.each([
    [{ value: 0.85, denominator: 20 }, 0.85, 0.5, "met"],
    [{ value: 17 / 20, denominator: 20 }, 0.85, 1, "met"],
    [{ value: 0.5, denominator: 20 }, 1, 0.5, "onTrack"],
    [{ value: 0.49, denominator: 20 }, 1, 0.5, "atRisk"],
    [{ value: 0.99, denominator: 20 }, 1, 1, "notMet"],
    [{ value: 1, denominator: 4 }, 0.5, 1, "noEvidence"],
    [{ value: null, denominator: null }, 0.5, 1, "noEvidence"],
    [{ value: 0.2, denominator: 20 }, null, 1, "noTarget"],
  ])("%o against %s after %s of the year: %s", (figure, target, elapsed, wanted) => {
    expect(statusOf(figure, indicator, target, elapsed)).toBe(wanted);
  });
});

describe("words", () => {
  it("never give a percentage alone", () => {
    expect(shareInWords(17, 20)).toBe("17 of 20 (85 %)");
    expect(shareInWords(0, 0)).toBe("0 of 0");
    expect(figureInWords({ numerator: null, denominator: null, value: null }, "share")).toBe("Not shown yet");
    expect(figureInWords({ numerator: 12, denominator: 20, value: 0.6 }, "each")).toBe(
      "12 for 20 tutors (0.6 each)",
    );
    expect(figureInWords({ numerator: null, denominator: 20, value: 7.5 }, "median")).toBe(
      "7.5 (median of 20 tutors)",
    );
    expect(figureInWords({ numerator: 1, denominator: 9, value: 9 }, "count")).toBe("9, of which 1 new");
    expect(targetInWords(0.95, "share")).toBe("95 %");
    expect(targetInWords(0.5, "each")).toBe("0.5 each");
    expect(targetInWords(null, "share")).toBe("–");
  });
});

it.each([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
])("the middle of %o is %s", (values, wanted) => expect(median(values)).toBe(wanted));

describe("ties", () => {
  const visit = (hostId: string, visitorId: string, state: Facts["visits"][number]["state"]) => ({
    ...{ id: `${hostId}${visitorId}`, hostId, visitorId, state, onDate: "2027-01-01" },
    ...{ sharedOn: null, learners: null, className: "" },
  });
  const meeting = (held: boolean, ...present: string[]) => ({
    ...{ id: "m", setId: "s", at: 0, on: "2027-01-01", held, present, presented: [] },
  });

  it("are distinct pairs, whichever way round, of completed visits and of meetings that were held", () => {
    const ties = tiesOf({
      visits: [visit("a", "b", "shared"), visit("b", "a", "acknowledged"), visit("a", "c", "recorded")],
      meetings: [meeting(true, "c", "b"), meeting(true, "a", "b"), meeting(false, "x", "y")],
    });
    expect(ties).toEqual([
      { one: "a", other: "b", byVisit: true },
      { one: "b", other: "c", byVisit: false },
    ]);
  });
});

it("organisations are counted once, however they were typed", () => {
  const workshop = { id: "w", held: true, led: [], attended: 3, outside: 3 };
  const organisations = ["Town library", " town LIBRARY ", "", "Museum"];
  expect(organisationsOf({ workshops: [{ ...workshop, organisations }] })).toBe(2);
});
