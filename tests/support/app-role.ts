import pg from "pg";
import { appUrl } from "@/tests/support/database";

/** Plain SQL as the app's own role: what the database holds by itself, by no rule of the code. */
export const app = new pg.Client({ connectionString: appUrl });

/** What the database answers when a policy keeps somebody out of a write. */
export const REFUSED = { code: "42501" };

/** One statement as this person, of which nothing stays. */
export async function as(person: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  await app.query("BEGIN");
  try {
    await app.query("SELECT set_config('app.person', $1, true)", [person]);
    return await app.query(sql, values);
  } finally {
    await app.query("ROLLBACK");
  }
}
