import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import type { Problem } from "@/lib/buddy-groups/engine/problem";
import type { FromWorker, RunOptions } from "@/lib/buddy-groups/run/messages";

// Runs in a thread of its own; any message that comes in means: stop.
const { problem, options } = workerData as { problem: Problem; options: RunOptions };
const stop = new AbortController();
// Whoever waits for a page goes first. Only Linux has priorities for single threads; elsewhere it would be the server's.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
parentPort?.on("message", () => stop.abort());
const tell = (message: FromWorker) => parentPort?.postMessage(message);

try {
  const onProgress = (progress: Parameters<NonNullable<RunOptions["onProgress"]>>[0]) =>
    tell({ kind: "progress", progress });
  tell({
    kind: "result",
    result: await formGroups(problem, { ...options, onProgress, signal: stop.signal }),
  });
} catch (error) {
  tell({ kind: "error", message: error instanceof Error ? error.message : String(error) });
} finally {
  parentPort?.close();
}
