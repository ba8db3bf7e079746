import pg from "pg";

const preparing = 7_236_003;

/** Does something while nobody else does it to the same database: two processes that ask take turns. */
export async function withTurn<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [preparing]);
    return await work();
  } finally {
    await client.end().catch(() => {});
  }
}
