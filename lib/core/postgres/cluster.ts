import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { bareEnvironment } from "@/lib/core/env";
import { type Binaries, program } from "@/lib/core/postgres/binaries";
import { type Home, PostgresError } from "@/lib/core/postgres/home";

export const ownerName = "staffroom_owner";
export const databaseName = "staffroom";

/**
 * Makes the cluster if there is none. It is built under another name and renamed when complete, so that
 * a process killed half-way leaves nothing that looks like a database.
 */
export async function makeCluster(home: Home, binaries: Binaries, sync: boolean): Promise<void> {
  if (existsSync(join(home.cluster, "PG_VERSION"))) return sameVersion(home, binaries);
  clearAbandoned(home.dir);
  const draft = `${home.dir}.new-${process.pid}-${randomBytes(4).toString("hex")}`;
  const cluster = join(draft, "cluster");
  try {
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    const password = randomBytes(24).toString("base64url");
    writeFileSync(join(draft, "owner-password"), `${password}\n`, { mode: 0o600, flush: true });
    const { identity } = home;
    if (identity) {
      for (const path of [draft, cluster, join(draft, "owner-password")])
        chownSync(path, identity.uid, identity.gid);
    }
    const settings = [
      "-E",
      "UTF8",
      "--locale=C",
      "--data-checksums",
      "--auth=scram-sha-256",
      `--username=${ownerName}`,
    ];
    const files = [
      `--pwfile=${join(draft, "owner-password")}`,
      "-D",
      cluster,
      ...(sync ? [] : ["--no-sync"]),
    ];
    await run(home, program(binaries, "initdb"), [...settings, ...files]);
    const single = ["--single", "-D", cluster, ...(sync ? [] : ["-c", "fsync=off"]), "postgres"];
    await run(
      home,
      program(binaries, "postgres"),
      single,
      `CREATE DATABASE ${databaseName} TEMPLATE template0\n`,
    );
    renameSync(draft, home.dir);
    syncFolder(dirname(home.dir));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have finished first; its cluster is as good as ours.
    if (!existsSync(join(home.cluster, "PG_VERSION"))) throw error;
  }
}

function sameVersion(home: Home, binaries: Binaries): void {
  const made = readFileSync(join(home.cluster, "PG_VERSION"), "utf8").trim();
  if (made === String(Number.parseInt(binaries.version, 10))) return;
  throw new PostgresError(
    `The database in ${home.dir} was made by PostgreSQL ${made} and this is ${binaries.version}: restore a backup into a new DATA_DIR`,
  );
}

/** Removes drafts whose maker is gone. */
function clearAbandoned(dir: string): void {
  const parent = dirname(dir);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const maker = name.startsWith(`${basename(dir)}.new-`) ? /\.new-(\d+)-/.exec(name)?.[1] : undefined;
    if (maker && !isRunning(Number(maker))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process with this number exists. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function run(home: Home, file: string, parameters: string[], input = ""): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, {
      ...home.identity,
      cwd: "/",
      env: bareEnvironment(),
      windowsHide: true,
    });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.stdin.on("error", () => {});
    child.on("error", (error) =>
      reject(new PostgresError(`${basename(file)} could not be run: ${error.message}`)),
    );
    child.on("close", (code) => {
      const complaint = /^.*\b(ERROR|FATAL|error):.*$/m.exec(output)?.[0];
      if (code === 0 && !complaint) resolve();
      else
        reject(
          new PostgresError(`${basename(file)} failed: ${complaint ?? output.trim().split("\n").at(-1)}`),
        );
    });
    child.stdin.end(input);
  });
}

// The new name must outlast a power cut before anybody relies on it.
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
