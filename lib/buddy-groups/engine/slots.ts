import type { Sizes } from "@/lib/buddy-groups/engine/problem";

/** One place for a group: how many people it takes. */
export type Slot = readonly [lo: number, hi: number];

/**
 * The different ways of providing groups for `free` people beside the locked groups, the likeliest first: each a list
 * of slots that can hold them all. Empty when there is none. `groups`, when given, is how many groups there must be,
 * the locked ones included; `units` is the most groups that the people can make.
 */
export function* slotPlans(
  size: Sizes | undefined,
  free: number,
  units: number,
  lockedSizes: number[],
  groups: number | undefined,
): Generator<Slot[]> {
  if (size === undefined || "min" in size) {
    const { min, max, preferred = min } = size ?? { min: 1, max: free + 1, preferred: 1 };
    if (size && lockedSizes.some((each) => each < min || each > max)) return;
    yield* freePlans([min, max], preferred, free, units, groups && groups - lockedSizes.length);
    return;
  }
  const slots: Slot[] = "exact" in size ? size.exact.map((each) => [each, each]) : size.bounds;
  if (groups !== undefined && groups !== slots.length) return;
  for (const rest of without(slots, lockedSizes)) if (fits(rest, free, units)) yield rest;
}

/** Any number of groups within the same limits; the number nearest to the preferred size first. */
function* freePlans(
  [min, max]: Slot,
  preferred: number,
  free: number,
  units: number,
  groups: number | undefined,
): Generator<Slot[]> {
  if (max < min) return;
  const plan = (count: number): Slot[] => Array.from({ length: count }, () => [min, max]);
  const fewest = Math.ceil(free / max);
  const most = Math.min(units, Math.floor(free / min));
  if (groups !== undefined) {
    if (groups >= fewest && groups <= most) yield plan(groups);
    return;
  }
  const wished = Math.min(most, Math.max(fewest, Math.round(free / preferred)));
  for (let off = 0; off <= most - fewest; off += 1) {
    if (wished + off <= most && fewest <= most) yield plan(wished + off);
    if (off > 0 && wished - off >= fewest) yield plan(wished - off);
  }
}

const fits = (slots: Slot[], free: number, units: number): boolean =>
  slots.length <= units &&
  slots.every(([lo, hi]) => lo <= hi) &&
  slots.reduce((sum, [lo]) => sum + lo, 0) <= free &&
  slots.reduce((sum, [, hi]) => sum + hi, 0) >= free;

/** What is left of the slots after each different way of giving the locked groups one each. */
function* without(slots: Slot[], lockedSizes: number[]): Generator<Slot[]> {
  const seen = new Set<string>();
  function* from(rest: Slot[], at: number): Generator<Slot[]> {
    const key = `${at}:${rest.map(String).sort().join(" ")}`;
    if (seen.has(key)) return;
    seen.add(key);
    const locked = lockedSizes[at];
    if (locked === undefined) {
      yield rest;
      return;
    }
    const tried = new Set<string>();
    for (const [which, slot] of rest.entries()) {
      if (locked < slot[0] || locked > slot[1] || tried.has(String(slot))) continue;
      tried.add(String(slot));
      yield* from(
        rest.filter((_, other) => other !== which),
        at + 1,
      );
    }
  }
  yield* from(slots, 0);
}
