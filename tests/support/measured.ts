import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { ownServer } from "@/tests/e2e/support/own-server";

/** One line of a benchmark's table. */
export interface Row {
  what: string;
  ours: number;
  baseline: number;
  unit: string;
}

export const ROOM = "/programmes/programme-running/buddy-groups";
export const PASSWORD = "peer-learning-2026";

interface Measured {
  home: string;
  /** Runs a statement as the database's owner. */
  sql: (statement: string, values?: unknown[]) => Promise<void>;
}

/** Runs a built server of its own with the example and so many more tutors, and gives it to `measure`. */
export async function withServer<T>(more: number, measure: (measured: Measured) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "staffroom-bench-"));
  const database = await startPostgres({ dataDir: join(folder, "server"), throwaway: true });
  const settings = {
    ...{ DATABASE_URL: database.ownerUrl, AUTH_SECRET: "only-for-measuring-only-for-measuring-only" },
    ...{ EXAMPLE: "yes", EXAMPLE_TODAY: "2027-01-20" },
  };
  const server = await ownServer(settings, (home) => new RegExp(`Staffroom is at ${home}`));
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const sql = async (statement: string, values: unknown[] = []) => {
    await client.query(statement, values);
  };
  try {
    for (const statement of tutors(more)) await sql(statement);
    return await measure({ home: server.home, sql });
  } finally {
    await client.end();
    await server.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tutors beside those of the example, each with three lessons a week: m1, m2, … */
export const tutors = (count: number): string[] => [
  `INSERT INTO "Person" (id, email, name) SELECT 'm' || n, 'm' || n || '@measured.example', 'Measured ' || n
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", "siteId", roles, "startedOn", "acceptedAt")
   SELECT 'm' || n, 'programme-running', 'm' || n, 'college-southend', 'site-pier', '{tutor}', '2026-09-01', now()
   FROM generate_series(1, ${count}) n`,
  `INSERT INTO "TimetableSession" (id, "programmeId", "participationId", "homeCollegeId", kind, weekday, "startsAt",
     "endsAt", "siteId", "collegeId")
   SELECT 'm' || n || '-' || k, 'programme-running', 'm' || n, 'college-southend', 'teaching', 1 + (n * k) % 5,
     540 + 60 * ((n * 7 + k * k) % 8), 600 + 60 * ((n * 7 + k * k) % 8), 'site-pier', 'college-southend'
   FROM generate_series(1, ${count}) n, generate_series(1, 3) k`,
];

/** The 95th percentile. */
export const ninetyFifth = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? 0;
