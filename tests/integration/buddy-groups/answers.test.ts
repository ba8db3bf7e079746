import { beforeEach, describe, expect, it } from "vitest";
import { confirmGroupAction, objectToGroupAction } from "@/lib/buddy-groups/actions/answers";
import { loadArranging } from "@/lib/buddy-groups/loaders/arranging";
import { loadAllGroups, loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { send } from "@/tests/support/builders";
import { freshDatabase } from "@/tests/support/database";
import { loadCast, RUNNING } from "@/tests/support/example";
import { draftWith, place, publish } from "@/tests/support/group-drafts";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";

let fresh = true;
beforeEach(async () => {
  if (!fresh) await freshDatabase();
  fresh = false;
  await loadCast();
  await forgetRates();
  await signedInAs(LEAD);
}, 60_000);

const lettersSince = (kind: string) =>
  rows<{ personId: string; body: string }>(`SELECT "personId", body FROM "Letter" WHERE kind = $1`, [kind]);

describe("a member", () => {
  async function moved() {
    await publish(await draftWith([place("s11", "avocet")]));
    const { id } = await one<{ id: string }>(
      `SELECT id FROM "GroupMembership" WHERE "participationId" = 'running-s11' AND "finishedOn" IS NULL AND kind = 'buddies'`,
    );
    await signedInAs("tutor11@southend.example");
    return id;
  }

  it("says that the group works, or why it does not; only coordinators of theirs read why", async () => {
    const membershipId = await moved();
    expect((await loadGroups(RUNNING))[0]?.mine).toMatchObject({
      standing: "asked",
      until: "Wed 27 January 2027",
    });
    const reason = "canary: I teach when they teach.";
    await send(objectToGroupAction, { membershipId, reason });
    await send(objectToGroupAction, { membershipId, reason });
    expect((await lettersSince("group-objection")).map(({ personId }) => personId)).toEqual(["person-lead"]);
    for (const { body } of await lettersSince("group-objection")) expect(body).not.toContain("canary");
    await signedInAs(LEAD);
    expect(JSON.stringify(await loadAllGroups(RUNNING))).toContain("canary");
    await signedInAs(THURROCK);
    expect(JSON.stringify(await loadAllGroups(RUNNING))).not.toContain("canary");
    await signedInAs("tutor11@southend.example");
    await send(confirmGroupAction, { membershipId });
    expect((await loadGroups(RUNNING))[0]?.mine).toMatchObject({ standing: "confirmed" });
    expect(await rows(`SELECT FROM "GroupObjection" WHERE "membershipId" = $1`, [membershipId])).toEqual([]);
  });

  it("answers for nobody else, and not after five working days", async () => {
    const membershipId = await moved();
    await signedInAs("tutor01@southend.example");
    for (const action of [confirmGroupAction, objectToGroupAction])
      expect(await send(action, { membershipId, reason: "No." })).toMatchObject({
        value: { refusal: "NOT_FOUND" },
      });
    await rows(`UPDATE "GroupMembership" SET "startedOn" = '2027-01-12' WHERE id = $1`, [membershipId]);
    await signedInAs("tutor11@southend.example");
    expect(await send(objectToGroupAction, { membershipId, reason: "No." })).toMatchObject({
      value: { refusal: "NOT_NOW" },
    });
  });
});

describe("whoever left", () => {
  it("is named with who lacks a visit now, until somebody sees to it", async () => {
    expect((await loadArranging(RUNNING))?.leavers).toEqual([]);
    await rows(`UPDATE "Participation" SET "finishedOn" = '2027-01-19' WHERE id = 'running-s09'`);
    const { leavers = [] } = (await loadArranging(RUNNING)) ?? {};
    expect(leavers.filter(({ kind }) => kind === "buddies")).toMatchObject([
      { name: "Lucia Ferrante", group: "Egret", staying: ["Bernadette Quill", "Ioana Marinescu"] },
    ]);
    const draft = await draftWith([place("s12", "egret")]);
    await publish(draft, { leaveUnplaced: "yes" });
    expect((await loadArranging(RUNNING))?.leavers.filter(({ kind }) => kind === "buddies")).toEqual([]);
  });
});
