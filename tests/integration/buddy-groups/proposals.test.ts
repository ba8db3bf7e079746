import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { wishAction } from "@/lib/buddy-groups/actions/wishes";
import { findDraft } from "@/lib/buddy-groups/data/drafts";
import { changeBoard } from "@/lib/buddy-groups/drafts";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun, draftWith, moves, place } from "@/tests/support/group-drafts";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { boardOf, ended, lastProposal, press, proposed } from "@/tests/support/proposals";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const COORDINATOR = "coordinator@thurrock.example";

vi.setConfig({ testTimeout: 90_000 });
beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs(LEAD);
});

const shown = async (draftId: string) => (await loadBoard(RUNNING, draftId)).proposing?.latest;

describe("groups proposed", () => {
  it("are the best possible for the example, on the board as one step that can be taken back", async () => {
    const id = await begun({ from: "nothing" });
    const { end, resultDraftId, proven } = await proposed(id);
    expect({ end, resultDraftId, proven }).toEqual({ end: "kept", resultDraftId: id, proven: true });
    const groups = Object.values(await boardOf(id));
    expect(groups.map(({ length }) => length).toSorted()).toEqual([3, 3, 3, 3, 4, 4]);
    expect(await shown(id)).toMatchObject({ nearness: "This is the best possible.", changed: false });
    expect(await changeBoard(id, { version: 2, change: { way: "undo" } })).toMatchObject({ status: 200 });
    expect(await boardOf(id)).toEqual({});
    expect(await shown(id)).toMatchObject({ changed: true });
  });

  it("are sets with one facilitator each as well", async () => {
    const id = await begun({ kind: "set", from: "nothing" });
    expect(await proposed(id)).toMatchObject({ end: "kept", proven: true });
    const lanes = (await findDraft(id))?.arrangement.lanes ?? [];
    expect(lanes.map(({ seats }) => seats.length).toSorted()).toEqual([6, 7, 7]);
    expect(new Set(lanes.map(({ facilitatorId }) => facilitatorId))).toEqual(
      new Set(["running-s01", "running-s08", "running-t01"]),
    );
  });

  it("touch no published group", async () => {
    const groups = () => rows(`SELECT * FROM "GroupMembership" ORDER BY id`);
    const before = await groups();
    await proposed(await begun());
    expect(await groups()).toEqual(before);
  });

  it("leave locked groups and those who are held where they are", async () => {
    const { id } = await draftWith([
      { kind: "lockLane", lane: "running-curlew", locked: true },
      { kind: "lockPerson", person: "running-s01", locked: true },
      { kind: "lockPerson", person: "running-s02", locked: true },
    ]);
    const before = await boardOf(id);
    expect(await proposed(id)).toMatchObject({ end: "kept" });
    const after = await boardOf(id);
    expect(after.Curlew).toEqual(before.Curlew);
    expect(after.Avocet).toEqual(expect.arrayContaining(["running-s01", "running-s02"]));
    expect(Object.values(after).flat().toSorted()).toEqual(Object.values(before).flat().toSorted());
  });

  it("are a draft of their own where the board was changed meanwhile", async () => {
    const id = await begun();
    await press(id);
    const change = moves(place("s02", "curlew"));
    expect(await changeBoard(id, { version: 1, change })).toMatchObject({ status: 200 });
    const mine = await boardOf(id);
    const { end, resultDraftId } = await ended(id);
    expect(end).toBe("kept");
    expect(resultDraftId).not.toBe(id);
    expect(await boardOf(id)).toEqual(mine);
    expect((await findDraft(resultDraftId ?? ""))?.name).toBe("A draft, proposed");
    expect(await shown(id)).toMatchObject({ result: { id: resultDraftId, name: "A draft, proposed" } });
  });

  it("are not kept once the programme has been closed", async () => {
    const id = await begun();
    await press(id);
    await rows(`UPDATE "Programme" SET "closedAt" = now() WHERE id = $1`, [RUNNING]);
    try {
      expect(await ended(id)).toMatchObject({ end: "late", resultDraftId: null });
      expect((await findDraft(id))?.version).toBe(1);
      expect(await press(id)).toMatchObject({ value: { refusal: "NOT_NOW" } });
    } finally {
      await rows(`UPDATE "Programme" SET "closedAt" = NULL WHERE id = $1`, [RUNNING]);
    }
  });

  it("are not kept for somebody who coordinates no longer when they are found", async () => {
    await signedInAs(COORDINATOR);
    const id = await begun();
    const before = (await findDraft(id))?.arrangement;
    await press(id);
    const coordinates = `UPDATE "Participation" SET "finishedOn" = $2 WHERE "programmeId" = $1 AND 'coordinator' = ANY (roles)
      AND "personId" = (SELECT id FROM "Person" WHERE email = '${COORDINATOR}')`;
    await rows(coordinates, [RUNNING, "2027-01-20"]);
    expect(await ended(id)).toMatchObject({ end: "cancelled", resultDraftId: null });
    expect((await findDraft(id))?.arrangement).toEqual(before);
    await rows(coordinates, [RUNNING, null]);
  });
});

describe("wishes that cannot all hold", () => {
  it("are told as the rules in conflict, and one of them is given up with one press", async () => {
    const id = await begun();
    const [pair] = await rows<{ manager: string; staff: string }>(
      `SELECT m.id AS manager, s.id AS staff FROM "Participation" s
       JOIN "Participation" m ON m."personId" = s."lineManagerId" AND m."programmeId" = s."programmeId"
       WHERE s."programmeId" = $1 AND s."finishedOn" IS NULL AND 'tutor' = ANY (m.roles) LIMIT 1`,
      [RUNNING],
    );
    const wish = { draftId: id, way: "together", one: pair?.manager ?? "", other: pair?.staff ?? "" };
    await send(wishAction, wish);
    expect(await proposed(id)).toMatchObject({ end: "impossible", resultDraftId: null });
    const latest = await shown(id);
    if (!latest || latest.working) throw new Error("still at it");
    expect(latest.conflict.toSorted()).toEqual([
      expect.stringMatching(/ are to be together, as was wished\.$/),
      expect.stringMatching(/ line manager, so the two cannot be in one group\.$/),
    ]);
    expect(latest.relaxations).toMatchObject([{ kind: "drop" }]);
    await send(wishAction, { ...wish, wanted: "no" });
    expect(await shown(id)).toMatchObject({ relaxations: [] });
    expect(await proposed(id)).toMatchObject({ end: "kept" });
  });
});

describe("one at a time", () => {
  it("whoever presses second is told kindly who is at it; the same person twice is at it once", async () => {
    const [mine, other] = [await begun(), await begun({ name: "Another" })];
    await press(mine);
    expect(await press(mine)).toMatchObject({ to: expect.stringContaining(mine) });
    await signedInAs(COORDINATOR);
    const second = await press(other);
    expect(second).toMatchObject({ value: { refusal: "INVALID" } });
    expect(JSON.stringify(second)).toContain("has had groups proposed for the draft “A draft” since");
    await ended(mine);
    const count = await one<{ n: number }>(
      `SELECT count(*)::int AS n FROM "GroupProposal" WHERE "draftId" = ANY ($1)`,
      [[mine, other]],
    );
    expect(count.n).toBe(1);
  });

  it("one that was lost with the server is told of, and stands in nobody's way", async () => {
    const id = await begun();
    await rows(
      `INSERT INTO "GroupProposal" (id, "programmeId", "draftId", version, "askedById", "askedAt")
       VALUES ('lost', $1, $2, 1, 'person-lead', now())`,
      [RUNNING, id],
    );
    expect(await shown(id)).toMatchObject({
      end: "lost",
      words: expect.stringContaining("Please press again"),
    });
    expect(await proposed(id)).toMatchObject({ end: "kept" });
    expect((await one<{ end: string }>(`SELECT "end" FROM "GroupProposal" WHERE id = 'lost'`)).end).toBe(
      "lost",
    );
    expect((await lastProposal(id)).end).toBe("kept");
  });
});
