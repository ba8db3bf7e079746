import { describe, expect, test } from "vitest";
import { migrationNames } from "@/prisma/engine";
import { applyMigrations, migrationsComplete, schemaDifference } from "@/prisma/migrate";
import { ownerUrl } from "@/tests/support/database";

describe("the migrations", () => {
  test("are all applied, and applied again change nothing", async () => {
    expect(migrationNames().length).toBeGreaterThan(2);
    expect(await migrationsComplete(ownerUrl)).toBe(true);
    expect(await applyMigrations(ownerUrl)).toEqual([]);
  });

  test("lead to what the schema says, checks and triggers and policies apart", async () => {
    expect(await schemaDifference(ownerUrl)).toBeUndefined();
  });
});
