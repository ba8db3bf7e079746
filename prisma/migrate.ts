import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { ensureAppRole } from "@/prisma/app-role";
import {
  inOneGo,
  migrationList,
  migrationNames,
  migrationsFolder,
  type ScriptRunner,
  schemaFiles,
  withEngine,
} from "@/prisma/engine";

/** A migration that could not be applied, in one line. */
class MigrationError extends Error {
  override name = "MigrationError";
}

const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Brings a database up to date: our migrations, the job queue's own, then what the app's role may do.
 * Returns the app's own address. Callers take turns (see `withTurn`).
 */
export async function migrateDatabase(ownerUrl: string, dataDir: string, appUrl?: string): Promise<string> {
  await applyMigrations(ownerUrl);
  return ensureAppRole(ownerUrl, dataDir, appUrl);
}

/** Applies the migrations that are missing, then graphile-worker's. Returns the names of ours. */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  let applied: string[] = [];
  if (!(await migrationsComplete(ownerUrl))) {
    await forgetHalfApplied(ownerUrl);
    try {
      const input = { migrationsList: migrationList(), filters: noFilter };
      const answer = await withEngine(ownerUrl, andMarkFinished, (engine) => engine.applyMigrations(input));
      applied = answer.appliedMigrationNames;
    } catch (error) {
      throw new MigrationError(`The database could not be brought up to date: ${plain(error)}`);
    }
  }
  const logger = new Logger(() => () => {});
  await runMigrations({ connectionString: ownerUrl, logger });
  return applied;
}

/** Whether every migration in this code has finished in that database (and none is half done). */
export async function migrationsComplete(url: string): Promise<boolean> {
  const client = await connected(url);
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const finished = new Set(rows.map(({ name }) => name));
    return migrationNames().every((name) => finished.has(name));
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42P01") return false;
    throw error;
  } finally {
    await client.end();
  }
}

/**
 * The SQL that leads from the migrations so far to the schema, or nothing if there is no difference. Works in a
 * scratch database beside the one named.
 */
export async function schemaDifference(ownerUrl: string): Promise<string | undefined> {
  const { stdout } = await withEngine(ownerUrl, inOneGo, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrationList() },
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  return !stdout?.trim() || stdout.includes("This is an empty migration") ? undefined : stdout;
}

/** Writes that difference as a new migration; gives its folder's name. */
export async function newMigration(ownerUrl: string, name: string, now: Date): Promise<string | undefined> {
  const stdout = await schemaDifference(ownerUrl);
  if (!stdout) return undefined;
  mkdirSync(migrationsFolder, { recursive: true });
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${name.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;
  mkdirSync(join(migrationsFolder, folder));
  writeFileSync(join(migrationsFolder, folder, "migration.sql"), stdout);
  writeFileSync(join(migrationsFolder, "migration_lock.toml"), 'provider = "postgresql"\n');
  return folder;
}

// The script and the note that it finished are one transaction: a process killed at any moment leaves either
// both or neither, and the next start goes on from there.
const andMarkFinished: ScriptRunner = async (pool, script) => {
  await pool.query(
    `${script}\n;UPDATE public._prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
};

/** Removes the notes of migrations that were begun and, being one transaction, left nothing behind. */
async function forgetHalfApplied(ownerUrl: string): Promise<void> {
  const client = await connected(ownerUrl);
  try {
    await client.query(
      "DELETE FROM public._prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL",
    );
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === "42P01")) throw error;
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  return client;
}

function plain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, " ").trim();
}
