import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as house } from "@/tests/e2e/support/house";

interface EmptyHouse {
  home: string;
  /** The one-time link that the start prints. */
  setUpLink: string;
}

/** Tests of a Staffroom of their own that nobody has set up yet, started with `EXAMPLE=no` in an empty folder. */
export const test = house.extend<object, { empty: EmptyHouse }>({
  empty: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
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
            ...{ EXAMPLE: "no", EXAMPLE_TODAY: "2026-09-09", LOG_LEVEL: "warn" },
          },
          stdio: ["ignore", "pipe", "inherit"],
        },
      );
      try {
        await use({ home, setUpLink: await linkFrom(server, home) });
      } finally {
        const ended = new Promise((resolve) => server.once("exit", resolve));
        server.kill("SIGTERM");
        await ended;
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ empty }, use) => use(empty.home),
});

/** Waits until the start has printed its set-up link. */
function linkFrom(server: ChildProcess, home: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      const link = printed.match(new RegExp(`${home}/set-up/[\\w-]+`))?.[0];
      if (link) resolve(link);
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
