import { beforeAll, describe, expect, it } from "vitest";
import { loadVisitMatrix, takeVisitMatrix } from "@/lib/buddy-groups/loaders/visits";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);

const COORDINATOR = "coordinator@thurrock.example";

/** The file's rows as objects. */
async function file(): Promise<Record<string, string>[]> {
  const [head = "", ...lines] = (await takeVisitMatrix(RUNNING)).replace("\uFEFF", "").trim().split("\r\n");
  const names = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, at) => [names[at] as string, cell])),
  );
}

describe("who can visit whom", () => {
  // Twenty tutors, and three who are invited and have timetables of their own to come.
  it("is open to those who arrange groups, and not found for anybody else", async () => {
    for (const email of ["lead@southend.example", COORDINATOR]) {
      await signedInAs(email);
      expect((await loadVisitMatrix(RUNNING, undefined)).people).toHaveLength(23);
    }
    for (const email of [
      "tutor01@southend.example",
      "tutor02@thurrock.example",
      "withdrawn.a@southend.example",
    ]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadVisitMatrix(RUNNING, undefined))).toEqual({ notFound: true });
      expect(await outcomeOf(() => takeVisitMatrix(RUNNING))).toEqual({ notFound: true });
    }
  });

  it("names each pair once, and agrees with the page", async () => {
    await signedInAs(COORDINATOR);
    const pairs = await file();
    expect(pairs).toHaveLength(253);
    expect(new Set(pairs.map(({ tutor_a, tutor_b }) => `${tutor_a} ${tutor_b}`)).size).toBe(253);
    for (const { tutor_a = "", tutor_b = "" } of pairs) expect(tutor_a < tutor_b).toBe(true);
    const { people, table, shown } = await loadVisitMatrix(RUNNING, undefined);
    const ways = pairs.filter((pair) => pair.a_can_visit_b === "true").length;
    const back = pairs.filter((pair) => pair.b_can_visit_a === "true").length;
    expect(ways + back).toBe(table?.flat().filter(Boolean).length);
    for (const { ways: own } of shown)
      expect([own.both, own.onlyHere, own.onlyThere, own.neither].flat()).toHaveLength(people.length - 1);
  });

  it("follows the timetables: whoever is away all week visits nobody and is visited by nobody", async () => {
    await signedInAs(COORDINATOR);
    const asked = async (a: string, b: string) =>
      (await file()).find(({ tutor_a, tutor_b }) => tutor_a === a && tutor_b === b);
    const [maureen, priya] = ["tutor01@southend.example", "tutor02@southend.example"];
    const open = await asked(maureen, priya);
    expect(open).toMatchObject({ a_can_visit_b: "true", b_can_visit_a: "true" });
    await rows(
      `UPDATE "TimetableSession" SET kind = 'unavailable', "startsAt" = 0, "endsAt" = 1440 WHERE "participationId" = 'running-s01'`,
    );
    expect(await asked(maureen, priya)).toMatchObject({ a_can_visit_b: "false", b_can_visit_a: "false" });
  });

  it("shows nothing of a timetable beside that a visit is possible", async () => {
    await signedInAs(COORDINATOR);
    const shown = JSON.stringify(await loadVisitMatrix(RUNNING, undefined));
    expect(shown).not.toMatch(/ESOL|startsAt|weekday|Pier Hill/);
  });

  it("says so where a journey is not known", async () => {
    await signedInAs(COORDINATOR);
    expect((await loadVisitMatrix(RUNNING, undefined)).unknownJourneys).toBe(0);
    await rows(`DELETE FROM "Journey" WHERE "fromSiteId" = 'site-grays'`);
    expect((await loadVisitMatrix(RUNNING, undefined)).unknownJourneys).toBeGreaterThan(0);
  });
});
