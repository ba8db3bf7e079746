import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = { "server-only": `${root}/tests/support/empty.ts`, "@": root };

export default defineConfig({
  resolve: { alias },
  test: {
    // By itself it leaves a core alone, which on two cores means one worker.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/{unit,architecture}/**/*.test.{ts,tsx}"],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/template.ts"],
          setupFiles: ["tests/support/database.ts", "tests/support/sign-in.ts"],
          pool: "forks",
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
