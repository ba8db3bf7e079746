import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  addThemeAction,
  addTopicAction,
  changeThemeAction,
  changeTopicAction,
  finishSelfEvaluation,
} from "@/lib/self-evaluations/actions";
import { keepSelfEvaluationDraft } from "@/lib/self-evaluations/drafts";
import {
  loadSelfEvaluationForm,
  loadSelfEvaluations,
  loadTheme,
  loadTopics,
} from "@/lib/self-evaluations/loaders";
import { listTopics } from "@/lib/themes/data";
import { predicaments } from "@/prisma/seed/cast";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { forgetRates, rows } from "@/tests/support/owner";
import { forgetWriting, quickForm, theme } from "@/tests/support/self-evaluations";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = predicaments.leads;
const KEY = "3f2c6f8e-52ab-4c1f-9f0b-5f0c8e1d7a20";
const PAGE = { to: `/programmes/${RUNNING}/settings/topics` };
const added = { programmeId: RUNNING, intentionKey: KEY, title: "Learning outdoors" };

beforeAll(loadCast);
beforeEach(forgetRates);

const topic = async (title: string) => (await listTopics()).find((each) => each.title === title);
const titles = async () => (await listTopics()).map(({ title }) => title);
const change = (topicId: string, fields: Record<string, string>) =>
  send(changeTopicAction, { programmeId: RUNNING, topicId, ...fields });

describe("the topics of themes", () => {
  it("are kept by leads, and by nobody else", async () => {
    for (const email of [
      predicaments.coordinatesThurrock,
      "tutor01@southend.example",
      predicaments.leftAfterTheFinishedYear,
    ]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadTopics(RUNNING)), email).toEqual({ notFound: true });
      const changed = {
        programmeId: RUNNING,
        topicId: "topic-talk",
        title: "Mine",
        position: "1",
        version: "1",
      };
      expect(["FORBIDDEN", "NOT_FOUND"], email).toContain(await refusalOf(changeTopicAction, changed));
      expect(["FORBIDDEN", "NOT_FOUND"], email).toContain(await refusalOf(addTopicAction, added));
    }
    expect(await listTopics()).toHaveLength(11);
    expect(await topic("Mine")).toBeUndefined();
  });

  it("are added once, however often the button is pressed, after the last one and under a title of their own", async () => {
    await signedInAs(LEAD);
    const sent = await Promise.all([1, 2, 3].map(() => send(addTopicAction, added)));
    for (const each of sent) expect(each).toEqual(PAGE);
    expect(await listTopics()).toHaveLength(12);
    expect(await topic(added.title)).toMatchObject({ position: 12, retiredAt: null, version: 1 });
    const again = { ...added, intentionKey: KEY.replace(/^3/, "4") };
    for (const title of [" ", "learning OUTDOORS "])
      expect(await send(addTopicAction, { ...again, title })).toMatchObject({
        value: { refusal: "INVALID", fieldErrors: { title: [expect.any(String)] }, typed: { title } },
      });
  });

  it("are reworded and put in their place, and whoever comes too late is told", async () => {
    await signedInAs(LEAD);
    const words = { title: "Asking and talking", position: "3", version: "1" };
    await change("topic-talk", words);
    await change("topic-talk", words); // the same press again
    expect((await titles()).slice(0, 4)).toEqual([
      ...["Feedback and assessment", "Motivation", "Asking and talking", "Mixed levels in one room"],
    ]);
    expect(await topic("Asking and talking")).toMatchObject({ position: 3, version: 2 });
    // It made room, which somebody who has it before them is to know of.
    const late = await change("topic-motivation", { title: "Motivation", position: "3", version: "1" });
    expect(late).toMatchObject({
      value: { refusal: "STALE", saved: { title: "Motivation", position: "2", version: "2" } },
    });
    await change("topic-talk", { title: "Asking and talking", position: "99", version: "2" });
    expect((await titles()).at(-1)).toBe("Asking and talking");
    expect((await listTopics()).map(({ position }) => position)).toEqual(
      [...Array(12).keys()].map((n) => n + 1),
    );
    const same = await change("topic-talk", { title: "motivation", position: "1", version: "3" });
    expect(same).toMatchObject({
      value: { refusal: "INVALID", fieldErrors: { title: [expect.any(String)] } },
    });
    const events = await rows<{ act: string }>(
      `SELECT act FROM "Event" WHERE thing = 'ThemeTopic' AND refusal IS NULL ORDER BY id`,
    );
    expect(events.map(({ act }) => act)).toEqual(["create", "edit", "edit"]);
  });
});

describe("the topic of a theme", () => {
  const ME = "running-s14";
  const words = { title: "Waiting", willTry: "Count.", soThatLearners: "speak.", lookAt: "Silences." };
  const own = async () => {
    const { own } = await loadSelfEvaluations(RUNNING);
    return own?.themes.map(({ topic }) => topic?.title ?? null);
  };

  beforeEach(async () => {
    await forgetWriting(ME);
    await signedInAs(predicaments.hasNotBegunASelfEvaluation);
  });

  it("is chosen, changed and taken away, and leaves no earlier wording behind", async () => {
    await send(addThemeAction, { participationId: ME, ...words, topic: "topic-levels" });
    expect(await own()).toEqual(["Mixed levels in one room"]);
    const themeId = (await loadSelfEvaluations(RUNNING)).own?.themes[0]?.id ?? "";
    const reword = (version: string, topic: string) =>
      send(changeThemeAction, { themeId, version, ...words, topic });
    await reword("1", "topic-digital");
    await reword("1", "topic-digital"); // the same press again
    expect(await own()).toEqual(["Digital tools"]);
    expect(await reword("1", "topic-levels")).toMatchObject({
      value: { refusal: "STALE", saved: { topic: "topic-digital" }, typed: { topic: "topic-levels" } },
    });
    await reword("2", "");
    expect(await own()).toEqual([null]);
    const { theme, wordings } = await loadTheme(RUNNING, themeId);
    expect([theme.version, wordings]).toEqual([3, []]);
  });

  it("is one of the list: anything else keeps nothing and gives the words back", async () => {
    for (const topic of ["nowhere", "x".repeat(65)])
      expect(await refusalOf(addThemeAction, { participationId: ME, ...words, topic })).toBe("INVALID");
    const strange = quickForm(ME, 0, { "themes.0.topic": "nowhere" });
    expect(await send(finishSelfEvaluation, strange)).toMatchObject({
      value: {
        refusal: "INVALID",
        fieldErrors: { "themes.0.topic": [expect.any(String)] },
        typed: { "themes.0.topic": "nowhere" },
      },
    });
    expect(await own()).toEqual([]);
  });

  it("is kept in an unfinished self-evaluation, and finished with it; retired it stays on the theme", async () => {
    const draft = { ...theme(0), "themes.0.topic": "topic-pace" };
    expect(await keepSelfEvaluationDraft(ME, 0, draft)).toMatchObject({ body: { version: 1 } });
    const { writing } = await loadSelfEvaluationForm(RUNNING);
    expect(writing.values).toMatchObject({ "themes.0.topic": "topic-pace" });

    await signedInAs(LEAD);
    const { position = 1, version = 1 } = (await topic("Shape and pace of a lesson")) ?? {};
    const retired = { title: "Shape of a lesson", retired: "yes" };
    const sent = { ...retired, position: String(position), version: String(version) };
    expect(await change("topic-pace", sent)).toEqual(PAGE);
    expect((await topic("Shape of a lesson"))?.retiredAt).toBeInstanceOf(Date);

    await signedInAs(predicaments.hasNotBegunASelfEvaluation);
    await send(finishSelfEvaluation, quickForm(ME, 1, { "themes.0.topic": "topic-pace" }));
    expect(await own()).toEqual(["Shape of a lesson"]);
  });
});
