import { spawn, spawnSync } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, DatabaseError } from "pg";
import { bareEnvironment } from "@/lib/core/env";
import { type Binaries, program } from "@/lib/core/postgres/binaries";
import { isRunning, ownerName } from "@/lib/core/postgres/cluster";
import { type Home, PostgresError, prepareSocket } from "@/lib/core/postgres/home";

const windows = process.platform === "win32";
const patience = 15_000;
const anotherHasIt =
  /lock file .* (already exists|is empty)|could not create .*lock|still in use|pre-existing shared memory|Address already in use/i;

/** The address of one database of this server, for its owner. */
export function ownerUrlOf(home: Home, database: string): string {
  const password = encodeURIComponent(readFileSync(home.password, "utf8").trim());
  const [host, query] = windows
    ? [`127.0.0.1:${lockLine(home, 3) ?? 5432}`, ""]
    : ["localhost", `?host=${encodeURIComponent(home.socket)}`];
  return `postgresql://${ownerName}:${password}@${host}/${database}${query}`;
}

/**
 * Returns once a server answers for this cluster: one that runs already is adopted, else one is started.
 * A lock left by a server that is just ending is waited for, fifteen seconds at most; it is never deleted.
 */
export async function ensureServer(home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    if (await answers(home)) return;
    const complaint = await launch(home, binaries, durable);
    if (complaint === undefined) return;
    if (!anotherHasIt.test(complaint)) throw new PostgresError(`PostgreSQL did not start: ${complaint}`);
    if (Date.now() > deadline) {
      throw new PostgresError(`PostgreSQL did not start, another process holds its lock: ${complaint}`);
    }
    await sleep(150);
  }
}

/** Asks the server to end (open transactions are rolled back, everything committed is kept) and waits for it. */
export async function stopServer(home: Home, binaries: Binaries): Promise<void> {
  const pid = Number(lockLine(home, 0));
  if (!pid) return;
  if (windows) {
    spawnSync(program(binaries, "pg_ctl"), ["stop", "-m", "fast", "-w", "-D", home.cluster], {
      env: bareEnvironment(),
    });
    return;
  }
  try {
    process.kill(pid, "SIGINT");
  } catch {
    return;
  }
  for (
    let waited = 0;
    waited < 30_000 && isRunning(pid) && existsSync(join(home.cluster, "postmaster.pid"));
    waited += 20
  ) {
    await sleep(20);
  }
}

/** Starts the server; gives nothing once it answers, or what it complained of when it ended instead. */
async function launch(home: Home, binaries: Binaries, durable: boolean): Promise<string | undefined> {
  prepareSocket(home);
  const settings = [
    ...(windows
      ? ["listen_addresses=127.0.0.1", `port=${await freePort()}`]
      : [
          "listen_addresses=",
          `unix_socket_directories=${home.socket}`,
          "unix_socket_permissions=0700",
          "port=5432",
        ]),
    ...["timezone=UTC", "log_timezone=UTC", "max_connections=100", "log_min_messages=warning"],
    // Only for databases that are thrown away: everything else survives a power cut.
    ...(durable ? [] : ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]),
  ];
  if ((statSync(home.log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000)
    renameSync(home.log, `${home.log}.old`);
  const logFile = openSync(home.log, "a", 0o600);
  if (home.identity) chownSync(home.log, home.identity.uid, home.identity.gid);
  const before = statSync(home.log).size;
  // Of its own process group: Ctrl-C is for us, and we end it in our own time.
  const child = spawn(
    program(binaries, "postgres"),
    ["-D", home.cluster, ...settings.flatMap((setting) => ["-c", setting])],
    {
      ...home.identity,
      cwd: "/",
      env: bareEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ["ignore", logFile, logFile],
    },
  );
  closeSync(logFile);
  let ended: string | undefined;
  child.on("error", (error) => (ended = error.message));
  // Long after it answered its folder may be gone, log and all, when it ends.
  child.on("exit", () => {
    ended ??= existsSync(home.log)
      ? lastWords(readFileSync(home.log).subarray(before).toString())
      : "it ended";
  });
  child.unref();
  while (ended === undefined) {
    if (await answers(home)) return undefined;
    await sleep(30);
  }
  return ended;
}

/** Whether a server answers at this home's address, with this home's cluster. */
async function answers(home: Home): Promise<boolean> {
  if (!existsSync(join(home.cluster, "postmaster.pid"))) return false;
  const client = new Client({
    connectionString: ownerUrlOf(home, "postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return rows[0]?.data_directory === home.cluster || windows;
  } catch (error) {
    if (error instanceof DatabaseError && /^28/.test(error.code ?? "")) {
      throw new PostgresError(
        `The database in ${home.dir} does not accept the password kept in ${home.password}`,
      );
    }
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

// Two servers may be writing to the same log; what says that the other has the lock is about ours.
function lastWords(log: string): string {
  const lines = log
    .trim()
    .split("\n")
    .filter((line) => !/database system is/.test(line));
  const telling =
    lines.findLast((line) => anotherHasIt.test(line)) ??
    lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line)) ??
    lines.at(-1);
  return (telling ?? "").replace(/^.*?(FATAL|PANIC):\s*/, "") || "it ended without a word";
}

/** A line of the lock file that PostgreSQL keeps while it runs: 0 is its process, 3 its port. */
function lockLine(home: Home, line: number): string | undefined {
  try {
    return readFileSync(join(home.cluster, "postmaster.pid"), "utf8").split("\n")[line]?.trim();
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 5432));
    });
  });
}
