import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/core/result";
import * as colleges from "@/lib/people/actions/colleges";
import * as invitations from "@/lib/people/actions/invitations";
import * as members from "@/lib/people/actions/members";
import { loadColleges } from "@/lib/people/loaders/colleges";
import { loadInvitations, loadMember, takeInvitations } from "@/lib/people/loaders/members";
import * as programmes from "@/lib/programmes/actions/programmes";
import { loadNewProgramme, loadSettings } from "@/lib/programmes/loaders";
import { type Fields, refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { look, part } from "@/tests/support/people";
import { inRequest } from "@/tests/support/request";
import { signedInAs, signedOut } from "@/tests/support/sign-in";

beforeAll(async () => {
  await loadCast();
  // Somebody of neither college, with an account and no part in anything.
  await rows(
    `INSERT INTO "Person" (id, email, name) VALUES ('outsider', 'outsider@else.example', 'Out Sider')`,
  );
});
beforeEach(forgetRates);

const OF_NOBODY: [who: string, email: string | null][] = [
  ["a tutor", "tutor05@southend.example"],
  ["a tutor of the other college", "tutor02@thurrock.example"],
  ["a facilitator", "tutor01@southend.example"],
  ["another facilitator", "tutor08@southend.example"],
  ["the third facilitator", "tutor01@thurrock.example"],
  ["one who withdrew", "withdrawn.a@southend.example"],
  ["one who left last year", "leaver.a@southend.example"],
  ["one who is invited", "invited.a@southend.example"],
  ["an outsider", "outsider@else.example"],
  ["nobody", null],
];
const COORDINATOR = "coordinator@thurrock.example";

const programme = { programmeId: RUNNING };
const southend = { ...programme, collegeId: "college-southend" };
const tutor = { participationId: "running-s05" };
const invited = { participationId: "running-ia" };

/** Every act of these rooms upon Southend and the programme, with what it sends. */
const ACTS: [act: string, action: FormAction, fields: Fields][] = [
  ["change the programme", programmes.changeProgramme, changed()],
  ["close the programme", programmes.closeProgramme, { ...programme, version: "1" }],
  ["open the programme", programmes.reopenProgramme, { ...programme, version: "1" }],
  ["lay out milestones", programmes.proposeMilestones, programme],
  [
    "begin a programme",
    programmes.newProgramme,
    { ...changed(), fromId: RUNNING, intentionKey: crypto.randomUUID(), people: [] },
  ],
  ["add a college", colleges.addCollege, { ...programme, name: "Third College", shortName: "Third" }],
  ["remove a college", colleges.removeCollege, southend],
  ["change a college", colleges.changeCollege, { ...southend, name: "Southend", shortName: "South" }],
  ["add a site", colleges.addSite, { ...southend, name: "Annexe" }],
  ["change a site", colleges.changeSite, { ...programme, siteId: "site-pier", name: "Pier" }],
  [
    "keep a journey",
    colleges.keepJourney,
    { ...programme, siteId: "site-pier", otherId: "site-leigh", minutes: "25" },
  ],
  ["add a subject", colleges.addSubject, { ...southend, subject: "Pottery" }],
  ["add a person", members.addMember, { ...programme, email: "nell@southend.example", ...part() }],
  ["change a person", members.changeMember, { ...tutor, version: "1", ...part() }],
  ["end a part", members.endMember, tutor],
  ["bring back", members.bringBack, { participationId: "running-wa" }],
  ["invite", invitations.inviteOne, invited],
  ["take an invitation back", invitations.withdrawInvitation, invited],
];

function changed(): Fields {
  const dates = { startsOn: "2026-09-01", finishesOn: "2027-07-16" };
  return { ...programme, version: "1", title: "Changed", ...dates, funder: "", groundRules: "Be kind." };
}

const REFUSED = ["FORBIDDEN", "NOT_FOUND", "SIGNED_OUT"];

describe.each([...OF_NOBODY, ["the other college’s coordinator", COORDINATOR] as const])(
  "%s",
  (who, email) => {
    beforeEach(async () => {
      if (email) await signedInAs(email);
      else signedOut();
    });

    it.each(ACTS)("may not %s", async (act, action, fields) => {
      const before = await contents("Event");
      expect(REFUSED, `${who}: ${act}`).toContain(await refusalOf(action, fields));
      expect(await contents("Event")).toEqual(before);
    });

    it("finds no page of theirs", async () => {
      const pages: [string, () => Promise<unknown>][] = [
        ["new programme", () => loadNewProgramme(RUNNING)],
        ["one person", () => loadMember(RUNNING, "running-s05")],
        ...(email === COORDINATOR
          ? []
          : ([
              ["settings", () => loadSettings(RUNNING)],
              ["colleges", () => loadColleges(RUNNING)],
              ["invitations", () => loadInvitations(RUNNING, {})],
              ["new person", () => loadMember(RUNNING)],
              ["file", () => takeInvitations(RUNNING)],
            ] as [string, () => Promise<unknown>][])),
      ];
      for (const [page, work] of pages) {
        const outcome = await inRequest(() => outcomeOf(work));
        if (email) expect(outcome, page).toEqual({ notFound: true });
        else expect(outcome, page).toHaveProperty("to");
      }
    });

    it("brings no file of Southend’s people and invites none of them", async () => {
      const before = await contents("Event");
      const answer = await look("email,name,college\nnew@southend.example,New,Southend");
      if (email === COORDINATOR) {
        expect(answer.shown).toMatchObject({
          stage: "faults",
          faults: [{ row: 2, column: "college", problem: "You keep no people of Southend." }],
        });
      } else {
        expect(REFUSED).toContain(answer.refusal);
        expect(REFUSED).toContain(await refusalOf(invitations.inviteAll, programme));
      }
      expect(await contents("Event")).toEqual(before);
    });
  },
);

describe("the coordinator of Thurrock", () => {
  beforeEach(() => signedInAs(COORDINATOR));

  it("keeps Thurrock’s people, sites and invitations", async () => {
    const own = { ...programme, collegeId: "college-thurrock" };
    const ability: [FormAction, Fields][] = [
      [colleges.addSite, { ...own, name: "Annexe" }],
      [colleges.changeSite, { ...programme, siteId: "site-grays", name: "Grays Riverside Centre" }],
      [colleges.keepJourney, { ...programme, siteId: "site-pier", otherId: "site-grays", minutes: "55" }],
      [colleges.addSubject, { ...own, subject: "Weaving" }],
      [members.addMember, { ...programme, email: "n@thurrock.example", ...part({ ...own }) }],
      [invitations.inviteAll, programme],
    ];
    for (const [action, fields] of ability) expect(await refusalOf(action, fields)).toBeUndefined();
    const { people } = await loadInvitations(RUNNING, {});
    expect(new Set(people.map(({ college }) => college.shortName))).toEqual(new Set(["Thurrock"]));
    expect(people.filter(({ state }) => state === "invited")).toHaveLength(2);
    const { college } = await loadColleges(RUNNING).then(({ colleges: all }) => ({
      college: all.map(({ shortName, mayEdit }) => [shortName, mayEdit]),
    }));
    expect(college).toEqual([
      ["Southend", false],
      ["Thurrock", true],
    ]);
  });

  it("moves nobody to another college, and makes nobody the lead", async () => {
    const { id, version } = (
      await rows<{ id: string; version: number }>(`SELECT * FROM "Participation" WHERE id = 'running-t02'`)
    )[0] ?? { id: "", version: 0 };
    const at = { participationId: id, version: String(version) };
    expect(await refusalOf(members.changeMember, { ...at, ...part() })).toBe("INVALID");
    const lead = part({ collegeId: "college-thurrock", roles: ["tutor", "lead"] });
    expect(await refusalOf(members.changeMember, { ...at, ...lead })).toBe("INVALID");
  });
});

describe("the lead", () => {
  it("may do every one of these acts", async () => {
    await signedInAs("lead@southend.example");
    for (const [act, action, fields] of ACTS) {
      await forgetRates();
      const refusal = await refusalOf(action, fields);
      // Refused for what is there, never for who asks.
      expect([undefined, "NOT_NOW", "STALE"], act).toContain(refusal);
    }
  });
});
