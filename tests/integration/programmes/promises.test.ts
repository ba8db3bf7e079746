import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setTarget } from "@/lib/kpis/actions";
import { loadIndicator } from "@/lib/kpis/loaders";
import { addMilestone, changeMilestone } from "@/lib/programmes/actions";
import { loadMilestones, takeMilestones } from "@/lib/programmes/loaders";
import { eventsOf, type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const OTHERS = [
  ["coordinator@thurrock.example", "FORBIDDEN"],
  ["tutor05@southend.example", "FORBIDDEN"],
  ["tutor01@southend.example", "FORBIDDEN"],
  ["leaver.a@southend.example", "NOT_FOUND"],
] as const;

beforeAll(loadCast);
beforeEach(forgetRates);

const half = "milestone-running-6";
const version = async (id = half) =>
  String((await one<{ version: number }>(`SELECT version FROM "Milestone" WHERE id = $1`, [id])).version);
const change = async (more: Fields = {}): Promise<Fields> => ({
  ...{ milestoneId: half, version: await version(), title: "Half have visited and been visited" },
  ...{
    forecastOn: "2027-03-05",
    actualOn: "",
    reason: "Coughs and colds.",
    effect: "",
    decidedBy: "Both colleges",
  },
  ...more,
});

describe("a milestone", () => {
  it("is moved by the lead, and its first promise stays", async () => {
    await signedInAs(LEAD);
    const before = await one<{ baselineOn: Date }>(`SELECT "baselineOn" FROM "Milestone" WHERE id = $1`, [
      half,
    ]);
    expect(await send(changeMilestone, await change())).toEqual({
      to: `/programmes/${RUNNING}/milestones#${half}`,
    });
    const after = (await loadMilestones(RUNNING)).milestones.find(({ id }) => id === half);
    expect(after).toMatchObject({ forecastOn: "2027-03-05", decidedBy: "Both colleges", actualOn: null });
    expect(after?.baselineOn).toBe(before.baselineOn.toISOString().slice(0, 10));
    expect((await eventsOf(half)).map(({ act }) => act)).toContain("edit");
    await expect(
      rows(`UPDATE "Milestone" SET "baselineOn" = '2027-01-01' WHERE id = $1`, [half]),
    ).rejects.toMatchObject({
      code: "23514",
    });
  });

  it("is not written over by somebody who saw an older one, who gets both to look at", async () => {
    await signedInAs(LEAD);
    const old = await change({ reason: "Mine" });
    await send(changeMilestone, await change({ reason: "Theirs" }));
    expect(await send(changeMilestone, old)).toMatchObject({
      value: { refusal: "STALE", typed: { reason: "Mine" }, saved: { reason: "Theirs" } },
    });
  });

  it("needs a reason when it was moved on purpose, and days that are days", async () => {
    await signedInAs(LEAD);
    expect(await send(changeMilestone, await change({ movedOnPurpose: "yes", reason: " " }))).toMatchObject({
      value: {
        refusal: "INVALID",
        fieldErrors: { reason: ["Say why it was moved; the report tells the reason."] },
      },
    });
    for (const forecastOn of ["31 February", "2027-02-31", "1027-01-01"])
      expect(await refusalOf(changeMilestone, await change({ forecastOn })), forecastOn).toBe("INVALID");
  });

  it("is added once for one intention, after the others, also under fifty presses", async () => {
    await signedInAs(LEAD);
    const fields = {
      programmeId: RUNNING,
      intentionKey: crypto.randomUUID(),
      title: "Party",
      baselineOn: "2027-07-16",
    };
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => send(addMilestone, fields)));
    const kept = outcomes.filter((outcome) => "value" in outcome && outcome.value.done);
    expect(kept.length).toBeGreaterThan(0);
    const found = await rows<{ position: number }>(`SELECT position FROM "Milestone" WHERE title = 'Party'`);
    const { last } = await one<{ last: number }>(
      `SELECT max(position) AS last FROM "Milestone" WHERE "programmeId" = $1`,
      [RUNNING],
    );
    expect(found).toEqual([{ position: last }]);
  });

  it.each(OTHERS)("is not for %s to change or add", async (email, refusal) => {
    await signedInAs(email);
    const before = await contents("Event");
    expect(await refusalOf(changeMilestone, await change())).toBe(refusal);
    const add = {
      programmeId: RUNNING,
      intentionKey: crypto.randomUUID(),
      title: "x",
      baselineOn: "2027-07-16",
    };
    // Nobody sees what is not there yet, so that adding it is not found.
    expect(await refusalOf(addMilestone, add)).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
    expect(await contents("Event")).toEqual(before);
  });

  it("is taken along with the others by coordinators alone", async () => {
    await signedInAs(LEAD);
    expect((await takeMilestones(RUNNING))[0]).toContain("Teaching weeks lost");
    await signedInAs("tutor05@southend.example");
    expect(await outcomeOf(() => takeMilestones(RUNNING))).toEqual({ notFound: true });
  });
});

describe("a target", () => {
  const target = (more: Fields = {}): Fields => ({
    ...{ programmeId: RUNNING, indicator: "1b", version: "0", target: "80" },
    ...more,
  });
  const shown = async (code = "1b") => {
    const { target, targetVersion } = await loadIndicator(RUNNING, code, 1);
    return { target, targetVersion };
  };

  it("is set by the lead, and taken back", async () => {
    await signedInAs(LEAD);
    expect(await shown()).toEqual({ target: 0.95, targetVersion: 0 });
    expect(await send(setTarget, target())).toEqual({ to: `/programmes/${RUNNING}/kpis/1b` });
    expect(await shown()).toEqual({ target: 0.8, targetVersion: 1 });
    expect(await send(setTarget, target({ target: "70" }))).toMatchObject({
      value: { refusal: "STALE", saved: { target: "80", version: "1" } },
    });
    expect(await send(setTarget, target({ target: "", version: "1" }))).toMatchObject({
      to: expect.any(String),
    });
    expect(await shown()).toEqual({ target: 0.95, targetVersion: 0 });
    expect(await send(setTarget, target({ indicator: "3a", target: "0,75" }))).toMatchObject({
      to: expect.any(String),
    });
    expect(await shown("3a")).toEqual({ target: 0.75, targetVersion: 1 });
  });

  it.each([
    [{ target: "101" }, "INVALID"],
    [{ target: "-1" }, "INVALID"],
    [{ target: "much" }, "INVALID"],
    [{ indicator: "9z" }, "NOT_FOUND"],
    [{ indicator: "4d" }, "NOT_FOUND"],
  ])("is refused where it is %o: %s", async (more, refusal) => {
    await signedInAs(LEAD);
    expect(await refusalOf(setTarget, target(more))).toBe(refusal);
  });

  it.each(OTHERS)("is not for %s to set", async (email, refusal) => {
    await signedInAs(email);
    const before = await contents("Event");
    expect(await refusalOf(setTarget, target({ indicator: "2a" }))).toBe(refusal);
    expect(await contents("Event")).toEqual(before);
  });
});
