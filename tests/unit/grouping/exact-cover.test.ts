import { expect, test } from "vitest";
import { cheapestCover, type Piece } from "@/lib/buddy-groups/engine/exact-cover";
import { randomFrom } from "@/lib/buddy-groups/engine/random";

/** The cheapest cover of `count` units by trying everything. */
function byForce(pieces: Piece[], count: number): number | null {
  let best: number | null = null;
  const whole = 2 ** Math.min(31, count) - 1;
  const wholeHigh = count > 31 ? 2 ** (count - 31) - 1 : 0;
  const extend = (from: number, low: number, high: number, cost: number): void => {
    if (low === whole && high === wholeHigh && (best === null || cost < best)) best = cost;
    for (let at = from; at < pieces.length; at += 1) {
      const piece = pieces[at] as Piece;
      if ((piece.low & low) === 0 && (piece.high & high) === 0)
        extend(at + 1, low | piece.low, high | piece.high, cost + piece.cost);
    }
  };
  extend(0, 0, 0, 0);
  return best;
}

test("the cheapest cover is found, or none where there is none", () => {
  const random = randomFrom(3);
  let covered = 0;
  for (let round = 0; round < 200; round += 1) {
    const count = round % 2 === 0 ? 8 : 34;
    const width = Math.ceil(count / 5);
    const pieces = Array.from({ length: 16 }, (): Piece => {
      const from = Math.floor(random() * 5) * width;
      let low = 0;
      let high = 0;
      const to = Math.min(count, from + width * (1 + Math.floor(random() * 2)));
      for (let unit = from; unit < to; unit += 1)
        if (unit < 31) low |= 1 << unit;
        else high |= 1 << (unit - 31);
      return { low, high, cost: Math.floor(random() * 6) };
    });
    const found = cheapestCover(pieces, count, 1_000, 1e6);
    const cost = found?.reduce((sum, at) => sum + (pieces[at] as Piece).cost, 0) ?? null;
    expect(cost).toBe(byForce(pieces, count));
    if (cost === null) continue;
    covered += 1;
    expect(cheapestCover(pieces, count, cost, 1e6)).toBeNull();
  }
  expect(covered).toBeGreaterThan(20);
});
