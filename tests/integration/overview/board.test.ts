import { beforeAll, describe, expect, it } from "vitest";
import { visible } from "@/lib/access/ability";
import { collegesRun, loadActor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { CONTENT_MODELS, db } from "@/lib/core/db";
import { loadMyYear } from "@/lib/my-year/loaders";
import { nudgeAll } from "@/lib/overview/actions";
import { listTutors } from "@/lib/overview/data";
import { loadBoard, loadNudges } from "@/lib/overview/loaders";
import { BOARD_STAGES } from "@/lib/overview/rules/stages";
import { players } from "@/prisma/seed/cast";
import { send } from "@/tests/support/builders";
import { statementsOf } from "@/tests/support/count-queries";
import { crowd } from "@/tests/support/crowd";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { forgetRates, rows } from "@/tests/support/owner";
import { sessionOf, signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const COORDINATOR = "coordinator@thurrock.example";

beforeAll(loadCast);

async function boardOf(email: string, query: Record<string, unknown> = {}) {
  await signedInAs(email);
  return loadBoard(RUNNING, query);
}

async function whole(email: string, query: Record<string, unknown> = {}) {
  const board = await boardOf(email, query);
  if (!board) throw new Error(`${email} sees no board`);
  return board;
}

describe("whose lines are read", () => {
  it.each(players.filter(({ active }) => active !== false).map(({ email }) => email))(
    "for %s are those of the people they coordinate, as the rules have it",
    async (email) => {
      const actor = await loadActor(await sessionOf(email));
      if (!actor) throw new Error(email);
      for (const programmeId of [RUNNING, "programme-finished"]) {
        const collegeIds = collegesRun(actor, programmeId);
        const read = (await listTutors({ programmeId, collegeIds })).map(({ id }) => id);
        const may = await db().participation.findMany({
          where: {
            AND: [visible(rulesFor(actor), "administer", "Participation")],
            ...{ programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } },
          },
        });
        expect(read.sort(), programmeId).toEqual(may.map(({ id }) => id).sort());
      }
    },
  );

  it("are the lead's all, a coordinator's own college, and nobody else's any", async () => {
    expect((await whole(LEAD)).people).toHaveLength(20);
    const there = await whole(COORDINATOR, { college: "college-southend" });
    expect(there.people.map(({ college }) => college)).toEqual(Array(6).fill("Thurrock"));
    expect(there.summary.map(({ of }) => of)).toEqual(BOARD_STAGES.map(() => 6));
    expect(there.colleges).toEqual([]);
    const narrowed = await whole(LEAD, { college: "college-southend" });
    expect(narrowed.people).toHaveLength(14);
    for (const email of ["tutor01@southend.example", "tutor10@southend.example"])
      expect(await boardOf(email), email).toBeNull();
    for (const email of ["leaver.a@southend.example", "withdrawn.a@southend.example"])
      expect(await outcomeOf(() => boardOf(email)), email).toEqual({ notFound: true });
  });

  it("are narrowed by what waits and by a part of the name, and the sum stays", async () => {
    const all = await whole(LEAD);
    const waiting = await whole(LEAD, { waiting: "selfEvaluation" });
    expect(waiting.people.map(({ name }) => name)).toEqual([
      "Grace Nwosu",
      "Kofi Mensah-Blake",
      "Ruth Hallam",
    ]);
    expect(waiting.summary).toEqual(all.summary);
    expect((await whole(LEAD, { name: "OKON" })).people.map(({ name }) => name)).toEqual(["Samuel Okonjo"]);
    expect((await whole(LEAD, { name: "nobody at all" })).people).toEqual([]);
  });
});

describe("what the board says", () => {
  it("is what each tutor's own year says", async () => {
    const { people } = await whole(LEAD);
    const own = players.filter(({ key }) => people.some(({ id }) => id === `running-${key}`));
    expect(own).toHaveLength(20);
    for (const { key, email } of own) {
      const person = people.find(({ id }) => id === `running-${key}`);
      const reached = Object.fromEntries(person?.cells.map((cell) => [cell.stage, cell.reached]) ?? []);
      await signedInAs(email);
      const { years, sorted } = await loadMyYear();
      const done = Object.fromEntries(
        years[0]?.steps.map(({ step, state }) => [step, state === "done"]) ?? [],
      );
      expect(
        [reached.selfEvaluation, reached.themes, reached.group, reached.visitMade, reached.visitReceived],
        email,
      ).toEqual([done.selfEvaluation, done.themes, done.buddies, done.visitMade, done.visitReceived]);
      expect(reached.endReport, email).toBe(done.endReport);
      expect(sorted.mine, email).toHaveLength(
        (person?.facts.made.mine ?? 0) + (person?.facts.received.mine ?? 0),
      );
    }
  });

  it("adds up: three self-evaluations wait, and every stage counts twenty", async () => {
    const { summary } = await whole(LEAD);
    expect(summary.map(({ of }) => of)).toEqual(BOARD_STAGES.map(() => 20));
    expect(summary.find(({ stage }) => stage === "selfEvaluation")).toMatchObject({
      reached: 17,
      waiting: 3,
    });
  });

  it("touches no table in which anything was written", async () => {
    await signedInAs(LEAD);
    await rows('DELETE FROM "Nudge"');
    const sent = await statementsOf(async () => {
      await loadBoard(RUNNING, {});
      await loadNudges(RUNNING);
      for (const stage of ["visitMade", "selfEvaluation", "endReport"])
        await send(nudgeAll, { programmeId: RUNNING, stage, back: "" });
    });
    expect(sent.length).toBeGreaterThan(20);
    const tables = CONTENT_MODELS.map((model) => `"${model.charAt(0).toUpperCase()}${model.slice(1)}"`);
    // Jottings are where the sender's own unsent words lie, and a form that was sent empties its place.
    const content = [
      ...tables.filter((table) => table !== '"Jotting"'),
      '"EndReportText"',
      '"willTry"',
      '"groundRules"',
    ];
    for (const words of content)
      expect(
        sent.filter((statement) => statement.includes(words)),
        words,
      ).toEqual([]);
  });
});

describe("two thousand people", () => {
  beforeAll(async () => {
    await crowd();
    await forgetRates();
  });

  it("are paged in order, none twice and none left out, also when the last of a page leaves", async () => {
    const all = await listTutors({ programmeId: RUNNING, collegeIds: null });
    const seen: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 5; pages += 1) {
      const { people, next } = await whole(LEAD, { after });
      seen.push(...people.map(({ id }) => id));
      if (pages === 2)
        await rows(`UPDATE "Participation" SET "finishedOn" = '2027-01-19' WHERE id = $1`, [next]);
      after = next;
    }
    expect(seen).toEqual(all.slice(0, 125).map(({ id }) => id));
  }, 60_000);

  it("are all reminded with one press, once", async () => {
    await rows('DELETE FROM "Nudge"');
    await signedInAs(LEAD);
    const press = () => send(nudgeAll, { programmeId: RUNNING, stage: "visitMade", back: "" });
    const [first] = await Promise.all([press(), press()]);
    expect(first).toMatchObject({ to: expect.stringMatching(/sent=\d+/) });
    const found = await rows<{ toId: string }>('SELECT "toId" FROM "Nudge"');
    expect(found.length).toBeGreaterThan(1_500);
    expect(new Set(found.map(({ toId }) => toId)).size).toBe(found.length);
  }, 60_000);
});
