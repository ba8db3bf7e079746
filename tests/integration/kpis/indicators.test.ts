import { beforeAll, describe, expect, it } from "vitest";
import { readEvidence } from "@/lib/kpis/data";
import { INDICATORS } from "@/lib/kpis/rules/indicators/all";
import { reachOf } from "@/lib/kpis/rules/reach";
import { loadCast, RUNNING } from "@/tests/support/example";
import { KPI_SQL, REACH_SQL } from "@/tests/support/kpi-sql";
import { inTransaction, one, rows } from "@/tests/support/owner";
import { randomProgramme } from "@/tests/support/random-programme/programme";

const PROGRAMMES = 200;
const FINISHED = "programme-finished";
const random: string[] = [];

beforeAll(async () => {
  await loadCast();
  const colleges = (await rows<{ id: string }>(`SELECT id FROM "College" ORDER BY id`)).map(({ id }) => id);
  const subjects = (await rows<{ id: string }>(`SELECT id FROM "Subject" ORDER BY id`)).map(({ id }) => id);
  await inTransaction(async (client) => {
    for (let seed = 1; seed <= PROGRAMMES; seed += 1)
      random.push(await randomProgramme(client, seed, { colleges, subjects }));
  });
}, 120_000);

interface Counted {
  n: number | null;
  d: number;
  value?: number | null;
  /** People who answered, where what they answered is theirs alone. */
  people?: number;
}

/** What is wrong with a programme's figures, indicator by indicator; and how many figures were seen. */
async function wrongIn(programmeId: string): Promise<string[]> {
  const { facts, content } = await readEvidence(programmeId);
  const wrong: string[] = [];
  for (const indicator of INDICATORS) {
    const { numerator, denominator, value } = indicator.measure(facts, content);
    const truth = await one<Counted>(KPI_SQL[indicator.code] ?? "", [programmeId]);
    const hidden = truth.people !== undefined && truth.people < 5;
    const wanted = hidden
      ? [null, null, null]
      : [
          truth.n ?? null,
          truth.d,
          indicator.kind === "median"
            ? (truth.value ?? null)
            : indicator.kind === "count"
              ? truth.d
              : truth.d === 0
                ? null
                : (truth.n ?? 0) / truth.d,
        ];
    const got = [numerator, denominator, value];
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      wrong.push(`${programmeId} ${indicator.code}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    if (!hidden && denominator) seen.set(indicator.code, (seen.get(indicator.code) ?? 0) + 1);
  }
  const { learners } = reachOf(facts);
  const reach = await one<{ learners: number; distinct_learners: number }>(REACH_SQL, [programmeId]);
  if (learners.learners !== reach.learners || learners.distinct !== reach.distinct_learners)
    wrong.push(`${programmeId} learners: ${JSON.stringify(learners)}, not ${JSON.stringify(reach)}`);
  return wrong;
}
const seen = new Map<string, number>();

describe("every indicator equals an independent count in SQL", () => {
  it.each([FINISHED, RUNNING])("in %s of the example", async (programmeId) => {
    expect(await wrongIn(programmeId)).toEqual([]);
  });

  it(`in ${PROGRAMMES} random programmes`, async () => {
    seen.clear();
    const wrong: string[] = [];
    for (const programmeId of random) wrong.push(...(await wrongIn(programmeId)));
    expect(wrong).toEqual([]);
    // Each was met with something to count, so that equal does not mean empty.
    for (const { code } of INDICATORS) expect(seen.get(code) ?? 0, code).toBeGreaterThan(20);
  }, 120_000);
});
