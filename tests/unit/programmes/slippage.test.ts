import { describe, expect, it } from "vitest";
import { milestonesInWords, slippageInWords } from "@/lib/programmes/labels";
import { milestoneStatus, slippageOf } from "@/lib/programmes/rules";

/** Two terms with a half-term between, and the summer after. */
const teaching = [
  { startsOn: "2027-04-12", finishesOn: "2027-05-28" },
  { startsOn: "2027-06-07", finishesOn: "2027-07-09" },
  { startsOn: "2027-09-06", finishesOn: "2027-10-22" },
];
const promise = (baselineOn: string, forecastOn: string | null = null, actualOn: string | null = null) => ({
  ...{ baselineOn, forecastOn, actualOn, movedOnPurpose: false },
});

describe("how far a promise slipped", () => {
  it.each([
    ["not at all", promise("2027-05-05"), { days: 0, teachingWeeks: 0 }],
    ["within its week", promise("2027-05-05", "2027-05-07"), { days: 2, teachingWeeks: 0 }],
    ["over a weekend", promise("2027-05-07", "2027-05-10"), { days: 3, teachingWeeks: 1 }],
    ["over half-term", promise("2027-05-26", "2027-06-08"), { days: 13, teachingWeeks: 1 }],
    ["into half-term", promise("2027-05-26", "2027-06-02"), { days: 7, teachingWeeks: 0 }],
    [
      "from July to the last days before September",
      promise("2027-07-07", "2027-09-02"),
      { days: 57, teachingWeeks: 0 },
    ],
    ["from July to September", promise("2027-07-07", "2027-09-08"), { days: 63, teachingWeeks: 1 }],
    ["earlier", promise("2027-05-05", null, "2027-04-14"), { days: -21, teachingWeeks: 0 }],
    [
      "what came true counts, not what was expected",
      promise("2027-05-05", "2027-06-25", "2027-05-05"),
      { days: 0, teachingWeeks: 0 },
    ],
  ])("%s", (_, promised, wanted) => expect(slippageOf(promised, teaching)).toEqual(wanted));

  it.each([
    [{ days: 0, teachingWeeks: 0 }, "On the day"],
    [{ days: -1, teachingWeeks: 0 }, "1 day earlier"],
    [{ days: 63, teachingWeeks: 1 }, "63 days later, 1 teaching week lost"],
  ])("%o reads %s", (slippage, words) => expect(slippageInWords(slippage)).toBe(words));
});

describe("how a promise stands", () => {
  const on = (promised: ReturnType<typeof promise> & { movedOnPurpose: boolean }, today: string) =>
    milestoneStatus(promised, slippageOf(promised, teaching), today);

  it.each([
    [promise("2027-05-05", null, "2027-05-05"), "met"],
    [promise("2027-05-05", null, "2027-05-06"), "metLate"],
    [promise("2027-05-05"), "toCome"],
    [promise("2027-04-14"), "overdue"],
    [promise("2027-05-05", "2027-05-14"), "slight"],
    [promise("2027-05-05", "2027-05-28"), "some"],
    [promise("2027-05-05", "2027-06-25"), "much"],
    [{ ...promise("2027-07-07", "2027-09-08"), movedOnPurpose: true }, "onPurpose"],
    [{ ...promise("2027-04-13", "2027-04-14"), movedOnPurpose: true }, "onPurpose"],
  ] as const)("%o is %s", (promised, wanted) => expect(on(promised, "2027-04-20")).toBe(wanted));
});

describe("all of them in a sentence", () => {
  const met = { title: "Plan agreed", status: "met" as const };
  const open = { title: "Final workshop", status: "onPurpose" as const };

  it.each([
    [[], ""],
    [[met, met], "All 2 milestones were met."],
    [[met, open], "All milestones were met but one: Final workshop."],
    [[met, open, open], "1 of 3 milestones met."],
  ])("%o: %s", (promises, words) => expect(milestonesInWords(promises)).toBe(words));
});
