import { beforeAll, beforeEach, expect, it } from "vitest";
import { addThemeAction, changeThemeAction, finishSelfEvaluation } from "@/lib/self-evaluations/actions";
import { keepSelfEvaluationDraft } from "@/lib/self-evaluations/drafts";
import { loadNewTheme, loadSelfEvaluationForm, loadTheme } from "@/lib/self-evaluations/loaders";
import { predicaments } from "@/prisma/seed/cast";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { forgetRates, rows } from "@/tests/support/owner";
import { forgetWriting, quickForm, themesIn } from "@/tests/support/self-evaluations";
import { signedInAs } from "@/tests/support/sign-in";

const ME = "running-s14";
const PATH = `/programmes/${RUNNING}/self-evaluations`;
const words = (title: string, more: object = {}) => ({
  title,
  willTry: "Wait.",
  soThatLearners: "speak.",
  lookAt: "Silence.",
  ...{ atTheMoment: "", withGroup: "", knowBecause: "", confidence: "" },
  ...more,
});

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await forgetWriting(ME);
  await signedInAs(predicaments.hasNotBegunASelfEvaluation);
});

const add = (title: string) => send(addThemeAction, { participationId: ME, ...words(title) });

it("are one to three, each once however often it is sent", async () => {
  expect(await Promise.all(["One", "One", "Two"].map(add))).toEqual(Array(3).fill({ to: PATH }));
  await add("Three");
  expect((await themesIn(ME)).map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(await refusalOf(addThemeAction, { participationId: ME, ...words("Four") })).toBe("NOT_NOW");
  expect(await outcomeOf(() => loadNewTheme(RUNNING))).toEqual({ notFound: true });
});

it("change their words and keep those they had; the private half alone makes no wording", async () => {
  await add("First words");
  const [{ id } = { id: "" }] = await themesIn(ME);
  const change = (version: string, title: string, more = {}) => ({
    themeId: id,
    version,
    ...words(title, more),
  });
  expect(await send(changeThemeAction, change("1", "Second words"))).toEqual({ to: PATH });
  expect(await send(changeThemeAction, change("1", "Second words"))).toEqual({ to: PATH });
  const clash = await send(changeThemeAction, change("1", "From an old tab"));
  expect(clash).toMatchObject({
    value: {
      refusal: "STALE",
      saved: { title: "Second words", version: "2" },
      typed: { title: "From an old tab" },
    },
  });
  await send(changeThemeAction, change("2", "Second words", { confidence: "8", atTheMoment: "Better." }));
  const { theme, words: now, wordings } = await loadTheme(RUNNING, id);
  expect(theme).toMatchObject({ id, position: 1, version: 3 });
  expect(now).toMatchObject({ title: "Second words", confidence: "8", atTheMoment: "Better." });
  expect(wordings.map(({ title }) => title)).toEqual(["First words"]);
});

it("ask for what is missing and keep the rest in the boxes", async () => {
  const outcome = await send(addThemeAction, { participationId: ME, ...words("", { atTheMoment: "Kept." }) });
  expect(outcome).toMatchObject({
    value: {
      refusal: "INVALID",
      fieldErrors: { title: [expect.any(String)] },
      typed: { atTheMoment: "Kept." },
    },
  });
});

it("carry their new words into a self-evaluation under way, whose open tab then learns of it", async () => {
  await add("Before");
  await keepSelfEvaluationDraft(ME, 0, { goingWell: "half", "themes.0.title": "Before" });
  const [{ id } = { id: "" }] = await themesIn(ME);
  await send(changeThemeAction, { themeId: id, version: "1", ...words("After") });
  const { writing } = await loadSelfEvaluationForm(RUNNING);
  expect(writing).toMatchObject({ version: 2, values: { goingWell: "half", "themes.0.title": "After" } });
  expect(await keepSelfEvaluationDraft(ME, 1, { "themes.0.title": "Before" })).toMatchObject({ status: 409 });
  await send(finishSelfEvaluation, quickForm(ME, 2, { "themes.0.title": "After" }));
  expect((await themesIn(ME)).map(({ title }) => title)).toEqual(["After"]);
});

it("of a closed year are read and changed no more", async () => {
  await signedInAs(predicaments.hasEverythingAcknowledged);
  const change = { themeId: "theme-finished-s10-1", version: "1", ...words("Too late") };
  expect(await refusalOf(changeThemeAction, change)).toBe("FORBIDDEN");
  const { mayEdit } = await loadTheme("programme-finished", "theme-finished-s10-1");
  expect(mayEdit).toBe(false);
  const untouched = await rows(`SELECT 1 FROM "Theme" WHERE id = 'theme-finished-s10-1' AND version = 1`);
  expect(untouched).toHaveLength(1);
});
