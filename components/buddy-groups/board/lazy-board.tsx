"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { useHydrated } from "../../forms/use-hydrated";
import type { BoardProps } from "./board";

const Board = lazy(() => import("./board"));

/**
 * The board where there is a script to run it; until then, and without one, the form given as `children`. It is never
 * rendered on the server, where its drag and drop would write inline styles.
 */
export function LazyBoard({ children, ...board }: BoardProps & { children: ReactNode }) {
  const hydrated = useHydrated();
  if (!hydrated) return children;
  return (
    <Suspense fallback={children}>
      <Board {...board} />
    </Suspense>
  );
}
