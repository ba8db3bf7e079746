import type { Column, Duals, Pricing } from "@/lib/buddy-groups/engine/column";

/** More columns than this are too many to work with; so many for each unit are enough. */
const MOST = 60_000;
const ENOUGH = 8;
const DOUBLINGS = 4;

/**
 * Columns that better groups are likely to be made of: those worth little less than their price. The first reach is
 * doubled until there are enough, and stays where there would be too many.
 */
export function likelyColumns(pricing: Pricing, duals: Duals, reach: number, stop: () => boolean): Column[] {
  const enough = ENOUGH * duals.unit.length;
  let likely: Column[] = [];
  for (let doubling = 0; doubling <= DOUBLINGS && likely.length < enough; doubling += 1) {
    const found = stop() ? null : pricing.within(duals, reach * 2 ** doubling, MOST, stop);
    if (!found) break;
    likely = found;
  }
  return likely;
}
