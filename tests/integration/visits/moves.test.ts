import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadMyYear } from "@/lib/my-year/loaders";
import * as actions from "@/lib/visits/actions";
import { loadVisit } from "@/lib/visits/loaders";
import * as build from "@/tests/support/builders";
import {
  clearPlanted,
  HOST,
  onVisit,
  plantVisit,
  refusalOf,
  send,
  VISITOR,
  visitRow,
} from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

const newTime = { day: "2027-01-29", from: "13:00", to: "14:30" };

describe("other ways a visit may go", () => {
  it.each([
    ["decline", actions.declineVisit, "proposed", "to come", HOST, "declined", "visit-declined"],
    [
      "cancel a proposal",
      actions.cancelVisit,
      "proposed",
      "to come",
      VISITOR,
      "cancelled",
      "visit-cancelled",
    ],
    ["cancel", actions.cancelVisit, "agreed", "to come", HOST, "cancelled", "visit-cancelled"],
    ["not held", actions.markNotHeld, "agreed", "past", VISITOR, "not_held", "visit-not-held"],
    ["took place", actions.markVisited, "agreed", "past", HOST, "visited", undefined],
  ] as const)("%s", async (_, action, state, when, who, to, letter) => {
    const visit = await plantVisit(state, when);
    await signedInAs(who);
    expect(await send(action, onVisit(visit))).toEqual({ to: visit.path });
    expect(await visitRow(visit.id)).toMatchObject({ state: to, version: 4, awaitingId: null });
    const letters = await build.lettersAbout(visit.id);
    expect(letters.map(({ kind }) => kind)).toEqual(letter ? [letter] : []);
    for (const { personId } of letters) expect(personId).toBe(who === HOST ? "person-s02" : "person-s01");
    expect(await build.eventsOf(visit.id)).toMatchObject([{ from: state, to, refusal: null }]);
  });

  it("a new time as the answer makes it the other one's turn", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    expect(await send(actions.counterVisit, onVisit(visit, newTime))).toEqual({ to: visit.path });
    const now = await visitRow(visit.id);
    expect(now).toMatchObject({ state: "proposed", awaitingId: "running-s02" });
    expect(now.startsAt).toEqual(new Date("2027-01-29T13:00:00Z"));
    const [letter] = await build.lettersAbout(visit.id);
    expect(letter?.body).toContain("Fri 29 January 2027, 13:00 to 14:30");
    expect(await build.refusalOf(actions.agreeVisit, onVisit(now as never))).toBe("FORBIDDEN");
    await signedInAs(VISITOR);
    await send(actions.agreeVisit, onVisit({ id: visit.id, version: 4 }));
    expect(await visitRow(visit.id)).toMatchObject({ state: "agreed", version: 5 });
  });

  it("an agreed visit is moved by either, and must be agreed again", async () => {
    const visit = await plantVisit("agreed", "to come");
    await signedInAs(VISITOR);
    expect(await send(actions.moveVisitAction, onVisit(visit, newTime))).toEqual({ to: visit.path });
    expect(await visitRow(visit.id)).toMatchObject({
      ...{ state: "proposed", awaitingId: "running-s01", agreedAt: null },
      onDate: new Date("2027-01-29T00:00:00Z"),
    });
  });

  it("a summer visit is kept at its local hour", async () => {
    await signedInAs(HOST);
    const fields = build.proposal({ buddyId: "running-s02", direction: "host", day: "2027-06-10" });
    const outcome = await send(actions.proposeVisitAction, fields);
    const id = "to" in outcome ? (outcome.to.split("/").at(-1) ?? "") : "";
    expect(await visitRow(id)).toMatchObject({
      ...{ hostId: "running-s01", proposedById: "running-s01", awaitingId: "running-s02" },
      startsAt: new Date("2027-06-10T09:00:00Z"),
    });
  });
});

describe("what is asked at the wrong time", () => {
  it.each([
    ["agree to a visit that should have begun", actions.agreeVisit, "proposed", "past", HOST],
    ["mark visited before it began", actions.markVisited, "agreed", "to come", VISITOR],
    ["mark not held before it began", actions.markNotHeld, "agreed", "to come", HOST],
    ["cancel what took place", actions.cancelVisit, "visited", "past", HOST],
    ["share what is not written", actions.shareVisit, "visited", "past", VISITOR],
    ["acknowledge what is not shared", actions.acknowledgeVisit, "recorded", "past", HOST],
    ["share twice over", actions.shareVisit, "acknowledged", "past", VISITOR],
  ] as const)("%s: not now, and nothing is written", async (_, action, state, when, who) => {
    const visit = await plantVisit(state, when);
    await signedInAs(who);
    const before = await contents("Event");
    expect(await build.refusalOf(action, onVisit(visit))).toBe("NOT_NOW");
    expect(await contents("Event")).toEqual(before);
    expect(await build.eventsOf(visit.id)).toMatchObject([{ refusal: "NOT_NOW" }]);
    expect((await loadVisit(RUNNING, visit.id)).moves).not.toContain("agree");
  });

  it.each([
    ["add before sharing", actions.addToVisit, "recorded", { text: "x", intentionKey: crypto.randomUUID() }],
    [
      "record a form that is shared",
      actions.recordVisitAction,
      "shared",
      build.visitForm({ id: "", version: 1 }),
    ],
  ] as const)("%s", async (_, action, state, fields) => {
    const visit = await plantVisit(state);
    await signedInAs(VISITOR);
    expect(await build.refusalOf(action, { ...fields, visitId: visit.id })).toBe("NOT_NOW");
  });

  it.each([
    ["a day gone by", { day: "2027-01-18" }, "day"],
    ["today, earlier", { day: "2027-01-20", from: "00:00", to: "00:01" }, "day"],
    ["more than a year ahead", { day: "2029-01-20" }, "day"],
    ["an end before its beginning", { from: "12:00", to: "10:00" }, "to"],
    ["no day", { day: "" }, "day"],
    ["31 February", { day: "2027-02-31" }, "day"],
    ["no hour", { from: "" }, "from"],
    ["a sideways direction", { direction: "sideways" }, "direction"],
  ])("%s is said beside its field, with everything typed", async (_, wrong, field) => {
    await signedInAs(VISITOR);
    const before = await contents();
    const fields = build.proposal(wrong);
    const outcome = await send(actions.proposeVisitAction, fields);
    expect(outcome).toMatchObject({ value: { refusal: "INVALID", typed: fields } });
    const errors = "value" in outcome ? outcome.value.fieldErrors : {};
    expect(errors?.[field]?.[0]).toMatch(/\w/);
    expect(await contents()).toEqual(before);
  });

  it("keeps a foreign theme and a foreign site out of a proposal", async () => {
    await signedInAs(VISITOR);
    const foreign = { themeId: "theme-of-nobody", siteId: "site-of-nobody" };
    const outcome = await send(actions.proposeVisitAction, build.proposal(foreign));
    const id = "to" in outcome ? (outcome.to.split("/").at(-1) ?? "") : "";
    expect(await visitRow(id)).toMatchObject({ themeId: null, siteId: null });
  });
});

it("my year knows whose turn it is", async () => {
  const proposed = await plantVisit("proposed", "to come");
  const shared = await plantVisit("shared");
  await signedInAs(HOST);
  const ids = async () => (await loadMyYear()).sorted.mine.map(({ visit }) => visit.id);
  expect(await ids()).toEqual([proposed.id, shared.id]);
  await send(actions.agreeVisit, onVisit(proposed));
  expect(await ids()).toEqual([shared.id]);
});

describe("wishes", () => {
  it("are said before a visit, and never once its form is shared or it came to nothing", async () => {
    await signedInAs(HOST);
    for (const state of ["shared", "acknowledged", "declined", "cancelled", "recorded"] as const) {
      const visit = await plantVisit(state);
      const wish = onVisit({ id: visit.id, version: 0 }, { lookAt: "too late" });
      expect(await refusalOf(actions.saveWishes, wish), state).toBe("NOT_NOW");
      expect(await rows('SELECT 1 FROM "VisitWishes" WHERE "visitId" = $1', [visit.id])).toEqual([]);
    }
  });
});
