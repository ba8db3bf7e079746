import { expect, test } from "vitest";
import { cheapestCover, type Piece } from "@/lib/buddy-groups/engine/exact-cover";
import { randomFrom } from "@/lib/buddy-groups/engine/random";

/** The cheapest cover of `count` units by trying everything. */
function byForce(pieces: Piece[], count: number): number | null {
  let best: number | null = null;
  const extend = (from: number, held: number[], cost: number): void => {
    if (held.length === count && (best === null || cost < best)) best = cost;
    for (let at = from; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if (!piece.units.some((unit) => held.includes(unit)))
        extend(at + 1, [...held, ...piece.units], cost + piece.cost);
    }
  };
  extend(0, [], 0);
  return best;
}

test("the cheapest cover is found, or none where there is none", () => {
  const random = randomFrom(3);
  let covered = 0;
  for (let round = 0; round < 300; round += 1) {
    const count = [8, 34, 62][round % 3] as number;
    const width = Math.ceil(count / 5);
    const pieces = Array.from({ length: 16 }, (): Piece => {
      const from = Math.floor(random() * 5) * width;
      const to = Math.min(count, from + width * (1 + Math.floor(random() * 2)));
      const units = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
      return { units, cost: Math.floor(random() * 6) };
    }).filter(({ units }) => units.length > 0);
    const found = cheapestCover(pieces, count, 1_000, 1e6);
    const cost = found?.reduce((sum, at) => sum + (pieces[at] as Piece).cost, 0) ?? null;
    expect(cost).toBe(byForce(pieces, count));
    if (cost === null) continue;
    covered += 1;
    expect(cheapestCover(pieces, count, cost, 1e6)).toBeNull();
  }
  expect(covered).toBeGreaterThan(20);
});
