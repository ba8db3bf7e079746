import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { finishSelfEvaluation, reopenSelfEvaluation } from "@/lib/self-evaluations/actions";
import { keepSelfEvaluationDraft } from "@/lib/self-evaluations/drafts";
import { loadSelfEvaluationForm } from "@/lib/self-evaluations/loaders";
import { predicaments } from "@/prisma/seed/cast";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { forgetRates, rows } from "@/tests/support/owner";
import {
  answersOf,
  evaluationOf,
  eventCount,
  forgetWriting,
  offersOf,
  quickForm,
  theme,
  themesIn,
} from "@/tests/support/self-evaluations";
import { signedInAs } from "@/tests/support/sign-in";

const ME = "running-s14";
const PATH = `/programmes/${RUNNING}/self-evaluations`;
const draft = (version: number, values: object) => keepSelfEvaluationDraft(ME, version, values);

beforeAll(loadCast);
beforeEach(async () => {
  await forgetRates();
  await forgetWriting(ME);
  await signedInAs(predicaments.hasNotBegunASelfEvaluation);
});

describe("finishing", () => {
  it("makes answers, themes with both halves, one event, and no letter", async () => {
    const letters = await rows('SELECT id FROM "Letter"');
    const half = { "themes.0.atTheMoment": "I jump in.", "themes.0.confidence": "4" };
    expect(await send(finishSelfEvaluation, quickForm(ME, 0, { ...half, ...theme(1) }))).toEqual({
      to: PATH,
    });
    const evaluation = await evaluationOf(ME);
    expect(evaluation).toMatchObject({ state: "finished", round: 1, version: 2 });
    expect(await answersOf(ME)).toMatchObject([
      { version: 1, values: { goingWell: "They talk to each other." } },
    ]);
    expect(await themesIn(ME)).toMatchObject([
      { position: 1, title: "Theme at 0", confidence: 4, atTheMoment: "I jump in." },
      { position: 2, title: "Theme at 1", confidence: null },
    ]);
    expect(await eventCount(evaluation?.id ?? "", "finish")).toBe(1);
    expect(await rows('SELECT id FROM "Letter"')).toEqual(letters);
  });

  it("twice, or twice at once, is once; with other words it is refused", async () => {
    const form = quickForm(ME, 0);
    const answers = await Promise.all([1, 2, 3].map(() => send(finishSelfEvaluation, form)));
    expect(answers).toEqual([{ to: PATH }, { to: PATH }, { to: PATH }]);
    expect(await themesIn(ME)).toHaveLength(1);
    expect(await eventCount((await evaluationOf(ME))?.id ?? "", "finish")).toBe(1);
    expect(await refusalOf(finishSelfEvaluation, { ...form, goingWell: "Other words." })).toBe("STALE");
    expect(await refusalOf(finishSelfEvaluation, { ...form, version: "1" })).toBe("NOT_NOW");
  });

  it("asks for what is missing, gives every word back, and writes nothing", async () => {
    const outcome = await send(
      finishSelfEvaluation,
      quickForm(ME, 0, { toDevelop: "", "themes.2.title": "Half" }),
    );
    expect(outcome).toMatchObject({
      value: {
        refusal: "INVALID",
        typed: { goingWell: "They talk to each other.", "themes.2.title": "Half" },
      },
    });
    const { fieldErrors = {} } = "value" in outcome ? outcome.value : {};
    expect(Object.keys(fieldErrors).filter(Boolean)).toEqual([
      "toDevelop",
      ...["willTry", "soThatLearners", "lookAt"].map((field) => `themes.2.${field}`),
    ]);
    expect(await evaluationOf(ME)).toBeUndefined();
  });

  it("of the full form offers what is ticked, and only that", async () => {
    const ticks = {
      full: "yes",
      ...{ "standard.3": "could-help", "offer.3": "yes", "standard.5": "could-help" },
      ...{ "standard.8": "confident", "offer.8": "yes", "standard.99": "could-help", "offer.99": "yes" },
    };
    await send(finishSelfEvaluation, quickForm(ME, 0, ticks));
    expect(await offersOf(ME)).toEqual([3]);
  });
});

describe("drafts", () => {
  it("begin the self-evaluation, count on, and are what the form shows", async () => {
    expect(await draft(0, { goingWell: "half" })).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await draft(1, { goingWell: "half a", "themes.0.title": "Wa" })).toMatchObject({
      body: { version: 2 },
    });
    expect(await evaluationOf(ME)).toMatchObject({ state: "open", finishedAt: null });
    expect((await loadSelfEvaluationForm(RUNNING)).writing).toMatchObject({
      version: 2,
      values: { goingWell: "half a", "themes.0.title": "Wa" },
    });
    expect(await themesIn(ME)).toEqual([]);
  });

  it("of a second tab are told what is kept, of the fields they asked about", async () => {
    await draft(0, { goingWell: "first tab", "standard.3": "confident" });
    expect(await draft(0, { goingWell: "second tab", toDevelop: "" })).toEqual({
      status: 409,
      body: { version: 1, values: { goingWell: "first tab", toDevelop: "" } },
    });
  });

  it("of the quick form leave the standards alone, and so does finishing it", async () => {
    await draft(0, { "standard.3": "could-help", "offer.3": "yes" });
    await draft(1, { goingWell: "quick" });
    await send(finishSelfEvaluation, quickForm(ME, 2));
    expect((await answersOf(ME))[0]?.values).toMatchObject({ "standard.3": "could-help" });
    expect(await offersOf(ME)).toEqual([3]);
  });

  it("come too late once it is finished, and change nothing", async () => {
    await send(finishSelfEvaluation, quickForm(ME, 0));
    expect(await draft(1, { goingWell: "late" })).toEqual({ status: 404 });
    expect((await answersOf(ME))[0]?.values.goingWell).toBe("They talk to each other.");
  });

  it("are kept by the second button with any gaps, also without JavaScript", async () => {
    const form = { participationId: ME, version: "0", intent: "keep", goingWell: "only this" };
    expect(await send(finishSelfEvaluation, form)).toEqual({ to: PATH });
    expect(await evaluationOf(ME)).toMatchObject({ state: "open" });
    expect(await refusalOf(finishSelfEvaluation, form)).toBe("STALE");
  });

  it("take only what a form could hold", async () => {
    for (const wrong of [null, "x", 4, { goingWell: "x".repeat(20_001) }])
      expect(await draft(0, wrong as object)).toEqual({ status: 400 });
  });
});

describe("reopening", () => {
  const reopen = async () => {
    const { version } = (await evaluationOf(ME)) ?? { version: 0 };
    return { participationId: ME, version: String(version) };
  };

  it("begins a round with the same words and keeps the one before as it was", async () => {
    await send(finishSelfEvaluation, quickForm(ME, 0));
    const press = await reopen();
    const both = await Promise.all([send(reopenSelfEvaluation, press), send(reopenSelfEvaluation, press)]);
    expect(both).toEqual([{ to: `${PATH}/form` }, { to: `${PATH}/form` }]);
    expect(await evaluationOf(ME)).toMatchObject({ state: "open", round: 2, finishedAt: null });
    const again = quickForm(ME, 2, {
      goingWell: "More than before.",
      ...theme(0, { title: "Better words" }),
    });
    expect(await send(finishSelfEvaluation, again)).toEqual({ to: PATH });
    expect(await answersOf(ME)).toMatchObject([
      { round: 1, version: 1, values: { goingWell: "They talk to each other." } },
      { round: 2, version: 3, values: { goingWell: "More than before." } },
    ]);
    const { earlier, writing } = await loadSelfEvaluationForm(RUNNING);
    expect(earlier.map(({ values }) => values.goingWell)).toEqual(["They talk to each other."]);
    expect(writing.values.goingWell).toBe("More than before.");
  });

  it("rewords the same theme and keeps the wording it had; an emptied theme is refused", async () => {
    await send(finishSelfEvaluation, quickForm(ME, 0, theme(1)));
    const before = await themesIn(ME);
    await send(reopenSelfEvaluation, await reopen());
    const empty = { title: "", willTry: "", soThatLearners: "", lookAt: "" };
    const outcome = await send(finishSelfEvaluation, quickForm(ME, 2, theme(1, empty)));
    expect(outcome).toMatchObject({
      value: { refusal: "INVALID", fieldErrors: { "themes.1.title": [expect.stringContaining("stays")] } },
    });
    await send(
      finishSelfEvaluation,
      quickForm(ME, 2, { ...theme(0, { title: "Better words" }), ...theme(1) }),
    );
    const after = await themesIn(ME);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ title, version }) => [title, version])).toEqual([
      ["Better words", 2],
      ["Theme at 1", 1],
    ]);
    const kept = await rows('SELECT title FROM "ThemeWording" WHERE "themeId" = $1', [before[0]?.id]);
    expect(kept).toEqual([{ title: "Theme at 0" }]);
  });

  it("from an old page is refused, and from an open one cannot be done", async () => {
    await send(finishSelfEvaluation, quickForm(ME, 0));
    expect(await refusalOf(reopenSelfEvaluation, { participationId: ME, version: "1" })).toBe("STALE");
    await draftOfAnother();
  });
});

/** Somebody who is in a first round has nothing to reopen. */
async function draftOfAnother(): Promise<void> {
  await signedInAs(predicaments.hasASelfEvaluationUnderWay);
  const { version } = (await evaluationOf("running-s13")) ?? { version: 0 };
  const press = { participationId: "running-s13", version: String(version) };
  expect(await refusalOf(reopenSelfEvaluation, press)).toBe("NOT_NOW");
}
