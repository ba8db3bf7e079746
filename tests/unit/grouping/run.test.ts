import { describe, expect, test, vi } from "vitest";
import { ProblemError } from "@/lib/buddy-groups/engine/problem";
import { runOf, startRun } from "@/lib/buddy-groups/run";
import { collegeProblem } from "@/tests/support/grouping/college";

vi.setConfig({ testTimeout: 120_000 });

const LONG = { seed: 1, steps: 1e9, timeLimitMs: 100_000 };

/** Resolves with the first progress that has groups. */
function firstGroups(programmeId: string, n: number) {
  let tell: (groups: number[][]) => void = () => {};
  const first = new Promise<number[][]>((resolve) => {
    tell = resolve;
  });
  const run = startRun(programmeId, collegeProblem(n, 1), {
    ...LONG,
    onProgress: ({ groups }) => groups && tell(groups),
  });
  if (!run) throw new Error("refused");
  return { run, first };
}

describe("a run in a thread of its own", () => {
  test("gives what formGroups gives", async () => {
    const run = startRun("done", collegeProblem(20, 1), { seed: 1, timeLimitMs: 60_000 });
    const outcome = await run?.outcome;
    expect(outcome?.kind).toBe("done");
    expect(outcome?.kind === "done" && outcome.result.proven).toBe(true);
    expect(runOf("done")).toBeUndefined();
  });

  test("is one at a time for each programme, tells of its progress, and can be cancelled", async () => {
    const { run, first } = firstGroups("long", 300);
    expect(startRun("long", collegeProblem(20, 1), LONG)).toBeNull();
    expect(runOf("long")).toBe(run);
    expect((await first).flat()).toHaveLength(300);
    expect(run.progress()?.phase).toBe("improving");
    run.cancel();
    const outcome = await run.outcome;
    expect(outcome.kind).toBe("stopped");
    expect(outcome.kind === "stopped" && outcome.result?.groups?.flat().length).toBe(300);
    const next = startRun("long", collegeProblem(9, 1), { seed: 1, timeLimitMs: 60_000 });
    expect((await next?.outcome)?.kind).toBe("done");
  });

  test("leaves the event loop free", async () => {
    const { run, first } = firstGroups("free", 300);
    await first;
    let turns = 0;
    const until = Date.now() + 500;
    while (Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      turns += 1;
    }
    run.cancel();
    await run.outcome;
    expect(turns).toBeGreaterThan(20);
  });

  test("is refused when the problem is malformed", () => {
    const problem = { ...collegeProblem(9, 1), apart: [[0, 99] as [number, number]] };
    expect(() => startRun("malformed", problem, LONG)).toThrow(ProblemError);
    expect(runOf("malformed")).toBeUndefined();
  });
});
