import type { Options, Progress, Result } from "@/lib/buddy-groups/engine/problem";

/** What a run is told; what cannot go from thread to thread is left out. */
export type RunOptions = Omit<Options, "signal">;

export type FromWorker =
  | { kind: "progress"; progress: Progress }
  | { kind: "result"; result: Result }
  | { kind: "error"; message: string };
