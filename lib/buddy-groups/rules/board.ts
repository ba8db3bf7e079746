import type { Arrangement, Lane, Move } from "@/lib/buddy-groups/rules/arrangement";
import { findLane, laneOf } from "@/lib/buddy-groups/rules/arrangement";

/** Where a draft stands, as page and route tell the board. */
export interface BoardState {
  version: number;
  arrangement: Arrangement;
  canUndo: boolean;
  canRedo: boolean;
  /** Can still be changed: neither published nor laid aside. */
  open: boolean;
  /** Of the pairs in one group, which visits are possible, by `wayKey`; null on a board of sets, where none are meant. */
  ways: Record<string, boolean> | null;
  /** How well what counts is met in each lane, from 0 to 1, by lane; null in one with fewer than two people. */
  fits: Record<string, number | null>;
  /** The fits leave out what is for each college's own coordinator: themes, hours, how far somebody would travel. */
  partial: boolean;
}

/** What the board's route answers. `news` says in sentences what others did meanwhile. */
export type BoardAnswer =
  | { kind: "made"; moves: Move[]; state: Omit<BoardState, "arrangement"> }
  | { kind: "behind"; state: BoardState; news: string[] }
  | { kind: "refused"; words: string; state: BoardState };

/** The lanes that a move touches, as they are after it. */
export function lanesTouched(before: Arrangement, after: Arrangement, moves: Move[]): Lane[] {
  const ids = moves.flatMap((move) => {
    if (move.kind === "arrange" || move.kind === "wish") return [];
    if (move.kind !== "place") return "lane" in move ? [move.lane] : [];
    return [move.lane, laneOf(before, move.person)?.id ?? null].filter((id) => id !== null);
  });
  return [...new Set(ids)].flatMap((id) => findLane(after, id) ?? []);
}
