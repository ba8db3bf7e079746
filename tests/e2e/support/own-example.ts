import { Client } from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { test as base } from "@/tests/e2e/support/house";
import { ownServer } from "@/tests/e2e/support/own-server";

type Rows = Record<string, unknown>[];

/** A Staffroom with the example in it, whose database a test may ask as its owner. */
export async function ownExample() {
  const settings = { EXAMPLE: "yes", EXAMPLE_TODAY: "2027-01-20" };
  const { home, dataDir, stop } = await ownServer(settings, () => /Ctrl-C stops it/);
  const postgres = await startPostgres({ dataDir });
  await postgres.stop();
  async function sql(statement: string, values: unknown[] = []): Promise<Rows> {
    const client = new Client({ connectionString: postgres.ownerUrl });
    await client.connect();
    return (await client.query(statement, values).finally(() => client.end())).rows;
  }
  return { home, sql, stop };
}

type Own = Pick<Awaited<ReturnType<typeof ownExample>>, "home" | "sql">;

/** For tests that move what a whole programme shares, such as its evaluation: nobody else reads this example. */
export const test = base.extend<{ sql: Own["sql"] }, { own: Own }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
      const { home, sql, stop } = await ownExample();
      await use({ home, sql }).finally(stop);
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ own }, use) => use(own.home),
  sql: async ({ own }, use) => use(own.sql),
});
