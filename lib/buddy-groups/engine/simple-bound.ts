import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";

/**
 * What no division can exceed, however cheaply reckoned: everybody in the company of those who suit them best.
 * A group of s is worth at most the sum over its members of their s-1 best pair scores (times half its factor), less
 * what its size costs; each person takes the most favourable of the sizes that a group may have.
 */
export function simpleBound(value: GroupValue, free: Int32Array, sizes: number[]): number {
  if (free.length === 0) return 0;
  const largest = Math.min(free.length, Math.max(...sizes));
  const wanted = new Set(sizes);
  const top = new Float64Array(largest - 1);
  let bound = 0;
  for (const person of free) {
    bestScores(value, person, free, top);
    let sum = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let size = 1; size <= largest; size += 1) {
      if (size > 1) sum += top[size - 2] as number;
      if (wanted.has(size))
        best = Math.max(best, (value.factor(size) * sum) / 2 - value.offSize(size) / size);
    }
    bound += best;
  }
  return bound;
}

/** Fills `top` with the person's best pair scores, the best first. */
function bestScores({ n, pairScore }: GroupValue, person: number, free: Int32Array, top: Float64Array): void {
  top.fill(Number.NEGATIVE_INFINITY);
  const last = top.length - 1;
  for (const other of free) {
    const score = pairScore[person * n + other] as number;
    if (other === person || !(score > (top[last] as number))) continue;
    let at = last;
    for (; at > 0 && (top[at - 1] as number) < score; at -= 1) top[at] = top[at - 1] as number;
    top[at] = score;
  }
}
