import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { loadLetters, loadPeople } from "@/lib/people/loaders";
import * as actions from "@/lib/self-evaluations/actions";
import { keepSelfEvaluationDraft } from "@/lib/self-evaluations/drafts";
import {
  loadNewTheme,
  loadSelfEvaluationForm,
  loadSelfEvaluations,
  loadTheme,
} from "@/lib/self-evaluations/loaders";
import { loadVisits } from "@/lib/visits/loaders";
import { personId, players, predicaments } from "@/prisma/seed/cast";
import { type Fields, refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { contents, forgetRates, one, rows } from "@/tests/support/owner";
import { evaluationOf, quickForm } from "@/tests/support/self-evaluations";
import { signedInAs } from "@/tests/support/sign-in";

/** Whose words nobody else may read: finished in two rounds, a theme reworded once, one theme left to add. */
const AUTHOR = "tutor07@southend.example";
const OWNER = "running-s07";
const THEME = "theme-running-s07-1";
const CANARY = "canary-5f0b";

/** Everybody who can sign in; by the privacy matrix only the first of them reads a word. */
const everybody = players.filter(({ active = true }) => active).map(({ email }) => email);
const others = everybody.filter((email) => email !== AUTHOR);

async function plantCanaries(): Promise<void> {
  const person = personId("s07");
  await rows(`ALTER TABLE "SelfEvaluationAnswers" DISABLE TRIGGER "SelfEvaluationAnswers_finished_stays"`);
  await rows(
    `UPDATE "SelfEvaluationAnswers" SET values = (SELECT jsonb_object_agg(key, value || ' ${CANARY}')
       FROM jsonb_each_text(values::jsonb)) WHERE "authorId" = $1`,
    [person],
  );
  await rows(`ALTER TABLE "SelfEvaluationAnswers" ENABLE TRIGGER "SelfEvaluationAnswers_finished_stays"`);
  await rows(
    `UPDATE "ThemePrivateHalf" SET "atTheMoment" = $2, "withGroup" = $2, "knowBecause" = $2 WHERE "authorId" = $1`,
    [person, CANARY],
  );
  await rows(`UPDATE "ThemeWording" SET title = $2, "willTry" = $2, "lookAt" = $2 WHERE "authorId" = $1`, [
    person,
    CANARY,
  ]);
}

beforeAll(async () => {
  await loadCast();
  await plantCanaries();
});
beforeEach(forgetRates);

/** All that a request hands to a page, maps and dates included. */
const bytesOf = (handed: unknown): string =>
  JSON.stringify(handed, (_, value) => (value instanceof Map ? [...value] : value)) ?? "";

const PAGES: Record<string, () => Promise<unknown>> = {
  list: () => loadSelfEvaluations(RUNNING),
  form: () => loadSelfEvaluationForm(RUNNING),
  theme: () => loadTheme(RUNNING, THEME),
  "new theme": () => loadNewTheme(RUNNING),
  groups: () => loadGroups(RUNNING),
  people: () => loadPeople(RUNNING),
  visits: () => loadVisits(RUNNING),
  letters: () => loadLetters(),
};

describe("reading", () => {
  it("gives the author every word", async () => {
    await signedInAs(AUTHOR);
    const { writing, earlier, standards } = await loadSelfEvaluationForm(RUNNING);
    expect(bytesOf(writing)).toContain(CANARY);
    expect(bytesOf(earlier)).toContain(CANARY);
    expect(standards).toHaveLength(20);
    const { words, wordings } = await loadTheme(RUNNING, THEME);
    expect(bytesOf(words)).toContain(CANARY);
    expect(bytesOf(wordings)).toContain(CANARY);
  });

  it.each(others)("gives %s none of them, on any page", async (email) => {
    await signedInAs(email);
    for (const [name, page] of Object.entries(PAGES)) {
      const outcome = await outcomeOf(page);
      expect(bytesOf(outcome).includes(CANARY), `${name} for ${email}`).toBe(false);
      if (name === "theme") expect(outcome).toEqual({ notFound: true });
    }
  });
});

describe("the status list", () => {
  const listFor = async (email: string) => {
    await signedInAs(email);
    const outcome = await outcomeOf(() => loadSelfEvaluations(RUNNING));
    return "value" in outcome ? outcome.value : null;
  };

  it("is all tutors for the lead and one's own college for a coordinator, with state and day alone", async () => {
    const lead = (await listFor(predicaments.leads))?.list?.tutors ?? [];
    const thurrock = (await listFor(predicaments.coordinatesThurrock))?.list?.tutors ?? [];
    expect(lead).toHaveLength(20);
    expect(thurrock.map(({ college }) => college.shortName)).toEqual(Array(6).fill("Thurrock"));
    const states = lead.map(({ selfEvaluation }) => selfEvaluation?.state ?? "none");
    const count = (state: string) => states.filter((each) => each === state).length;
    expect([count("finished"), count("open"), count("none")]).toEqual([17, 2, 1]);
    for (const { selfEvaluation, ...tutor } of lead) {
      expect(Object.keys(tutor)).toEqual(["id", "person", "college"]);
      if (selfEvaluation) expect(Object.keys(selfEvaluation)).toEqual(["state", "finishedAt"]);
    }
  });

  it("comes beside one's own part for somebody with both hats, and is nobody else's", async () => {
    await rows(`UPDATE "Participation" SET roles = '{tutor,coordinator}' WHERE id = 'running-s02'`);
    const both = await listFor("tutor02@southend.example");
    expect(both?.own?.ownerId).toBe("running-s02");
    expect(both?.list?.tutors).toHaveLength(14);
    await rows(`UPDATE "Participation" SET roles = '{tutor}' WHERE id = 'running-s02'`);
    for (const email of others) {
      if (email === predicaments.leads || email === predicaments.coordinatesThurrock) continue;
      const list = await listFor(email);
      expect(list?.list ?? null, email).toBeNull();
    }
    expect(await listFor(predicaments.leftAfterTheFinishedYear)).toBeNull();
  });
});

describe("writing", () => {
  const words = { title: "t", willTry: "w", soThatLearners: "s", lookAt: "l", confidence: "" };
  const attempts = async (): Promise<[string, typeof actions.finishSelfEvaluation, Fields][]> => {
    const { version } = (await evaluationOf(OWNER)) ?? { version: 0 };
    const theme = await one<{ version: number }>('SELECT version FROM "Theme" WHERE id = $1', [THEME]);
    const press = { participationId: OWNER, version: String(version) };
    return [
      ["finish", actions.finishSelfEvaluation, quickForm(OWNER, 9)],
      ["keep", actions.finishSelfEvaluation, quickForm(OWNER, 9, { intent: "keep" })],
      ["reopen", actions.reopenSelfEvaluation, press],
      ["add", actions.addThemeAction, { ...words, participationId: OWNER }],
      ["change", actions.changeThemeAction, { ...words, themeId: THEME, version: String(theme.version) }],
    ];
  };

  it.each(others)(
    "is refused to %s by every action and by the draft door, and writes nothing",
    async (email) => {
      await signedInAs(email);
      const before = await contents("Event");
      for (const [name, action, fields] of await attempts())
        expect(["NOT_FOUND", "FORBIDDEN"], name).toContain(await refusalOf(action, fields));
      for (const version of [0, 9])
        expect(await keepSelfEvaluationDraft(OWNER, version, { goingWell: "x" })).toEqual({ status: 404 });
      expect(await contents("Event")).toEqual(before);
    },
  );

  it("says not found to whoever cannot even see that it is there", async () => {
    for (const email of ["tutor06@thurrock.example", predicaments.leftAfterTheFinishedYear]) {
      await signedInAs(email);
      for (const [name, action, fields] of await attempts())
        expect(await refusalOf(action, fields), `${name} by ${email}`).toBe("NOT_FOUND");
    }
  });

  it("is refused for a participation that is no tutor's, and after one has withdrawn", async () => {
    await signedInAs(predicaments.leads);
    expect(await refusalOf(actions.finishSelfEvaluation, quickForm("running-lead", 0))).toBe("NOT_FOUND");
    expect(await keepSelfEvaluationDraft("running-lead", 0, { goingWell: "x" })).toEqual({ status: 404 });
    await signedInAs(predicaments.withdrew);
    expect(await refusalOf(actions.finishSelfEvaluation, quickForm("running-wa", 0))).toBe("FORBIDDEN");
    expect(await keepSelfEvaluationDraft("running-wa", 0, { goingWell: "x" })).toEqual({ status: 404 });
  });
});
