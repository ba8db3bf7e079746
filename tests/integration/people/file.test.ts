import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PeopleShown } from "@/lib/people/actions/file";
import { loadCast, RUNNING } from "@/tests/support/example";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { keep, look, partOf } from "@/tests/support/people";
import { signedInAs } from "@/tests/support/sign-in";

const HEAD = "email,name,college,subject_area,roles,site,line_manager_email,experience,max_travel_minutes";
const shownOf = async (text: string) => (await look(text)).shown as PeopleShown;
const count = async () =>
  (
    await one<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Participation" WHERE "programmeId" = $1`,
      [RUNNING],
    )
  ).count;

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await signedInAs("lead@southend.example");
});

describe("a file of people", () => {
  const file = [
    HEAD,
    "ana@south.example,Ana Villar,Southend,Glass,tutor;facilitator,Pier Hill Centre,boss@south.example,new,45",
    "tutor02@southend.example,Somebody Else,Southend,English,tutor,,,,90",
  ].join("\n");

  it("adds and changes, all or nothing, and nothing the second time; nobody is renamed by it", async () => {
    const people = await count();
    expect(await shownOf(file)).toMatchObject({
      stage: "preview",
      counts: { added: 1, changed: 1, unchanged: 0 },
      newSubjects: ["Glass"],
    });
    expect(await keep(file)).toEqual({ stage: "done", counts: { added: 1, changed: 1, unchanged: 0 } });
    expect(await count()).toBe(people + 1);
    expect(await partOf("ana@south.example")).toMatchObject({
      ...{ roles: "{tutor,facilitator}", siteId: "site-pier", maxTravelMinutes: 45, acceptedAt: null },
    });
    expect(await one(`SELECT name FROM "Person" WHERE email = 'tutor02@southend.example'`)).toEqual({
      name: "Priya Nandakumar",
    });
    const before = await contents("Event");
    expect(await shownOf(file)).toEqual({ stage: "same", counts: { added: 0, changed: 0, unchanged: 2 } });
    expect(await contents("Event")).toEqual(before);
  });

  it("gives a line manager known by address alone a name with their own row", async () => {
    await keep(`${HEAD}\nboss@south.example,Bea Oss,Southend,,coordinator,,,,`);
    expect(await one(`SELECT name FROM "Person" WHERE email = 'boss@south.example'`)).toEqual({
      name: "Bea Oss",
    });
  });

  it("leaves what an empty cell says nothing of", async () => {
    await shownOf(`${HEAD}\nana@south.example,Ana,Southend,,,,,,`).then((shown) =>
      expect(shown.stage).toBe("same"),
    );
  });

  it("is read with other names for the columns, semicolons and capital letters", async () => {
    const shown = await shownOf(
      "\ufeffE-mail;Email *;NAME;College*;Subject Area;Roles\r\nx;Zoe@South.example;Zoe;SOUTHEND;english;Tutor / Facilitator",
    );
    expect(shown).toMatchObject({
      stage: "preview",
      counts: { added: 1 },
      newSubjects: [],
      unused: ["E-mail"],
    });
  });

  it.each<[string, string, string]>([
    ["email", ",A,Southend,,,,,,", "The e-mail address is missing."],
    ["email", "nobody,A,Southend,,,,,,", "“nobody” is not an e-mail address."],
    [
      "email",
      "withdrawn.a@southend.example,A,Southend,,,,,,",
      "“withdrawn.a@southend.example” took part and has left.",
    ],
    ["name", "a@b.example,,Southend,,,,,,", "The name is missing."],
    ["college", "a@b.example,A,Harlow,,,,,,", "No college of this programme is called “Harlow”."],
    ["college", "tutor02@thurrock.example,A,Southend,,,,,,", "This person takes part for another college."],
    ["roles", "a@b.example,A,Southend,,boss,,,,", "“boss” is not a role."],
    ["roles", "a@b.example,A,Southend,,lead,,,,", "A file makes nobody the lead."],
    ["site", "a@b.example,A,Southend,,,Moon,,,", "Southend has no site called “Moon”."],
    ["line_manager_email", "a@b.example,A,Southend,,,,me,,", "“me” is not an e-mail address."],
    ["line_manager_email", "a@b.example,A,Southend,,,,A@b.example,,", "Nobody is their own line manager."],
    ["experience", "a@b.example,A,Southend,,,,,old,", "“old” is none of the three words for experience."],
    ["max_travel_minutes", "a@b.example,A,Southend,,,,,,far", "“far” is not a number of minutes."],
  ])("names row, column, problem and remedy (%s: %s)", async (column, line, problem) => {
    const before = await contents("Event");
    const shown = await shownOf(`${HEAD}\nfine@south.example,Fine,Southend,,,,,,\n${line}`);
    expect(shown).toMatchObject({ stage: "faults", more: 0, faults: [{ row: 3, column, problem }] });
    if (shown.stage === "faults") expect(shown.faults[0]?.remedy).toMatch(/\.$/);
    expect(await contents("Event")).toEqual(before);
  });

  it("names somebody who stands in it twice", async () => {
    const row = "dd@south.example,Dee,Southend,,,,,,";
    expect(await shownOf([HEAD, row, row.toUpperCase()].join("\n"))).toMatchObject({
      faults: [{ row: 3, column: "email", problem: "This person stands in row 2 already." }],
    });
  });

  it("keeps two thousand people in a few seconds", async () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at) => `m${at}@south.example,Many ${at},Southend,Maths,tutor,,,,30`,
    );
    const began = performance.now();
    const kept = await keep([HEAD, ...many].join("\n"));
    expect(kept).toEqual({ stage: "done", counts: { added: 2_000, changed: 0, unchanged: 0 } });
    expect(performance.now() - began).toBeLessThan(8_000);
    const slower = many.map((line) => line.replace(",30", ",40"));
    expect(await keep([HEAD, ...slower].join("\n"))).toMatchObject({ counts: { changed: 2_000 } });
    await rows(
      `DELETE FROM "Participation" p USING "Person" x WHERE x.id = p."personId" AND x.email LIKE 'm%@south.example'`,
    );
  });
});
