import pg from "pg";
import type { OpenDatabase } from "@/lib/commands/database";
import type { Env } from "@/lib/core/env";
import { isEmpty, loadExample } from "@/prisma/seed";

// A note on the database itself: what it holds is no secret, and it goes where the database goes.
const begun = "Staffroom: example being loaded";
const complete = "Staffroom: example";

/**
 * Loads the example programme if it is wanted and the database is empty; true if the database holds it.
 * The note is written before and after: a process killed between the two has loaded all of it or nothing, and
 * the next start can tell an example from a programme that somebody entered.
 */
export async function loadExampleIfWanted(database: OpenDatabase, env: Env): Promise<boolean> {
  const { ownerUrl } = database;
  const state = await readNote(ownerUrl);
  if (state === complete) return true;
  const wanted = env.example === "yes" || (env.example === undefined && database.embedded);
  if (await isEmpty(ownerUrl)) {
    if (!wanted) return false;
    console.log("Loading the example programme…");
    await writeNote(ownerUrl, begun);
    await loadExample({ ownerUrl, today: env.exampleToday, password: env.examplePassword });
  } else if (state !== begun) return false;
  await writeNote(ownerUrl, complete);
  return true;
}

async function readNote(ownerUrl: string): Promise<string | undefined> {
  const { rows } = await query<{ text: string | null }>(
    ownerUrl,
    "SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = current_database()",
  );
  return rows[0]?.text ?? undefined;
}

async function writeNote(ownerUrl: string, text: string): Promise<void> {
  const { rows } = await query<{ name: string }>(ownerUrl, "SELECT current_database() AS name");
  const name = pg.escapeIdentifier(rows[0]?.name ?? "");
  await query(ownerUrl, `COMMENT ON DATABASE ${name} IS ${pg.escapeLiteral(text)}`);
}

async function query<Row extends pg.QueryResultRow>(
  ownerUrl: string,
  text: string,
): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.query<Row>(text);
  } finally {
    await client.end();
  }
}
