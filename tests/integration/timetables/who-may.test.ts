import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as actions from "@/lib/timetables/actions/sessions";
import { loadBringing, loadTimetable } from "@/lib/timetables/loaders";
import { refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, rows } from "@/tests/support/owner";
import { added, rowsOf, session } from "@/tests/support/sessions";
import { signedInAs } from "@/tests/support/sign-in";

const TUTOR = "tutor05@southend.example";
const MINE = "running-s05";
const LEAD = "lead@southend.example";
const THURROCK = "coordinator@thurrock.example";

beforeAll(loadCast);
beforeEach(forgetRates);

// Who stands how to tutor05@southend and to tutor01@thurrock: reads and changes, or not.
const STANDING: [who: string, email: string, south: [boolean, boolean], thurrock: [boolean, boolean]][] = [
  ["herself", TUTOR, [true, true], [false, false]],
  ["the lead", LEAD, [true, true], [true, true]],
  ["the coordinator of one college", THURROCK, [false, false], [true, true]],
  ["one who withdrew", "withdrawn.a@southend.example", [false, false], [false, false]],
  ["one who left last year", "leaver.a@southend.example", [false, false], [false, false]],
];

describe("a timetable", () => {
  const whose = { south: MINE, thurrock: "running-t01" };

  it.each(STANDING)("is, page and action, what it may be to %s", async (_, email, south, thurrock) => {
    for (const [college, [reads, changes]] of Object.entries({ south, thurrock })) {
      await forgetRates();
      await signedInAs(email);
      const of = whose[college as keyof typeof whose];
      const page = await outcomeOf(() => loadTimetable(RUNNING, { of }));
      if (reads) expect(page).toMatchObject({ value: { mayEdit: changes, owner: { participationId: of } } });
      else expect(page).toEqual({ notFound: true });
      if ("value" in page) expect(page.value.sessions.length).toBeGreaterThan(0);
      const [row] = await rowsOf(of);
      const before = await contents("Event");
      if (changes) continue;
      const refused = reads ? "FORBIDDEN" : "NOT_FOUND";
      expect(await refusalOf(actions.addSession, added(of))).toBe(refused);
      const at = { sessionId: row?.id ?? "", version: String(row?.version) };
      expect(await refusalOf(actions.changeSession, session(at))).toBe(refused);
      expect(await refusalOf(actions.removeSession, at)).toBe(refused);
      expect(await contents("Event")).toEqual(before);
    }
  });

  it("is a buddy's to read and not to change, and no other tutor's at all", async () => {
    const mates = await rows<{ participationId: string; email: string }>(
      `SELECT other."participationId", person.email FROM "GroupMembership" mine
       JOIN "GroupMembership" other USING ("groupId")
       JOIN "Participation" p ON p.id = other."participationId" JOIN "Person" person ON person.id = p."personId"
       WHERE mine."participationId" = $1 AND mine.kind = 'buddies' AND mine."finishedOn" IS NULL
         AND other."finishedOn" IS NULL AND other."participationId" <> $1`,
      [MINE],
    );
    expect(mates.length).toBeGreaterThan(0);
    const [row] = await rowsOf(MINE);
    const everybody = await rows<{ email: string }>(
      `SELECT person.email FROM "Participation" p JOIN "Person" person ON person.id = p."personId"
       WHERE p."programmeId" = $1 AND p.roles <@ '{tutor,facilitator}' AND p.id <> $2`,
      [RUNNING, MINE],
    );
    for (const { email } of everybody) {
      await forgetRates();
      await signedInAs(email);
      const isBuddy = mates.some((mate) => mate.email === email);
      const page = await outcomeOf(() => loadTimetable(RUNNING, { of: MINE }));
      if (isBuddy) expect(page).toMatchObject({ value: { mayEdit: false, places: [], others: null } });
      else expect(page, email).toEqual({ notFound: true });
      const at = { sessionId: row?.id ?? "", version: "1" };
      expect(await refusalOf(actions.changeSession, session(at))).toBe(isBuddy ? "FORBIDDEN" : "NOT_FOUND");
    }
  });

  it("of everybody is listed for those who keep them, each their own", async () => {
    await signedInAs(THURROCK);
    const { others, onlyKeeps } = await loadTimetable(RUNNING, {});
    expect(onlyKeeps).toBe(true);
    expect(others?.people.map(({ college }) => college.shortName)).toEqual(Array(6).fill("Thurrock"));
    await signedInAs(LEAD);
    expect((await loadTimetable(RUNNING, {})).others?.people.length).toBe(20);
    await signedInAs(TUTOR);
    expect((await loadTimetable(RUNNING, {})).others).toBeNull();
  });

  it("can be read by its owner when the year is closed, and no file be brought", async () => {
    await signedInAs("withdrawn.a@southend.example");
    expect(await outcomeOf(() => loadTimetable(RUNNING, {}))).toMatchObject({ value: { mayEdit: false } });
    expect(await outcomeOf(() => loadBringing(RUNNING))).toEqual({ notFound: true });
    await signedInAs(TUTOR);
    expect(await outcomeOf(() => loadBringing(RUNNING))).toMatchObject({ value: { keepsOthers: false } });
    expect(await outcomeOf(() => loadTimetable("programme-finished", { of: MINE }))).toEqual({
      notFound: true,
    });
  });
});
