import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/action-learning/actions/writing";
import { loadActionLearning, loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { eventsOf, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

// Set three: its meeting of 12 January is not noted yet. Wendy owns what is tried here; Kofi is in her set.
const MEETING = "meeting-r33";
const OWNER = "tutor11@southend.example";
const MATE = "tutor14@southend.example";
const OTHERS = [
  MATE,
  "tutor01@thurrock.example",
  "tutor01@southend.example",
  "lead@southend.example",
  "coordinator@thurrock.example",
  "withdrawn.a@southend.example",
];

const canary = "canary-41fe";
const fresh = (more: Record<string, string> = {}) => ({
  ...{ meetingId: MEETING, intentionKey: crypto.randomUUID(), what: `Try ${canary}`, dueOn: "2027-02-03" },
  ...{ whoAsks: "Anita", ...more },
});
const pressed = (actionId: string, version: number, more: Record<string, string> = {}) => ({
  ...{ actionId, version: String(version), back: MEETING, ...more },
});
const row = (id: string) =>
  one<{ state: string; version: number; closedAt: Date | null; dueOn: Date }>(
    'SELECT * FROM "SetAction" WHERE id = $1',
    [id],
  );
const textOf = (id: string) =>
  one<{ what: string; whatHappened: string; readerIds: string[] }>(
    'SELECT * FROM "SetActionText" WHERE "actionId" = $1',
    [id],
  );
const back = (id: string) => ({ to: `/programmes/${RUNNING}/action-learning/${MEETING}#action-${id}` });

async function added(more: Record<string, string> = {}): Promise<string> {
  await signedInAs(OWNER);
  const fields = fresh(more);
  expect(await send(actions.addActionAction, fields)).toEqual(back(fields.intentionKey));
  return fields.intentionKey;
}

beforeAll(loadCast);
beforeEach(forgetRates);

describe("an action", () => {
  it("is added by any member once the meeting has begun, and by whoever presses twice only once", async () => {
    await signedInAs(OWNER);
    const fields = fresh();
    for (const _ of [1, 2])
      expect(await send(actions.addActionAction, fields)).toEqual(back(fields.intentionKey));
    expect(await row(fields.intentionKey)).toMatchObject({ state: "open", version: 1, closedAt: null });
    expect(await eventsOf(fields.intentionKey)).toMatchObject([{ act: "create", to: "open", refusal: null }]);
    const { actions: own } = await loadMeeting(RUNNING, MEETING);
    expect(own.map(({ text }) => text?.what)).toEqual([fields.what]);
    await signedInAs(MATE);
    expect(await refusalOf(actions.addActionAction, fields)).toBe("STALE");
  });

  it("is read by those who turn out to have been there, and by nobody who was away", async () => {
    const id = await added();
    expect((await textOf(id)).readerIds).toEqual([]);
    const attend = (key: string, present: boolean) =>
      rows(`INSERT INTO "SetAttendance" VALUES ($1, $2, $3, $4)`, [
        MEETING,
        `running-${key}`,
        RUNNING,
        present,
      ]);
    await attend("s11", true);
    await attend("t01", true);
    await attend("s14", false);
    expect((await textOf(id)).readerIds.sort()).toEqual(["person-s11", "person-t01"]);
    await signedInAs("tutor01@thurrock.example");
    expect((await loadMeeting(RUNNING, MEETING)).others.map((each) => each.id)).toContain(id);
    for (const email of OTHERS.filter((each) => each !== "tutor01@thurrock.example")) {
      await signedInAs(email);
      expect(JSON.stringify(await loadActionLearning(RUNNING)), email).not.toContain(canary);
    }
    await signedInAs(MATE);
    expect(JSON.stringify(await loadMeeting(RUNNING, MEETING))).not.toContain(canary);
  });

  it.each([
    ["done", "do"],
    ["changed", "change"],
    ["let_go", "letGo"],
  ])("ends as %s, is opened again, and keeps what was said of it", async (outcome, act) => {
    const id = await added();
    const close = pressed(id, 1, { outcome, whatHappened: "It went well." });
    for (const _ of [1, 2]) expect(await send(actions.closeActionAction, close)).toEqual(back(id));
    expect(await row(id)).toMatchObject({ state: outcome, version: 2, closedAt: expect.any(Date) });
    expect(await refusalOf(actions.reviseActionAction, { ...fresh(), ...pressed(id, 2) })).toBe("NOT_NOW");
    for (const _ of [1, 2]) expect(await send(actions.reopenActionAction, pressed(id, 2))).toEqual(back(id));
    expect(await row(id)).toMatchObject({ state: "open", version: 3, closedAt: null });
    expect(await textOf(id)).toMatchObject({ whatHappened: "It went well." });
    expect((await eventsOf(id)).filter(({ refusal }) => !refusal).map((event) => event.act)).toEqual([
      ...["create", act, "reopen"],
    ]);
  });

  it("closed from an older page is stale, and what is kept stands beside it", async () => {
    const id = await added();
    await send(actions.closeActionAction, pressed(id, 1, { outcome: "done", whatHappened: "one tab" }));
    const other = pressed(id, 1, { outcome: "done", whatHappened: "another tab" });
    expect(await send(actions.closeActionAction, other)).toMatchObject({
      value: {
        refusal: "STALE",
        typed: other,
        saved: { outcome: "done", whatHappened: "one tab", version: "2" },
      },
    });
    expect(await textOf(id)).toMatchObject({ whatHappened: "one tab" });
  });

  it("may be worded anew while it is open, its day kept even when that has gone by", async () => {
    const id = await added();
    await rows(`UPDATE "SetAction" SET "dueOn" = '2027-01-11' WHERE id = $1`, [id]);
    const words = { ...pressed(id, 1), what: "Smaller", dueOn: "2027-01-11", whoAsks: "" };
    expect(await send(actions.reviseActionAction, words)).toEqual(back(id));
    expect(await textOf(id)).toMatchObject({ what: "Smaller" });
    const past = { ...words, version: "2", dueOn: "2027-01-12" };
    expect(await send(actions.reviseActionAction, past)).toMatchObject({
      value: { refusal: "INVALID", fieldErrors: { dueOn: ["Choose today or a day to come."] } },
    });
  });

  it.each(OTHERS)("is closed, worded and opened again by nobody else: %s", async (email) => {
    const id = await added();
    await signedInAs(email);
    const before = await contents("Event");
    const mates = ["tutor14@southend.example", "tutor01@thurrock.example"].includes(email);
    const refusal = mates ? "FORBIDDEN" : "NOT_FOUND";
    const close = pressed(id, 1, { outcome: "done", whatHappened: "" });
    expect(await refusalOf(actions.closeActionAction, close)).toBe(refusal);
    expect(await refusalOf(actions.reviseActionAction, { ...fresh(), ...pressed(id, 1) })).toBe(refusal);
    expect(await refusalOf(actions.reopenActionAction, pressed(id, 1))).toBe(refusal);
    expect(await contents("Event")).toEqual(before);
  });

  it.each([
    ["no words", { what: " " }, "what"],
    ["too many words", { what: "x".repeat(501) }, "what"],
    ["no day", { dueOn: "" }, "dueOn"],
    ["a day gone by", { dueOn: "2027-01-19" }, "dueOn"],
    ["a day in two years", { dueOn: "2029-01-19" }, "dueOn"],
  ])("with %s is not added, and everything typed comes back", async (_, wrong, field) => {
    await signedInAs(OWNER);
    const before = await contents();
    const fields = fresh(wrong);
    const outcome = await send(actions.addActionAction, fields);
    expect(outcome).toMatchObject({ value: { refusal: "INVALID", typed: fields } });
    expect("value" in outcome && outcome.value.fieldErrors?.[field]?.[0]).toMatch(/\w/);
    expect(await contents("rate_limit")).toEqual(before);
  });

  it("is not added to a meeting to come, by somebody outside the set, or in a year that is closed", async () => {
    await signedInAs(OWNER);
    expect(await refusalOf(actions.addActionAction, fresh({ meetingId: "meeting-r34" }))).toBe("NOT_NOW");
    expect(await refusalOf(actions.addActionAction, fresh({ meetingId: "meeting-r22" }))).toBe("NOT_FOUND");
    expect(await refusalOf(actions.addActionAction, fresh({ meetingId: "meeting-f23" }))).toBe("FORBIDDEN");
    const closed = pressed("action-f23-1", 2);
    expect(await refusalOf(actions.reopenActionAction, closed)).toBe("FORBIDDEN");
  });

  it("leads back to the list when it was pressed there", async () => {
    const id = await added();
    const close = pressed(id, 1, { outcome: "done", whatHappened: "", back: "" });
    const list = { to: `/programmes/${RUNNING}/action-learning#action-${id}` };
    expect(await send(actions.closeActionAction, close)).toEqual(list);
  });
});
