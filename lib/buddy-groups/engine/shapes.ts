/** A kind of group: so many people in so many units. */
export interface Shape {
  size: number;
  count: number;
}

/** The shapes that groups of these sizes can have, made of units of these sizes. */
export function shapesOf(sizes: number[], unitSizes: number[]): Shape[] {
  const largest = Math.max(0, ...sizes);
  const kinds = [...new Set(unitSizes)].map((size) => ({
    size,
    count: unitSizes.filter((each) => each === size).length,
  }));
  // reach[size] holds the numbers of units that can make up so many people.
  let reach = Array.from({ length: largest + 1 }, (_, size) => new Set(size === 0 ? [0] : []));
  for (const { size, count } of kinds) {
    const next = reach.map((counts) => new Set(counts));
    for (let used = 1; used <= count && used * size <= largest; used += 1)
      for (let from = 0; from + used * size <= largest; from += 1)
        for (const units of reach[from] ?? []) next[from + used * size]?.add(units + used);
    reach = next;
  }
  return sizes.flatMap((size) =>
    [...(reach[size] ?? [])].filter((count) => count > 0).map((count) => ({ size, count })),
  );
}
