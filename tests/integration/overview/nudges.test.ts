import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nudgeAll, nudgeOne } from "@/lib/overview/actions";
import type { BoardStage } from "@/lib/overview/rules/stages";
import { eventsOf, jobsFor, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { NASTIEST } from "@/tests/support/nasty";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const COORDINATOR = "coordinator@thurrock.example";

beforeAll(loadCast);
beforeEach(async () => {
  await rows('DELETE FROM "Nudge"');
  await rows(`DELETE FROM "Letter" WHERE kind LIKE 'nudge%'`);
  await forgetRates();
});

const press = (key: string, stage: BoardStage, more: Record<string, string> = {}) => ({
  ...{ programmeId: RUNNING, participationId: `running-${key}`, stage, back: "" },
  ...more,
});
const pressAll = (stage: BoardStage, more: Record<string, string> = {}) => ({
  ...{ programmeId: RUNNING, stage, back: "" },
  ...more,
});
const board = (sent: number, resting: number) => ({
  to: `/programmes/${RUNNING}/overview?sent=${sent}&resting=${resting}#board`,
});
const nudges = () =>
  rows<{ id: string; toId: string; stage: string; fromId: string; collegeId: string }>(
    'SELECT * FROM "Nudge" ORDER BY "toId"',
  );
const letters = () =>
  rows<{ id: string; personId: string; kind: string; subject: string; body: string }>(
    `SELECT * FROM "Letter" WHERE kind LIKE 'nudge%' ORDER BY "personId"`,
  );

describe("a reminder", () => {
  it("is one row, one event and one letter with the coordinator's name and the page's address", async () => {
    await signedInAs(LEAD);
    expect(await send(nudgeOne, press("s14", "selfEvaluation"))).toEqual(board(1, 0));
    const [nudge, ...more] = await nudges();
    expect(more).toEqual([]);
    expect(nudge).toMatchObject({ toId: "running-s14", stage: "self_evaluation", fromId: "person-lead" });
    expect(nudge?.collegeId).toBe("college-southend");
    expect(await eventsOf(nudge?.id ?? "")).toMatchObject([{ act: "create", personId: "person-lead" }]);
    const sent = await letters();
    expect(sent).toMatchObject([{ personId: "person-s14", kind: "nudge-self-evaluation" }]);
    expect(sent[0]?.body).toContain("Dear Kofi Mensah-Blake,");
    expect(sent[0]?.body).toContain("Rosalind Thorne");
    expect(sent[0]?.body).toContain(`/programmes/${RUNNING}/self-evaluations\n`);
    expect(await jobsFor(sent)).toBe(1);
  });

  it("about visits leads to the very form that waits", async () => {
    await signedInAs(LEAD);
    await send(nudgeOne, press("s04", "visitMade"));
    const waiting = await rows<{ id: string }>(
      `SELECT id FROM "Visit" WHERE "visitorId" = 'running-s04' AND "startsAt" < '2027-01-20'
       AND state IN ('agreed', 'visited', 'recorded')`,
    );
    expect(waiting.length).toBeGreaterThan(0);
    for (const { id } of waiting) expect((await letters())[0]?.body).toContain(`/visits/${id}/form\n`);
  });

  it("comes back to the board as it was looked at", async () => {
    await signedInAs(LEAD);
    const back = new URLSearchParams({ college: "college-southend", name: "kofi & co" }).toString();
    expect(await send(nudgeOne, press("s14", "selfEvaluation", { back }))).toEqual({
      to: `/programmes/${RUNNING}/overview?${back}&sent=1&resting=0#board`,
    });
  });

  it("pressed fifty times at once is one letter", async () => {
    await signedInAs(LEAD);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => send(nudgeOne, press("s14", "selfEvaluation"))),
    );
    expect(all.filter((each) => JSON.stringify(each) === JSON.stringify(board(1, 0)))).toHaveLength(1);
    // On a busy machine a press may wait too long for its turn; then it has done nothing, and says so.
    const others = all.filter((each) => !("value" in each && each.value.refusal === "BROKEN"));
    expect(others.map((each) => JSON.stringify(each)).sort()).toEqual(
      [...Array(others.length - 1).fill(board(0, 1)), board(1, 0)].map((each) => JSON.stringify(each)).sort(),
    );
    expect(others.length).toBeGreaterThan(25);
    expect(await nudges()).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });

  it("of one, of all and of the other direction at once is one letter to each", async () => {
    await signedInAs(LEAD);
    await Promise.all(
      (["visitMade", "visitReceived"] as const).flatMap((stage) => [
        ...Array.from({ length: 5 }, () => send(nudgeAll, pressAll(stage))),
        ...Array.from({ length: 5 }, () => send(nudgeOne, press("s02", stage))),
      ]),
    );
    const people = (await letters()).map(({ personId }) => personId);
    expect(people.length).toBeGreaterThan(3);
    expect(new Set(people).size).toBe(people.length);
    expect((await nudges()).map(({ stage }) => stage)).toEqual(people.map(() => "visits"));
  });

  it.each([
    ["2027-01-19 10:00", false],
    ["2027-01-14 10:00", false],
    ["2027-01-13 10:00", true],
  ])("after one of %s goes again: %s", async (sentAt, goes) => {
    await rows(
      `INSERT INTO "Nudge" (id, "programmeId", "fromId", "toId", "collegeId", stage, "sentAt")
       VALUES ('before', $1, 'person-lead', 'running-s14', 'college-southend', 'self_evaluation', $2::timestamptz)`,
      [RUNNING, sentAt],
    );
    await signedInAs(LEAD);
    expect(await send(nudgeOne, press("s14", "selfEvaluation"))).toEqual(goes ? board(1, 0) : board(0, 1));
    expect(await letters()).toHaveLength(goes ? 1 : 0);
  });

  it("never goes to who did it a moment before", async () => {
    await signedInAs(LEAD);
    const undo = await one<{ state: string }>(
      `SELECT state FROM "SelfEvaluation" WHERE "ownerId" = 'running-s13'`,
    );
    expect(undo.state).toBe("open");
    await rows(
      `UPDATE "SelfEvaluation" SET state = 'finished', "finishedAt" = now() WHERE "ownerId" = 'running-s13'`,
    );
    expect(await send(nudgeOne, press("s13", "selfEvaluation"))).toEqual(board(0, 0));
    await rows(
      `UPDATE "SelfEvaluation" SET state = 'open', "finishedAt" = NULL WHERE "ownerId" = 'running-s13'`,
    );
    expect(await letters()).toEqual([]);
    expect(await nudges()).toEqual([]);
  });

  it.each<[string, BoardStage]>([
    ["s10", "selfEvaluation"],
    ["s10", "themes"],
    ["s10", "group"],
    ["s10", "visitMade"],
    ["s10", "endReport"],
    ["wa", "selfEvaluation"],
  ])("of %s about %s goes to nobody: nothing waits there", async (key, stage) => {
    await signedInAs(LEAD);
    expect(await send(nudgeOne, press(key, stage))).toEqual(board(0, 0));
    expect(await letters()).toEqual([]);
  });

  it("of everybody reaches those for whom it waits, in a coordinator's own college", async () => {
    await signedInAs(COORDINATOR);
    const outcome = await send(nudgeAll, pressAll("visitMade", { collegeId: "college-thurrock" }));
    const there = await nudges();
    expect(outcome).toEqual(board(there.length, 0));
    expect(there.length).toBeGreaterThan(0);
    expect(new Set(there.map(({ collegeId }) => collegeId))).toEqual(new Set(["college-thurrock"]));
    await signedInAs(LEAD);
    await send(nudgeAll, pressAll("visitMade"));
    expect((await nudges()).length).toBeGreaterThan(there.length);
    expect(await letters()).toHaveLength((await nudges()).length);
  });

  it("lies on the page of whoever switched such letters off, goes by no mail, and tells nobody so", async () => {
    await rows(`INSERT INTO "LetterOptOut" ("personId", kind) VALUES ('person-s14', 'nudge')`);
    await signedInAs(LEAD);
    expect(await send(nudgeOne, press("s14", "selfEvaluation"))).toEqual(board(1, 0));
    const sent = await letters();
    expect(sent).toHaveLength(1);
    expect(await jobsFor(sent)).toBe(0);
    expect(await nudges()).toHaveLength(1);
    await rows(`DELETE FROM "LetterOptOut"`);
  });

  it("is not for a year that has closed", async () => {
    await signedInAs(LEAD);
    const closed = { programmeId: "programme-finished", participationId: "finished-s01", back: "" };
    expect(await refusalOf(nudgeOne, { ...closed, stage: "visitMade" })).toBe("NOT_NOW");
    expect(await letters()).toEqual([]);
  });

  it.each([
    ["an unknown stage", { stage: "everything" }, "INVALID"],
    ["nobody", { participationId: "nowhere" }, "NOT_FOUND"],
    ["somebody of another year", { participationId: "finished-s01" }, "NOT_FOUND"],
    ["another programme", { programmeId: "nowhere" }, "NOT_FOUND"],
    ["a name with a NUL in it", { participationId: "running-s14\0x" }, "NOT_FOUND"],
  ])("of %s is refused, and nothing is written", async (_, wrong, refusal) => {
    await signedInAs(LEAD);
    const before = await contents("Event");
    expect(await refusalOf(nudgeOne, press("s14", "selfEvaluation", wrong))).toBe(refusal);
    expect(await contents("Event")).toEqual(before);
  });
});

/** Whom each kind of person may remind: somebody at Southend, somebody at Thurrock. */
const KINDS: [string, string | null, boolean, boolean][] = [
  ["the lead", LEAD, true, true],
  ["the other college's coordinator", COORDINATOR, false, true],
  ["a facilitator of the set", "tutor01@thurrock.example", false, false],
  ["a facilitator of another set", "tutor08@southend.example", false, false],
  ["a facilitator in a buddy group with one", "tutor01@southend.example", false, false],
  ["the tutor herself", "tutor14@southend.example", false, false],
  ["a buddy", "tutor13@southend.example", false, false],
  ["a tutor elsewhere", "tutor09@southend.example", false, false],
  ["one who withdrew", "withdrawn.a@southend.example", false, false],
  ["one of last year", "leaver.a@southend.example", false, false],
  ["one whose account is closed", "leaver.b@southend.example", false, false],
  ["nobody", null, false, false],
];

it.each(KINDS)("%s may remind only whom they coordinate", async (_, email, southend, thurrock) => {
  if (email) await signedInAs(email);
  else signedOut();
  const before = await contents("Event");
  for (const [key, stage, may] of [
    ["s14", "selfEvaluation", southend],
    ["t03", "selfEvaluation", thurrock],
  ] as const) {
    const outcome = await send(nudgeOne, press(key, stage));
    expect("to" in outcome, key).toBe(may);
  }
  for (const [collegeId, may] of [
    ["college-southend", southend],
    ["college-thurrock", thurrock],
    ["", southend && thurrock],
  ] as const) {
    const outcome = await send(nudgeAll, pressAll("visitMade", { collegeId }));
    expect("to" in outcome, `all of ${collegeId}`).toBe(may);
  }
  if (!southend && !thurrock) expect(await contents("Event")).toEqual(before);
  if (!southend) expect((await nudges()).map((each) => each.collegeId)).not.toContain("college-southend");
});

it.each(["programmeId", "participationId", "collegeId", "stage", "back"])(
  "bears anything in %s, and writes nothing for what is refused",
  async (name) => {
    await signedInAs(LEAD);
    for (const value of NASTIEST)
      for (const [action, fields] of [
        [nudgeOne, press("s14", "selfEvaluation")],
        [nudgeAll, pressAll("selfEvaluation", { collegeId: "college-southend" })],
      ] as const) {
        const outcome = await send(action, { ...fields, [name]: value });
        if ("value" in outcome) expect(["INVALID", "NOT_FOUND"]).toContain(outcome.value.refusal);
        else expect("to" in outcome && outcome.to.startsWith(`/programmes/${RUNNING}/overview?`)).toBe(true);
      }
    expect((await letters()).length).toBeLessThan(4);
  },
);
