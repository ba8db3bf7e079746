import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as colleges from "@/lib/people/actions/colleges";
import * as members from "@/lib/people/actions/members";
import { refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { part, partOf } from "@/tests/support/people";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const ELSEWHERE = "programme-elsewhere";

/** A programme in which nobody of the example runs anything, with Thurrock and one of its tutors in it. */
async function elsewhere(): Promise<void> {
  await rows(
    `INSERT INTO "Programme" (id, title, "leadCollegeId", "startsOn", "finishesOn")
     VALUES ($1, 'Elsewhere', 'college-thurrock', '2026-09-01', '2027-07-16')`,
    [ELSEWHERE],
  );
  await rows(`INSERT INTO "ProgrammeCollege" VALUES ($1, 'college-thurrock')`, [ELSEWHERE]);
  await rows(
    `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", roles, "acceptedAt", "startedOn")
     SELECT 'elsewhere', $1, "personId", "collegeId", '{tutor}', now(), '2026-09-01'
     FROM "Participation" WHERE id = 'running-t02'`,
    [ELSEWHERE],
  );
}

beforeAll(async () => {
  await loadCast();
  await elsewhere();
});
beforeEach(forgetRates);

describe("somebody who led when they left", () => {
  it("leads again by a lead's word only", async () => {
    await rows(
      `UPDATE "Participation" SET roles = '{tutor,lead}', "finishedOn" = '2027-01-10' WHERE id = 'running-t03'`,
    );
    await signedInAs(THURROCK);
    expect(await refusalOf(members.bringBack, { participationId: "running-t03" })).toBe("FORBIDDEN");
    await signedInAs(LEAD);
    expect(await refusalOf(members.bringBack, { participationId: "running-t03" })).toBeUndefined();
    expect((await partOf("tutor03@thurrock.example")).finishedOn).toBeNull();
  });
});

describe("the name of somebody who takes part in two programmes", () => {
  const renamed = async (email: string, name: string) => {
    const { id, version } = await partOf(email);
    const kept = part({ name, collegeId: "college-thurrock" });
    return refusalOf(members.changeMember, { participationId: id, version: String(version), ...kept });
  };
  const nameOf = async (email: string) =>
    (await one<{ name: string }>('SELECT name FROM "Person" WHERE email = $1', [email])).name;

  it("is changed by nobody who runs only one of them; the rest of their part is", async () => {
    const name = await nameOf("tutor02@thurrock.example");
    for (const email of [THURROCK, LEAD]) {
      await signedInAs(email);
      expect(await renamed("tutor02@thurrock.example", "Somebody Else"), email).toBe("INVALID");
    }
    expect(await nameOf("tutor02@thurrock.example")).toBe(name);
    expect(await renamed("tutor02@thurrock.example", name)).toBeUndefined();
  });

  it("is changed by whoever runs all of them for that college", async () => {
    await signedInAs(THURROCK);
    expect(await renamed("tutor04@thurrock.example", "Another Name")).toBeUndefined();
    expect(await nameOf("tutor04@thurrock.example")).toBe("Another Name");
  });
});

describe("a college that takes part elsewhere too", () => {
  const fields = {
    ...{ programmeId: RUNNING, collegeId: "college-thurrock" },
    ...{ name: "Renamed College", shortName: "Renamed" },
  };

  it("is changed by its own coordinator, not by the lead of one of its programmes", async () => {
    await signedInAs(LEAD);
    expect(await refusalOf(colleges.changeCollege, fields)).toBe("FORBIDDEN");
    await signedInAs(THURROCK);
    expect(await refusalOf(colleges.changeCollege, fields)).toBeUndefined();
  });

  it("is changed by that lead once they lead all of them", async () => {
    await rows(`DELETE FROM "Participation" WHERE id = 'elsewhere'`);
    await rows(`DELETE FROM "ProgrammeCollege" WHERE "programmeId" = $1`, [ELSEWHERE]);
    await signedInAs(LEAD);
    expect(await refusalOf(colleges.changeCollege, fields)).toBeUndefined();
  });
});
