import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import { themeValues, wordsOf, writingIn } from "@/lib/self-evaluations/data";
import { sharedHalfDiffers, THEME_PLACES, themeDiffers } from "@/lib/self-evaluations/rules";
import type { SharedTheme } from "@/lib/themes/data";
import type { ThemeWords } from "@/lib/themes/schema";

/** Whose writing it is, the person and their participation, and when they send it. */
export interface Owner {
  at: Date;
  personId: string;
  ownerId: string;
  programmeId: string;
  collegeId: string;
}

/** All writing of one tutor's self-evaluation and themes takes turns. */
export const takeTurns = (tx: Transaction, ownerId: string) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`;

/** The owner's themes with both halves, inside a transaction of theirs. */
export async function ownThemes(tx: Transaction, ownerId: string) {
  const themes = await tx.theme.findMany({
    where: { participationId: ownerId },
    orderBy: { position: "asc" },
  });
  const halves = await tx.themePrivateHalf.findMany({
    where: { themeId: { in: themes.map(({ id }) => id) } },
  });
  return themes.map((theme) => ({
    ...theme,
    words: wordsOf(
      theme,
      halves.find(({ themeId }) => themeId === theme.id),
    ),
  }));
}

type Kept = Awaited<ReturnType<typeof ownThemes>>[number];

const halves = ({ title, willTry, soThatLearners, lookAt, topic, ...rest }: ThemeWords) => ({
  shared: { title, willTry, soThatLearners, lookAt },
  topicId: topic || null,
  own: { ...rest, confidence: rest.confidence === "" ? null : Number(rest.confidence) },
});

async function createTheme(tx: Transaction, owner: Owner, position: number, words: ThemeWords) {
  const { at: createdAt, personId, ownerId: participationId, programmeId, collegeId } = owner;
  const { shared, topicId, own } = halves(words);
  const { id } = await tx.theme.create({
    data: { ...shared, topicId, position, participationId, programmeId, collegeId, createdAt },
    select: { id: true },
  });
  await tx.themePrivateHalf.create({ data: { ...own, themeId: id, programmeId, authorId: personId } });
  await recordEvent(tx, { personId, act: "create", thing: "Theme", thingId: id, programmeId });
  return id;
}

/** The same theme in other words: those it had stay readable for its owner. Its topic leaves no trace. */
async function rewordTheme(tx: Transaction, owner: Owner, theme: Kept, words: ThemeWords) {
  const { at: replacedAt, personId, programmeId } = owner;
  const { shared, topicId, own } = halves(words);
  if (!themeDiffers(theme.words, words)) return;
  const reworded = sharedHalfDiffers(theme.words, words);
  const row = { themeId: theme.id, programmeId, authorId: personId };
  if (reworded) await tx.themeWording.create({ data: { ...halves(theme.words).shared, ...row, replacedAt } });
  await tx.theme.update({
    where: { id: theme.id },
    data: { ...shared, topicId, version: { increment: 1 } },
  });
  await tx.themePrivateHalf.upsert({
    where: { themeId: theme.id },
    create: { ...own, ...row },
    update: { ...own, version: { increment: 1 } },
  });
  await recordEvent(tx, { personId, act: "edit", thing: "Theme", thingId: theme.id, programmeId });
}

/** The refusal of a topic that is in no list. One that is no longer offered may be kept, and so may none. */
export async function refuseTopic(tx: Transaction, field: string, id = "") {
  if (id === "" || (await tx.themeTopic.count({ where: { id } })) > 0) return undefined;
  return unfit(field, "Choose a topic from the list, or none.");
}

/** Keeps the theme at this position: a new one, or new words for the one that is there. */
export async function keepTheme(
  tx: Transaction,
  owner: Owner,
  before: Kept | undefined,
  position: number,
  words: ThemeWords,
) {
  if (before) await rewordTheme(tx, owner, before, words);
  else await createTheme(tx, owner, position, words);
}

/** A self-evaluation that is under way goes on with the words the themes have now. */
async function carryOver(tx: Transaction, { ownerId, at }: Owner) {
  const open = await tx.selfEvaluation.findFirst({ where: { ownerId, state: "open" } });
  if (!open) return;
  const writing = await writingIn(tx, open);
  if (writing.version === 0) return;
  const values = { ...writing.values, ...themeValues(await ownThemes(tx, ownerId)) };
  await tx.selfEvaluationAnswers.update({
    where: { selfEvaluationId_round: { selfEvaluationId: open.id, round: open.round } },
    data: { values, savedAt: at, version: { increment: 1 } },
  });
}

/** Adds a theme at the first place that is free. The same words sent again are the theme that exists. */
export function addTheme(owner: Owner, words: ThemeWords): Promise<Result> {
  return asPerson(owner.personId, async (tx) => {
    await takeTurns(tx, owner.ownerId);
    const themes = await ownThemes(tx, owner.ownerId);
    if (themes.some((theme) => !sharedHalfDiffers(theme.words, words))) return done(undefined);
    const strange = await refuseTopic(tx, "topic", words.topic);
    if (strange) return strange;
    const place = THEME_PLACES.find((at) => !themes.some(({ position }) => position === at + 1));
    if (place === undefined) return refused("NOT_NOW");
    await createTheme(tx, owner, place + 1, words);
    await carryOver(tx, owner);
    return done(undefined);
  });
}

/** Changes a theme, unless it was changed after `version`. The same words sent again are one change. */
export function changeTheme(
  owner: Owner,
  { id }: Pick<SharedTheme, "id">,
  version: number,
  words: ThemeWords,
): Promise<Result> {
  return asPerson(owner.personId, async (tx) => {
    await takeTurns(tx, owner.ownerId);
    const theme = (await ownThemes(tx, owner.ownerId)).find((each) => each.id === id);
    if (!theme) return refused("NOT_FOUND");
    if (theme.version !== version) {
      const same = !themeDiffers(theme.words, words);
      return same && theme.version === version + 1 ? done(undefined) : refused("STALE");
    }
    const strange = await refuseTopic(tx, "topic", words.topic);
    if (strange) return strange;
    await rewordTheme(tx, owner, theme, words);
    await carryOver(tx, owner);
    return done(undefined);
  });
}
