import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/core/result";
import * as colleges from "@/lib/people/actions/colleges";
import { bringPeople } from "@/lib/people/actions/file";
import * as invitations from "@/lib/people/actions/invitations";
import * as members from "@/lib/people/actions/members";
import * as programmes from "@/lib/programmes/actions/programmes";
import { type Fields, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { NASTIEST, NASTY } from "@/tests/support/nasty";
import { forgetRates } from "@/tests/support/owner";
import { part } from "@/tests/support/people";
import { inRequest } from "@/tests/support/request";
import { signedInAs } from "@/tests/support/sign-in";

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs("lead@southend.example");
});

const programme = { programmeId: RUNNING };
const southend = { ...programme, collegeId: "college-southend" };
const college = {
  name: "New",
  shortName: "N",
  safeguardingName: "",
  safeguardingPhone: "",
  safeguardingEmail: "",
};
const dates = { startsOn: "2026-09-01", finishesOn: "2027-07-16" };

const DOORS: [name: string, action: FormAction, fields: Fields][] = [
  ["add a college", colleges.addCollege, { ...programme, ...college }],
  ["change a college", colleges.changeCollege, { ...southend, ...college }],
  ["remove a college", colleges.removeCollege, { ...programme, collegeId: "college-thurrock" }],
  ["add a site", colleges.addSite, { ...southend, name: "Annexe", address: "", arrival: "" }],
  [
    "change a site",
    colleges.changeSite,
    { ...programme, siteId: "site-pier", name: "P", address: "", arrival: "" },
  ],
  [
    "a journey",
    colleges.keepJourney,
    { ...programme, siteId: "site-pier", otherId: "site-leigh", minutes: "9" },
  ],
  ["a subject", colleges.addSubject, { ...southend, subject: "Pottery" }],
  ["add a person", members.addMember, { ...programme, email: "x@y.example", ...part() }],
  ["change a person", members.changeMember, { participationId: "running-s05", version: "1", ...part() }],
  ["end a part", members.endMember, { participationId: "running-s06" }],
  ["bring back", members.bringBack, { participationId: "running-wa" }],
  ["invite", invitations.inviteOne, { participationId: "running-ia" }],
  ["invite all", invitations.inviteAll, programme],
  ["take back", invitations.withdrawInvitation, { participationId: "running-ia" }],
  ["accept", invitations.acceptRules, { participationId: "running-lead", accept: "yes" }],
  ["answer", invitations.answerInvitation, { token: "x", password: "four words are here", accept: "yes" }],
  ["a file", bringPeople, { ...programme, rows: "H4sIAAAAAAAAAwMAAAAAAAAAAAA=", seen: "x" }],
  [
    "change the programme",
    programmes.changeProgramme,
    { ...programme, version: "1", title: "T", ...dates, funder: "", groundRules: "Be kind." },
  ],
  [
    "begin a programme",
    programmes.newProgramme,
    { fromId: RUNNING, intentionKey: crypto.randomUUID(), title: "T", ...dates, funder: "", people: [] },
  ],
];

describe.each(DOORS)("%s", (name, action, fields) => {
  it("breaks on nothing that stands in a field, nor on a field that is not there", async () => {
    const attacks: Fields[] = [{}, { ...fields, extra: "x" }];
    for (const field of Object.keys(fields)) {
      const { [field]: _, ...without } = fields;
      attacks.push(without, { ...fields, [field]: ["a", "b"] });
      for (const text of [...NASTY, NASTIEST].flat()) attacks.push({ ...fields, [field]: String(text) });
    }
    for (const [at, attack] of attacks.entries()) {
      if (at % 100 === 0) await forgetRates();
      const outcome = await inRequest(() => send(action, attack));
      const ended = "value" in outcome ? outcome.value.refusal : undefined;
      expect(ended, `${name} ${JSON.stringify(attack).slice(0, 300)}`).not.toBe("BROKEN");
    }
  }, 60_000);
});
