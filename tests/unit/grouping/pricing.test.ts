import { describe, expect, test, vi } from "vitest";
import { type Duals, type Priced, type Pricing, reducedCost } from "@/lib/buddy-groups/engine/column";
import { findStart } from "@/lib/buddy-groups/engine/feasible";
import { groupSizes } from "@/lib/buddy-groups/engine/group-sizes";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { PoolPricing } from "@/lib/buddy-groups/engine/pool-pricing";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import { ruleSet, rulesOf } from "@/lib/buddy-groups/engine/rule-set";
import { shapesOf } from "@/lib/buddy-groups/engine/shapes";
import { StarPricing } from "@/lib/buddy-groups/engine/star-pricing";
import { UnitScores } from "@/lib/buddy-groups/engine/unit-scores";
import { collegeProblem } from "@/tests/support/grouping/college";
import { smallProblem } from "@/tests/support/grouping/small";

vi.setConfig({ testTimeout: 120_000 });

const never = () => false;

/** Pricing that nothing stops. */
function priceAll(pricing: Pricing, duals: Duals): Priced {
  const priced = pricing.price(duals, never);
  if (!priced) throw new Error("stopped");
  return priced;
}

/** Both ways of pricing for a problem, and all of its columns. */
function pricings(problem: ReturnType<typeof smallProblem>, perCentre: number) {
  const start = findStart(ruleSet(problem.n, rulesOf(problem)));
  if (typeof start === "string" || start.units.people.length === 0) return null;
  const { units } = start;
  const value = new GroupValue(problem);
  const unitSizes = units.people.map((people) => people.length);
  const shapes = shapesOf(groupSizes(problem.size, problem.n), unitSizes);
  const pool = new PoolPricing(value, units, shapes, 1e6);
  const star = new StarPricing(value, units, new UnitScores(value, units), shapes, perCentre);
  return { pool, star, count: units.people.length };
}

/** Whole numbers now and then, so that reduced costs are equal, and zero, to the last digit. */
function randomDuals(count: number, random: () => number, scale: number): Duals {
  const draw = () => (random() < 0.5 ? Math.round(random() * scale) : random() * scale);
  return { unit: Float64Array.from({ length: count }, draw), size: Float64Array.from({ length: 20 }, draw) };
}

const keys = (columns: { units: number[] }[] | null) => columns?.map(({ units }) => units.join()).toSorted();

function expectRaised(pricing: Pricing, pool: PoolPricing, duals: Duals, what: string): void {
  const { columns, excess } = priceAll(pricing, duals);
  const best = Math.max(0, ...pool.columns.map((column) => reducedCost(duals, column)));
  const found = Math.max(0, ...columns.map((column) => reducedCost(duals, column)));
  expect(found, what).toBeCloseTo(best, 6);
  expect(excess, what).toBeGreaterThanOrEqual(best - 1e-9);
}

describe("pricing by stars", () => {
  test("finds what looking at every column finds, on small problems of all kinds", () => {
    const random = randomFrom(11);
    let tried = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const both = pricings(smallProblem(seed), 1e6);
      if (!both) continue;
      tried += 1;
      for (const scale of [1, 3]) {
        const duals = randomDuals(both.count, random, scale);
        const what = `problem ${seed}, duals to ${scale}`;
        expect(keys(priceAll(both.star, duals).columns), what).toEqual(
          keys(priceAll(both.pool, duals).columns),
        );
        expect(keys(both.star.within(duals, 0.5, 1e6, never)), what).toEqual(
          keys(both.pool.within(duals, 0.5, 1e6)),
        );
        expectRaised(both.star, both.pool, duals, what);
      }
    }
    expect(tried).toBeGreaterThan(120);
  });

  test("keeps the best column and a valid bound where only a few of each centre are kept", () => {
    const random = randomFrom(12);
    for (const seed of [1, 2, 3]) {
      const both = pricings(collegeProblem(24, seed), 2);
      if (!both) throw new Error("no start");
      for (const scale of [4, 12, 25]) {
        const duals = randomDuals(both.count, random, scale);
        expectRaised(both.star, both.pool, duals, `college ${seed}, duals to ${scale}`);
        // However the duals are raised to be feasible, no division is worth more than they add up to.
        const sum = duals.unit.reduce((total, each) => total + each, 0) + priceAll(both.star, duals).excess;
        const sizes = Math.max(...duals.size);
        for (const column of both.pool.columns) expect(column.worth).toBeLessThanOrEqual(sum + sizes + 1e-6);
      }
    }
  });
});
