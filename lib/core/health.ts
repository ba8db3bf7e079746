import { readdirSync } from "node:fs";
import { join } from "node:path";
import { db } from "@/lib/core/db";
import { log } from "@/lib/core/log";

let wanted: string[] | undefined;

/** The migrations this code was written for: the folders beside the schema. */
function migrationsWanted(): string[] {
  wanted ??= readdirSync(join(process.cwd(), "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return wanted;
}

/** Whether the database answers and has every migration. */
export async function isHealthy(): Promise<boolean> {
  try {
    const rows = await db().$queryRaw<{ name: string }[]>`
      select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
    const applied = new Set(rows.map((row) => row.name));
    return migrationsWanted().every((name) => applied.has(name));
  } catch (error) {
    log().warn({ err: error }, "not healthy");
    return false;
  }
}
