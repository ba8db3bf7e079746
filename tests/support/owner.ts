import pg from "pg";
import { ownerUrl } from "@/tests/support/database";

let pool: pg.Pool | undefined;

function owner(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({ connectionString: ownerUrl, max: 2, allowExitOnIdle: true });
    pool.on("error", () => {}); // a fresh copy of the database ends its connections
  }
  return pool;
}

/** Rows as the owner reads them, to whom no row-level security applies: the truth to compare with. */
export async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await owner().query<Row>(sql, values)).rows;
}

export async function one<Row extends object>(sql: string, values: unknown[] = []): Promise<Row> {
  const [row] = await rows<Row>(sql, values);
  if (!row) throw new Error(`no row for ${sql} ${JSON.stringify(values)}`);
  return row;
}

/** Several statements in one transaction. */
export async function inTransaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await owner().connect();
  try {
    await client.query("BEGIN");
    await work(client);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Every table's rows, told apart by the transaction that wrote each: equal before and after means that nothing at
 * all was written, changed or removed.
 */
export async function contents(...without: string[]): Promise<Record<string, string>> {
  tables ??= await rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')`,
  );
  const left = ["rate_limit", ...without].flatMap((table) => [`public.${table}`, `public."${table}"`]);
  const each = tables
    .filter(({ name }) => !left.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, count(*) || ':' || sum(xmin::text::bigint) AS rows FROM ${name}`,
    );
  const found = await rows<{ name: string; rows: string }>(each.join(" UNION ALL "));
  return Object.fromEntries(found.map((table) => [table.name, table.rows]));
}

let tables: { name: string }[] | undefined;

/** Forgets how often anybody wrote, so that a test may write more than hands can. */
export async function forgetRates(): Promise<void> {
  await rows("DELETE FROM rate_limit");
}
