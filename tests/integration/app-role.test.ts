import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations, migrationsComplete } from "@/prisma/migrate";
import { appUrl, ownerUrl } from "../support/database";

const app = new pg.Client({ connectionString: appUrl });
const owner = new pg.Client({ connectionString: ownerUrl });

beforeAll(async () => {
  await app.connect();
  await owner.connect();
});
afterAll(async () => {
  await app.end();
  await owner.end();
});

const refused = { code: "42501" };

describe("the app's own role", () => {
  it("is no superuser, steps around no row-level security and owns nothing", async () => {
    const { rows } = await app.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false },
    ]);
  });

  it("adds to the trail and reads it, and cannot change or empty it", async () => {
    await app.query('SELECT count(*) FROM "Event"');
    await expect(app.query('UPDATE "Event" SET id = id')).rejects.toMatchObject(refused);
    await expect(app.query('DELETE FROM "Event"')).rejects.toMatchObject(refused);
    await expect(app.query('TRUNCATE "Event"')).rejects.toMatchObject(refused);
    const { rows } = await app.query(`SELECT has_table_privilege('"Event"', 'INSERT') AS may`);
    expect(rows).toEqual([{ may: true }]);
  });

  it("reads which migrations have run, and cannot rewrite that", async () => {
    expect(await migrationsComplete(appUrl)).toBe(true);
    await expect(app.query("DELETE FROM _prisma_migrations")).rejects.toMatchObject(refused);
  });

  it("cannot change the structure", async () => {
    await expect(app.query("CREATE TABLE mine (id int)")).rejects.toMatchObject(refused);
    await expect(app.query('ALTER TABLE "Event" ADD COLUMN mine int')).rejects.toMatchObject(refused);
    await expect(app.query('ALTER TABLE "Event" DISABLE TRIGGER ALL')).rejects.toMatchObject(refused);
  });

  it("hands a job to the queue in its own transaction", async () => {
    await app.query("BEGIN");
    await app.query("SELECT graphile_worker.add_job('app-role-test', '{}'::json)");
    await app.query("ROLLBACK");
    await app.query("SELECT graphile_worker.add_job('app-role-test', '{}'::json)");
    const { rows } = await app.query(
      "SELECT count(*)::int AS waiting FROM graphile_worker.jobs WHERE task_identifier = 'app-role-test'",
    );
    expect(rows).toEqual([{ waiting: 1 }]);
  });
});

describe("migrations", () => {
  it("are applied once", async () => {
    expect(await applyMigrations(ownerUrl)).toEqual([]);
  });

  it("are found missing when one was begun and never finished", async () => {
    const last = "SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1";
    const { rows } = await owner.query(
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE id = (${last}) RETURNING id`,
    );
    expect(rows).toHaveLength(1);
    expect(await migrationsComplete(ownerUrl)).toBe(false);
    await owner.query("UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL");
    expect(await migrationsComplete(ownerUrl)).toBe(true);
  });
});
