import { type Arrangement, findLane, type Lane } from "@/lib/buddy-groups/rules/arrangement";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import { type Ways, wayKey } from "@/lib/buddy-groups/rules/notes";

/** How the groups of a board stand as a whole. */
export interface Figures {
  /** How well what counts is met, from 0 to 1: the mean over the people, each by their group. Null while unknown. */
  fit: number | null;
  /** The lane in which it is met least. */
  lowest: { lane: string; name: string; fit: number } | null;
  /** Pairs of people in one group, and between how many of them a visit is possible each way; null for sets. */
  visits: { pairs: number; bothWays: number } | null;
  /** The fit leaves out what is for each college's own coordinator. */
  partial: boolean;
}

/** The figures of a board, from what is known of its lanes; a group of one is in none of them. */
export function figuresOf({
  arrangement,
  fits,
  ways,
  partial,
}: Pick<BoardState, "arrangement" | "fits" | "ways" | "partial">): Figures {
  const known = arrangement.lanes.flatMap(({ id: lane, name, seats }) => {
    const fit = fits[lane] ?? null;
    return fit === null || seats.length < 2 ? [] : [{ lane, name, fit, size: seats.length }];
  });
  const people = known.reduce((sum, { size }) => sum + size, 0);
  const sum = known.reduce((total, { size, fit }) => total + size * fit, 0);
  const [lowest] = known.toSorted((a, b) => a.fit - b.fit);
  return {
    fit: people > 0 ? sum / people : null,
    lowest: lowest ? { lane: lowest.lane, name: lowest.name, fit: lowest.fit } : null,
    visits: ways && visitsIn(arrangement, new Map(Object.entries(ways))),
    partial,
  };
}

function visitsIn({ lanes }: Arrangement, ways: NonNullable<Ways>): Figures["visits"] {
  const pairs = lanes.flatMap(pairsIn);
  const bothWays = pairs.filter(([a, b]) => ways.get(wayKey(a, b)) && ways.get(wayKey(b, a))).length;
  return { pairs: pairs.length, bothWays };
}

const pairsIn = ({ seats }: Lane): [string, string][] =>
  seats.flatMap(({ id: a }, at) => seats.slice(at + 1).map(({ id: b }): [string, string] => [a, b]));

/** What a change made of the lanes it touched, as far as both are known: in whole per cent, and only what differs. */
export function costOf(before: BoardState, after: BoardState, lanes: Lane[]) {
  return lanes.flatMap(({ id, name }) => {
    const was = findLane(before.arrangement, id) ? percent(before.fits[id]) : null;
    const is = percent(after.fits[id]);
    return is === null || was === is ? [] : [{ name, was, is }];
  });
}

/** From 0 to 1 as whole per cent. */
export const percent = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 100);
