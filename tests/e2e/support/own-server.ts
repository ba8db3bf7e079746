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
}

/** Starts one beside that of the other tests, and waits until it has printed what `ready` looks for. */
export async function ownServer(
  settings: Record<string, string>,
  ready: (home: string) => RegExp,
): Promise<OwnServer> {
  const port = await freePort();
  const home = `http://localhost:${port}`;
  const dataDir = join(tmpdir(), `staffroom-e2e-${randomBytes(8).toString("hex")}`);
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
  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { home, dataDir, printed: await waitFor(server, ready(home)), stop };
}

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
