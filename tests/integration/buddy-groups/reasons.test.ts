import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadReasons } from "@/lib/buddy-groups/loaders/reasons";
import { loadCast, RUNNING } from "@/tests/support/example";
import { begun } from "@/tests/support/group-drafts";
import { lessonsOpen } from "@/tests/support/naive-visits";
import { outcomeOf } from "@/tests/support/navigation";
import { rows } from "@/tests/support/owner";
import { proposed } from "@/tests/support/proposals";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";
const YEAR = { startsOn: "2026-09-01", finishesOn: "2027-07-31" };

vi.setConfig({ testTimeout: 90_000 });
let draft = "";
beforeAll(async () => {
  await loadCast();
  await signedInAs(LEAD);
  draft = await begun({ from: "nothing" });
  await proposed(draft);
}, 120_000);

interface Somebody {
  name: string;
  college: string;
  siteId: string | null;
  themes: string[];
  sessions: Parameters<typeof lessonsOpen>[0]["sessions"];
}

/** The tutors as the tables have them, by name, and the way between sites. */
async function truth() {
  const people = await rows<Somebody>(
    `SELECT n.name, c."shortName" AS college, p."siteId",
       coalesce((SELECT json_agg(t.title) FROM "Theme" t WHERE t."participationId" = p.id), '[]') AS themes,
       coalesce((SELECT json_agg(s) FROM "TimetableSession" s WHERE s."participationId" = p.id), '[]') AS sessions
     FROM "Participation" p JOIN "Person" n ON n.id = p."personId" JOIN "College" c ON c.id = p."collegeId"
     WHERE p."programmeId" = $1 AND 'tutor' = ANY (p.roles)`,
    [RUNNING],
  );
  const ways = await rows<{ fromSiteId: string; toSiteId: string; minutes: number }>(
    `SELECT * FROM "Journey"`,
  );
  const way = new Map(
    ways.map(({ fromSiteId, toSiteId, minutes }) => [`${fromSiteId} ${toSiteId}`, minutes]),
  );
  const minutes = (from: string, to: string) => (from === to ? 0 : (way.get(`${from} ${to}`) ?? 0));
  return { people: new Map(people.map((person) => [person.name, person])), minutes };
}

const sentencesOf = async () =>
  (await loadReasons(RUNNING, draft)).groups.flatMap(({ members }) =>
    members.flatMap(({ name, has, lacks }) => [...has, ...lacks].map((sentence) => ({ name, sentence }))),
  );

describe("the reasons on the page", () => {
  it("are true of the example: who can visit whom, when, and what both work on", async () => {
    await signedInAs(LEAD);
    const { people, minutes } = await truth();
    const one = (name = "") => people.get(name) as Somebody;
    let checked = 0;
    for (const { name, sentence } of await sentencesOf()) {
      const hosts = sentence.match(/^.+? can visit (.+ \(.+\))\.$/)?.[1];
      for (const [, host, times = ""] of hosts?.matchAll(/(?:^|, | and )([^(),]+?) \(([^)]+)\)/g) ?? []) {
        const open = lessonsOpen(one(name), one(host), minutes, YEAR);
        expect(open.length, sentence).toBeGreaterThan(0);
        const days = new Set(
          open.map(({ weekday }) => "Mon Tues Wednes Thurs Fri Satur Sun".split(" ")[weekday - 1]),
        );
        expect(new Set([...times.matchAll(/(\w+)day /g)].map(([, day]) => day)), sentence).toEqual(days);
        checked += 1;
      }
      const meets = sentence.match(/ meets (.+) from another college\.$/)?.[1];
      for (const other of meets?.split(/, | and /) ?? []) {
        expect(one(other).college, sentence).not.toBe(one(name).college);
        checked += 1;
      }
      const works = sentence.match(/ works on “(.+)” and (.+) on “(.+)”: both speak of .+\.$/);
      if (works) {
        expect(one(name).themes, sentence).toContain(works[1]);
        expect(one(works[2]).themes, sentence).toContain(works[3]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThanOrEqual(50);
  });

  it("name nothing private: to nobody a rating or a private half, to a coordinator nothing of another college’s", async () => {
    const kept = await rows<{ value: string }>(
      `SELECT e.value FROM (SELECT to_jsonb(h) AS row FROM "ThemePrivateHalf" h
         UNION ALL SELECT to_jsonb(a) FROM "SelfEvaluationAnswers" a) t, jsonb_each_text(t.row) e
       WHERE e.key !~ 'Id$' AND length(e.value) > 15 AND e.value !~ '^\\d{4}-'`,
    );
    expect(kept.length).toBeGreaterThan(5);
    const { people } = await truth();
    const southend = [...people.values()].filter(({ college }) => college === "Southend");
    const foreign = southend.flatMap(({ themes }) => themes);
    expect(foreign.length).toBeGreaterThan(5);
    for (const email of [LEAD, THURROCK]) {
      await signedInAs(email);
      const page = JSON.stringify(await loadReasons(RUNNING, draft));
      expect(page).not.toMatch(/"confidence"|\brating|out of ten|\/10|line manager/i);
      expect(kept.filter(({ value }) => page.includes(value))).toEqual([]);
      const told = foreign.filter((title) => page.includes(`“${title}”`));
      if (email === LEAD) expect(told.length).toBeGreaterThan(0);
      else expect(told).toEqual([]);
    }
  });

  it("tell another college’s coordinator that a visit is possible, and never when", async () => {
    await signedInAs(THURROCK);
    const { people } = await truth();
    const college = (name = "") => people.get(name)?.college;
    const sentences = await sentencesOf();
    const timed = sentences.filter(({ sentence }) => /(morning|afternoon|evening)s/.test(sentence));
    for (const { name, sentence } of timed)
      for (const [, host] of sentence.matchAll(/(?:visit |, | and )([^(),]+?) \([^)]+\)/g))
        expect([college(name), college(host)], sentence).toEqual(["Thurrock", "Thurrock"]);
    expect(sentences.some(({ sentence }) => / can visit /.test(sentence))).toBe(true);
  });

  it("are not found for whoever arranges no groups", async () => {
    for (const email of ["tutor01@southend.example", "withdrawn.a@southend.example"]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadReasons(RUNNING, draft))).toEqual({ notFound: true });
    }
  });
});
