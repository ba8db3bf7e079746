import { beforeAll, describe, expect, it } from "vitest";
import { loadActor } from "@/lib/access/actor";
import { hashPassword, passwordFits } from "@/lib/access/passwords";
import { asPerson } from "@/lib/core/db";
import { postLetter } from "@/lib/core/outbox";
import { chooseLetters, endOneSession, setPassword } from "@/lib/people/mutations/accounts";
import { makeSetUpLink, setUpStaffroom } from "@/lib/people/mutations/set-up";
import { loadCast } from "@/tests/support/example";
import { one, rows } from "@/tests/support/owner";
import { sessionOf } from "@/tests/support/sign-in";

const at = new Date("2027-01-20T12:00:00Z");
const ADA = "ada@northgate.example";
const given = {
  ...{ college: "Northgate Adult College", shortName: "Northgate", programme: "First year" },
  ...{ startsOn: "2026-09-01", finishesOn: "2027-07-16", name: "Ada Prior", email: ` ${ADA.toUpperCase()} ` },
  password: "four words make sense",
};

describe("an empty Staffroom", () => {
  it("is set up once, by the latest link, whoever presses at the same moment", async () => {
    const older = (await makeSetUpLink(at)) ?? "";
    const token = (await makeSetUpLink(at)) ?? "";
    const hash = await hashPassword(given.password);
    expect(await setUpStaffroom({ ...given, token: older }, hash, at)).toBeNull();
    const late = new Date(at.getTime() + 8 * 86_400_000);
    expect(await setUpStaffroom({ ...given, token }, hash, late)).toBeNull();
    const presses = Array.from({ length: 5 }, () => setUpStaffroom({ ...given, token }, hash, at));
    expect((await Promise.all(presses)).filter(Boolean)).toHaveLength(1);
    expect(await rows('SELECT email FROM "Person"')).toEqual([{ email: ADA }]);
    expect(
      await rows(
        `SELECT (SELECT count(*)::int FROM "Milestone") AS milestones, (SELECT count(*)::int FROM "Outcome") AS outcomes,
           "groundRules" <> '' AS rules FROM "Programme"`,
      ),
    ).toEqual([{ milestones: 9, outcomes: 3, rules: true }]);
    expect(await makeSetUpLink(at)).toBeNull();
    const actor = await loadActor(await sessionOf(ADA));
    expect(actor?.leads).toHaveLength(1);
    expect(actor?.coordinates).toHaveLength(1);
  });
});

describe("one's own account", () => {
  const EMAIL = "tutor02@southend.example";
  beforeAll(async () => {
    await rows('TRUNCATE "Person", "College", "Programme" CASCADE');
    await loadCast();
  });

  it("ends the session that is named and no other, and never somebody else's", async () => {
    const [here, there] = [await sessionOf(EMAIL), await sessionOf(EMAIL)];
    await endOneSession("person-s03", there.sessionId, at);
    expect(await loadActor(there)).not.toBeNull();
    await endOneSession(here.personId, there.sessionId, at);
    expect(await loadActor(there)).toBeNull();
    expect(await loadActor(here)).not.toBeNull();
  });

  it("a new password ends every session, and is the one that fits from then on", async () => {
    const before = await sessionOf(EMAIL);
    await setPassword(before.personId, await hashPassword("four new words here"), at);
    expect(await loadActor(before)).toBeNull();
    const { hash } = await one<{ hash: string }>(
      'SELECT hash FROM "PasswordCredential" WHERE "personId" = $1',
      [before.personId],
    );
    expect(await passwordFits("four new words here", hash)).toBe(true);
    expect(await passwordFits("peer-learning-2026", hash)).toBe(false);
  });

  it("letters switched off are kept on the page and not sent; others are sent", async () => {
    const { personId } = await sessionOf(EMAIL);
    await chooseLetters(personId, ["form"]);
    await rows("DELETE FROM graphile_worker._private_jobs");
    for (const kind of ["form-shared", "visit-agreed", "sign-in-link"])
      await asPerson(personId, (tx) => postLetter(tx, { personId, kind, subject: kind, body: "" }));
    const sent = await rows<{ subject: string }>(
      `SELECT l.subject FROM graphile_worker._private_jobs j JOIN "Letter" l ON l.id = j.payload->>'letterId' ORDER BY 1`,
    );
    expect(sent.map(({ subject }) => subject)).toEqual(["sign-in-link", "visit-agreed"]);
    expect(
      await rows(`SELECT 1 FROM "Letter" WHERE kind = 'form-shared' AND subject = 'form-shared'`),
    ).toHaveLength(1);
  });
});
