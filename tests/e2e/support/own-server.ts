import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Staffroom of a test's own, in a folder of its own. */
export interface OwnServer {
  home: string;
  dataDir: string;
  /** What the start printed that matches. */
  printed: string;
  stop(): Promise<void>;
  /** Kills it as a power cut would, and starts it again on the same data and port. */
  crash(): Promise<OwnServer>;
}

type Ready = (home: string) => RegExp;

/** Starts one beside that of the other tests, and waits until it has printed what `ready` looks for. */
export async function ownServer(settings: Record<string, string>, ready: Ready): Promise<OwnServer> {
  const dataDir = join(tmpdir(), `staffroom-e2e-${randomBytes(8).toString("hex")}`);
  return startOn(await freePort(), dataDir, settings, ready);
}

async function startOn(port: number, dataDir: string, settings: Record<string, string>, ready: Ready) {
  const home = `http://localhost:${port}`;
  const server = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "lib/commands/start.ts"],
    {
      env: {
        ...process.env,
        ...{ DATABASE_URL: "", APP_DATABASE_URL: "", SMTP_URL: "", AUTH_SECRET: "" },
        ...{ NODE_ENV: "production", PORT: String(port), APP_URL: home, DATA_DIR: dataDir },
        ...{ LOG_LEVEL: "warn", ...settings },
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  }
  return {
    ...{ home, dataDir, printed: await waitFor(server, ready(home)) },
    async stop() {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
    async crash(): Promise<OwnServer> {
      await end("SIGKILL");
      await until(() => isFree(port));
      return startOn(port, dataDir, settings, ready);
    },
  };
}

/** Its children notice that it is gone a moment later. */
async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().on("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

function waitFor(server: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      const found = printed.match(ready)?.[0];
      if (found) resolve(found);
    });
    server.once("exit", () => reject(new Error(`the start ended:\n${printed}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : 3998));
    });
  });
}
