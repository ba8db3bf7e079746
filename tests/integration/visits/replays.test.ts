import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/core/result";
import * as actions from "@/lib/visits/actions";
import * as build from "@/tests/support/builders";
import {
  clearPlanted,
  type Fields,
  HOST,
  onVisit,
  plantVisit,
  refusalOf,
  send,
  VISITOR,
  visitForm,
  visitRow,
} from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import type { Outcome } from "@/tests/support/navigation";
import { forgetRates, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

const TIMES = 50;

/** The same form, sent many times at once; every sending must get the same answer. */
async function sentOver(action: FormAction, fields: Fields): Promise<Outcome<unknown>> {
  const answers = await Promise.all(Array.from({ length: TIMES }, () => send(action, fields)));
  const told = answers.map((outcome) => ("value" in outcome ? { refusal: outcome.value.refusal } : outcome));
  const kinds = [...new Set(told.map((each) => JSON.stringify(each)))];
  expect(kinds, kinds.join(" ")).toHaveLength(1);
  return told[0] as Outcome<unknown>;
}

async function onceOnly(id: string, act: string, letterKind?: string): Promise<void> {
  const events = (await build.eventsOf(id)).filter((event) => event.act === act && !event.refusal);
  expect(events).toHaveLength(1);
  const letters = await build.lettersAbout(id);
  const own = letterKind === "visit-agreed" ? 1 : 0;
  expect(letters.filter(({ kind }) => kind === "calendar-visit")).toHaveLength(own);
  expect(letters.map(({ kind }) => kind).filter((kind) => kind !== "calendar-visit")).toEqual(
    letterKind ? [letterKind] : [],
  );
  expect(await build.jobsFor(letters)).toBe(letters.length);
}

const rowsOf = (table: string, id: string) => rows(`SELECT * FROM "${table}" WHERE "visitId" = $1`, [id]);

describe(`the same form ${TIMES} times at once`, () => {
  it("proposes one visit", async () => {
    await signedInAs(VISITOR);
    const fields = build.proposal();
    const outcome = await sentOver(actions.proposeVisitAction, fields);
    const found = await rows<{ id: string }>('SELECT id FROM "Visit" WHERE "intentionKey" = $1', [
      fields.intentionKey,
    ]);
    expect(found).toHaveLength(1);
    expect(outcome).toEqual({ to: `/programmes/programme-running/visits/${found[0]?.id}` });
    await onceOnly(found[0]?.id ?? "", "propose", "visit-proposed");
  });

  it.each([
    ["agrees", actions.agreeVisit, "proposed", "to come", HOST, "agree", "visit-agreed"],
    ["declines", actions.declineVisit, "proposed", "to come", HOST, "decline", "visit-declined"],
    ["cancels", actions.cancelVisit, "agreed", "to come", VISITOR, "cancel", "visit-cancelled"],
    ["marks as visited", actions.markVisited, "agreed", "past", HOST, "visit", undefined],
  ] as const)("%s once", async (_, action, state, when, who, act, letter) => {
    const visit = await plantVisit(state, when);
    await signedInAs(who);
    expect(await sentOver(action, onVisit(visit))).toEqual({ to: visit.path });
    expect((await visitRow(visit.id)).version).toBe(4);
    await onceOnly(visit.id, act, letter);
  });

  it.each([
    ["move", actions.moveVisitAction, "agreed", VISITOR],
    ["counter", actions.counterVisit, "proposed", HOST],
  ] as const)("gives one new time (%s)", async (act, action, state, who) => {
    const visit = await plantVisit(state, "to come");
    await signedInAs(who);
    const fields = onVisit(visit, { day: "2027-01-29", from: "10:00", to: "11:00" });
    expect(await sentOver(action, fields)).toEqual({ to: visit.path });
    await onceOnly(visit.id, act, "visit-new-time");
  });

  it("records one form", async () => {
    const visit = await plantVisit("agreed");
    await signedInAs(VISITOR);
    const fields = visitForm(
      { id: visit.id, version: 0 },
      { whatISaw: "two\r\nlines", talkedOn: "2027-01-19" },
    );
    expect(await sentOver(actions.recordVisitAction, fields)).toEqual({ to: `${visit.path}/form` });
    expect(await visitRow(visit.id)).toMatchObject({ state: "recorded", version: 5 });
    expect(await rowsOf("VisitRecord", visit.id)).toMatchObject([{ whatISaw: "two\r\nlines", version: 1 }]);
    await onceOnly(visit.id, "record");
  });

  it("shares once", async () => {
    const visit = await plantVisit("recorded");
    await signedInAs(VISITOR);
    expect(await sentOver(actions.shareVisit, onVisit(visit))).toEqual({ to: visit.path });
    expect(await visitRow(visit.id)).toMatchObject({ state: "shared", learnersPresent: 9 });
    await onceOnly(visit.id, "share", "form-shared");
  });

  it("acknowledges once, with one reply", async () => {
    const visit = await plantVisit("shared");
    await signedInAs(HOST);
    const fields = onVisit(visit, { reply: "Thank you.", useful: "no" });
    expect(await sentOver(actions.acknowledgeVisit, fields)).toEqual({ to: visit.path });
    expect(await rowsOf("HostReply", visit.id)).toMatchObject([{ text: "Thank you." }]);
    expect(await rowsOf("UsefulTap", visit.id)).toMatchObject([{ useful: false }]);
    await onceOnly(visit.id, "acknowledge", "form-acknowledged");
  });

  it("adds once", async () => {
    const visit = await plantVisit("shared");
    await signedInAs(HOST);
    const fields = { visitId: visit.id, text: "One more thing.", intentionKey: crypto.randomUUID() };
    expect(await sentOver(actions.addToVisit, fields)).toEqual({ to: visit.path });
    expect(await rowsOf("VisitAddendum", visit.id)).toHaveLength(1);
    await onceOnly(visit.id, "add", "form-added-to");
  });
});

describe("two people at once", () => {
  it("one agrees and the other calls off: one of them is told that it is stale", async () => {
    for (let round = 0; round < 5; round++) {
      const visit = await plantVisit("proposed", "to come");
      // Each sees the actor of their own request; the second signs in while the first is under way.
      await signedInAs(HOST);
      const agreed = refusalOf(actions.agreeVisit, onVisit(visit));
      const called = signedInAs(VISITOR).then(() => refusalOf(actions.cancelVisit, onVisit(visit)));
      const refusals = await Promise.all([agreed, called]);
      expect(refusals.filter((each) => each === undefined)).toHaveLength(1);
      expect(refusals.filter((each) => each === "STALE")).toHaveLength(1);
      expect((await visitRow(visit.id)).version).toBe(4);
      const letters = await build.lettersAbout(visit.id);
      expect(letters.filter(({ kind }) => kind !== "calendar-visit")).toHaveLength(1);
    }
  });

  it("a press on a page that is out of date is stale, whoever changed it", async () => {
    const visit = await plantVisit("proposed", "to come");
    await signedInAs(HOST);
    const later = { day: "2027-01-29", from: "10:00", to: "11:00" };
    await send(actions.counterVisit, onVisit(visit, later));
    expect(await refusalOf(actions.cancelVisit, onVisit(visit))).toBe("STALE");
    expect(await build.eventsOf(visit.id)).toMatchObject([{ act: "counter" }, { refusal: "STALE" }]);
  });
});
