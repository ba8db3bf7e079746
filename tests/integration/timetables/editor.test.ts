import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/timetables/actions/sessions";
import { eventsOf, type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { NASTY } from "@/tests/support/nasty";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { added, newest, rowsOf, session } from "@/tests/support/sessions";
import { signedInAs } from "@/tests/support/sign-in";

const TUTOR = "tutor05@southend.example";
const MINE = "running-s05";

beforeAll(loadCast);
beforeEach(forgetRates);

describe("the editor", () => {
  it("adds a session, once however often it is sent", async () => {
    await signedInAs(TUTOR);
    const before = await rowsOf(MINE);
    const fields = added(MINE, { group: "Added once" });
    const outcomes = await Promise.all([1, 2, 3].map(() => send(actions.addSession, fields)));
    for (const outcome of outcomes)
      expect("value" in outcome && outcome.value.done).toBe("Tuesday 09:30 to 11:30 is in the timetable.");
    expect(await rowsOf(MINE)).toHaveLength(before.length + 1);
    const row = await newest("Added once");
    expect(row).toMatchObject({
      ...{ weekday: 2, startsAt: 570, endsAt: 690, kind: "teaching", learners: 12, version: 1 },
      ...{ siteId: "site-shoe", collegeId: "college-southend", homeCollegeId: "college-southend" },
    });
    expect(await eventsOf(row.id)).toMatchObject([{ act: "create", refusal: null }]);
  });

  it("takes another session sent with the same key for what it is: another one", async () => {
    await signedInAs(TUTOR);
    const fields = added(MINE, { group: "First of a key" });
    await send(actions.addSession, fields);
    await send(actions.addSession, { ...fields, group: "Second of a key" });
    expect(await newest("First of a key")).toBeTruthy();
    expect(await newest("Second of a key")).toBeTruthy();
  });

  it("changes and removes one, and says so when somebody else was quicker", async () => {
    await signedInAs(TUTOR);
    await send(actions.addSession, added(MINE, { group: "To be changed" }));
    const { id } = await newest("To be changed");
    const path = `/programmes/${RUNNING}/timetable?of=${MINE}`;
    const changed = session({ sessionId: id, version: "1", group: "Changed", from: "2027-02-01" });
    expect(await send(actions.changeSession, changed)).toEqual({ to: path });
    const late = await send(
      actions.changeSession,
      session({ sessionId: id, version: "1", group: "Too late" }),
    );
    expect(late).toMatchObject({
      value: { refusal: "STALE", typed: { group: "Too late" }, saved: { group: "Changed", version: "2" } },
    });
    expect(await refusalOf(actions.removeSession, { sessionId: id, version: "1" })).toBe("STALE");
    expect(await send(actions.removeSession, { sessionId: id, version: "2" })).toEqual({ to: path });
    expect(await refusalOf(actions.removeSession, { sessionId: id, version: "2" })).toBe("NOT_FOUND");
    const acts = (await eventsOf(id)).filter(({ refusal }) => !refusal).map(({ act }) => act);
    expect(acts).toEqual(["create", "edit", "remove"]);
  });

  it.each([
    ["weekday", { weekday: "" }],
    ["weekday", { weekday: "8" }],
    ["starts", { starts: "25:00" }],
    ["ends", { ends: "" }],
    ["ends", { ends: "09:30" }],
    ["kind", { kind: "lesson" }],
    ["place", { place: "site:nowhere" }],
    ["learners", { learners: "many" }],
    ["from", { from: "31/02/2027" }],
    ["to", { from: "2027-03-01", to: "2027-02-01" }],
    ["group", { group: "x".repeat(201) }],
  ] as [string, Fields][])(
    "says beside %s what is wrong with %j, and keeps what was typed",
    async (field, wrong) => {
      await signedInAs(TUTOR);
      const before = await contents();
      const outcome = await send(actions.addSession, added(MINE, wrong));
      if (!("value" in outcome)) throw new Error("no answer");
      expect(outcome.value.refusal).toBe("INVALID");
      expect(outcome.value.fieldErrors?.[field]?.[0]).toMatch(/\.$/);
      expect(outcome.value.typed).toMatchObject({ ...wrong, subject: "ESOL" });
      expect(await contents()).toEqual(before);
    },
  );

  it("keeps odd words as they are and breaks on nothing", async () => {
    await signedInAs(TUTOR);
    for (const text of NASTY) {
      await forgetRates();
      const fields = Object.fromEntries(Object.keys(session()).map((name) => [name, text]));
      for (const sent of [added(MINE, { group: text }), { ...added(MINE), ...fields }, added(text)])
        expect(await refusalOf(actions.addSession, sent)).not.toBe("BROKEN");
      expect(
        await refusalOf(actions.changeSession, { ...session(), sessionId: text, version: text }),
      ).not.toBe("BROKEN");
    }
    expect(await newest("👩🏽‍🏫🏳️‍🌈 Zoë ﷽")).toBeTruthy();
    await rows(`DELETE FROM "TimetableSession" WHERE "intentionKey" IS NOT NULL`);
  });
});
