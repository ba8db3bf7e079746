import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// Every worker reads this file again: what the first one chose is handed on in the environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA_DIR ??= join(tmpdir(), `staffroom-e2e-${randomBytes(8).toString("hex")}`);
const address = `http://localhost:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  globalTeardown: "./tests/support/remove-e2e-data.ts",
  use: {
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node --conditions=react-server --import=tsx lib/commands/start.ts",
    url: `${address}/api/live`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "ignore",
    stderr: "pipe",
    env: {
      DATABASE_URL: "",
      APP_DATABASE_URL: "",
      SMTP_URL: "",
      NODE_ENV: "production",
      PORT: process.env.E2E_PORT,
      APP_URL: address,
      DATA_DIR: process.env.E2E_DATA_DIR,
      EXAMPLE: "yes",
      EXAMPLE_TODAY: "2027-01-20",
      LOG_LEVEL: "warn",
    },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, () => {
      const found = probe.address();
      probe.close(() => resolve(typeof found === "object" && found ? found.port : 3999));
    });
  });
}
