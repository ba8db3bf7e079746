import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/action-learning/actions/facilitation";
import * as writing from "@/lib/action-learning/actions/writing";
import { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";
import { loadActionLearning, loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { loadSet } from "@/lib/action-learning/loaders/sets";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import * as set from "@/tests/support/set-meeting";
import { canary, MEETING, PRESENTER } from "@/tests/support/set-meeting";
import { signedInAs } from "@/tests/support/sign-in";

// Samuel facilitates set two; at its meeting of 7 January Farida (s05) and Yusuf (s12) were there, Priya (s02) was not.
const { FACILITATOR, PRESENT, AWAY } = set;
const PRESENTER_ID = "running-s05";
const PRESENTS = `"participationId" = '${PRESENTER_ID}' AND kind = 'set' AND "finishedOn" IS NULL`;
const OTHERS = [
  "tutor01@southend.example",
  "tutor01@thurrock.example",
  "lead@southend.example",
  "coordinator@thurrock.example",
  "withdrawn.a@southend.example",
];

const turn = (version: number, more: Record<string, string> = {}) => ({
  ...{ meetingId: MEETING, presenterId: PRESENTER_ID, version: String(version) },
  ...{ issue: `How can I ${canary}?`, questions: "", insight: "" },
  ...more,
});
const leave = { meetingId: MEETING, presenterId: PRESENTER_ID };
const to = (place: string) => ({
  to: `/programmes/${RUNNING}/action-learning/${MEETING}/facilitate#${place}`,
});
beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  for (const table of ["SetReview", "Debrief", "DebriefProcess"])
    await rows(`DELETE FROM "${table}" WHERE "meetingId" = $1`, [MEETING]);
});

describe("an action noted for somebody", () => {
  const fresh = (more: Record<string, string> = {}) => ({
    ...{ meetingId: MEETING, intentionKey: crypto.randomUUID(), ownerId: PRESENTER_ID },
    ...{ what: "Try it smaller.", dueOn: "2027-02-03", whoAsks: "Paul", ...more },
  });
  const rowOf = (id: string) =>
    one<{ ownerId: string; confirmedAt: Date | null; version: number }>(
      'SELECT * FROM "SetAction" WHERE id = $1',
      [id],
    );

  it("waits for its owner's word, who alone can say how it ended", async () => {
    await signedInAs(FACILITATOR);
    const fields = fresh();
    for (const _ of [1, 2]) expect(await send(actions.addActionForAction, fields)).toEqual(to("actions"));
    const id = fields.intentionKey;
    expect(await rowOf(id)).toMatchObject({ ownerId: PRESENTER_ID, confirmedAt: null });
    expect((await loadFacilitation(RUNNING, MEETING)).actions.map((action) => action.text?.what)).toContain(
      fields.what,
    );
    const press = { actionId: id, version: "1", back: MEETING };
    expect(await refusalOf(writing.confirmActionAction, press)).toBe("FORBIDDEN");
    const close = { ...press, outcome: "done", whatHappened: "" };
    expect(await refusalOf(writing.closeActionAction, close)).toBe("FORBIDDEN");
    await signedInAs(PRESENTER);
    const mine = (await loadMeeting(RUNNING, MEETING)).actions.find((action) => action.id === id);
    expect(mine?.mayMove).toMatchObject({ confirm: true, close: true });
    const back = { to: `/programmes/${RUNNING}/action-learning/${MEETING}#action-${id}` };
    for (const _ of [1, 2]) expect(await send(writing.confirmActionAction, press)).toEqual(back);
    expect((await rowOf(id)).confirmedAt).toBeInstanceOf(Date);
    const after = (await loadMeeting(RUNNING, MEETING)).actions.find((action) => action.id === id);
    expect(after?.mayMove.confirm).toBe(false);
  });

  it("is confirmed by being ended or worded anew as well", async () => {
    for (const [action, more] of [
      [writing.closeActionAction, { outcome: "let_go", whatHappened: "" }],
      [writing.reviseActionAction, { what: "Smaller", dueOn: "2027-02-03", whoAsks: "" }],
    ] as const) {
      await signedInAs(FACILITATOR);
      const fields = fresh();
      await send(actions.addActionForAction, fields);
      await signedInAs(PRESENTER);
      await send(action, { actionId: fields.intentionKey, version: "1", back: "", ...more });
      expect((await rowOf(fields.intentionKey)).confirmedAt).toBeInstanceOf(Date);
    }
  });

  it("is for somebody who was there, and only from the facilitator", async () => {
    await signedInAs(FACILITATOR);
    expect(await refusalOf(actions.addActionForAction, fresh({ ownerId: "running-s02" }))).toBe("NOT_FOUND");
    expect(await refusalOf(actions.addActionForAction, fresh({ ownerId: "" }))).toBe("INVALID");
    expect(await refusalOf(actions.addActionForAction, fresh({ dueOn: "2027-01-01" }))).toBe("INVALID");
    await signedInAs(PRESENT);
    expect(await refusalOf(actions.addActionForAction, fresh())).toBe("NOT_FOUND");
  });
});

describe("the review of a meeting", () => {
  const review = (version: number, more: Record<string, string> = {}) => ({
    ...{ meetingId: MEETING, version: String(version), asked: canary, airTime: "", change: "", ...more },
  });

  it("is kept by the facilitator for those who were there", async () => {
    await signedInAs(FACILITATOR);
    const kept = { value: { done: "Kept, for those who were there." } };
    for (const _ of [1, 2]) expect(await send(actions.saveReviewAction, review(0))).toMatchObject(kept);
    expect(await send(actions.saveReviewAction, review(0, { change: "Sit closer." }))).toMatchObject({
      value: { refusal: "STALE", saved: { asked: canary, version: "1" } },
    });
    expect(await send(actions.saveReviewAction, review(1, { change: "Sit closer." }))).toMatchObject(kept);
    await signedInAs(PRESENT);
    expect((await loadMeeting(RUNNING, MEETING)).setReview).toMatchObject({ change: "Sit closer." });
    expect(await refusalOf(actions.saveReviewAction, review(2))).toBe("NOT_FOUND");
    await signedInAs(AWAY);
    expect(JSON.stringify(await loadMeeting(RUNNING, MEETING))).not.toContain(canary);
  });
});

describe("a debrief", () => {
  const debrief = (version: number, more: Record<string, string> = {}) => ({
    ...{ meetingId: MEETING, version: String(version), worked: `worked ${canary}`, change: "" },
    ...{ steppedIn: `own ${canary}`, whoWasQuiet: `quiet ${canary}`, helpWanted: "yes", ...more },
  });

  it("is its author's, its process other facilitators', and the wish for help the coordinators'", async () => {
    await signedInAs(FACILITATOR);
    for (const _ of [1, 2])
      expect(await send(actions.saveDebriefAction, debrief(0))).toMatchObject({ value: { done: "Kept." } });
    expect(await send(actions.saveDebriefAction, debrief(0, { change: "x" }))).toMatchObject({
      value: { refusal: "STALE", saved: { steppedIn: `own ${canary}`, helpWanted: "yes", version: "1" } },
    });
    expect((await loadFacilitation(RUNNING, MEETING)).debrief.values).toMatchObject({ helpWanted: "yes" });
    await signedInAs("tutor01@southend.example");
    const { learned } = await loadSet(RUNNING, "running-set-one");
    expect(learned.map(({ worked }) => worked)).toContain(`worked ${canary}`);
    expect(JSON.stringify(learned)).not.toContain(`quiet ${canary}`);
    for (const email of ["lead@southend.example", "coordinator@thurrock.example"]) {
      await signedInAs(email);
      const list = await loadActionLearning(RUNNING);
      expect(list.all?.find(({ id }) => id === MEETING)).toMatchObject({ helpWanted: true });
      expect(JSON.stringify([list, await loadSet(RUNNING, "running-set-two")])).not.toContain(canary);
    }
    await signedInAs(FACILITATOR);
    await send(actions.saveDebriefAction, debrief(1, { helpWanted: "no" }));
    await signedInAs("lead@southend.example");
    const { all } = await loadActionLearning(RUNNING);
    expect(all?.find(({ id }) => id === MEETING)).toMatchObject({ helpWanted: false });
  });

  it("is each facilitator's own where two share a set, and help is wanted once", async () => {
    const helpWanted = () =>
      one<{ helpWanted: boolean }>('SELECT "helpWanted" FROM "SetMeeting" WHERE id = $1', [MEETING]);
    const save = (version: number, more: Record<string, string>) =>
      send(actions.saveDebriefAction, debrief(version, more));
    const kept = { value: { done: "Kept." } };
    await rows(`UPDATE "GroupMembership" SET facilitates = true WHERE ${PRESENTS}`);
    await signedInAs(FACILITATOR);
    expect(await save(0, {})).toMatchObject(kept);
    await signedInAs(PRESENTER);
    const mine = { steppedIn: "mine", whoWasQuiet: "", worked: "also worked", helpWanted: "no" };
    expect((await loadFacilitation(RUNNING, MEETING)).debrief.version).toBe(0);
    expect(await save(0, mine)).toMatchObject(kept);
    const page = await loadFacilitation(RUNNING, MEETING);
    expect(page.debrief).toMatchObject({ version: 1, values: mine });
    expect(JSON.stringify(page)).not.toContain(`own ${canary}`);
    expect(await helpWanted()).toEqual({ helpWanted: true });
    await signedInAs("tutor01@southend.example");
    const { learned } = await loadSet(RUNNING, "running-set-one");
    const words = learned.map(({ worked }) => worked);
    expect(words).toEqual(expect.arrayContaining([`worked ${canary}`, "also worked"]));
    expect(new Set(learned.map(({ place }) => place)).size).toBe(learned.length);
    await signedInAs(FACILITATOR);
    expect((await loadFacilitation(RUNNING, MEETING)).debrief.values).toMatchObject({
      steppedIn: `own ${canary}`,
      helpWanted: "yes",
    });
    await save(1, { helpWanted: "no" });
    expect(await helpWanted()).toEqual({ helpWanted: false });
    await signedInAs(PRESENTER);
    await save(1, { ...mine, helpWanted: "yes" });
    expect(await helpWanted()).toEqual({ helpWanted: true });
    await rows(`UPDATE "GroupMembership" SET facilitates = false WHERE ${PRESENTS}`);
  });

  it("is read by nobody of the set, and by no coordinator", async () => {
    await signedInAs(FACILITATOR);
    await send(actions.saveDebriefAction, debrief(0));
    for (const email of [PRESENTER, PRESENT, AWAY]) {
      await signedInAs(email);
      expect(
        JSON.stringify([await loadMeeting(RUNNING, MEETING), await loadSet(RUNNING, "running-set-two")]),
      ).not.toContain(canary);
      expect(await refusalOf(actions.saveDebriefAction, debrief(1))).toBe("NOT_FOUND");
    }
  });
});

describe("everybody else", () => {
  it.each([PRESENT, AWAY, ...OTHERS])("%s finds no form of the facilitator's", async (email) => {
    await signedInAs(email);
    const version = { meetingId: MEETING, version: "0" };
    const texts = { asked: "x", airTime: "", change: "" };
    expect(await refusalOf(actions.noteTurnAction, turn(0))).toBe("NOT_FOUND");
    expect(await refusalOf(actions.leaveTurnUnrecordedAction, leave)).toBe("NOT_FOUND");
    expect(await refusalOf(actions.saveReviewAction, { ...version, ...texts })).toBe("NOT_FOUND");
    const own = { ...version, worked: "", change: "", steppedIn: "", whoWasQuiet: "", helpWanted: "no" };
    expect(await refusalOf(actions.saveDebriefAction, own)).toBe("NOT_FOUND");
  });
});
