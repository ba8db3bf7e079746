import { beforeEach, describe, expect, it } from "vitest";
import { readEvidence } from "@/lib/kpis/data";
import { loadIndicator, loadKpis, takeKpis } from "@/lib/kpis/loaders";
import { loadCast } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const FINISHED = "programme-finished";
const THURROCK = `(SELECT id FROM "Participation" WHERE "programmeId" = '${FINISHED}' AND "collegeId" = 'college-thurrock'
  AND 'tutor' = ANY (roles) ORDER BY id LIMIT 2)`;
const of = (measure: string) => async () =>
  (await readEvidence(FINISHED)).content
    .filter((row) => row.measure === measure)
    .map(({ collegeId, denominator }) => [collegeId ?? "all", denominator]);

const takeBack = async (howMany: string) => {
  const of = `IN (SELECT id FROM "EndReport" WHERE "ownerId" IN ${howMany})`;
  await rows(`DELETE FROM "EndReportText" WHERE id ${of}`);
  await rows(`DELETE FROM "EndReportPrivate" WHERE "reportId" ${of}`);
  await rows(`DELETE FROM "EndReport" WHERE "ownerId" IN ${howMany}`);
};

beforeEach(loadCast);

describe("figures over what people wrote", () => {
  const shown = async (email: string) => {
    await signedInAs(email);
    const found: (number | null)[] = [];
    for (const code of ["2c", "2e", "4b", "O1"])
      found.push((await loadIndicator(FINISHED, code, 1)).figure.denominator);
    return found;
  };

  it("are not told to tutors while the year runs, when one answer more would tell whose it is", async () => {
    const told = await shown("tutor01@southend.example");
    expect(told.every((denominator) => Number(denominator) > 4)).toBe(true);
    await rows('UPDATE "Programme" SET "closedAt" = NULL WHERE id = $1', [FINISHED]);
    expect(await shown("tutor01@southend.example")).toEqual([null, null, null, null]);
    expect(await shown("lead@southend.example")).toEqual(told);
    await rows('UPDATE "Programme" SET "closedAt" = "finishesOn" WHERE id = $1', [FINISHED]);
  });

  it("of the group evaluation are never told college by college", async () => {
    for (const measure of ["community", "continue"])
      expect((await of(measure)()).map(([college]) => college)).toEqual(["all"]);
  });
});

describe("six of one college", () => {
  it("are told apart while at least five answered at each", async () => {
    expect(await of("contact")()).toEqual(
      expect.arrayContaining([
        ["all", 20],
        ["college-southend", 14],
        ["college-thurrock", 6],
      ]),
    );
  });

  it("with two answers missing are told nowhere, and neither is what would tell them by subtraction", async () => {
    await takeBack(THURROCK);
    for (const measure of ["contact", "motivations"]) expect(await of(measure)()).toEqual([["all", 18]]);
    for (const email of [
      "lead@southend.example",
      "coordinator@thurrock.example",
      "tutor01@thurrock.example",
    ]) {
      await signedInAs(email);
      for (const code of ["2e", "O1"]) {
        const page = await loadIndicator(FINISHED, code, 1);
        expect(page.byCollege, `${email} ${code}`).toEqual([]);
        expect(page.records).toEqual([]);
        expect(page.figure).toMatchObject({ denominator: 18 });
      }
      const { indicators } = await loadKpis(FINISHED);
      expect(JSON.stringify(indicators.find(({ code }) => code === "O1"))).not.toMatch(
        /college|"denominator":(4|14)\b/,
      );
    }
  });

  it("are hidden altogether when fewer than five answered in all", async () => {
    await takeBack(
      `(SELECT id FROM "Participation" WHERE "programmeId" = '${FINISHED}' ORDER BY id OFFSET 4)`,
    );
    expect(await of("contact")()).toEqual([]);
    await signedInAs("lead@southend.example");
    const page = await loadIndicator(FINISHED, "2e", 1);
    expect(page.figure).toEqual({ numerator: null, denominator: null, value: null });
    expect(page.status).toBe("noEvidence");
  });
});

describe("the table of KPIs", () => {
  it.each([
    ["lead@southend.example", true],
    ["coordinator@thurrock.example", true],
    ["tutor01@southend.example", false],
  ])("is taken along by %s: %s", async (email, may) => {
    await signedInAs(email);
    const outcome = await outcomeOf(() => takeKpis(FINISHED));
    if (may) expect((outcome as { value: unknown[][] }).value).toHaveLength(23);
    else expect(outcome).toEqual({ notFound: true });
  });
});

describe("the records under a figure", () => {
  const open = async (email: string, code: string) => {
    await signedInAs(email);
    return loadIndicator(FINISHED, code, 1);
  };

  it("are all of them for the lead, one college's for its coordinator, and nobody's for a tutor", async () => {
    expect(await open("lead@southend.example", "1a")).toMatchObject({ opened: 20, hidden: 0 });
    const own = await open("coordinator@thurrock.example", "1a");
    expect(own).toMatchObject({ opened: 6, hidden: 14 });
    const names = await rows<{ name: string }>(
      `SELECT name FROM "Person" JOIN "Participation" p ON p."personId" = "Person".id
       WHERE p."programmeId" = $1 AND p."collegeId" = 'college-southend'`,
      [FINISHED],
    );
    for (const { name } of names) expect(JSON.stringify(own.records)).not.toContain(name);
    const none = await open("tutor01@southend.example", "1a");
    expect(none).toMatchObject({ opened: 0, records: [], mayOpen: false });
    expect(none.figure).toMatchObject({ denominator: 20 });
  });

  it("are there for visits, ties, entries and subjects, and never for what people wrote", async () => {
    for (const code of ["2b", "5a", "5b", "5d"])
      expect((await open("lead@southend.example", code)).records.length, code).toBeGreaterThan(0);
    for (const code of ["2c", "2d", "2e", "4b", "O1", "O2", "O3"])
      expect((await open("lead@southend.example", code)).records, code).toEqual([]);
  });
});
