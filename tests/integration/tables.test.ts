import { beforeAll, describe, expect, it } from "vitest";
import type { Table } from "@/lib/core/csv";
import { loadReports, takeReports } from "@/lib/end-reports/loaders/reports";
import { loadPeople, takePeople } from "@/lib/people/loaders";
import { loadSelfEvaluations, takeSelfEvaluations } from "@/lib/self-evaluations/loaders";
import { loadTimetable, takeTimetables } from "@/lib/timetables/loaders";
import { loadVisits, takeVisits } from "@/lib/visits/loaders";
import { crowd } from "@/tests/support/crowd";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const TUTOR = "tutor10@southend.example";
const LEAVER = "leaver.a@southend.example";
const WITHDRAWN = "withdrawn.a@southend.example";

/** Each table, who may take it, and how many rows its page shows in the example. */
const TABLES: [string, (id: string) => Promise<Table>, () => Promise<number>, string[]][] = [
  ["people", takePeople, async () => (await loadPeople(RUNNING)).people.length, [LEAD, THURROCK, TUTOR]],
  [
    "visits",
    takeVisits,
    async () => (await loadVisits(RUNNING)).visits.length,
    [LEAD, THURROCK, TUTOR, WITHDRAWN],
  ],
  [
    "self-evaluations",
    takeSelfEvaluations,
    async () => (await loadSelfEvaluations(RUNNING)).list?.tutors.length ?? 0,
    [LEAD, THURROCK],
  ],
  [
    "end-reports",
    takeReports,
    async () => (await loadReports(RUNNING)).list?.tutors.length ?? 0,
    [LEAD, THURROCK],
  ],
  [
    "timetables",
    takeTimetables,
    async () => (await loadTimetable(RUNNING, {})).others?.people.length ?? 0,
    [LEAD, THURROCK],
  ],
];

beforeAll(loadCast);

describe.each(TABLES)("the table of %s", (_, take, onThePage, open) => {
  it("has the rows of its page for those who see the page, and is not found for others", async () => {
    for (const email of [LEAD, THURROCK, TUTOR, WITHDRAWN, LEAVER]) {
      await signedInAs(email);
      if (!open.includes(email)) {
        expect(await outcomeOf(() => take(RUNNING)), email).toEqual({ notFound: true });
        continue;
      }
      const [head, ...rows] = await take(RUNNING);
      expect(rows.length, email).toBe(await onThePage());
      for (const row of rows) expect(row.length).toBe(head?.length);
    }
  });
});

it("holds states and days and nothing that somebody wrote", async () => {
  await signedInAs(LEAD);
  const heads = [];
  for (const [name, take] of TABLES) heads.push([name, (await take(RUNNING))[0]?.join(", ")]);
  expect(heads).toEqual([
    ["people", "name, college, subject, takes part as"],
    ["visits", "visitor, visitor's college, host, host's college, date, from, to, state, learners"],
    ["self-evaluations", "tutor, college, self-evaluation, finished on"],
    ["end-reports", "name, college, state, submitted on"],
    ["timetables", "name, college, sessions"],
  ]);
});

it("holds everybody, where the page shows a hundred and a way on", async () => {
  await crowd();
  await signedInAs(LEAD);
  expect((await takeReports(RUNNING)).length).toBe(2_021);
  const first = await loadReports(RUNNING);
  expect(first.list).toMatchObject({ counts: { all: 2_020, submitted: 1_000 } });
  expect(first.list?.tutors.length).toBe(100);
  const second = await loadReports(RUNNING, first.list?.next);
  const ids = [...(first.list?.tutors ?? []), ...(second.list?.tutors ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(200);
});
