"use client";

import { createContext, use } from "react";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import type { GroupKind, People } from "@/lib/buddy-groups/rules/notes";

/** What cards and lanes need of the board around them; it stays the same object while the board changes. */
export interface Hands {
  kind: GroupKind;
  people: People;
  /** Makes a move; false where it cannot be made. */
  move: (move: Move) => boolean;
  /** Moves somebody and lets the focus follow. */
  place: (person: string, lane: string | null) => void;
  /** Opens "Move to …" for somebody. */
  choose: (person: string) => void;
  /** Who is being dragged. */
  dragged: { current: string | null };
}

export const HandsContext = createContext<Hands | null>(null);

export function useHands(): Hands {
  const hands = use(HandsContext);
  if (!hands) throw new Error("There is no board around this.");
  return hands;
}
