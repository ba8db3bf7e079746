import { type Placing, placeUnits } from "@/lib/buddy-groups/engine/place-units";
import type { RuleSet } from "@/lib/buddy-groups/engine/rule-set";
import { type Slot, slotPlans } from "@/lib/buddy-groups/engine/slots";
import { type Units, unitsOf } from "@/lib/buddy-groups/engine/units";

/** A way of keeping all the rules. */
export interface Start {
  units: Units;
  /** The slots beside the locked groups, and of each unit which one it is in. */
  slots: Slot[];
  slotOf: Int32Array;
}

/** Steps of search for each way of providing groups, before the question is left open. */
const STEPS = 20_000;
/** Ways of providing groups that are looked into. */
const PLANS = 400;

/** Groups that keep all the rules; "impossible" if there are none; "unknown" if neither was found in the steps. */
export function findStart(rules: RuleSet, steps = STEPS): Start | "impossible" | "unknown" {
  const units = unitsOf(rules);
  if (!units) return "impossible";
  const counts = rules.oneEachOf.map((list) => list.length);
  if (counts.some((count) => count !== counts[0])) return "impossible";
  const free = units.people.reduce((sum, people) => sum + people.length, 0);
  const lockedSizes = units.locked.map((group) => group.length);
  let answer: "impossible" | "unknown" = "impossible";
  let plans = 0;
  for (const slots of slotPlans(rules.size, free, units.people.length, lockedSizes, counts[0])) {
    plans += 1;
    if (plans > PLANS) return "unknown";
    const placing: Placing = placeUnits(units, slots, steps);
    if (placing === "unknown") answer = "unknown";
    else if (placing !== "impossible") return { units, slots, slotOf: placing };
  }
  return answer;
}
