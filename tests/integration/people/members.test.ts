import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as members from "@/lib/people/actions/members";
import { eventsOf, refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { part, partOf } from "@/tests/support/people";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs(LEAD);
});

const told = async (kind: string) =>
  (await one<{ count: number }>(`SELECT count(*)::int AS count FROM "Letter" WHERE kind = $1`, [kind])).count;

describe("somebody new", () => {
  it("is put on the list once, however often the form is sent, and has accepted nothing", async () => {
    const fields = { programmeId: RUNNING, email: " Nell@Southend.example ", ...part() };
    const answers = await Promise.all([1, 2, 3].map(() => send(members.addMember, fields)));
    expect(answers.filter((each) => "value" in each && each.value.done)).toHaveLength(1);
    expect(await partOf("nell@southend.example")).toMatchObject({ acceptedAt: null, roles: "{tutor}" });
  });

  it("is refused with words beside the field", async () => {
    const answer = await send(members.addMember, {
      ...{ programmeId: RUNNING, email: "nobody" },
      ...part({ name: " ", roles: [], lineManagerEmail: "x", maxTravelMinutes: "many" }),
    });
    const errors = "value" in answer ? Object.keys(answer.value.fieldErrors ?? {}) : [];
    expect(errors).toEqual(
      expect.arrayContaining(["email", "name", "roles", "lineManagerEmail", "maxTravelMinutes"]),
    );
  });

  it("is not put at another college’s site", async () => {
    const fields = { programmeId: RUNNING, email: "z@southend.example", ...part({ siteId: "site-grays" }) };
    expect(await refusalOf(members.addMember, fields)).toBe("INVALID");
  });
});

describe("somebody who leaves", () => {
  it("leaves their groups; visits to come are called off, those that were stay, and the others are told", async () => {
    const before = await rows<{ id: string; state: string }>(
      `SELECT id, state FROM "Visit" WHERE 'running-s12' IN ("hostId", "visitorId")
       AND (state = 'proposed' OR state = 'agreed' AND "startsAt" > '2027-01-20 18:00')`,
    );
    expect(before.length).toBeGreaterThan(0);
    const earlier = await told("visit-cancelled");
    const { id } = await partOf("tutor12@southend.example");
    await Promise.all([1, 2].map(() => send(members.endMember, { participationId: id })));
    expect(
      await rows(`SELECT 1 FROM "GroupMembership" WHERE "participationId" = $1 AND "finishedOn" IS NULL`, [
        id,
      ]),
    ).toEqual([]);
    for (const visit of before) {
      expect(await one(`SELECT state FROM "Visit" WHERE id = $1`, [visit.id])).toEqual({
        state: "cancelled",
      });
      expect((await eventsOf(visit.id)).filter(({ act }) => act === "cancel")).toHaveLength(1);
    }
    expect(await told("programme-left")).toBe(1);
    expect(await told("visit-cancelled")).toBe(earlier + before.length);
    expect(
      await rows(
        `SELECT 1 FROM "Visit" WHERE 'running-s12' IN ("hostId", "visitorId") AND state <> 'cancelled'`,
      ),
    ).not.toEqual([]);
  });

  it("can be brought back, in no group", async () => {
    const { id } = await partOf("tutor12@southend.example");
    await send(members.bringBack, { participationId: id });
    expect((await partOf("tutor12@southend.example")).finishedOn).toBeNull();
    expect(
      await rows(`SELECT 1 FROM "GroupMembership" WHERE "participationId" = $1 AND "finishedOn" IS NULL`, [
        id,
      ]),
    ).toEqual([]);
  });
});

describe("the lead", () => {
  const LEADS = { collegeId: "college-southend", roles: ["lead", "coordinator"], name: "Rosalind Thorne" };

  it("cannot be the last to go, in words beside the roles", async () => {
    const { id, version } = await partOf(LEAD);
    const answer = await send(members.changeMember, {
      ...{ participationId: id, version: String(version) },
      ...part({ ...LEADS, roles: ["coordinator"] }),
    });
    expect(answer).toMatchObject({
      value: {
        fieldErrors: { roles: ["Somebody has to lead the programme. Make another person a lead first."] },
      },
    });
    expect(await refusalOf(members.endMember, { participationId: id })).toBe("INVALID");
    expect((await partOf(LEAD)).roles).toContain("lead");
  });

  it("and another lead removing each other at the same moment leave one", async () => {
    const OTHER = "coordinator@thurrock.example";
    const other = await partOf(OTHER);
    await send(members.changeMember, {
      ...{ participationId: other.id, version: String(other.version) },
      ...part({ collegeId: "college-thurrock", roles: ["lead", "coordinator"], name: "David Okafor-Lane" }),
    });
    for (let round = 0; round < 5; round += 1) {
      await rows(
        `UPDATE "Participation" SET roles = '{lead,coordinator}' WHERE id IN ('running-lead', 'running-coordinator')`,
      );
      const [one, two] = [await partOf(LEAD), await partOf(OTHER)];
      const remove = (row: typeof one, more: Parameters<typeof part>[0]) =>
        send(members.changeMember, {
          ...{ participationId: row.id, version: String(row.version) },
          ...part({ ...more, roles: ["coordinator"] }),
        });
      await Promise.all([
        remove(two, { collegeId: "college-thurrock", name: "David Okafor-Lane" }),
        remove(one, LEADS),
      ]);
      const leads = await rows(
        `SELECT 1 FROM "Participation" WHERE "programmeId" = $1 AND 'lead' = ANY (roles) AND "finishedOn" IS NULL`,
        [RUNNING],
      );
      expect(leads).toHaveLength(1);
    }
  });
});
