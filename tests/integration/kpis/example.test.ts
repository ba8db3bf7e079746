import { beforeAll, describe, expect, it } from "vitest";
import { readEvidence } from "@/lib/kpis/data";
import { allMeasured } from "@/lib/kpis/rules/measured";
import { reachOf } from "@/lib/kpis/rules/reach";
import { loadCast } from "@/tests/support/example";
import { one } from "@/tests/support/owner";

const FINISHED = "programme-finished";

beforeAll(loadCast);

describe("the finished year of the example", () => {
  it("had twenty practitioners, fourteen and six, in three sets, and reached more than 200 learners", async () => {
    const reach = reachOf((await readEvidence(FINISHED)).facts);
    expect(reach.tutors).toBe(20);
    expect(Object.fromEntries(reach.byCollege)).toEqual({ "college-southend": 14, "college-thurrock": 6 });
    expect(reach).toMatchObject({ sets: 3, facilitators: 3, withdrawn: 0 });
    const { sum } = await one<{ sum: number }>(
      `SELECT sum(r."learnersPresent")::int AS sum FROM "VisitRecord" r WHERE r."programmeId" = $1 AND r."sharedAt" IS NOT NULL`,
      [FINISHED],
    );
    expect(reach.learners.learners).toBe(sum);
    expect(sum).toBeGreaterThan(200);
  });

  it("took in Arts and Crafts as its new subject area", async () => {
    const { subjects } = (await readEvidence(FINISHED)).facts;
    expect(subjects.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(["Arts and Crafts"]);
  });

  it("has evidence for every indicator, the value of the community among them", async () => {
    const evidence = await readEvidence(FINISHED);
    const all = allMeasured(evidence, 1);
    expect(all.filter(({ status }) => status === "noEvidence").map(({ code }) => code)).toEqual([]);
    const community = all.find(({ code }) => code === "O3");
    const { n } = await one<{ n: number }>(
      `SELECT count(*)::int AS n FROM "OutcomeRating" WHERE "outcomeId" = 'outcome-finished-3' AND answer IN ('fully', 'mostly')`,
    );
    expect(community?.figure).toMatchObject({ numerator: n, denominator: 20 });
    expect(n).toBeGreaterThan(0);
  });
});
