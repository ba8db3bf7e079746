import type { Pair, Problem, Sizes } from "@/lib/buddy-groups/engine/problem";
import { randomFrom } from "@/lib/buddy-groups/engine/random";

/** A random problem of at most nine people in which any option may occur; about half of them have a solution. */
export function smallProblem(seed: number): Problem {
  const random = randomFrom(seed);
  const draw = (count: number) => Math.floor(random() * count);
  const chance = (part: number) => random() < part;
  const n = 1 + draw(9);
  const coarse = chance(0.5);
  const pairScore = new Float32Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) {
      const score = coarse ? draw(4) - 1 : random() * 3 - 1;
      pairScore[i * n + j] = score;
      pairScore[j * n + i] = score;
    }
  const density = random();
  const pairs = (most: number): Pair[] =>
    n < 2
      ? []
      : Array.from({ length: draw(most + 1) }, (): Pair => {
          const first = draw(n);
          return [first, (first + 1 + draw(n - 1)) % n];
        });
  const order = Array.from({ length: n }, (_, person) => [random(), person] as const)
    .sort(([a], [b]) => a - b)
    .map(([, person]) => person);
  const someone = (count: number): number[] => {
    const from = draw(n - count + 1);
    return order.slice(from, from + count);
  };
  const size = sizesFor(n, draw, chance);
  const groups = "exact" in size ? size.exact.length : "bounds" in size ? size.bounds.length : 1 + draw(3);
  return {
    n,
    pairScore,
    ...(chance(0.6)
      ? { canVisit: Uint8Array.from({ length: n * n }, () => (random() < density ? 1 : 0)) }
      : {}),
    size,
    apart: chance(0.5) ? pairs(5) : [],
    together: chance(0.4) ? pairs(2) : [],
    locked: chance(0.3) ? Array.from({ length: 1 + draw(2) }, () => someone(1 + draw(Math.min(3, n)))) : [],
    ...(chance(0.4)
      ? { spread: [{ attribute: Int32Array.from({ length: n }, () => draw(3) - 1), weight: draw(3) / 2 }] }
      : {}),
    ...(chance(0.3)
      ? { oneEachOf: Array.from({ length: 1 + draw(2) }, () => someone(Math.min(n, groups))) }
      : {}),
    ...(chance(0.3) ? { scoring: chance(0.5) ? "pairSum" : "perMember" } : {}),
    ...(chance(0.5) ? { weights: { noRota: draw(4), offSize: draw(4) / 2 } } : {}),
  };
}

function sizesFor(n: number, draw: (count: number) => number, chance: (part: number) => boolean): Sizes {
  if (chance(0.5)) {
    const min = 1 + draw(3);
    const max = min + draw(3);
    return chance(0.6) ? { min, max, preferred: min + draw(max - min + 1) } : { min, max };
  }
  const exact: number[] = [];
  for (let left = n; left > 0; ) {
    const each = Math.min(left, 1 + draw(4));
    exact.push(each);
    left -= each;
  }
  if (chance(0.05)) exact.push(1);
  if (chance(0.5)) return { exact };
  return { bounds: exact.map((each) => [Math.max(1, each - draw(2)), each + draw(3)]) };
}
