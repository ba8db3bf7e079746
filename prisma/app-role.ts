import pg from "pg";
import { keptSecret } from "@/lib/core/kept-secret";

/** The app's role owns nothing, so it can neither change the structure nor step around row-level security. */
const appRole = "staffroom_app";

/** The app's role cannot be used, in one line. */
class AppRoleError extends Error {
  override name = "AppRoleError";
}

/**
 * Creates the app's role if need be, gives it exactly what the app does, and returns its address. Its password
 * is kept in the data directory. `appUrl` names a role that was set up by hand instead: that one is neither
 * created nor changed, it is given the same rights and checked.
 */
export async function ensureAppRole(ownerUrl: string, dataDir: string, appUrl?: string): Promise<string> {
  const address = new URL(appUrl ?? ownerUrl);
  if (!appUrl) {
    address.username = appRole;
    address.password = keptSecret(dataDir, "app-password").replace(/[^a-zA-Z0-9]/g, "");
  }
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  owner.on("error", () => {});
  await owner.connect();
  try {
    if (!appUrl) await createRole(owner, address.password, address.href);
    const role = appUrl ? decodeURIComponent(address.username) : appRole;
    await check(address.href, role);
    await owner.query("BEGIN");
    await owner.query(grants(pg.escapeIdentifier(role), await ownTables(owner)));
    await owner.query("COMMIT");
  } finally {
    await owner.end();
  }
  return address.href;
}

async function createRole(owner: pg.Client, password: string, address: string): Promise<void> {
  const { rowCount } = await owner.query("SELECT FROM pg_roles WHERE rolname = $1", [appRole]);
  const secret = owner.escapeLiteral(password);
  try {
    if (rowCount === 0) {
      await owner.query(`CREATE ROLE ${appRole} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${secret}`);
    } else if (!(await canSignIn(address))) {
      // The data directory is new or was lost: its password replaces the old one.
      await owner.query(`ALTER ROLE ${appRole} LOGIN PASSWORD ${secret}`);
    }
  } catch (error) {
    // Created meanwhile by another process with the same data directory.
    if (isDatabaseError(error, "42710", "23505") && (await canSignIn(address))) return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppRoleError(
      `The role ${appRole} could not be set up (${reason}): create a role that owns nothing and name it in APP_DATABASE_URL`,
    );
  }
}

interface OwnTables {
  event: boolean;
  history: boolean;
  /** Graphile-worker's tables; they have row-level security on, and no policy. */
  jobs: string[];
}

async function ownTables(owner: pg.Client): Promise<OwnTables> {
  const { rows } = await owner.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const has = (name: string) => rows.some((row) => row.schema === "public" && row.name === name);
  const jobs = rows.filter(({ schema }) => schema === "graphile_worker").map(({ name }) => name);
  return { event: has("Event"), history: has("_prisma_migrations"), jobs };
}

/** Everything the app's role may do. Run as a whole after every migration, it says the last word on each table. */
function grants(role: string, { event, history, jobs }: OwnTables): string {
  const everyTable = "SELECT, INSERT, UPDATE, DELETE";
  const statements = ["public", "graphile_worker"].flatMap((schema) => [
    `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
    `GRANT ${everyTable} ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`,
  ]);
  statements.push(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${everyTable} ON TABLES TO ${role}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${role}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${role}`,
    // The queue's own migrations are the owner's business; the worker only looks which have run.
    `REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM ${role}`,
  );
  // What happened stays written: the app adds to the trail and reads it, no more.
  if (event) statements.push(`REVOKE UPDATE, DELETE ON public."Event" FROM ${role}`);
  if (history) statements.push(`REVOKE INSERT, UPDATE, DELETE ON public._prisma_migrations FROM ${role}`);
  for (const table of jobs.filter((name) => name !== "migrations")) {
    const name = `graphile_worker.${pg.escapeIdentifier(table)}`;
    statements.push(`DROP POLICY IF EXISTS the_app ON ${name}`);
    statements.push(`CREATE POLICY the_app ON ${name} TO ${role} USING (true) WITH CHECK (true)`);
  }
  return `${statements.join(";\n")};`;
}

async function canSignIn(address: string): Promise<boolean> {
  try {
    await ask(address, "SELECT 1");
    return true;
  } catch (error) {
    if (isDatabaseError(error, "28P01", "28000")) return false;
    throw error;
  }
}

/** Refuses a role that could step around row-level security. */
async function check(address: string, role: string): Promise<void> {
  let found: Record<string, unknown> | undefined;
  try {
    found = await ask(
      address,
      `SELECT rolsuper OR rolbypassrls AS mighty,
        EXISTS (SELECT FROM pg_tables WHERE schemaname = 'public' AND pg_has_role(tableowner, 'USAGE')) AS owns
       FROM pg_roles WHERE rolname = current_user`,
    );
  } catch (error) {
    throw new AppRoleError(
      `The role ${role} cannot sign in: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (found?.mighty || found?.owns) {
    throw new AppRoleError(
      `The role ${role} can step around row-level security (superuser, BYPASSRLS or owner of tables): use another`,
    );
  }
}

async function ask(address: string, question: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(question)).rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}

function isDatabaseError(error: unknown, ...codes: string[]): boolean {
  return error instanceof pg.DatabaseError && codes.includes(error.code ?? "");
}
