import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/action-learning/actions/writing";
import { keepTakeawayDraft, keepTurnDraft } from "@/lib/action-learning/drafts";
import { loadActionLearning, loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import * as set from "@/tests/support/set-meeting";
import { AT_TURN, canary, holding, MEETING, noteRow, PRESENTER, turnOf } from "@/tests/support/set-meeting";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await set.clearMeeting();
});

describe("a presenter's own turn", () => {
  it("is drafted for the presenter alone, then kept for those who were there", async () => {
    await signedInAs(PRESENTER);
    expect(await keepTurnDraft(MEETING, 0, { insight: canary })).toMatchObject({ body: { version: 1 } });
    expect((await loadMeeting(RUNNING, MEETING)).turn).toEqual({
      version: 1,
      values: { issue: "", questions: "", insight: canary },
    });
    await signedInAs(set.PRESENT);
    expect(JSON.stringify(await loadMeeting(RUNNING, MEETING))).not.toContain(canary);
    await signedInAs(PRESENTER);
    expect(await send(actions.keepTurnAction, turnOf(1, { insight: canary }))).toEqual(AT_TURN);
    expect(await holding(canary)).toEqual(["SetNote"]);
    const present = ["person-s05", "person-s08", "person-s09", "person-s12", "person-t02", "person-t04"];
    expect((await noteRow()).readerIds.sort()).toEqual(present);
    for (const email of [set.PRESENT, set.FACILITATOR]) {
      await signedInAs(email);
      expect((await loadMeeting(RUNNING, MEETING)).notes.map(({ insight }) => insight)).toContain(canary);
    }
  });

  it("kept twice is one note; kept from an older page it is stale, with what is kept beside it", async () => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    expect(await send(actions.keepTurnAction, turnOf(0))).toEqual(AT_TURN);
    const older = await send(actions.keepTurnAction, turnOf(0, { insight: "other words" }));
    expect(older).toMatchObject({
      value: { refusal: "STALE", saved: { issue: turnOf(0).issue, insight: "", version: "1" } },
    });
    expect(await noteRow()).toMatchObject({ version: 1, insight: "" });
    expect(await keepTurnDraft(MEETING, 0, { insight: "late" })).toMatchObject({ status: 409 });
  });

  it("of which nothing is to be recorded leaves no text in any table, and takes none", async () => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    await keepTurnDraft(MEETING, 1, { questions: canary });
    expect(await holding(canary)).toEqual(["SetNote", "SetNoteDraft"]);
    expect(await send(actions.withdrawTurnAction, { meetingId: MEETING })).toEqual(AT_TURN);
    expect(await holding(canary)).toEqual([]);
    expect(await noteRow()).toMatchObject({ dontRecord: true, issue: "" });
    expect(await send(actions.withdrawTurnAction, { meetingId: MEETING })).toEqual(AT_TURN);
    const { version } = await noteRow();
    expect(await keepTurnDraft(MEETING, version, { issue: canary })).toEqual({ status: 404 });
    expect(await refusalOf(actions.keepTurnAction, turnOf(version))).toBe("NOT_NOW");
    expect(await holding(canary)).toEqual([]);
    await expect(rows(`UPDATE "SetNote" SET issue = 'x' WHERE "dontRecord"`)).rejects.toMatchObject({
      constraint: "SetNote_not_recorded",
    });
    const acts = await rows(
      `SELECT act FROM "Event" WHERE thing = 'SetNote' AND refusal IS NULL ORDER BY id DESC LIMIT 2`,
    );
    expect(acts).toEqual([{ act: "withdraw" }, { act: "edit" }]);
  });

  it("stays withdrawn however many late saves and presses race with it", async () => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    await Promise.all([
      keepTurnDraft(MEETING, 1, { questions: canary }),
      send(actions.keepTurnAction, turnOf(1, { insight: canary })),
      send(actions.withdrawTurnAction, { meetingId: MEETING }),
      keepTurnDraft(MEETING, 1, { insight: canary }),
      keepTurnDraft(MEETING, 2, { insight: canary }),
      send(actions.withdrawTurnAction, { meetingId: MEETING }),
    ]);
    expect(await holding(canary)).toEqual([]);
    expect(await noteRow()).toMatchObject({ dontRecord: true });
  });

  it("may be refused before a word is written, and allowed again", async () => {
    await signedInAs(PRESENTER);
    expect(await send(actions.withdrawTurnAction, { meetingId: MEETING })).toEqual(AT_TURN);
    expect(await send(actions.allowTurnAction, { meetingId: MEETING })).toEqual(AT_TURN);
    const { version, dontRecord } = await noteRow();
    expect(dontRecord).toBe(false);
    expect(await send(actions.keepTurnAction, turnOf(version))).toEqual(AT_TURN);
  });

  it("is taken back by one who has left the set, and by nobody else", async () => {
    const theirs = `SELECT issue, "dontRecord" FROM "SetNote" WHERE id = 'note-r31-wa'`;
    for (const email of ["tutor01@thurrock.example", "lead@southend.example", PRESENTER]) {
      await signedInAs(email);
      await send(actions.withdrawTurnAction, { meetingId: "meeting-r31" });
      expect(await one(theirs)).toMatchObject({ dontRecord: false });
    }
    await signedInAs(set.WITHDREW);
    const { leftBehind, actions: own, sets, coming, past, all } = await loadActionLearning(RUNNING);
    expect({ sets, coming, past, all }).toEqual({ sets: [], coming: [], past: [], all: null });
    expect(leftBehind.notes).toHaveLength(1);
    expect(leftBehind.takeaways).toHaveLength(1);
    expect(own.map(({ mayMove, linked }) => ({ ...mayMove, linked }))).toEqual([
      { close: false, revise: false, confirm: false, reopen: false, linked: false },
    ]);
    const list = { to: `/programmes/${RUNNING}/action-learning` };
    expect(await send(actions.withdrawTurnAction, { meetingId: "meeting-r31" })).toEqual(list);
    expect(await one(theirs)).toEqual({ issue: "", dontRecord: true });
  });

  it.each([
    ["says nothing at all", { issue: " ", insight: "\n" }, "issue"],
    ["has an issue of more than a line", { issue: "x".repeat(201) }, "issue"],
    ["is longer than a book", { insight: "x".repeat(10_001) }, "insight"],
  ])("is not kept when it %s", async (_, wrong, field) => {
    await signedInAs(PRESENTER);
    const fields = turnOf(0, wrong);
    const outcome = await send(actions.keepTurnAction, fields);
    expect(outcome).toMatchObject({ value: { refusal: "INVALID", typed: fields } });
    expect("value" in outcome && outcome.value.fieldErrors?.[field]?.[0]).toMatch(/\w/);
    expect(await holding(canary)).toEqual([]);
  });
});

describe("what somebody takes away", () => {
  const takeaway = (version: number, text = canary) => ({
    meetingId: MEETING,
    version: String(version),
    text,
  });

  it("is kept as it is written, for its author alone, with the facilitator reading nothing", async () => {
    await signedInAs(set.PRESENT);
    expect(await keepTakeawayDraft(MEETING, 0, { text: "half a" })).toMatchObject({ body: { version: 1 } });
    const kept = { value: { done: "Kept, for you alone." } };
    expect(await send(actions.keepTakeawayAction, takeaway(1))).toMatchObject(kept);
    expect(await send(actions.keepTakeawayAction, takeaway(1))).toMatchObject(kept);
    expect(await send(actions.keepTakeawayAction, takeaway(1, "else"))).toMatchObject({
      value: { refusal: "STALE", saved: { text: canary, version: "2" } },
    });
    expect(await holding(canary)).toEqual(["SetTakeaway"]);
    expect((await loadMeeting(RUNNING, MEETING)).takeaway?.text).toBe(canary);
    for (const email of [set.FACILITATOR, PRESENTER]) {
      await signedInAs(email);
      expect(JSON.stringify(await loadMeeting(RUNNING, MEETING))).not.toContain(canary);
    }
  });
});
