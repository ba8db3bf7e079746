import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/action-learning/actions/writing";
import { keepTakeawayDraft, keepTurnDraft } from "@/lib/action-learning/drafts";
import { loadActionLearning, loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import {
  AWAY,
  canary,
  clearMeeting,
  holding,
  MEETING,
  PRESENTER,
  turnOf,
  WITHDREW,
} from "@/tests/support/set-meeting";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

const STRANGERS = [
  "lead@southend.example",
  "coordinator@thurrock.example",
  "tutor01@southend.example",
  "tutor01@thurrock.example",
  "tutor13@southend.example",
  "leaver.a@southend.example",
  WITHDREW,
];

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await clearMeeting();
});

describe("somebody who was away", () => {
  it("sees that the set met, reads no text, and writes none about it", async () => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    await signedInAs(AWAY);
    const loaded = await loadMeeting(RUNNING, MEETING);
    expect(loaded).toMatchObject({ wasThere: false, mayWrite: false, mayAct: true, notes: [], others: [] });
    expect(JSON.stringify(loaded)).not.toContain(canary);
    expect(await refusalOf(actions.keepTurnAction, turnOf(0))).toBe("NOT_NOW");
    expect(await refusalOf(actions.withdrawTurnAction, { meetingId: MEETING })).toBe("NOT_NOW");
    const takeaway = { meetingId: MEETING, version: "0", text: "x" };
    expect(await refusalOf(actions.keepTakeawayAction, takeaway)).toBe("NOT_NOW");
    expect(await keepTurnDraft(MEETING, 0, {})).toEqual({ status: 404 });
    expect(await keepTakeawayDraft(MEETING, 0, { text: "x" })).toEqual({ status: 404 });
  });

  it("reads from the moment the attendance is put right, and no longer when it is put right again", async () => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    await signedInAs(AWAY);
    const put = (present: boolean) =>
      rows(
        `UPDATE "SetAttendance" SET present = $1 WHERE "meetingId" = $2 AND "participationId" = 'running-s02'`,
        [present, MEETING],
      );
    await put(true);
    const loaded = await loadMeeting(RUNNING, MEETING);
    expect(loaded.notes.map(({ issue }) => issue)).toContain(turnOf(0).issue);
    expect(loaded.others.length).toBe(3);
    await put(false);
    expect(JSON.stringify(await loadMeeting(RUNNING, MEETING))).not.toContain(canary);
  });
});

describe("everybody else", () => {
  it.each(STRANGERS)("%s finds no page, no word and no form", async (email) => {
    await signedInAs(PRESENTER);
    await send(actions.keepTurnAction, turnOf(0));
    await signedInAs(email);
    const before = await contents("Event");
    expect(await outcomeOf(() => loadMeeting(RUNNING, MEETING))).toEqual({ notFound: true });
    const list = await outcomeOf(() => loadActionLearning(RUNNING));
    expect(JSON.stringify(list)).not.toContain(canary);
    expect(await refusalOf(actions.keepTurnAction, turnOf(1))).toBe("NOT_FOUND");
    expect(await refusalOf(actions.withdrawTurnAction, { meetingId: MEETING })).toBe("NOT_FOUND");
    expect(await refusalOf(actions.allowTurnAction, { meetingId: MEETING })).toBe("NOT_FOUND");
    const takeaway = { meetingId: MEETING, version: "0", text: "x" };
    expect(await refusalOf(actions.keepTakeawayAction, takeaway)).toBe("NOT_FOUND");
    expect(await keepTurnDraft(MEETING, 1, {})).toEqual({ status: 404 });
    expect(await keepTakeawayDraft(MEETING, 0, { text: "x" })).toEqual({ status: 404 });
    expect(await contents("Event")).toEqual(before);
  });

  it("signed out is told so, with every word given back", async () => {
    signedOut();
    const fields = turnOf(0);
    expect(await send(actions.keepTurnAction, fields)).toMatchObject({
      value: { refusal: "SIGNED_OUT", typed: fields },
    });
    expect(await keepTurnDraft(MEETING, 0, {})).toEqual({ status: 401 });
  });

  it("coordinators see that the sets meet and how many came, and no text", async () => {
    for (const email of ["lead@southend.example", "coordinator@thurrock.example"]) {
      await signedInAs(email);
      const { all, sets, actions: own } = await loadActionLearning(RUNNING);
      expect({ sets, own }).toEqual({ sets: [], own: [] });
      expect(all).toHaveLength(13);
      const met = all?.find(({ id }) => id === MEETING);
      expect(met?.attendances.filter(({ present }) => present)).toHaveLength(6);
      expect(met).toMatchObject({ state: "held" });
    }
  });
});

describe("time", () => {
  it.each([
    ["to come", "meeting-r34", "tutor01@thurrock.example"],
    ["called off", "meeting-r32", "tutor01@thurrock.example"],
    ["of a year that is closed", "meeting-f11", "tutor01@southend.example"],
  ])("a meeting %s is not written about", async (_, meetingId, email) => {
    await signedInAs(email);
    expect(await refusalOf(actions.keepTurnAction, { ...turnOf(0), meetingId })).toBe("NOT_NOW");
    expect(await keepTurnDraft(meetingId, 0, {})).toEqual({ status: 404 });
  });

  it("does not keep a presenter from withdrawing: of a year that is closed, too", async () => {
    await signedInAs("tutor01@southend.example");
    const meetingId = "meeting-f11";
    const to = `/programmes/programme-finished/action-learning/${meetingId}#turn`;
    expect(await send(actions.withdrawTurnAction, { meetingId })).toEqual({ to });
    expect(await holding("I rescue people who were not drowning.")).toEqual([]);
  });
});
