import type { Sizes } from "@/lib/buddy-groups/engine/problem";

/** Places for groups of the same limits, and how many of them there are. */
export interface Kind {
  lo: number;
  hi: number;
  places: number;
}

/**
 * What a division must keep of the sizes beside each group's own: where sizes were asked one by one, every place must
 * be filled. Groups of one size are shared out over the kinds of places that take them (a transport).
 */
export interface SizeRows {
  /** Sizes that have a row, ascending; none where the number of groups is free. */
  sizes: number[];
  kinds: Kind[];
  /** How many locked groups there are of each size. */
  locked: Map<number, number>;
}

export function sizeRows(size: Sizes, locked: number[][]): SizeRows {
  const count = new Map<number, number>();
  for (const group of locked) count.set(group.length, (count.get(group.length) ?? 0) + 1);
  if ("min" in size) return { sizes: [], kinds: [], locked: count };
  const limits = "exact" in size ? size.exact.map((each): [number, number] => [each, each]) : size.bounds;
  const kinds = new Map<string, Kind>();
  const sizes = new Set<number>();
  for (const [lo, hi] of limits) {
    const kind = kinds.get(`${lo}-${hi}`) ?? { lo, hi, places: 0 };
    kinds.set(`${lo}-${hi}`, { ...kind, places: kind.places + 1 });
    for (let each = lo; each <= hi; each += 1) sizes.add(each);
  }
  return { sizes: [...sizes].sort((a, b) => a - b), kinds: [...kinds.values()], locked: count };
}

/** What the size rows add to a bound: each place takes the size that pays most; locked groups pay their own. */
export function sizePrice({ kinds, locked, sizes }: SizeRows, price: Float64Array): number {
  if (sizes.length === 0) return 0;
  let sum = 0;
  for (const { lo, hi, places } of kinds) {
    let most = Number.NEGATIVE_INFINITY;
    for (let each = lo; each <= hi; each += 1) most = Math.max(most, price[each] as number);
    sum += places * most;
  }
  for (const [each, count] of locked) sum -= count * (price[each] as number);
  return sum;
}
