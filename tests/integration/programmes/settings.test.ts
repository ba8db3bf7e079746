import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadActor } from "@/lib/access/actor";
import * as programmes from "@/lib/programmes/actions/programmes";
import { loadGettingStarted } from "@/lib/programmes/loaders";
import { type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { sessionOf, signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs(LEAD);
});

const versionOf = async (id: string) =>
  String((await one<{ version: number }>(`SELECT version FROM "Programme" WHERE id = $1`, [id])).version);

describe("a new programme", () => {
  const given = (): Fields => ({
    ...{ fromId: RUNNING, intentionKey: crypto.randomUUID(), title: "Fourth year", funder: "" },
    ...{ startsOn: "2027-09-01", finishesOn: "2028-07-14", people: ["running-s01", "running-coordinator"] },
  });

  it("begins once from the template, with colleges and rules, and people who have yet to accept", async () => {
    const fields = given();
    const ends = await Promise.all([1, 2, 3].map(() => send(programmes.newProgramme, fields)));
    const places = new Set(ends.map((end) => ("to" in end ? end.to : "refused")));
    expect(places.size).toBe(1);
    const id = [...places][0]?.split("/")[2] ?? "";
    const counted = await one(
      `SELECT (SELECT count(*)::int FROM "Milestone" WHERE "programmeId" = p.id) AS milestones,
         (SELECT count(*)::int FROM "Outcome" WHERE "programmeId" = p.id) AS outcomes,
         (SELECT count(*)::int FROM "ProgrammeCollege" WHERE "programmeId" = p.id) AS colleges,
         p."groundRules" = r."groundRules" AS "sameRules"
       FROM "Programme" p, "Programme" r WHERE p.id = $1 AND r.id = $2`,
      [id, RUNNING],
    );
    expect(counted).toEqual({ milestones: 9, outcomes: 3, colleges: 2, sameRules: true });
    const people = await rows<{ who: string; accepted: boolean }>(
      `SELECT "personId" AS who, "acceptedAt" IS NOT NULL AS accepted FROM "Participation"
       WHERE "programmeId" = $1 ORDER BY 1`,
      [id],
    );
    expect(people).toEqual([
      { who: "person-coordinator", accepted: false },
      { who: "person-lead", accepted: true },
      { who: "person-s01", accepted: false },
    ]);
    expect((await loadActor(await sessionOf(LEAD)))?.leads).toContain(id);
    const steps = await loadGettingStarted(id);
    expect(steps?.filter(({ done }) => !done).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Term dates", "Invitations", "Buddy groups"]),
    );
  });

  it("takes over nobody who is not in the earlier one", async () => {
    const outcome = await send(programmes.newProgramme, { ...given(), people: ["finished-la", "nobody"] });
    const id = "to" in outcome ? outcome.to.split("/")[2] : "";
    expect(await rows(`SELECT 1 FROM "Participation" WHERE "programmeId" = $1`, [id])).toHaveLength(1);
  });

  it("ends after it begins", async () => {
    expect(await refusalOf(programmes.newProgramme, { ...given(), finishesOn: "2027-08-01" })).toBe(
      "INVALID",
    );
  });
});

describe("a programme’s settings", () => {
  const changed = async (more: Fields = {}): Promise<Fields> => ({
    ...{ programmeId: RUNNING, version: await versionOf(RUNNING), title: "Third year", funder: "The Fund" },
    ...{ startsOn: "2026-06-29", finishesOn: "2027-07-16", groundRules: "Be kind." },
    ...more,
  });

  it("are changed by whoever saw them as they are; the second of two is shown what was saved", async () => {
    const fields = await changed();
    expect(await refusalOf(programmes.changeProgramme, fields)).toBeUndefined();
    expect(await send(programmes.changeProgramme, { ...fields, title: "Another" })).toMatchObject({
      value: { refusal: "STALE", saved: { title: "Third year", groundRules: "Be kind." } },
    });
  });

  it("close it, whereupon nobody can begin anything, and open it again", async () => {
    const at = { programmeId: RUNNING, version: await versionOf(RUNNING) };
    await Promise.all([1, 2].map(() => send(programmes.closeProgramme, at)));
    expect((await loadActor(await sessionOf("tutor05@southend.example")))?.active).toEqual([]);
    await send(programmes.reopenProgramme, at);
    expect((await loadActor(await sessionOf("tutor05@southend.example")))?.active).toEqual(["running-s05"]);
    expect(
      await rows(`SELECT 1 FROM "Event" WHERE thing = 'Programme' AND act = 'finish' AND refusal IS NULL`),
    ).toHaveLength(1);
  });

  it("lay milestones out by the term dates only while nobody has changed one", async () => {
    expect(await refusalOf(programmes.proposeMilestones, { programmeId: RUNNING })).toBe("NOT_NOW");
    const [{ id } = { id: "" }] = await rows<{ id: string }>(
      `SELECT id FROM "Programme" WHERE title = 'Fourth year'`,
    );
    await rows(
      `INSERT INTO "TeachingPeriod" (id, "collegeId", name, "startsOn", "finishesOn")
       VALUES ('late', 'college-southend', 'Late', '2027-10-04', '2028-07-01')`,
    );
    const due = () =>
      one(
        `SELECT "baselineOn"::text AS on FROM "Milestone" WHERE "programmeId" = $1 AND stage = 'self_evaluation'`,
        [id],
      );
    expect(await due()).toEqual({ on: "2027-09-24" });
    expect(await refusalOf(programmes.proposeMilestones, { programmeId: id })).toBeUndefined();
    expect(await due()).toEqual({ on: "2027-10-29" });
    await rows(`UPDATE "Milestone" SET version = 2 WHERE "programmeId" = $1 AND position = 1`, [id]);
    expect(await refusalOf(programmes.proposeMilestones, { programmeId: id })).toBe("NOT_NOW");
  });
});
