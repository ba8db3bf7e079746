import { formGroups } from "@/lib/buddy-groups/engine/form-groups";
import type { Problem, Result } from "@/lib/buddy-groups/engine/problem";
import { scoreGroups } from "@/lib/buddy-groups/engine/score-groups";
import { runOf, startRun } from "@/lib/buddy-groups/run";
import { collegeProblem } from "@/tests/support/grouping/college";

type Row = { what: string; ours: number; baseline: number; unit: string };

const SEEDS = 10;
const seconds = (ms: number) => ms / 1000;
const form = (problem: Problem, timeLimitMs: number) => formGroups(problem, { seed: 1, timeLimitMs });

/** The figures that are promised of the engine, each beside what was promised. */
export async function rows(): Promise<Row[]> {
  const found: Row[] = [];
  // The first run of all loads the solver and warms the code.
  await form(collegeProblem(20, 0), 10_000);
  for (const [n, limit] of [
    [20, 1],
    [40, 1],
    [60, 1],
    [200, 5],
  ] as const)
    found.push(...(await proofs(n, limit)));
  found.push(await relocked());
  found.push(await nearness(1_000, 10, 0.3));
  found.push(await nearness(2_000, 30, 0.5));
  found.push(...(await large()));
  found.push(...(await beside()));
  return found;
}

/** Of ten services, how many are proven within the limit; and the ninth of the ten times. */
async function proofs(n: number, limit: number): Promise<Row[]> {
  const times: number[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { proven, elapsedMs } = await form(collegeProblem(n, seed), 60_000);
    times.push(proven ? seconds(elapsedMs) : Number.POSITIVE_INFINITY);
  }
  times.sort((a, b) => a - b);
  const inTime = times.filter((time) => time <= limit).length;
  return [
    {
      what: `${n} people: proven within ${limit} s, of ${SEEDS}`,
      ours: inTime,
      baseline: 9,
      unit: "services",
    },
    { what: `${n} people: ninth of ten times`, ours: times[8] ?? 0, baseline: limit, unit: "s" },
  ];
}

/** Two hundred people, three quarters of whose groups are locked. */
async function relocked(): Promise<Row> {
  const problem = collegeProblem(200, 1);
  const { groups } = await form(problem, 60_000);
  const locked = (groups ?? []).slice(0, Math.round(((groups ?? []).length * 3) / 4));
  const again = await form({ ...problem, locked }, 60_000);
  const ours = again.proven ? seconds(again.elapsedMs) : Number.POSITIVE_INFINITY;
  return { what: "200 people, three quarters locked: proven again", ours, baseline: 1, unit: "s" };
}

/** How far below a bound that may take five minutes the answer of a short run is. */
async function nearness(n: number, limit: number, promised: number): Promise<Row> {
  const problem = collegeProblem(n, 1);
  const quick = await form(problem, limit * 1000);
  const { upperBound } = await form(problem, 300_000);
  const ours = (100 * (upperBound - quick.score)) / upperBound;
  return { what: `${n} people: below the bound after ${limit} s`, ours, baseline: promised, unit: "%" };
}

async function large(): Promise<Row[]> {
  const problem = collegeProblem(5_000, 1);
  const result: Result = await form(problem, 60_000);
  const broken = scoreGroups(problem, result.groups ?? []).broken.length;
  const memory = process.resourceUsage().maxRSS / 1024;
  return [
    { what: "5,000 people: hard rules broken", ours: broken, baseline: 0, unit: "rules" },
    { what: "5,000 people", ours: seconds(result.elapsedMs), baseline: 60, unit: "s" },
    { what: "5,000 people: memory of all this", ours: memory, baseline: 1024, unit: "MB" },
  ];
}

/** What else the server does while a run goes on: a turn of its event loop; and how soon a run can be stopped. */
async function beside(): Promise<Row[]> {
  const idle = await turns();
  const run = startRun("bench", collegeProblem(1_000, 1), { seed: 1, steps: 1e9, timeLimitMs: 60_000 });
  while (run && !run.progress()) await pause(10);
  const busy = await turns();
  const asked = performance.now();
  run?.cancel();
  await run?.outcome;
  const cancelled = performance.now() - asked;
  while (runOf("bench")) await pause(1);
  return [
    { what: "p95 of a request's work beside a run", ours: busy, baseline: idle * 2, unit: "ms" },
    { what: "a run is cancelled", ours: cancelled, baseline: 300, unit: "ms" },
  ];
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The 95th of a hundred times that a small piece of work, with two turns of the event loop, takes. */
async function turns(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 100; count += 1) {
    const begun = performance.now();
    await pause(1);
    let sum = 0;
    for (let at = 0; at < 500_000; at += 1) sum += Math.sqrt(at);
    await pause(sum > 0 ? 1 : 0);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[94] ?? 0;
}
