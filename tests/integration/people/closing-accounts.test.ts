import { beforeAll, describe, expect, it } from "vitest";
import { loadActor } from "@/lib/access/actor";
import { checkPassword } from "@/lib/access/credentials";
import * as actions from "@/lib/people/actions/members";
import { eventsOf, refusalOf } from "@/tests/support/builders";
import { loadCast } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { sessionOf, signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
// Left the running year, and takes part in no other.
const LEAVER = "withdrawn.a@southend.example";
const PART = { participationId: "running-wa" };
const PASSWORD = "peer-learning-2026";

beforeAll(async () => {
  await loadCast();
  await forgetRates();
});

const signIn = () => checkPassword({ email: LEAVER, password: PASSWORD, address: "192.0.2.7", device: "" });
const acts = async () => (await eventsOf("person-wa")).map(({ act }) => act);

describe("an account", () => {
  it("is closed by the lead, once, and every session of it is over with the next request", async () => {
    const [phone, laptop] = [await sessionOf(LEAVER), await sessionOf(LEAVER)];
    expect(await loadActor(phone)).not.toBeNull();
    await signedInAs(LEAD);
    for (const _ of [1, 2]) expect(await refusalOf(actions.closeAccount, PART)).toBeUndefined();
    for (const session of [phone, laptop]) expect(await loadActor(session)).toBeNull();
    expect(await signIn()).toBeNull();
    expect(await acts()).toEqual(["close-account"]);
    expect(await rows(`SELECT FROM "Session" WHERE "personId" = 'person-wa' AND "endedAt" IS NULL`)).toEqual(
      [],
    );
  });

  it("that is closed is brought back into no programme", async () => {
    await signedInAs(LEAD);
    expect(await refusalOf(actions.bringBack, PART)).toBe("NOT_NOW");
  });

  it("is opened again to whoever knows the password, and to no session of before", async () => {
    await rows(
      `UPDATE "Person" SET active = true, "sessionVersion" = "sessionVersion" - 1 WHERE id = 'person-wa'`,
    );
    const before = await sessionOf(LEAVER);
    await rows(
      `UPDATE "Person" SET active = false, "sessionVersion" = "sessionVersion" + 1 WHERE id = 'person-wa'`,
    );
    await signedInAs(LEAD);
    for (const _ of [1, 2]) expect(await refusalOf(actions.reopenAccount, PART)).toBeUndefined();
    expect(await loadActor(before)).toBeNull();
    expect(await signIn()).not.toBeNull();
    expect(await acts()).toEqual(["close-account", "reopen-account"]);
  });
});

describe("no account is closed", () => {
  const isActive = (id: string) =>
    one<{ active: boolean }>('SELECT active FROM "Person" WHERE id = $1', [id]);

  it.each([
    ["of somebody who takes part", LEAD, "running-s02", "INVALID", "person-s02"],
    ["of somebody who takes part in another year", LEAD, "finished-s02", "INVALID", "person-s02"],
    ["of the lead, by herself", LEAD, "running-lead", "FORBIDDEN", "person-lead"],
    [
      "by a coordinator who does not lead",
      "coordinator@thurrock.example",
      "running-t02",
      "FORBIDDEN",
      "person-t02",
    ],
    ["by a tutor", "tutor02@southend.example", "running-wa", "FORBIDDEN", "person-wa"],
  ])("%s", async (_, by, participationId, refusal, person) => {
    await signedInAs(by);
    expect(await refusalOf(actions.closeAccount, { participationId })).toBe(refusal);
    expect(await isActive(person)).toEqual({ active: true });
  });
});

describe("somebody who took part in a programme that the lead does not lead", () => {
  it("keeps their account as it is, whichever way it stands", async () => {
    await rows(
      `INSERT INTO "Programme" (id, title, "leadCollegeId", "startsOn", "finishesOn", "closedAt")
       VALUES ('elsewhere', 'Elsewhere', 'college-thurrock', '2025-09-01', '2026-07-16', now())`,
    );
    await rows(`INSERT INTO "ProgrammeCollege" VALUES ('elsewhere', 'college-thurrock')`);
    await rows(
      `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", roles, "acceptedAt", "startedOn")
       VALUES ('elsewhere-wa', 'elsewhere', 'person-wa', 'college-thurrock', '{tutor}', now(), '2025-09-01')`,
    );
    await signedInAs(LEAD);
    for (const [active, act] of [
      [true, actions.closeAccount],
      [false, actions.reopenAccount],
    ] as const) {
      await rows(`UPDATE "Person" SET active = $1 WHERE id = 'person-wa'`, [active]);
      expect(await refusalOf(act, PART)).toBe("INVALID");
      expect(await one(`SELECT active FROM "Person" WHERE id = 'person-wa'`)).toEqual({ active });
    }
  });
});
