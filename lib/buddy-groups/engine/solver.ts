import loadHighs, { type Highs } from "highs";

let loading: Promise<Highs> | undefined;

/** The optimiser, loaded once. After an abort of its runtime it is loaded anew. */
export function loadSolver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** Gives up a solver whose runtime has aborted; nothing can be asked of it again. */
export function dropSolver(): void {
  loading = undefined;
}

/** Whether an error is the solver's own: its runtime aborted, ran out of memory, or refused. */
export const isBreakdown = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError ||
  error instanceof RangeError ||
  (error instanceof Error && error.name.startsWith("Highs"));
