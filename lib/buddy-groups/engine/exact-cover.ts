/** A set of at most 62 units as two words of bits, and what it costs. */
export interface Piece {
  low: number;
  high: number;
  cost: number;
}

/**
 * The cheapest choice of pieces that holds each of `count` units once, if it costs less than `below`; the pieces by
 * number, or null. Depth-first, the unit with the fewest pieces first, its cheapest first; costs are not negative, so
 * what is as dear as the best so far is left. After `nodes` the best so far is the answer.
 */
export function cheapestCover(pieces: Piece[], count: number, below: number, nodes: number): number[] | null {
  const at: number[][] = Array.from({ length: count }, () => []);
  pieces.forEach(({ low, high }, piece) => {
    for (let unit = 0; unit < count; unit += 1) if (holds(low, high, unit)) at[unit]?.push(piece);
  });
  const order = at.map((_, unit) => unit).sort((a, b) => (at[a]?.length ?? 0) - (at[b]?.length ?? 0));
  for (const list of at) list.sort((a, b) => (pieces[a] as Piece).cost - (pieces[b] as Piece).cost);
  let best: number[] | null = null;
  let limit = below;
  let left = nodes;
  const chosen: number[] = [];
  const cover = (low: number, high: number, cost: number, from: number): void => {
    left -= 1;
    let next = from;
    while (next < count && holds(low, high, order[next] as number)) next += 1;
    if (next === count) {
      best = [...chosen];
      limit = cost;
      return;
    }
    for (const piece of at[order[next] as number] as number[]) {
      const { low: pieceLow, high: pieceHigh, cost: more } = pieces[piece] as Piece;
      if (cost + more >= limit - 1e-9 || left <= 0) return;
      if ((pieceLow & low) !== 0 || (pieceHigh & high) !== 0) continue;
      chosen.push(piece);
      cover(low | pieceLow, high | pieceHigh, cost + more, next + 1);
      chosen.pop();
    }
  };
  cover(0, 0, 0, 0);
  return best;
}

const holds = (low: number, high: number, unit: number): boolean =>
  ((unit < 31 ? low >>> unit : high >>> (unit - 31)) & 1) === 1;
