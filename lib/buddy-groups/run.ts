import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { checkOptions, checkProblem } from "@/lib/buddy-groups/engine/check-problem";
import type { Problem, Progress, Result } from "@/lib/buddy-groups/engine/problem";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import type { FromWorker, RunOptions } from "@/lib/buddy-groups/run/messages";

/** How a run ended. Stopped, or with its thread dead, it still gives the best groups that it had told of. */
export type Outcome =
  | { kind: "done"; result: Result }
  | { kind: "stopped"; result: Result | null }
  | { kind: "failed"; message: string; result: Result | null };

/** A run that is under way. */
export interface GroupRun {
  programmeId: string;
  startedAt: number;
  /** The last that was told; null at the very beginning. */
  progress(): Progress | null;
  /** Never rejects. */
  outcome: Promise<Outcome>;
  /** Ends it within `GRACE` milliseconds. */
  cancel(): void;
}

/** How long a thread that is told to stop may take; then it is ended. */
const GRACE = 100;

// Kept on globalThis because the development server loads modules anew after every change.
const kept = globalThis as { staffroomGroupRuns?: Map<string, GroupRun> };

function runs(): Map<string, GroupRun> {
  kept.staffroomGroupRuns ??= new Map();
  return kept.staffroomGroupRuns;
}

/** The run of a programme that is under way, if one is. */
export const runOf = (programmeId: string): GroupRun | undefined => runs().get(programmeId);

/**
 * Forms groups in a thread of its own, so that the server goes on answering. One at a time for each programme: null
 * while another is under way.
 *
 * @throws ProblemError when the problem or the options are malformed
 */
export function startRun(programmeId: string, problem: Problem, options: RunOptions): GroupRun | null {
  if (runs().has(programmeId)) return null;
  checkProblem(problem);
  checkOptions(options);
  const run = new Run(programmeId, problem, options);
  runs().set(programmeId, run);
  void run.outcome.then(() => runs().delete(programmeId));
  return run;
}

class Run implements GroupRun {
  readonly startedAt = Date.now();
  readonly outcome: Promise<Outcome>;
  private readonly worker: Worker;
  private last: Progress | null = null;
  private groups: number[][] | undefined;
  private isCancelled = false;
  private settle: (outcome: Outcome) => void = () => {};

  constructor(
    readonly programmeId: string,
    private readonly problem: Problem,
    { onProgress, ...options }: RunOptions,
  ) {
    this.outcome = new Promise((resolve) => {
      this.settle = resolve;
    });
    this.worker = new Worker(BOOT, {
      eval: true,
      execArgv: [],
      workerData: {
        problem,
        options,
        file: workerFile(),
        root: pathToFileURL(join(process.cwd(), "/")).href,
      },
    });
    this.worker.on("message", (message: FromWorker) => {
      if (message.kind === "progress") {
        this.last = message.progress;
        this.groups = message.progress.groups ?? this.groups;
        onProgress?.(message.progress);
      } else if (message.kind === "result")
        this.end({ kind: this.isCancelled ? "stopped" : "done", result: message.result });
      else this.end({ kind: "failed", message: message.message, result: this.held() });
    });
    this.worker.on("error", (error) =>
      this.end({ kind: "failed", message: error.message, result: this.held() }),
    );
    this.worker.on("exit", () =>
      this.end(
        this.isCancelled
          ? { kind: "stopped", result: this.held() }
          : { kind: "failed", message: "The thread ended by itself.", result: this.held() },
      ),
    );
  }

  progress(): Progress | null {
    return this.last;
  }

  cancel(): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    this.worker.postMessage("stop");
    setTimeout(() => void this.worker.terminate(), GRACE).unref();
  }

  /** The first end counts; those that follow from it change nothing. */
  private end(outcome: Outcome): void {
    this.settle(outcome);
  }

  /** The best groups told of so far, as a result that was cut. */
  private held(): Result | null {
    if (!this.groups || !this.last) return null;
    const { score, violations, explanations } = scoreGroups(this.problem, this.groups);
    return {
      ...{ groups: this.groups, score, violations, explanations },
      upperBound: Math.max(score, this.last.upperBound),
      proven: false,
      elapsedMs: Date.now() - this.startedAt,
      cut: true,
    };
  }
}

// The thread runs the sources as they are, in development, in production and in tests alike: no bundler has to know.
const BOOT = `
  const { workerData } = require("node:worker_threads");
  import("tsx/esm/api").then(({ tsImport }) => tsImport(workerData.file, workerData.root));
`;

const workerFile = (): string =>
  pathToFileURL(join(process.cwd(), "lib", "buddy-groups", "run", "worker.ts")).href;
