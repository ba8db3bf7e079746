import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { migrateDatabase } from "@/prisma/migrate";

type Row = { what: string; ours: number; baseline: number; unit: string };

/** Groups of the example's running year, from its database: how long each way of weighing takes. */
export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "staffroom-bench-"));
  const server = await startPostgres({ dataDir: join(folder, "server"), throwaway: true });
  try {
    const appUrl = await migrateDatabase(server.ownerUrl, folder);
    Object.assign(process.env, {
      ...{ APP_DATABASE_URL: appUrl, DATA_DIR: folder, APP_URL: "http://localhost:3000" },
      ...{ AUTH_SECRET: "only-for-measuring-only-for-measuring-only", EXAMPLE_TODAY: "2027-01-20" },
    });
    return await measured(server.ownerUrl);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

// Imported late: the database client reads the settings as soon as it is there.
async function measured(ownerUrl: string): Promise<Row[]> {
  const { loadExample } = await import("@/prisma/seed");
  const { groupProblem } = await import("@/lib/buddy-groups/data/problems");
  const { formGroups } = await import("@/lib/buddy-groups/engine/form-groups");
  const { PRESETS } = await import("@/lib/buddy-groups/engine/weights");
  await loadExample({ ownerUrl, today: "2027-01-20", password: "peer-learning-2026" });
  const found: Row[] = [];
  for (const kind of ["buddies", "set"] as const)
    for (const { title, weights } of Object.values(PRESETS)) {
      const { problem } = await groupProblem("programme-running", kind, {}, weights);
      const { proven, elapsedMs } = await formGroups(problem, { seed: 1, timeLimitMs: 60_000 });
      const ours = proven ? elapsedMs / 1000 : Number.POSITIVE_INFINITY;
      const groups = kind === "buddies" ? "buddy groups" : "sets";
      found.push({ what: `example’s ${groups}, “${title}”: proven best`, ours, baseline: 3, unit: "s" });
    }
  return found;
}
