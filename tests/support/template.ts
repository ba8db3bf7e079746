import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { migrateDatabase } from "@/prisma/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** The owner's and the app's address of a migrated, empty database that every worker copies, and a folder for its files. */
    template: { ownerUrl: string; appUrl: string; folder: string };
  }
}

const name = "staffroom_template";

/** Makes the template on the server in TEST_DATABASE_URL, or on a server of its own that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "staffroom-test-"));
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? undefined
    : await startPostgres({ dataDir: join(dataDir, "server"), throwaway: true });
  const admin = given ?? server?.ownerUrl ?? "";
  await recreate(admin);
  const ownerUrl = addressOf(admin, name);
  const appUrl = await migrateDatabase(ownerUrl, dataDir);
  project.provide("template", { ownerUrl, appUrl, folder: dataDir });
  return async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function recreate(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await client.end();
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
