import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/core/dates";
import { areProposals, proposedMilestones } from "@/lib/programmes/engine/template";

const year = { startsOn: "2026-09-01", finishesOn: "2027-07-16" };
const on = (stage: string | null, periods: { startsOn: string; finishesOn: string }[]) =>
  proposedMilestones(year, periods).find((each) => each.stage === stage)?.baselineOn;

it("counts teaching weeks, so that a half-term moves what comes after it", () => {
  const whole = [{ startsOn: "2026-09-07", finishesOn: "2027-07-09" }];
  expect(on("self_evaluation", whole)).toBe("2026-10-02");
  expect(on("buddy_groups", whole)).toBe("2026-10-16");
  const broken = [
    { startsOn: "2026-09-07", finishesOn: "2026-10-09" },
    { startsOn: "2026-10-26", finishesOn: "2027-07-09" },
  ];
  expect(on("self_evaluation", broken)).toBe("2026-10-02");
  expect(on("buddy_groups", broken)).toBe("2026-10-30");
});

it("counts plain weeks where no term dates are known", () => {
  expect(on("self_evaluation", [])).toBe("2026-09-25");
});

it("stays within the programme and in its order, however short and whatever the terms", () => {
  const day = fc.integer({ min: -60, max: 500 }).map((days) => addDays("2026-09-01", days));
  const period = fc
    .tuple(day, fc.integer({ min: 0, max: 80 }))
    .map(([startsOn, days]) => ({ startsOn, finishesOn: addDays(startsOn, days) }));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 400 }),
      fc.array(period, { maxLength: 5 }),
      (from, days, terms) => {
        const span = { startsOn: from, finishesOn: addDays(from, days) };
        const dates = proposedMilestones(span, terms).map(({ baselineOn }) => baselineOn);
        expect(dates).toHaveLength(9);
        expect(dates).toEqual(dates.toSorted());
        expect(dates.every((each) => span.startsOn <= each && each <= span.finishesOn)).toBe(true);
      },
    ),
  );
});

it("are proposals until one of them is changed, moved or met", () => {
  const row = { forecastOn: null, actualOn: null, version: 1 };
  expect(areProposals([row, row])).toBe(true);
  expect(areProposals([])).toBe(false);
  for (const change of [{ version: 2 }, { forecastOn: new Date() }, { actualOn: new Date() }])
    expect(areProposals([row, { ...row, ...change }])).toBe(false);
});
