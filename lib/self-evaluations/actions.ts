"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { now } from "@/lib/core/clock";
import { done, refused } from "@/lib/core/result";
import {
  findKeeping,
  findSelfEvaluation,
  listStandards,
  readOwnThemes,
  readWriting,
} from "@/lib/self-evaluations/data";
import { addStandard, changeStandard } from "@/lib/self-evaluations/mutations/standards";
import { addTheme, changeTheme } from "@/lib/self-evaluations/mutations/themes";
import { addTopic, changeTopic } from "@/lib/self-evaluations/mutations/topics";
import { finishRound, reopenRound, saveDraft } from "@/lib/self-evaluations/mutations/writing";
import { selfEvaluationMachine } from "@/lib/self-evaluations/rules";
import * as schema from "@/lib/self-evaluations/schema";
import { findTheme, listTopics } from "@/lib/themes/data";

const find = ({ participationId }: { participationId: string }) => findSelfEvaluation(participationId);

const pathOf = ({ programmeId }: { programmeId: string }) => `/programmes/${programmeId}/self-evaluations`;

export const finishSelfEvaluation = action("finish", "SelfEvaluation", {
  input: schema.selfEvaluationForm,
  find,
  async run(form, own, actor) {
    const owner = { ...own, personId: actor.personId, at: now() };
    const sent = { version: form.version, values: schema.valuesIn(form), full: form.full === "yes" };
    if (form.intent === "finish") return finishRound(owner, sent);
    const saved = await saveDraft(owner, sent);
    if (saved.ok) return done(undefined);
    const settled = own.state && selfEvaluationMachine.next(own.state, "finish") === null;
    return refused(settled ? "NOT_NOW" : "STALE");
  },
  after: (_, __, own) => redirect(pathOf(own)),
  async saved(_, own, actor) {
    const current = (await findSelfEvaluation(own.ownerId)) ?? own;
    const { version, values } = await readWriting(actor.personId, current);
    return { ...values, version: String(version) };
  },
});

export const reopenSelfEvaluation = action("reopen", "SelfEvaluation", {
  input: schema.onSelfEvaluation,
  find,
  run: ({ version }, own, actor) => reopenRound({ ...own, personId: actor.personId, at: now() }, version),
  after: (_, __, own) => redirect(`${pathOf(own)}/form`),
});

const ticked = (on: unknown) => (on ? "yes" : "");

const toStandards = ({ programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/settings/standards`);

export const addStandardAction = action("create", "Standard", {
  input: schema.newStandard,
  find: findKeeping,
  run: ({ programmeId, ...words }, _, { personId }) => addStandard({ personId, programmeId }, words),
  after: (_, input) => toStandards(input),
});

export const changeStandardAction = action("edit", "Standard", {
  input: schema.changedStandard,
  find: findKeeping,
  run: ({ programmeId, number, version, ...words }, _, { personId }) =>
    changeStandard({ personId, programmeId }, { number, version }, words, now()),
  after: (_, input) => toStandards(input),
  async saved({ number }) {
    const kept = (await listStandards()).find((each) => each.number === number);
    return {
      title: kept?.title ?? "",
      verified: ticked(kept?.verified),
      retired: ticked(kept?.retiredAt),
      version: String(kept?.version ?? 0),
    };
  },
});

const toTopics = ({ programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/settings/topics`);

export const addTopicAction = action("create", "ThemeTopic", {
  input: schema.newTopic,
  find: findKeeping,
  run: ({ programmeId, ...words }, _, { personId }) => addTopic({ personId, programmeId }, words),
  after: (_, input) => toTopics(input),
});

export const changeTopicAction = action("edit", "ThemeTopic", {
  input: schema.changedTopic,
  find: findKeeping,
  run: ({ programmeId, topicId: id, version, ...words }, _, { personId }) =>
    changeTopic({ personId, programmeId }, { id, version }, words, now()),
  after: (_, input) => toTopics(input),
  async saved({ topicId }) {
    const kept = (await listTopics()).find(({ id }) => id === topicId);
    return {
      title: kept?.title ?? "",
      position: String(kept?.position ?? ""),
      retired: ticked(kept?.retiredAt),
      version: String(kept?.version ?? 0),
    };
  },
});

export const addThemeAction = action("create", "Theme", {
  input: schema.newTheme,
  async find(input) {
    const own = await find(input);
    return own && { ...own, id: "", participationId: own.ownerId };
  },
  run: ({ participationId: _, ...words }, own, actor) =>
    addTheme({ ...own, personId: actor.personId, at: now() }, words),
  after: (_, __, own) => redirect(pathOf(own)),
});

export const changeThemeAction = action("edit", "Theme", {
  input: schema.changedTheme,
  find: ({ themeId }) => findTheme(themeId),
  run: ({ themeId: _, version, ...words }, theme, actor) =>
    changeTheme(
      { ...theme, ownerId: theme.participationId, personId: actor.personId, at: now() },
      theme,
      version,
      words,
    ),
  after: (_, __, theme) => redirect(pathOf(theme)),
  async saved({ themeId }, theme, actor) {
    const themes = await readOwnThemes(actor.personId, theme.participationId);
    const current = themes.find(({ id }) => id === themeId);
    return { ...current?.words, version: String(current?.version ?? theme.version) };
  },
});
