import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FormAction, FormState } from "@/lib/core/result";
import * as actions from "@/lib/visits/actions";
import { keepVisitDraft } from "@/lib/visits/drafts";
import {
  clearPlanted,
  eventsOf,
  type Fields,
  HOST,
  onVisit,
  plantVisit,
  proposal,
  refusalOf,
  send,
  VISITOR,
  visitForm,
} from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await clearPlanted();
  await forgetRates();
});

type Sent = (id: string) => Fields;
const press: Sent = (id) => onVisit({ id, version: 3 });
const retime: Sent = (id) => ({ ...press(id), day: "2027-01-29", from: "10:00", to: "11:00" });

/** Every action on a visit, with what its form sends; all of them could be made by one of the two in this state. */
const ACTIONS: [string, FormAction, "proposed" | "agreed" | "recorded" | "shared", Sent][] = [
  ["agree", actions.agreeVisit, "proposed", press],
  ["decline", actions.declineVisit, "proposed", press],
  ["cancel", actions.cancelVisit, "agreed", press],
  ["not held", actions.markNotHeld, "agreed", press],
  ["visited", actions.markVisited, "agreed", press],
  ["move", actions.moveVisitAction, "agreed", retime],
  ["counter", actions.counterVisit, "proposed", retime],
  ["wishes", actions.saveWishes, "proposed", (id) => ({ ...onVisit({ id, version: 0 }), lookAt: "x" })],
  ["record", actions.recordVisitAction, "agreed", (id) => visitForm({ id, version: 0 })],
  ["share", actions.shareVisit, "recorded", press],
  ["acknowledge", actions.acknowledgeVisit, "shared", (id) => ({ ...press(id), reply: "x", useful: "yes" })],
  [
    "add",
    actions.addToVisit,
    "shared",
    (id) => ({ visitId: id, text: "x", intentionKey: crypto.randomUUID() }),
  ],
];

it("knows every action of a visit", () => {
  expect(Object.keys(actions)).toHaveLength(ACTIONS.length + 1);
});

/** The answer less what differs from one sending to the next. */
async function answer(action: FormAction, fields: Fields): Promise<FormState> {
  const outcome = await send(action, fields);
  if (!("value" in outcome)) throw new Error(`was let in: ${JSON.stringify(outcome)}`);
  const { stamp, typed, ...rest } = outcome.value;
  expect(stamp).toMatch(/\w/);
  expect(typed).toEqual(fields);
  return rest;
}

const OUTSIDE = [
  ["the other college's coordinator", "coordinator@thurrock.example"],
  ["a tutor of another group", "tutor08@southend.example"],
  ["somebody who left", "leaver.a@southend.example"],
  ["somebody who withdrew", "withdrawn.a@southend.example"],
] as const;
const LOOKING_ON = [
  ["the lead", "lead@southend.example"],
  ["a buddy", "tutor02@thurrock.example"],
] as const;

describe.each(ACTIONS)("%s", (name, action, state, fields) => {
  it.each(OUTSIDE)("is not found by %s, just as a visit that does not exist", async (_, email) => {
    const visit = await plantVisit(state);
    await signedInAs(email);
    const before = await contents("Event");
    expect(await answer(action, fields(visit.id))).toEqual({ refusal: "NOT_FOUND" });
    expect(await answer(action, fields("no-such-visit"))).toEqual({ refusal: "NOT_FOUND" });
    expect(await contents("Event")).toEqual(before);
    expect(await eventsOf(visit.id)).toMatchObject([{ refusal: "NOT_FOUND" }]);
  });

  it.each(LOOKING_ON)("is forbidden to %s, who sees the visit and no content", async (_, email) => {
    const visit = await plantVisit(state);
    await signedInAs(email);
    const before = await contents("Event");
    const refusal = name === "wishes" ? "NOT_FOUND" : "FORBIDDEN";
    expect(await answer(action, fields(visit.id))).toEqual({ refusal });
    expect(await contents("Event")).toEqual(before);
    expect(await eventsOf(visit.id)).toMatchObject([{ refusal }]);
  });

  it("is refused to whoever is signed out, deactivated, or whose session was ended", async () => {
    const visit = await plantVisit(state);
    signedOut();
    expect(await answer(action, fields(visit.id))).toEqual({ refusal: "SIGNED_OUT" });
    for (const change of ["active = false", `"sessionVersion" = "sessionVersion" + 1`]) {
      await signedInAs(HOST);
      await rows(`UPDATE "Person" SET ${change} WHERE email = $1`, [HOST]);
      const before = await contents();
      expect(await answer(action, fields(visit.id)), change).toEqual({ refusal: "SIGNED_OUT" });
      expect(await keepVisitDraft(visit.id, 0, {})).toEqual({ status: 401 });
      expect(await contents()).toEqual(before);
      await rows(`UPDATE "Person" SET active = true WHERE email = $1`, [HOST]);
    }
  });
});

describe("the two themselves", () => {
  it.each([
    ["the host records", actions.recordVisitAction, "agreed", HOST, visitForm],
    ["the host shares", actions.shareVisit, "recorded", HOST, onVisit],
    ["the visitor acknowledges", actions.acknowledgeVisit, "shared", VISITOR, onVisit],
    ["the one who asked agrees", actions.agreeVisit, "proposed", VISITOR, onVisit],
    ["the one who asked declines", actions.declineVisit, "proposed", VISITOR, onVisit],
    ["the visitor writes the host's wishes", actions.saveWishes, "agreed", VISITOR, onVisit],
  ] as const)("may not do the other one's part: %s", async (_, action, state, email, fields) => {
    const visit = await plantVisit(state);
    await signedInAs(email);
    const before = await contents("Event");
    expect(await refusalOf(action, fields(visit))).toBe("FORBIDDEN");
    expect(await contents("Event")).toEqual(before);
  });
});

describe("a proposal", () => {
  it.each([
    ["to somebody of another group", VISITOR, { buddyId: "running-s08" }],
    ["to oneself", VISITOR, { buddyId: "running-s02" }],
    ["to nobody", VISITOR, { buddyId: "no-such-buddy" }],
    ["in a year that is over", VISITOR, { programmeId: "programme-finished", buddyId: "finished-s06" }],
    ["in a programme of nobody's", VISITOR, { programmeId: "no-such-programme" }],
    ["by the lead", "lead@southend.example", {}],
    ["by a coordinator", "coordinator@thurrock.example", {}],
    ["by somebody who left", "leaver.a@southend.example", { buddyId: "finished-s08" }],
    ["by somebody who withdrew", "withdrawn.a@southend.example", { buddyId: "running-s13" }],
  ])("%s is not found", async (_, email, more) => {
    await signedInAs(email);
    const before = await contents("Event");
    expect(await refusalOf(actions.proposeVisitAction, proposal(more))).toBe("NOT_FOUND");
    expect(await contents("Event")).toEqual(before);
  });

  it("does not give away, or take over, a visit by its intention", async () => {
    const { intentionKey } = await one<{ intentionKey: string }>(
      `UPDATE "Visit" SET "intentionKey" = gen_random_uuid()::text WHERE id = 'visit-r18' RETURNING "intentionKey"`,
    );
    await signedInAs(VISITOR);
    const before = await contents("Event");
    expect(await answer(actions.proposeVisitAction, proposal({ intentionKey }))).toEqual({
      refusal: "STALE",
    });
    expect(await contents("Event")).toEqual(before);
  });
});

describe("the door of drafts", () => {
  it.each([...OUTSIDE, ...LOOKING_ON, ["the host", HOST] as const])(
    "is not found by %s",
    async (_, email) => {
      const visit = await plantVisit("agreed");
      await signedInAs(email);
      const before = await contents();
      expect(await keepVisitDraft(visit.id, 0, { whatISaw: "x" })).toEqual({ status: 404 });
      expect(await keepVisitDraft("no-such-visit", 0, {})).toEqual({ status: 404 });
      expect(await contents()).toEqual(before);
    },
  );
});
