import { Client } from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { test as base } from "@/tests/e2e/support/house";
import { ownServer } from "@/tests/e2e/support/own-server";
import { type Cookie, sessionOf } from "@/tests/e2e/support/session";
import { DEACTIVATE, KINDS, RECAST } from "@/tests/support/kinds";

/** Recasts the example; what comes back sends its database another statement. */
async function recast(dataDir: string): Promise<(sql: string) => Promise<void>> {
  const postgres = await startPostgres({ dataDir });
  async function run(sql: string): Promise<void> {
    const client = new Client({ connectionString: postgres.ownerUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }
  for (const sql of RECAST) await run(sql);
  await postgres.stop();
  return run;
}

/** A Staffroom of its own with the example and each kind of person in it, with a session where they have one. */
export const test = base.extend<object, { house: { home: string; cookies: Map<string, Cookie[]> } }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
      const settings = { EXAMPLE: "yes", EXAMPLE_TODAY: "2027-01-20" };
      const server = await ownServer(settings, () => /Ctrl-C stops it/);
      try {
        const run = await recast(server.dataDir);
        const cookies = new Map<string, Cookie[]>();
        for (const email of Object.values(KINDS))
          if (email) cookies.set(email, await sessionOf(server.home, email));
        await run(DEACTIVATE);
        await use({ home: server.home, cookies });
      } finally {
        await server.stop();
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ house }, use) => use(house.home),
});
