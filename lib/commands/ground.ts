import { type OpenDatabase, openDatabase } from "@/lib/commands/database";
import { generateClient } from "@/lib/commands/fresh";
import type { Env } from "@/lib/core/env";
import { withTurn } from "@/lib/core/postgres/turn";
import { migrateDatabase } from "@/prisma/migrate";

/** What the web and the worker stand on: a database that is up to date, and the environment that leads to it. */
export interface Ground {
  appUrl: string;
  example: boolean;
  /** Where an empty Staffroom is set up; none once anybody is in it. */
  setUpLink: string | undefined;
  /** The environment of the web server: it gets the app's own role, never the owner's. */
  webEnvironment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date and loads the example into an empty one. */
export async function layGround(env: Env): Promise<Ground> {
  await generateClient();
  const database = await openDatabase(env);
  try {
    const { appUrl, example, setUpLink } = await withTurn(database.ownerUrl, () => prepare(database, env));
    const environment = webEnvironment(env, appUrl, example);
    return { appUrl, example, setUpLink, webEnvironment: environment, stop: database.stop };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function prepare(database: OpenDatabase, env: Env) {
  const appUrl = await migrateDatabase(database.ownerUrl, env.dataDir, env.appDatabaseUrl);
  become(webEnvironment(env, appUrl, false));
  // Only now: the seed imports the database client, which may have been generated a moment ago.
  const { loadExampleIfWanted } = await import("@/lib/commands/example");
  const example = await loadExampleIfWanted(database, env);
  return { appUrl, example, setUpLink: example ? undefined : await setUpLink(env) };
}

async function setUpLink(env: Env): Promise<string | undefined> {
  const { makeSetUpLink } = await import("@/lib/people/mutations/set-up");
  const secret = await makeSetUpLink(new Date());
  return secret ? `${env.appUrl}/set-up/${secret}` : undefined;
}

// From here on this process, too, is the app: what the seed and the worker read of the settings is what the web
// reads, and the first to read them settles them.
function become(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

function webEnvironment(env: Env, appUrl: string, example: boolean): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, ...rest } = process.env;
  return {
    ...rest,
    PORT: String(env.port),
    DATA_DIR: env.dataDir,
    APP_DATABASE_URL: appUrl,
    APP_URL: env.appUrl,
    AUTH_SECRET: env.authSecret,
    NEXTAUTH_URL: env.appUrl,
    NEXTAUTH_SECRET: env.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.actionsKey,
    NEXT_TELEMETRY_DISABLED: "1",
    EXAMPLE: example ? "yes" : "no",
  };
}
