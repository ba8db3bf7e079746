/**
 * Kills everything with `kill -9` and starts again, over and over:
 *
 *     npm run build && node --conditions=react-server --import=tsx tests/chaos/kill.ts [first-starts] [later-rounds]
 *
 * In the first starts the kill comes at a random moment of making, migrating and filling the database; the next
 * start must come up whole. In the later rounds twenty writers are cut off; not one acknowledged row may be lost.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { migrationsComplete } from "@/prisma/migrate";

const [firstStarts = 5, laterRounds = 15] = process.argv.slice(2).map(Number);
const port = 3000 + Math.floor(Math.random() * 3000);
let failures = 0;

function start(dataDir: string) {
  const parameters = ["--conditions=react-server", "--import=tsx", "lib/commands/start.ts"];
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: "" };
  const child = spawn(process.execPath, parameters, { env, stdio: ["ignore", "pipe", "pipe"] });
  let words = "";
  child.stdout.on("data", (part) => (words += part));
  child.stderr.on("data", (part) => (words += part));
  return { child, words: () => words, started: Date.now() };
}

/** Our process, all its descendants, and (if asked) the database server, which is a group of its own. */
function killTree(root: number, dataDir: string, server: boolean): void {
  const table = execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" });
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const doomed = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid = 0, parent = 0] of rows)
      if (doomed.has(parent) && !doomed.has(pid)) grew = !!doomed.add(pid);
  }
  if (!server) for (const pid of postmasters(dataDir)) doomed.delete(pid);
  else for (const pid of postmasters(dataDir)) doomed.add(pid);
  for (const pid of doomed) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

function postmasters(dataDir: string): number[] {
  return readdirSync(dataDir).flatMap((name) => {
    try {
      return [Number(readFileSync(join(dataDir, name, "cluster", "postmaster.pid"), "utf8").split("\n")[0])];
    } catch {
      return [];
    }
  });
}

async function up(run: ReturnType<typeof start>, patience: number): Promise<number> {
  while (Date.now() - run.started < patience && run.child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/live`).catch(() => undefined);
    if (answer?.ok) return Date.now() - run.started;
    await sleep(50);
  }
  throw new Error(`did not come up: ${run.words().trim().split("\n").slice(-3).join(" | ")}`);
}

async function ended(run: ReturnType<typeof start>): Promise<void> {
  if (run.child.exitCode === null && run.child.signalCode === null)
    await new Promise((done) => run.child.once("exit", done));
}

async function orderly(run: ReturnType<typeof start>): Promise<void> {
  run.child.kill("SIGTERM");
  await ended(run);
}

async function round(name: string, work: () => Promise<string>): Promise<void> {
  try {
    console.log(`ok    ${name}: ${await work()}`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : error}`);
  }
}

for (let n = 1; n <= firstStarts; n += 1) {
  const dataDir = mkdtempSync(join(tmpdir(), "staffroom-chaos-"));
  execFileSync("chmod", ["711", dataDir]);
  await round(`first start ${n}`, async () => {
    const moment = 200 + Math.floor((n / firstStarts) * 3500 * Math.random());
    const first = start(dataDir);
    await sleep(moment);
    killTree(first.child.pid ?? 0, dataDir, n % 2 === 0);
    await ended(first);
    const second = start(dataDir);
    const took = await up(second, 90_000);
    const server = await startPostgres({ dataDir });
    const complete = await migrationsComplete(server.ownerUrl);
    const client = new pg.Client({ connectionString: server.ownerUrl });
    await client.connect();
    const note = await client.query(
      "SELECT shobj_description(oid, 'pg_database') AS n FROM pg_database WHERE datname = current_database()",
    );
    await client.end();
    await server.stop();
    await orderly(second);
    if (!complete) throw new Error("migrations are not complete");
    if (note.rows[0]?.n !== "Staffroom: example")
      throw new Error(`the example is not complete: ${note.rows[0]?.n}`);
    return `killed after ${moment} ms, up again in ${took} ms`;
  });
  rmSync(dataDir, { recursive: true, force: true });
}

const dataDir = mkdtempSync(join(tmpdir(), "staffroom-chaos-"));
execFileSync("chmod", ["711", dataDir]);
let acknowledged = 0;
for (let n = 1; n <= laterRounds; n += 1) {
  await round(`later round ${n}`, async () => {
    const run = start(dataDir);
    const took = await up(run, 90_000);
    const server = await startPostgres({ dataDir });
    const pool = new pg.Pool({ connectionString: server.ownerUrl, max: 20 });
    pool.on("error", () => {});
    await pool.query("CREATE TABLE IF NOT EXISTS public.chaos (id int PRIMARY KEY, half int NOT NULL)");
    const { rows } = await pool.query("SELECT count(*)::int AS n FROM public.chaos");
    if (rows[0].n < acknowledged) throw new Error(`${acknowledged - rows[0].n} acknowledged rows were lost`);
    let open = true;
    let next = rows[0].n + acknowledged + 1_000_000 * n;
    acknowledged = rows[0].n;
    const writers = Array.from({ length: 20 }, async () => {
      while (open) {
        next += 1;
        await pool.query("INSERT INTO public.chaos VALUES ($1, 1)", [next]).then(
          () => (acknowledged += 1),
          () => (open = false),
        );
      }
    });
    await sleep(300 + Math.random() * 700);
    killTree(run.child.pid ?? 0, dataDir, true);
    await Promise.all(writers);
    // Our own share must not bring the server back before the next start does.
    await Promise.all([server.stop(), pool.end(), ended(run)]);
    return `up in ${took} ms, ${acknowledged} rows acknowledged so far`;
  });
}
rmSync(dataDir, { recursive: true, force: true });
console.log(`${firstStarts + laterRounds - failures} passed, ${failures} failed`);
process.exit(failures ? 1 : 0);
