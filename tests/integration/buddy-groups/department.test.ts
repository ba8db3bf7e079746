import { beforeAll, expect, it } from "vitest";
import { takeVisitMatrix } from "@/lib/buddy-groups/loaders/visits";
import { addDays } from "@/lib/core/dates";
import { keep as keepTimetable } from "@/tests/support/bring";
import { loadCast, RUNNING } from "@/tests/support/example";
import { canVisitByForce, type Department, departmentOf } from "@/tests/support/grouping/department";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { keep as keepPeople } from "@/tests/support/people";
import { signedInAs } from "@/tests/support/sign-in";

const PEOPLE = 26;

beforeAll(loadCast);

it.each([1, 2, 3])(
  "a department brought by its files: who can visit whom is what going through the year minute by minute says (%i)",
  { timeout: 120_000 },
  async (seed) => {
    await signedInAs("lead@southend.example");
    const department = departmentOf(PEOPLE, seed, await sitesByCollege());
    await enterJourneys(department);
    await forgetRates();
    await keepPeople(department.peopleFile);
    await keepTimetable(department.timetableFile);
    const days = await daysOfYear();
    const expected = new Map<string, string>();
    const { people, journeys } = department;
    for (const [at, a] of people.entries())
      for (const b of people.slice(at + 1)) {
        const ways = [canVisitByForce(a, b, journeys, days), canVisitByForce(b, a, journeys, days)];
        expected.set(`${a.email},${b.email}`, ways.join());
      }
    const lines = (await takeVisitMatrix(RUNNING)).replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines[0]).toBe("tutor_a,tutor_b,a_can_visit_b,b_can_visit_a");
    const cells = lines.map((line) => line.split(","));
    const found = cells
      .filter((pair) => pair.slice(0, 2).every((email) => email.startsWith(`d${seed}-`)))
      .map(([a, b, ...ways]) => [`${a},${b}`, ways.join()] as const);
    expect(found).toHaveLength((PEOPLE * (PEOPLE - 1)) / 2);
    expect(new Map(found)).toEqual(expected);
    const kinds = new Set(expected.values());
    expect(kinds).toEqual(new Set(["true,true", "true,false", "false,true", "false,false"]));
  },
);

async function sitesByCollege(): Promise<Record<string, string[]>> {
  const found = await rows<{ college: string; site: string }>(
    `SELECT c."shortName" AS college, s.name AS site FROM "Site" s JOIN "College" c ON c.id = s."collegeId" ORDER BY 1, 2`,
  );
  const sites: Record<string, string[]> = {};
  for (const { college, site } of found) sites[college] = [...(sites[college] ?? []), site];
  return sites;
}

async function enterJourneys({ journeys }: Department): Promise<void> {
  await rows('DELETE FROM "Journey"');
  for (const [way, minutes] of journeys)
    await rows(
      `INSERT INTO "Journey" ("fromSiteId", "toSiteId", minutes)
       SELECT a.id, b.id, $3 FROM "Site" a, "Site" b WHERE a.name = $1 AND b.name = $2`,
      [...way.split(">"), minutes],
    );
}

async function daysOfYear(): Promise<{ on: string; weekday: number }[]> {
  const { startsOn, finishesOn } = await one<{ startsOn: string; finishesOn: string }>(
    `SELECT "startsOn"::text AS "startsOn", "finishesOn"::text AS "finishesOn" FROM "Programme" WHERE id = $1`,
    [RUNNING],
  );
  const days = [];
  for (let on = startsOn; on <= finishesOn; on = addDays(on, 1))
    days.push({ on, weekday: new Date(`${on}T12:00:00Z`).getUTCDay() || 7 });
  return days;
}
