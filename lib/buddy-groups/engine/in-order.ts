import type { Sizes } from "@/lib/buddy-groups/engine/problem";

/**
 * The same groups in a settled order: members ascending; groups by their first member, or, where sizes were asked one
 * by one, in the order asked.
 */
export function inOrder(groups: number[][], size: Sizes): number[][] {
  const sorted = groups
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] as number) - (b[0] as number));
  if ("min" in size) return sorted;
  const limits = "exact" in size ? size.exact.map((each): [number, number] => [each, each]) : size.bounds;
  const slotOf = assign(
    sorted.map((group) => group.length),
    limits,
  );
  return limits.map((_, slot) => sorted[slotOf.indexOf(slot)] as number[]);
}

/** Gives each size a slot that takes it, by augmenting paths; there is a way for all. */
function assign(sizes: number[], limits: [number, number][]): number[] {
  const groupIn = new Array<number>(limits.length).fill(-1);
  const place = (group: number, tried: Set<number>): boolean => {
    for (const [slot, [lo, hi]] of limits.entries()) {
      const size = sizes[group] as number;
      if (size < lo || size > hi || tried.has(slot)) continue;
      tried.add(slot);
      const before = groupIn[slot] as number;
      if (before !== -1 && !place(before, tried)) continue;
      groupIn[slot] = group;
      return true;
    }
    return false;
  };
  for (let group = 0; group < sizes.length; group += 1) place(group, new Set());
  return sizes.map((_, group) => groupIn.indexOf(group));
}
