import type { Options, Progress } from "@/lib/buddy-groups/engine/problem";

/** Milliseconds that may be worked before other things in this thread (a signal, a message) get their turn. */
const TURN = 40;
/** Milliseconds between two reports of progress. */
const REPORT = 200;
/** Time for the answer as a part of the time for the question, and plenty. */
const CLOSING = 0.5;

/** The wall time of one run: when to stop, when to let others have their turn, when to report. */
export class Budget {
  readonly begun = performance.now();
  /** Whether the time or the signal has ended something before it was done. */
  cut = false;
  /** Locked groups, which nobody works on, and what they are worth: part of every answer. */
  beside: { groups: number[][]; worth: number } = { groups: [], worth: 0 };
  private kept = 0;
  private turn = this.begun;
  private reported = this.begun;
  private shown = Number.NEGATIVE_INFINITY;

  constructor(private readonly options: Options) {}

  /** Milliseconds in all. */
  get limit(): number {
    return this.options.timeLimitMs;
  }

  elapsed(): number {
    return performance.now() - this.begun;
  }

  /** Keeps a part of what has passed by now for the end: to look at the answer takes less than looking at the question. */
  keepForTheEnd(): void {
    this.kept = CLOSING * this.elapsed();
  }

  /** Milliseconds left for the search, 0 once the signal came. */
  left(): number {
    if (this.options.signal?.aborted) return 0;
    return Math.max(0, this.options.timeLimitMs - this.kept - this.elapsed());
  }

  /** Whether it is time to stop; whoever asks and stops has been cut. */
  isOver(): boolean {
    if (this.left() > 0) return false;
    this.cut = true;
    return true;
  }

  /** Reports, and lets others have their turn, if it is time for either. `groups` is asked for when they are new. */
  async breathe(progress: Omit<Progress, "groups">, groups: () => number[][]): Promise<void> {
    const now = performance.now();
    if (now - this.reported >= REPORT) this.report(progress, groups);
    if (now - this.turn < TURN) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.turn = performance.now();
  }

  /** Reports at once. */
  report(progress: Omit<Progress, "groups">, groups: () => number[][]): void {
    this.reported = performance.now();
    const isNew = progress.score > this.shown;
    this.shown = Math.max(this.shown, progress.score);
    const { groups: locked, worth } = this.beside;
    this.options.onProgress?.({
      ...progress,
      score: progress.score + worth,
      upperBound: progress.upperBound + worth,
      ...(isNew ? { groups: [...groups(), ...locked] } : {}),
    });
  }
}
