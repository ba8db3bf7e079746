import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keepOwnJotting } from "@/lib/access/jottings";
import * as actions from "@/lib/action-learning/actions/facilitation";
import { holdMeetingAction } from "@/lib/action-learning/actions/meetings";
import * as writing from "@/lib/action-learning/actions/writing";
import { keepTurnDraft } from "@/lib/action-learning/drafts";
import { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";
import { loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import * as set from "@/tests/support/set-meeting";
import { canary, holding, MEETING, noteRow, PRESENTER } from "@/tests/support/set-meeting";
import { signedInAs } from "@/tests/support/sign-in";

// Samuel facilitates set two; at its meeting of 7 January Farida (s05) and Yusuf (s12) were there, Priya (s02) was not.
const { FACILITATOR, PRESENT } = set;
const PRESENTER_ID = "running-s05";
const turn = (version: number, more: Record<string, string> = {}) => ({
  ...{ meetingId: MEETING, presenterId: PRESENTER_ID, version: String(version) },
  ...{ issue: `How can I ${canary}?`, questions: "", insight: "" },
  ...more,
});
const leave = { meetingId: MEETING, presenterId: PRESENTER_ID };
const AT_TURN = {
  to: `/programmes/${RUNNING}/action-learning/${MEETING}/facilitate#turn-${PRESENTER_ID}`,
};
const place = `set-turn:${MEETING}_${PRESENTER_ID}`;
const jot = (text: string, version = 0) => keepOwnJotting(place, version, { issue: text });

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await set.clearMeeting();
  await rows(`DELETE FROM "Jotting"`);
});

describe("a turn noted by the facilitator", () => {
  it("is the presenter's, read by those who were there, and counts as a turn", async () => {
    await signedInAs(FACILITATOR);
    await jot(canary);
    for (const _ of [1, 2]) expect(await send(actions.noteTurnAction, turn(0))).toEqual(AT_TURN);
    expect(await noteRow()).toMatchObject({ version: 1, issue: turn(0).issue });
    await signedInAs(PRESENTER);
    expect((await loadMeeting(RUNNING, MEETING)).note).toMatchObject({ issue: turn(0).issue });
    await signedInAs(PRESENT);
    expect((await loadMeeting(RUNNING, MEETING)).notes.map(({ issue }) => issue)).toContain(turn(0).issue);
    const turns = await rows(`SELECT * FROM "SetTurn" WHERE "meetingId" = $1 AND "participationId" = $2`, [
      ...[MEETING, PRESENTER_ID],
    ]);
    expect(turns).toHaveLength(1);
    await signedInAs(FACILITATOR);
    const stale = await send(actions.noteTurnAction, turn(0, { insight: "other" }));
    expect(stale).toMatchObject({
      value: { refusal: "STALE", saved: { issue: turn(0).issue, version: "1" } },
    });
  });

  it("stands beside what its presenter has begun, and neither is lost", async () => {
    await signedInAs(PRESENTER);
    await keepTurnDraft(MEETING, 0, { insight: "half a thought" });
    await keepTurnDraft(MEETING, 1, { insight: "a whole thought" });
    await signedInAs(FACILITATOR);
    expect(await send(actions.noteTurnAction, turn(0))).toEqual(AT_TURN);
    expect(await noteRow()).toMatchObject({ version: 3 });
    await signedInAs(PRESENTER);
    const clash = await send(writing.keepTurnAction, set.turnOf(2, { insight: "a whole thought" }));
    expect(clash).toMatchObject({
      value: { refusal: "STALE", saved: { issue: turn(0).issue, version: "3" } },
    });
    expect(await keepTurnDraft(MEETING, 2, { insight: "late" })).toMatchObject({
      status: 409,
      body: { version: 3, values: { issue: turn(0).issue } },
    });
    const loaded = await loadMeeting(RUNNING, MEETING);
    expect(loaded).toMatchObject({
      notedAfter: true,
      turn: { version: 3, values: { insight: "a whole thought" } },
    });
    expect(await send(writing.keepTurnAction, set.turnOf(3, { insight: "a whole thought" }))).toEqual(
      set.AT_TURN,
    );
    expect(await noteRow()).toMatchObject({ insight: "a whole thought", version: 4 });
  });

  it("is gone from every table, whoever's hands it was in, once it is not to be recorded", async () => {
    await signedInAs(PRESENTER);
    await keepTurnDraft(MEETING, 0, { questions: canary });
    await signedInAs(FACILITATOR);
    await send(actions.noteTurnAction, turn(0));
    await jot(`${canary}, more`);
    expect(await holding(canary)).toEqual(["Jotting", "SetNote", "SetNoteDraft"]);
    await signedInAs(PRESENTER);
    expect(await send(writing.withdrawTurnAction, { meetingId: MEETING })).toEqual(set.AT_TURN);
    expect(await holding(canary)).toEqual([]);
    await signedInAs(FACILITATOR);
    const { version } = await noteRow();
    expect(await refusalOf(actions.noteTurnAction, turn(version))).toBe("NOT_NOW");
    expect(await jot(canary)).toMatchObject({ status: 409 });
    expect(await send(actions.leaveTurnUnrecordedAction, leave)).toEqual(AT_TURN);
    expect(await holding(canary)).toEqual([]);
  });

  it("may be left unrecorded by the facilitator at once, and be recorded again by its presenter alone", async () => {
    await signedInAs(PRESENTER);
    await keepTurnDraft(MEETING, 0, { questions: canary });
    await signedInAs(FACILITATOR);
    await jot(canary);
    for (const _ of [1, 2]) expect(await send(actions.leaveTurnUnrecordedAction, leave)).toEqual(AT_TURN);
    expect(await holding(canary)).toEqual([]);
    expect(await noteRow()).toMatchObject({ dontRecord: true, issue: "" });
    expect(await refusalOf(writing.allowTurnAction, { meetingId: MEETING })).toBeUndefined();
    expect(await noteRow()).toMatchObject({ dontRecord: true });
    await signedInAs(PRESENTER);
    expect(await send(writing.allowTurnAction, { meetingId: MEETING })).toEqual(set.AT_TURN);
    expect(await noteRow()).toMatchObject({ dontRecord: false });
  });

  it("stays withdrawn however many notes and late saves race with it", async () => {
    await signedInAs(FACILITATOR);
    await send(actions.noteTurnAction, turn(0));
    await Promise.all([
      jot(canary),
      send(actions.noteTurnAction, turn(1, { insight: canary })),
      send(actions.leaveTurnUnrecordedAction, leave),
      jot(canary),
      send(actions.noteTurnAction, turn(2, { insight: canary })),
      jot(canary, 1),
      send(actions.leaveTurnUnrecordedAction, leave),
    ]);
    expect(await holding(canary)).toEqual([]);
    expect(await noteRow()).toMatchObject({ dontRecord: true });
  });

  it("is of somebody who was there, by a facilitator who was", async () => {
    await signedInAs(FACILITATOR);
    expect(await refusalOf(actions.noteTurnAction, turn(0, { presenterId: "running-s02" }))).toBe(
      "NOT_FOUND",
    );
    expect(await refusalOf(actions.noteTurnAction, turn(0, { presenterId: "running-s01" }))).toBe(
      "NOT_FOUND",
    );
    const put = (present: boolean) =>
      rows(
        `UPDATE "SetAttendance" SET present = $1 WHERE "meetingId" = $2 AND "participationId" = 'running-s08'`,
        [present, MEETING],
      );
    await put(false);
    expect(await refusalOf(actions.noteTurnAction, turn(0))).toBe("NOT_FOUND");
    expect(JSON.stringify(await loadFacilitation(RUNNING, MEETING))).not.toContain(
      "Looking lost is not asking",
    );
    await put(true);
    expect(await holding(canary)).toEqual([]);
  });
});

describe("attendance put right while members write", () => {
  it("leaves nobody who was away among the readers, whichever comes first", async () => {
    const attend = async (present: string[]) => {
      const { version } = await one<{ version: number }>('SELECT version FROM "SetMeeting" WHERE id = $1', [
        MEETING,
      ]);
      return {
        meetingId: MEETING,
        version: String(version),
        present: present.map((key) => `running-${key}`),
      };
    };
    const all = ["s08", "s05", "s09", "s12", "t02", "t04"];
    for (let round = 0; round < 6; round += 1) {
      await set.clearMeeting();
      const extra = round % 2 === 0 ? ["s02"] : [];
      const fields = await attend([...all, ...extra]);
      await signedInAs(PRESENTER);
      const asPresenter = [
        send(writing.keepTurnAction, set.turnOf(0)),
        send(writing.addActionAction, {
          ...{
            meetingId: MEETING,
            intentionKey: crypto.randomUUID(),
            what: "x",
            dueOn: "2027-02-03",
            whoAsks: "",
          },
        }),
      ];
      await signedInAs(FACILITATOR);
      await Promise.all([...asPresenter, send(holdMeetingAction, fields)]);
      const present = await rows<{ personId: string }>(
        `SELECT p."personId" FROM "SetAttendance" a JOIN "Participation" p ON p.id = a."participationId"
         WHERE a."meetingId" = $1 AND a.present ORDER BY 1`,
        [MEETING],
      );
      const texts = await rows<{ readerIds: string[] }>(
        `SELECT "readerIds" FROM "SetNote" WHERE "meetingId" = $1 UNION ALL
         SELECT t."readerIds" FROM "SetActionText" t JOIN "SetAction" a ON a.id = t."actionId" WHERE a."meetingId" = $1`,
        [MEETING],
      );
      for (const { readerIds } of texts)
        expect(readerIds.toSorted()).toEqual(present.map(({ personId }) => personId));
    }
    await signedInAs(FACILITATOR);
    await send(holdMeetingAction, await attend(all));
  });
});
