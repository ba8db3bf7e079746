import { Client } from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { test as base } from "@/tests/e2e/support/house";
import { ownServer } from "@/tests/e2e/support/own-server";

type Rows = Record<string, unknown>[];

/** A Staffroom with the example in it, whose database a test may ask as its owner. */
export async function ownExample() {
  const settings = { EXAMPLE: "yes", EXAMPLE_TODAY: "2027-01-20" };
  let server = await ownServer(settings, () => /Ctrl-C stops it/);
  const { home, dataDir } = server;
  const postgres = await startPostgres({ dataDir });
  await postgres.stop();
  async function sql(statement: string, values: unknown[] = []): Promise<Rows> {
    const client = new Client({ connectionString: postgres.ownerUrl });
    await client.connect();
    return (await client.query(statement, values).finally(() => client.end())).rows;
  }
  const crash = async () => {
    server = await server.crash();
  };
  return { home, sql, crash, stop: () => server.stop() };
}

type Own = Omit<Awaited<ReturnType<typeof ownExample>>, "stop">;

/** For tests that move what a whole programme shares, such as its evaluation: nobody else reads this example. */
export const test = base.extend<Pick<Own, "sql" | "crash">, { own: Own }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
      const { stop, ...own } = await ownExample();
      await use(own).finally(stop);
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ own }, use) => use(own.home),
  sql: async ({ own }, use) => use(own.sql),
  crash: async ({ own }, use) => use(own.crash),
});
