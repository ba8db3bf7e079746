import { beforeEach, describe, expect, it } from "vitest";
import { publishDraftAction } from "@/lib/buddy-groups/actions/drafts";
import { changeBoard } from "@/lib/buddy-groups/drafts";
import { loadArranging } from "@/lib/buddy-groups/loaders/arranging";
import { loadPublication } from "@/lib/buddy-groups/loaders/board";
import { publishDraft } from "@/lib/buddy-groups/mutations/publish";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import { plantVisit, send, visitRow } from "@/tests/support/builders";
import { freshDatabase } from "@/tests/support/database";
import { loadCast, RUNNING } from "@/tests/support/example";
import { draftWith, place, publish } from "@/tests/support/group-drafts";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const TODAY = "2027-01-20";
const at = new Date("2027-01-20T10:00:00Z");

let fresh = true;
beforeEach(async () => {
  if (!fresh) await freshDatabase();
  fresh = false;
  await loadCast();
  await forgetRates();
  await signedInAs(LEAD);
}, 60_000);

const periods = (person: string) =>
  rows<{ groupId: string; from: string; to: string | null }>(
    `SELECT "groupId", "startedOn"::text AS "from", "finishedOn"::text AS "to" FROM "GroupMembership"
     WHERE "participationId" = $1 AND kind = 'buddies' ORDER BY "startedOn", "finishedOn" NULLS LAST`,
    [`running-${person}`],
  );
const lettersSince = (kind: string) =>
  rows<{ personId: string; body: string }>(`SELECT "personId", body FROM "Letter" WHERE kind = $1`, [kind]);

describe("publishing", () => {
  it("ends one time and begins another for whoever moves, and leaves the rest alone", async () => {
    const before = await rows<{ id: string }>(`SELECT id FROM "GroupMembership" WHERE "finishedOn" IS NULL`);
    const draft = await draftWith([place("s11", "avocet")]);
    expect(await publish(draft)).toEqual({ to: `/programmes/${RUNNING}/buddy-groups` });
    expect(await periods("s11")).toMatchObject([
      { groupId: "running-godwit", to: TODAY },
      { groupId: "running-avocet", from: TODAY, to: null },
    ]);
    const kept = await rows<{ id: string }>(`SELECT id FROM "GroupMembership" WHERE "finishedOn" IS NULL`);
    const ids = new Set(kept.map(({ id }) => id));
    expect(before.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual(["running-godwit-s11"]);
    const told = (await lettersSince("group-published")).map(({ personId }) => personId).toSorted();
    const concerned = ["s01", "s02", "s08", "s10", "s11", "t02", "t05"].map((key) => `person-${key}`);
    expect(told).toEqual(concerned);
    const letter = (await lettersSince("group-published")).find(({ personId }) => personId === "person-s11");
    expect(letter?.body).toContain("- Maureen Adeyemi, Southend\n");
    expect(letter?.body).toContain("Wed 27 January 2027");
    const jobs = await one<{ count: number }>(
      "SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE key IN (SELECT id FROM \"Letter\" WHERE kind = 'group-published')",
    );
    expect(jobs.count).toBe(concerned.length);
  });

  it("pressed twice publishes once; changed, discarded and overtaken drafts are refused", async () => {
    const draft = await draftWith([place("s11", "avocet")]);
    const other = await draftWith([place("s12", "egret")]);
    const { after } = await loadPublication(RUNNING, other.id);
    const fields = { draftId: draft.id, version: String(draft.version), after };
    expect(await send(publishDraftAction, { ...fields, version: "1" })).toMatchObject({
      value: { refusal: "STALE" },
    });
    await send(publishDraftAction, fields);
    expect(await send(publishDraftAction, fields)).toEqual({ to: `/programmes/${RUNNING}/buddy-groups` });
    expect(await periods("s11")).toHaveLength(2);
    const late = { draftId: other.id, version: String(other.version), after };
    expect(await send(publishDraftAction, late)).toMatchObject({ value: { refusal: "STALE" } });
    expect((await loadPublication(RUNNING, other.id)).overtaken).toBe("A draft");
    expect(await changeBoard(draft.id, { version: 3, change: { way: "undo" } })).toMatchObject({
      status: 422,
    });
  });

  it("of two at once one wins, and nobody is in two groups", async () => {
    const one = await draftWith([place("s11", "avocet")]);
    const two = await draftWith([place("s11", "curlew")]);
    const { after } = await loadPublication(RUNNING, one.id);
    const press = ({ id, version }: typeof one) =>
      publishDraft({ personId: "person-lead", draftId: id, version, after, leaveUnplaced: false, at });
    const results = await Promise.all([press(one), press(two), press(one), press(two)]);
    expect(new Set(results.map((result) => (result.ok ? "ok" : result.refusal)))).toEqual(
      new Set(["ok", "STALE"]),
    );
    expect((await periods("s11")).filter(({ to }) => to === null)).toHaveLength(1);
  });

  it("asks before it leaves somebody without a group, and tells them", async () => {
    const draft = await draftWith([place("s11", null)]);
    expect(await publish(draft)).toMatchObject({
      value: { refusal: "INVALID", fieldErrors: { leaveUnplaced: [expect.any(String)] } },
    });
    expect(await publish(draft, { leaveUnplaced: "yes" })).toHaveProperty("to");
    expect((await lettersSince("group-left")).map(({ personId }) => personId)).toEqual(["person-s11"]);
    const { lateComers } = (await loadArranging(RUNNING)) ?? { lateComers: [] };
    expect(lateComers).toMatchObject([{ id: "running-s11", kind: "buddies" }]);
  });

  it("checks again that nobody is with their line manager, alone, or gone", async () => {
    const draft = await draftWith([
      place("s13", "avocet"),
      place("s14", null),
      place("s12", null),
      place("t06", "avocet"),
    ]);
    await rows(`UPDATE "Participation" SET "lineManagerId" = 'person-s01' WHERE id = 'running-s13'`);
    expect(await publish(draft, { leaveUnplaced: "yes" })).toMatchObject({ value: { refusal: "INVALID" } });
    await rows(`UPDATE "Participation" SET "lineManagerId" = NULL WHERE id = 'running-s13'`);
    await rows(`UPDATE "Participation" SET "finishedOn" = '2027-01-19' WHERE id = 'running-s13'`);
    expect(await publish(draft, { leaveUnplaced: "yes" })).toMatchObject({ value: { refusal: "INVALID" } });
    const alone = await draftWith([place("s03", null), place("s04", null)]);
    expect(await publish(alone, { leaveUnplaced: "yes" })).toMatchObject({ value: { refusal: "INVALID" } });
  });

  it("calls off the visits of pairs that are no more, takes along those of pairs that stay, and keeps what has been", async () => {
    const soon = await plantVisit("agreed", "to come");
    const asked = await plantVisit("proposed", "to come");
    const been = await plantVisit("acknowledged", "past");
    const apart = await draftWith([place("s02", "curlew")]);
    await publish(apart);
    expect(await visitRow(soon.id)).toMatchObject({ state: "cancelled", groupId: "running-avocet" });
    expect(await visitRow(asked.id)).toMatchObject({ state: "cancelled", awaitingId: null });
    expect(await visitRow(been.id)).toMatchObject({ state: "acknowledged", version: been.version });
    const off = await rows<{ personId: string }>(
      `SELECT "personId" FROM "Letter" WHERE kind = 'visit-cancelled' AND body LIKE '%' || $1 || '%'`,
      [soon.id],
    );
    expect(off.map(({ personId }) => personId).toSorted()).toEqual(["person-s01", "person-s02"]);
  });

  it("takes a visit along when both move together", async () => {
    const soon = await plantVisit("agreed", "to come");
    const open: Move = { kind: "open", lane: "tern", name: "Tern" };
    const to = (person: string): Move => ({ kind: "place", person: `running-${person}`, lane: "tern" });
    await publish(
      await draftWith([open, to("s01"), to("s02"), to("s03"), to("s04"), place("t02", "curlew")]),
    );
    const tern = await one<{ id: string }>(`SELECT id FROM "PeerGroup" WHERE name = 'Tern'`);
    expect(await visitRow(soon.id)).toMatchObject({ state: "agreed", groupId: tern.id });
  });

  it("keeps a group by whoever stays, ends one in which nobody is left, and lets names be swapped", async () => {
    await publish(
      await draftWith([
        { kind: "rename", lane: "running-avocet", name: "For now" },
        { kind: "rename", lane: "running-curlew", name: "Avocet" },
        { kind: "rename", lane: "running-avocet", name: "Curlew" },
        ...["s05", "s06", "t03"].map((person) => place(person, "egret")),
      ]),
    );
    expect(
      await rows(`SELECT id, name, "endedAt" IS NOT NULL AS ended FROM "PeerGroup"
      WHERE id IN ('running-avocet', 'running-curlew', 'running-dunlin') ORDER BY id`),
    ).toEqual([
      { id: "running-avocet", name: "Curlew", ended: false },
      { id: "running-curlew", name: "Avocet", ended: false },
      { id: "running-dunlin", name: "Dunlin", ended: true },
    ]);
    const again = await draftWith([{ kind: "open", lane: "again", name: "Dunlin" }], { from: "nothing" });
    const more = ["s05", "s06", "t03"].map(
      (person): Move => ({ kind: "place", person: `running-${person}`, lane: "again" }),
    );
    await changeBoard(again.id, { version: 2, change: { way: "move", moves: more } });
    await publish({ id: again.id, version: 5 }, { leaveUnplaced: "yes" });
    const dunlins = await rows(`SELECT id FROM "PeerGroup" WHERE name = 'Dunlin' AND "programmeId" = $1`, [
      RUNNING,
    ]);
    expect(dunlins).toHaveLength(2);
  });

  it("is the lead's; other coordinators may arrange only", async () => {
    const draft = await draftWith([place("s11", "avocet")]);
    const { after } = await loadPublication(RUNNING, draft.id);
    await signedInAs(THURROCK);
    expect((await loadPublication(RUNNING, draft.id)).mayPublish).toBe(false);
    const fields = { draftId: draft.id, version: String(draft.version), after };
    expect(await send(publishDraftAction, fields)).toMatchObject({ value: { refusal: "FORBIDDEN" } });
    await signedInAs("tutor11@southend.example");
    expect(await send(publishDraftAction, fields)).toMatchObject({ value: { refusal: "NOT_FOUND" } });
  });
});

describe("sets", () => {
  it("are published with exactly one facilitator each", async () => {
    const move = (person: string): Move => ({
      kind: "place",
      person: `running-${person}`,
      lane: "running-set-two",
    });
    const draft = await draftWith([move("s07")], { kind: "set" });
    await publish(draft);
    const facilitators = await rows(
      `SELECT "groupId" FROM "GroupMembership" WHERE kind = 'set' AND facilitates AND "finishedOn" IS NULL AND "programmeId" = $1`,
      [RUNNING],
    );
    expect(facilitators).toHaveLength(3);
    const none = await draftWith([{ kind: "facilitate", lane: "running-set-one", person: null }], {
      kind: "set",
    });
    expect(await publish(none)).toMatchObject({ value: { refusal: "INVALID" } });
    const unable: Move = { kind: "facilitate", lane: "running-set-one", person: "running-s03" };
    const wrong = await draftWith([unable], { kind: "set" });
    expect(await publish(wrong)).toMatchObject({ value: { refusal: "INVALID" } });
  });
});
