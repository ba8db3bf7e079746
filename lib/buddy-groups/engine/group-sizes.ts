import type { Sizes } from "@/lib/buddy-groups/engine/problem";

/** The sizes that a group may have, ascending; none larger than `free`. */
export function groupSizes(size: Sizes, free: number): number[] {
  const limits: [number, number][] =
    "exact" in size
      ? size.exact.map((each) => [each, each])
      : "bounds" in size
        ? size.bounds
        : [[size.min, size.max]];
  const sizes = new Set<number>();
  for (const [lo, hi] of limits) for (let each = lo; each <= Math.min(hi, free); each += 1) sizes.add(each);
  return [...sizes].sort((a, b) => a - b);
}
