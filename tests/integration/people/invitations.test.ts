import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadActor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import type { FormState } from "@/lib/core/result";
import * as actions from "@/lib/people/actions/invitations";
import { loadInvitation, loadInvitations } from "@/lib/people/loaders/members";
import { type Fields, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { partOf } from "@/tests/support/people";
import { inRequest } from "@/tests/support/request";
import { sessionOf, signedInAs } from "@/tests/support/sign-in";

const INVITED = "invited.a@southend.example";
const PASSWORD = "four plain words here";

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs("lead@southend.example");
});

async function linkFor(email: string): Promise<string> {
  const { id } = await partOf(email);
  const outcome = await send(actions.inviteOne, { participationId: id });
  if (!("value" in outcome)) throw new Error("no answer");
  const { links } = outcome.value.shown as actions.LinksShown;
  expect(links).toHaveLength(1);
  return links[0]?.address.split("/").at(-1) ?? "";
}

const answer = (token: string, more: Fields = {}) =>
  inRequest(() => send(actions.answerInvitation, { token, password: PASSWORD, accept: "yes", ...more }));
const errorsOf = (outcome: Awaited<ReturnType<typeof answer>>) =>
  "value" in outcome ? (outcome.value as FormState).fieldErrors : undefined;

describe("an invitation", () => {
  it("can be looked at again and again, and is spent by one answer of many", async () => {
    const token = await linkFor(INVITED);
    const before = await contents();
    for (const _ of [1, 2, 3])
      expect(await loadInvitation(token)).toMatchObject({ email: INVITED, hasPassword: false });
    expect(await contents()).toEqual(before);
    expect(errorsOf(await answer(token, { accept: "" }))).toHaveProperty("accept");
    expect(errorsOf(await answer(token, { password: "short" }))).toHaveProperty("password");
    expect((await partOf(INVITED)).acceptedAt).toBeNull();
    const answers = await Promise.all([1, 2, 3, 4].map(() => answer(token)));
    expect(answers.filter((each) => "to" in each)).toHaveLength(1);
    expect((await partOf(INVITED)).acceptedAt).not.toBeNull();
    expect(await loadInvitation(token)).toBeNull();
    expect(errorsOf(await answer(token))).toHaveProperty("");
    expect(await rows(`SELECT 1 FROM "Event" WHERE act = 'agree' AND thing = 'Participation'`)).toHaveLength(
      1,
    );
  });

  it("made anew takes the earlier one back; taken back it is gone; run out it is gone", async () => {
    const first = await linkFor("listed.c@southend.example");
    const second = await linkFor("listed.c@southend.example");
    expect(await loadInvitation(first)).toBeNull();
    expect(await loadInvitation(second)).not.toBeNull();
    const { id } = await partOf("listed.c@southend.example");
    await send(actions.withdrawInvitation, { participationId: id });
    expect(await loadInvitation(second)).toBeNull();
    const third = await linkFor("listed.c@southend.example");
    await rows(
      `UPDATE "Invitation" SET "createdAt" = '2026-01-01', "expiresAt" = '2026-01-15' WHERE "spentAt" IS NULL`,
    );
    expect(await loadInvitation(third)).toBeNull();
    expect(errorsOf(await answer(third))).toEqual(errorsOf(await answer("no such link")));
  });

  it("is made once where two press at once, and none of its secrets is kept", async () => {
    const { id } = await partOf("listed.c@southend.example");
    await Promise.all([1, 2, 3].map(() => send(actions.inviteOne, { participationId: id })));
    const open = await rows<{ tokenHash: string }>(
      `SELECT "tokenHash" FROM "Invitation" WHERE "participationId" = $1 AND "spentAt" IS NULL AND "withdrawnAt" IS NULL`,
      [id],
    );
    expect(open).toHaveLength(1);
    expect(open[0]?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("asks somebody with a password for that password, and never sets another", async () => {
    const email = "tutor03@southend.example";
    await rows(`UPDATE "Participation" SET "acceptedAt" = NULL WHERE id = 'running-s03'`);
    const hash = await one(`SELECT hash FROM "PasswordCredential" WHERE "personId" = 'person-s03'`);
    const token = await linkFor(email);
    expect(errorsOf(await answer(token, { password: "not my password" }))).toHaveProperty("password");
    expect((await partOf(email)).acceptedAt).toBeNull();
    expect(await answer(token, { password: "peer-learning-2026" })).toEqual({ to: "/" });
    expect((await partOf(email)).acceptedAt).not.toBeNull();
    expect(await one(`SELECT hash FROM "PasswordCredential" WHERE "personId" = 'person-s03'`)).toEqual(hash);
  });

  it("is not shown to whoever invites where it would open an account in which something is kept", async () => {
    // Signs in by links sent by e-mail, has a year behind them, and is put into another one.
    const email = "tutor05@southend.example";
    await rows(`DELETE FROM "PasswordCredential" WHERE "personId" = 'person-s05'`);
    await rows(`UPDATE "Participation" SET "acceptedAt" = NULL WHERE id = 'running-s05'`);
    const { id } = await partOf(email);
    expect(await send(actions.inviteOne, { participationId: id })).toMatchObject({
      value: {
        done: expect.stringContaining("Whoever was here before signs in instead."),
        shown: { links: [] },
      },
    });
    expect(
      await rows(`SELECT FROM "Letter" WHERE "personId" = 'person-s05' AND kind = 'invitation'`),
    ).toHaveLength(1);
    await rows(
      `UPDATE "Invitation" SET "withdrawnAt" = now() WHERE "participationId" = $1 AND "withdrawnAt" IS NULL`,
      [id],
    );
    await rows(`UPDATE "Participation" SET "acceptedAt" = now() WHERE id = $1`, [id]);
  });

  it("goes to everybody without an open one, and the list says how each stands", async () => {
    await rows(
      `UPDATE "Invitation" SET "withdrawnAt" = now() WHERE "spentAt" IS NULL AND "withdrawnAt" IS NULL`,
    );
    const outcome = await send(actions.inviteAll, { programmeId: RUNNING });
    expect(outcome).toMatchObject({ value: { done: "2 invitations are ready to hand over." } });
    expect(await send(actions.inviteAll, { programmeId: RUNNING })).toMatchObject({
      value: { done: "Nobody is left to invite." },
    });
    const { people } = await loadInvitations(RUNNING, { state: "invited" });
    expect(people.map(({ person }) => person.email).sort()).toEqual([
      "invited.b@thurrock.example",
      "listed.c@southend.example",
    ]);
    expect((await loadInvitations(RUNNING, { state: "not_invited" })).people).toEqual([]);
  });
});

describe("before the ground rules are accepted", () => {
  it("one may look at the programme and begin nothing; accepting opens it, for oneself alone", async () => {
    const email = "invited.b@thurrock.example";
    const { id } = await partOf(email);
    const before = await loadActor(await sessionOf(email));
    expect(before).toMatchObject({ active: [], programmeIds: [RUNNING] });
    if (before) expect(rulesFor(before).can("see", "Programme")).toBe(true);
    await signedInAs("tutor05@southend.example");
    expect(await refusalOf(actions.acceptRules, { participationId: id, accept: "yes" })).toBe("FORBIDDEN");
    await signedInAs(email);
    expect(await refusalOf(actions.acceptRules, { participationId: id, accept: "" })).toBe("INVALID");
    for (const _ of [1, 2]) await send(actions.acceptRules, { participationId: id, accept: "yes" });
    expect((await loadActor(await sessionOf(email)))?.active).toEqual([id]);
  });

  it("a coordinator who has not accepted runs nothing either", async () => {
    await rows(`UPDATE "Participation" SET "acceptedAt" = NULL WHERE id = 'running-coordinator'`);
    const actor = await loadActor(await sessionOf("coordinator@thurrock.example"));
    expect(actor?.coordinates.filter(({ programmeId }) => programmeId === RUNNING)).toEqual([]);
  });
});
