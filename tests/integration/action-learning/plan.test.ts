import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/action-learning/actions/meetings";
import { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";
import { loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { loadSet } from "@/lib/action-learning/loaders/sets";
import { eventsOf, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

// Anita facilitates set three: its meeting of 12 January is not noted yet, that of 26 January is to come.
const SET = "running-set-three";
const PAST = "meeting-r33";
const TO_COME = "meeting-r34";
const FACILITATOR = "tutor01@thurrock.example";
const MEMBER = "tutor11@southend.example";
const NOT_HERS = [
  MEMBER,
  "tutor01@southend.example",
  "lead@southend.example",
  "coordinator@thurrock.example",
  "withdrawn.a@southend.example",
];

const slot = { day: "2027-02-09", from: "15:45", to: "17:45", place: "Room 4" };
const plan = (more: Record<string, string> = {}) => ({
  ...{ setId: SET, intentionKey: crypto.randomUUID(), ...slot },
  ...more,
});
const at = async (id: string, more: Record<string, string | string[]> = {}) => ({
  ...{ meetingId: id, version: String((await row(id)).version) },
  ...more,
});
const row = (id: string) =>
  one<{ version: number; heldAt: Date | null; cancelledAt: Date | null; startsAt: Date; place: string }>(
    'SELECT * FROM "SetMeeting" WHERE id = $1',
    [id],
  );
const lettersAbout = (id: string) =>
  rows<{ kind: string; personId: string; subject: string; body: string }>(
    'SELECT * FROM "Letter" WHERE body LIKE $1 ORDER BY "personId"',
    [`%/action-learning/${id}\n%`],
  );
const facilitate = (id: string, place = "") => ({
  to: `/programmes/${RUNNING}/action-learning/${id}/facilitate${place}`,
});
const who = (...keys: string[]) => keys.map((key) => `running-${key}`);

async function planned(more: Record<string, string> = {}): Promise<string> {
  await signedInAs(FACILITATOR);
  const outcome = await send(actions.planMeetingAction, plan(more));
  const id = "to" in outcome ? outcome.to.split("#meeting-")[1] : undefined;
  if (!id) throw new Error(JSON.stringify(outcome));
  return id;
}

beforeAll(loadCast);
beforeEach(forgetRates);

describe("a meeting", () => {
  it("is planned once for one intention, and everybody else in the set gets a letter", async () => {
    await signedInAs(FACILITATOR);
    const fields = plan();
    const first = await send(actions.planMeetingAction, fields);
    expect(await send(actions.planMeetingAction, fields)).toEqual(first);
    const id = "to" in first ? (first.to.split("#meeting-")[1] ?? "") : "";
    expect(await row(id)).toMatchObject({
      ...{ startsAt: new Date("2027-02-09T15:45:00Z"), place: "Room 4", heldAt: null, version: 1 },
    });
    expect((await eventsOf(id)).map(({ act }) => act)).toEqual(["plan"]);
    const letters = await lettersAbout(id);
    expect(letters.map(({ personId }) => personId)).toEqual([
      ...["person-s04", "person-s10", "person-s11", "person-s14", "person-t06"],
    ]);
    expect(letters[0]).toMatchObject({
      kind: "meeting-planned",
      subject: "Set three meets on Tue 9 February 2027, 15:45 to 17:45",
    });
    expect(letters[0]?.body).toContain("Where: Room 4.");
  });

  it("changes, and the set is told of what changed and of nothing else", async () => {
    const id = await planned();
    const same = await at(id, slot);
    expect(await send(actions.changeMeetingAction, same)).toEqual(facilitate(id));
    expect((await lettersAbout(id)).map(({ kind }) => kind)).not.toContain("meeting-changed");
    const change = await at(id, { ...slot, day: "2027-02-10", place: "" });
    for (const _ of [1, 2]) expect(await send(actions.changeMeetingAction, change)).toEqual(facilitate(id));
    const told = (await lettersAbout(id)).filter(({ kind }) => kind === "meeting-changed");
    expect(told).toHaveLength(5);
    expect(told[0]?.body).toContain("Where is not decided yet.");
    const stale = await send(actions.changeMeetingAction, { ...change, from: "16:00" });
    expect(stale).toMatchObject({ value: { refusal: "STALE", saved: { day: "2027-02-10", from: "15:45" } } });
  });

  it("is called off with a letter, once, and nothing more is done about it", async () => {
    const id = await planned();
    const off = await at(id);
    const list = { to: `/programmes/${RUNNING}/action-learning/sets/${SET}` };
    for (const _ of [1, 2]) expect(await send(actions.cancelMeetingAction, off)).toEqual(list);
    expect((await lettersAbout(id)).filter(({ kind }) => kind === "meeting-cancelled")).toHaveLength(5);
    const again = await at(id, slot);
    expect(await refusalOf(actions.changeMeetingAction, again)).toBe("NOT_NOW");
    expect(await refusalOf(actions.holdMeetingAction, { ...again, present: who("t01", "s11") })).toBe(
      "NOT_NOW",
    );
    expect(await refusalOf(actions.choosePresentersAction, again)).toBe("NOT_NOW");
  });

  it.each<[string, Record<string, string>, string]>([
    ["no day", { day: "" }, "day"],
    ["a day that is none", { day: "2027-02-31" }, "day"],
    ["a day years away", { day: "2029-02-09" }, "day"],
    ["an end before its beginning", { to: "15:00" }, "to"],
    ["more than twelve hours", { from: "00:10", to: "23:50" }, "to"],
    ["a place of a whole page", { place: "x".repeat(201) }, "place"],
  ])("with %s is not planned, and everything typed comes back", async (_, wrong, field) => {
    await signedInAs(FACILITATOR);
    const before = await contents();
    const fields = plan(wrong);
    const outcome = await send(actions.planMeetingAction, fields);
    expect(outcome).toMatchObject({ value: { refusal: "INVALID", typed: fields } });
    expect("value" in outcome && outcome.value.fieldErrors?.[field]?.[0]).toMatch(/\w/);
    expect(await contents("rate_limit")).toEqual(before);
  });

  it.each(NOT_HERS)("is planned, changed, called off and noted by nobody else: %s", async (email) => {
    await signedInAs(email);
    const before = await contents("Event");
    const seen = email !== "withdrawn.a@southend.example" && email !== "tutor01@southend.example";
    const refusal = seen ? "FORBIDDEN" : "NOT_FOUND";
    expect(await refusalOf(actions.planMeetingAction, plan())).toBe(refusal);
    expect(await refusalOf(actions.changeMeetingAction, await at(TO_COME, slot))).toBe(refusal);
    expect(await refusalOf(actions.cancelMeetingAction, await at(TO_COME))).toBe(refusal);
    const there = await at(PAST, { present: who("s11", "t06") });
    expect(await refusalOf(actions.holdMeetingAction, there)).toBe(refusal);
    const turns = await at(PAST, { presenters: who("s11") });
    expect(await refusalOf(actions.choosePresentersAction, turns)).toBe(refusal);
    expect(await outcomeOf(() => loadFacilitation(RUNNING, PAST))).toEqual({ notFound: true });
    expect(await contents("Event")).toEqual(before);
  });

  it("of a year that is closed, or of a buddy group, is not planned", async () => {
    await signedInAs("tutor01@southend.example");
    expect(await refusalOf(actions.planMeetingAction, plan({ setId: "finished-set-one" }))).toBe("NOT_NOW");
    expect(await refusalOf(actions.planMeetingAction, plan({ setId: "running-avocet" }))).toBe("NOT_FOUND");
  });
});

describe("who was there", () => {
  it("is noted from the beginning on, says that the meeting was held, and can be put right", async () => {
    await signedInAs(FACILITATOR);
    const early = await at(TO_COME, { present: who("t01", "s11") });
    expect(await refusalOf(actions.holdMeetingAction, early)).toBe("NOT_NOW");
    const turns = await at(PAST, { presenters: who("s11", "s14") });
    expect(await send(actions.choosePresentersAction, turns)).toEqual(facilitate(PAST, "#run-sheet"));
    const alone = await at(PAST, { present: "running-t01" });
    expect(await refusalOf(actions.holdMeetingAction, alone)).toBe("INVALID");
    const strange = await at(PAST, { present: who("t01", "s02") });
    expect(await refusalOf(actions.holdMeetingAction, strange)).toBe("INVALID");
    const there = await at(PAST, { present: who("t01", "s11", "t06", "s04") });
    for (const _ of [1, 2])
      expect(await send(actions.holdMeetingAction, there)).toEqual(facilitate(PAST, "#there"));
    const { state, places, presenters } = await loadFacilitation(RUNNING, PAST);
    expect(state).toBe("held");
    expect(
      places
        .filter(({ present }) => present)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(who("s04", "s11", "t01", "t06"));
    expect(presenters.map(({ id }) => id)).toEqual(who("s11"));
    const stale = await send(actions.holdMeetingAction, { ...there, present: who("t01", "s11") });
    expect(stale).toMatchObject({
      value: { refusal: "STALE", saved: { present: expect.arrayContaining(who("t06")) } },
    });
    const right = await at(PAST, { present: who("t01", "s11", "s14") });
    await send(actions.holdMeetingAction, right);
    expect((await eventsOf(PAST)).filter(({ refusal }) => !refusal).map(({ act }) => act)).toEqual([
      ...["turns", "hold", "correct"],
    ]);
    expect(await refusalOf(actions.changeMeetingAction, await at(PAST, slot))).toBe("NOT_NOW");
    expect(await refusalOf(actions.cancelMeetingAction, await at(PAST))).toBe("NOT_NOW");
  });

  it("tells the set who has presented, and the facilitator for how long she has facilitated", async () => {
    await signedInAs(FACILITATOR);
    const { presented, minutes, facilitates } = await loadSet(RUNNING, SET);
    expect(facilitates).toBe(true);
    const held = await one<{ count: number }>(
      `SELECT count(*)::int AS count FROM "SetMeeting" m JOIN "SetAttendance" a ON a."meetingId" = m.id
       WHERE m."setId" = $1 AND m."heldAt" IS NOT NULL AND a."participationId" = 'running-t01' AND a.present`,
      [SET],
    );
    expect(minutes).toBe(held.count * 120);
    expect(presented?.[0]).toMatchObject({ turns: 0 });
    expect(presented?.find(({ id }) => id === "running-s10")).toMatchObject({ turns: 1 });
    await signedInAs(MEMBER);
    expect(await loadSet(RUNNING, SET)).toMatchObject({
      facilitates: false,
      mayPlan: false,
      learned: [],
      minutes: 0,
    });
    expect(await loadMeeting(RUNNING, TO_COME)).toMatchObject({ facilitates: false });
  });
});

describe("ground rules", () => {
  const rules = async (groundRules: string) => {
    const { version } = await one<{ version: number }>('SELECT version FROM "PeerGroup" WHERE id = $1', [
      SET,
    ]);
    return { setId: SET, version: String(version), groundRules };
  };

  it("are kept by the facilitator, and read by the set and the coordinators", async () => {
    await signedInAs(FACILITATOR);
    const fields = await rules("What is said here stays here.");
    const to = { to: `/programmes/${RUNNING}/action-learning/sets/${SET}#ground-rules` };
    for (const _ of [1, 2]) expect(await send(actions.keepGroundRulesAction, fields)).toEqual(to);
    const stale = await send(actions.keepGroundRulesAction, { ...fields, groundRules: "Others." });
    expect(stale).toMatchObject({ value: { refusal: "STALE", saved: { groundRules: fields.groundRules } } });
    for (const email of [MEMBER, "lead@southend.example", "coordinator@thurrock.example"]) {
      await signedInAs(email);
      expect((await loadSet(RUNNING, SET)).set.groundRules).toBe(fields.groundRules);
      expect(await refusalOf(actions.keepGroundRulesAction, await rules("Mine."))).toBe("FORBIDDEN");
    }
    for (const email of ["tutor02@southend.example", "withdrawn.a@southend.example"]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadSet(RUNNING, SET))).toEqual({ notFound: true });
      expect(await refusalOf(actions.keepGroundRulesAction, await rules("Mine."))).toBe("NOT_FOUND");
    }
  });
});
