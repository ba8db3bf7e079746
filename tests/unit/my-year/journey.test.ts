import { describe, expect, it } from "vitest";
import { STEP_WORDS, stepNote } from "@/lib/my-year/labels";
import { journey, YEAR_STEPS, type YearFacts } from "@/lib/my-year/rules/journey";

const fresh: YearFacts = {
  ...{
    selfEvaluation: "none",
    themes: 0,
    group: null,
    buddies: 0,
    made: 0,
    received: 0,
    toMake: 0,
    toReceive: 0,
  },
  ...{ set: null, attended: 0, meetingsToCome: 0, actions: 0, openActions: 0, report: "none", closed: false },
};
const full: YearFacts = {
  ...{
    selfEvaluation: "finished",
    themes: 2,
    group: "Curlew",
    buddies: 2,
    made: 1,
    received: 2,
    toMake: 0,
    toReceive: 0,
  },
  ...{
    set: "Set one",
    attended: 3,
    meetingsToCome: 0,
    actions: 2,
    openActions: 0,
    report: "submitted",
    closed: false,
  },
};

const states = (facts: YearFacts) =>
  Object.fromEntries(journey(facts, {}).map((one) => [one.step, one.state]));

describe("the journey", () => {
  it("begins with the self-evaluation; what others do first is theirs", () => {
    expect(states(fresh)).toEqual({
      selfEvaluation: "now",
      themes: "later",
      buddies: "now",
      visitMade: "later",
      visitReceived: "later",
      learningSet: "later",
      actions: "later",
      endReport: "later",
    });
    const waits = journey(fresh, {}).filter((one) => one.underWay);
    expect(waits.map((one) => one.step)).toEqual(["buddies", "learningSet"]);
  });

  it("ends with everything done", () => {
    expect(new Set(Object.values(states(full)))).toEqual(new Set(["done"]));
  });

  it("opens the visits with the group, the report with a visit each way", () => {
    expect(states({ ...fresh, group: "Curlew" })).toMatchObject({ visitMade: "now", visitReceived: "now" });
    expect(states({ ...fresh, group: "Curlew", made: 1 }).endReport).toBe("later");
    expect(states({ ...fresh, group: "Curlew", made: 1, received: 1 }).endReport).toBe("now");
    expect(states({ ...fresh, report: "open" }).endReport).toBe("now");
  });

  it("does not ask for a visit that is on its way", () => {
    const steps = journey({ ...fresh, group: "Curlew", toMake: 1 }, {});
    const begun = steps.filter((one) => one.state === "now" && !one.underWay).map((one) => one.step);
    expect(begun).toEqual(["selfEvaluation", "visitReceived"]);
    expect(stepNote("visitMade", { ...fresh, toMake: 1 })).toBe("On its way");
  });

  it("asks nothing in a closed programme, and calls nothing late", () => {
    expect(Object.values(states({ ...fresh, group: "Curlew", closed: true }))).not.toContain("now");
  });

  it("says when a step is planned for, where the programme says it", () => {
    const due = journey(fresh, { visits: "2027-05-21", end_reports: "2027-07-09" });
    expect(due.filter((one) => one.dueOn).map((one) => [one.step, one.dueOn])).toEqual([
      ["visitMade", "2027-05-21"],
      ["visitReceived", "2027-05-21"],
      ["endReport", "2027-07-09"],
    ]);
  });

  it("has words for every step, for a fresh year and a full one", () => {
    for (const step of YEAR_STEPS) {
      expect(STEP_WORDS[step].title).not.toBe("");
      expect(stepNote(step, fresh)).not.toBe(stepNote(step, full));
    }
    expect(stepNote("themes", { ...fresh, themes: 1 })).toBe("1 theme");
    expect(stepNote("buddies", full)).toBe("Curlew, with 2 buddies");
  });
});
