"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import type { GroupKind, People } from "@/lib/buddy-groups/rules/notes";
import { BoardKeeper } from "./board-keeper";
import { lineTo } from "./board-line";

/** How often the board looks for what others did, while its page is in sight. */
const LOOK_MS = 1_500;

/** The board's state and what can be done to it; both change only with the board. */
export function useBoard(draftId: string, kind: GroupKind, people: People, initial: BoardState) {
  const [keeper] = useState(() => new BoardKeeper(lineTo(draftId), kind, people, initial));
  const { watch, shown } = useMemo(
    () => ({ watch: (callback: () => void) => keeper.watch(callback), shown: () => keeper.shown }),
    [keeper],
  );

  useEffect(() => keeper.take(initial, people), [keeper, initial, people]);

  useEffect(() => {
    const look = () => {
      if (!document.hidden) void keeper.look();
    };
    const timer = setInterval(look, LOOK_MS);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [keeper]);

  return { ...useSyncExternalStore(watch, shown), keeper };
}
