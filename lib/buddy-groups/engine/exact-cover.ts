/** A set of units, each a number from 0 to 61, and what it costs. */
export interface Piece {
  units: number[];
  cost: number;
}

/**
 * The cheapest choice of pieces that holds each of `count` units (at most 62) once, if it costs less than `below`; the
 * pieces by number, or null. Depth-first, the unit with the fewest pieces first, its cheapest first. Costs are not
 * negative; each unit costs at least the least share of a piece that it is in, so what cannot become cheaper than the
 * best so far is left. After `nodes` the best so far is the answer.
 */
export function cheapestCover(pieces: Piece[], count: number, below: number, nodes: number): number[] | null {
  const { beyond, at, order, least } = prepared(pieces, count);
  // Who is held, as two words of bits.
  const low = Int32Array.from(pieces, ({ units }) => bits(units, 0));
  const high = Int32Array.from(pieces, ({ units }) => bits(units, 31));
  let best: number[] | null = null;
  let limit = below;
  let left = nodes;
  const chosen: number[] = [];
  /** `cost`: of the pieces chosen, with the least that the units still to be covered can cost. */
  const cover = (lowHeld: number, highHeld: number, cost: number, from: number): void => {
    left -= 1;
    let next = from;
    while (next < count && holds(lowHeld, highHeld, order[next] as number)) next += 1;
    if (next === count) {
      best = [...chosen];
      limit = cost;
      return;
    }
    for (const piece of at[order[next] as number] as number[]) {
      const more = beyond[piece] as number;
      if (cost + more >= limit - 1e-9 || left <= 0) return;
      const pieceLow = low[piece] as number;
      const pieceHigh = high[piece] as number;
      if ((pieceLow & lowHeld) !== 0 || (pieceHigh & highHeld) !== 0) continue;
      chosen.push(piece);
      cover(lowHeld | pieceLow, highHeld | pieceHigh, cost + more, next + 1);
      chosen.pop();
    }
  };
  cover(0, 0, least, 0);
  return best;
}

/** Of each piece what it costs beyond the least shares of its units; of each unit its pieces; the units in their order. */
function prepared(pieces: Piece[], count: number) {
  const share = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const at: number[][] = Array.from({ length: count }, () => []);
  for (const [piece, { units, cost }] of pieces.entries())
    for (const unit of units) {
      at[unit]?.push(piece);
      share[unit] = Math.min(share[unit] as number, cost / units.length);
    }
  const beyond = Float64Array.from(pieces, ({ units, cost }) => {
    let rest = cost;
    for (const unit of units) rest -= share[unit] as number;
    return rest;
  });
  for (const list of at) list.sort((a, b) => (beyond[a] as number) - (beyond[b] as number));
  const order = at.map((_, unit) => unit).sort((a, b) => (at[a]?.length ?? 0) - (at[b]?.length ?? 0));
  return { beyond, at, order, least: share.reduce((sum, each) => sum + each, 0) };
}

/** The 31 units from `first` on, as bits. */
function bits(units: number[], first: number): number {
  let word = 0;
  for (const unit of units) if (unit >= first && unit < first + 31) word |= 1 << (unit - first);
  return word;
}

const holds = (low: number, high: number, unit: number): boolean =>
  ((unit < 31 ? low >>> unit : high >>> (unit - 31)) & 1) === 1;
