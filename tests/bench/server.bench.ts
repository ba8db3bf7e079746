import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "@/lib/core/postgres/launcher";
import { ownServer } from "@/tests/e2e/support/own-server";
import { PlainVisitor } from "@/tests/support/plain-visitor";

type Row = { what: string; ours: number; baseline: number; unit: string };

const ROOM = "/programmes/programme-running/buddy-groups";
const PASSWORD = "peer-learning-2026";
const PEOPLE = 600;
const ASKED = 60;

/** The built server while it forms groups of six hundred people: how soon it shows another page, and stops when told. */
export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "staffroom-bench-"));
  const database = await startPostgres({ dataDir: join(folder, "server"), throwaway: true });
  const settings = {
    ...{ DATABASE_URL: database.ownerUrl, AUTH_SECRET: "only-for-measuring-only-for-measuring-only" },
    ...{ EXAMPLE: "yes", EXAMPLE_TODAY: "2027-01-20" },
  };
  const server = await ownServer(settings, (home) => new RegExp(`Staffroom is at ${home}`));
  try {
    await addPeople(database.ownerUrl);
    return await measured(server.home);
  } finally {
    await server.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(home: string): Promise<Row[]> {
  const lead = new PlainVisitor(home);
  await lead.signIn("lead@southend.example", PASSWORD);
  const tutor = new PlainVisitor(home);
  await tutor.signIn("tutor05@southend.example", PASSWORD);
  const board = await lead.press(ROOM, "Begin", { name: "Measured", from: "nothing" });
  const progress = `/api/boards/${board.split("/").at(-1)}/proposal`;
  const isWorking = async () => (await lead.get(progress)).status === 200;
  await ninetyFifth(tutor);
  const idle = await ninetyFifth(tutor);
  await lead.press(board, "Propose groups", { intent: "propose" });
  const busy = await ninetyFifth(tutor);
  if (!(await isWorking())) throw new Error("The run ended before the pages had been measured.");
  const cancel = await lead.ready(board, "Cancel");
  const asked = performance.now();
  await cancel();
  while (await isWorking()) await new Promise((resolve) => setTimeout(resolve, 5));
  const cancelled = performance.now() - asked;
  return [
    { what: "p95 of a page beside a run, of the built server", ours: busy, baseline: 2 * idle, unit: "ms" },
    {
      what: "a run is cancelled from the board, of the built server",
      ours: cancelled,
      baseline: 300,
      unit: "ms",
    },
  ];
}

/** The 95th percentile of the milliseconds that somebody's own page takes, asked one at a time. */
async function ninetyFifth(visitor: PlainVisitor): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < ASKED; count += 1) {
    const begun = performance.now();
    const answer = await visitor.get("/");
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`/ was answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(0.95 * ASKED)] ?? 0;
}

/** Tutors beside those of the example, each with three lessons a week. */
async function addPeople(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  for (const sql of [
    `INSERT INTO "Person" (id, email, name) SELECT 'm' || n, 'm' || n || '@measured.example', 'Measured ' || n
     FROM generate_series(1, ${PEOPLE}) n`,
    `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", "siteId", roles, "startedOn", "acceptedAt")
     SELECT 'm' || n, 'programme-running', 'm' || n, 'college-southend', 'site-pier', '{tutor}', '2026-09-01', now()
     FROM generate_series(1, ${PEOPLE}) n`,
    `INSERT INTO "TimetableSession" (id, "programmeId", "participationId", "homeCollegeId", kind, weekday, "startsAt",
       "endsAt", "siteId", "collegeId")
     SELECT 'm' || n || '-' || k, 'programme-running', 'm' || n, 'college-southend', 'teaching', 1 + (n * k) % 5,
       540 + 60 * ((n * 7 + k * k) % 8), 600 + 60 * ((n * 7 + k * k) % 8), 'site-pier', 'college-southend'
     FROM generate_series(1, ${PEOPLE}) n, generate_series(1, 3) k`,
  ])
    await client.query(sql);
  await client.end();
}
