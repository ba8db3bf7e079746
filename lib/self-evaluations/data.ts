import { asPerson, db, type Transaction } from "@/lib/core/db";
import { asFields, type SelfEvaluationState, type Values } from "@/lib/self-evaluations/rules";
import { readPrivateHalves, type SharedTheme, themesOf } from "@/lib/themes/data";
import type { ThemeWords } from "@/lib/themes/schema";
import type { Prisma } from "@/prisma/generated/client";

/** A tutor's self-evaluation, begun or not: whose it is and how far it has come, never what it says. */
export interface OwnSelfEvaluation {
  /** Empty where it was never begun. */
  id: string;
  programmeId: string;
  ownerId: string;
  collegeId: string;
  state: SelfEvaluationState | null;
  round: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  version: number;
}

/** The self-evaluation of a participation; null where that is not a tutor's. */
export async function findSelfEvaluation(participationId: string): Promise<OwnSelfEvaluation | null> {
  const found = await db().participation.findFirst({
    where: { id: participationId, roles: { has: "tutor" } },
    select: { id: true, programmeId: true, collegeId: true, selfEvaluation: true },
  });
  if (!found) return null;
  const { id: ownerId, programmeId, collegeId, selfEvaluation } = found;
  const none = { id: "", state: null, round: 1, startedAt: null, finishedAt: null, version: 0 };
  return { ...(selfEvaluation ?? none), programmeId, ownerId, collegeId };
}

/** Everything its owner wrote, the latest round first. */
export function readRounds(personId: string, selfEvaluationId: string) {
  return asPerson(personId, async (tx) => {
    const rounds = await tx.selfEvaluationAnswers.findMany({
      where: { selfEvaluationId },
      orderBy: { round: "desc" },
    });
    return rounds.map((round) => ({ ...round, values: round.values as Values }));
  });
}

/** What is written now and its version, which counts drafts and finished forms alike: 0 is nothing yet. */
export interface Writing {
  version: number;
  values: Values;
}

/** The writing of the round that is under way, read inside its writer's transaction. */
export async function writingIn(tx: Transaction, own: { id: string; round: number }): Promise<Writing> {
  const answers = await tx.selfEvaluationAnswers.findUnique({
    where: { selfEvaluationId_round: { selfEvaluationId: own.id, round: own.round } },
  });
  return answers
    ? { version: answers.version, values: answers.values as Values }
    : { version: 0, values: {} };
}

/** The same for somebody who asks outside of a transaction. */
export const readWriting = (personId: string, own: { id: string; round: number }): Promise<Writing> =>
  asPerson(personId, (tx) => writingIn(tx, own));

/** Every standard in its order, those no longer in use too. */
export const listStandards = () =>
  db().standard.findMany({ orderBy: { number: "asc" }, omit: { intentionKey: true } });

export type Standard = Awaited<ReturnType<typeof listStandards>>[number];

/** A programme as the place where its lead keeps the standards and the topics; null when there is none. */
export async function findKeeping({ programmeId }: { programmeId: string }) {
  const found = await db().programme.findUnique({ where: { id: programmeId }, select: { id: true } });
  return found && { programmeId: found.id };
}

type Half = { atTheMoment: string; withGroup: string; knowBecause: string; confidence: number | null };

/** Both halves of a theme, as its form has them. */
export function wordsOf(
  theme: Omit<ThemeWords, keyof Half | "topic"> & { topicId: string | null },
  half?: Half | null,
): ThemeWords {
  const { title, willTry, soThatLearners, lookAt, topicId } = theme;
  const shared = { title, willTry, soThatLearners, lookAt, topic: topicId ?? "" };
  const { atTheMoment = "", withGroup = "", knowBecause = "", confidence } = half ?? {};
  const chosen = String(confidence ?? "") as ThemeWords["confidence"];
  return { ...shared, atTheMoment, withGroup, knowBecause, confidence: chosen };
}

/** One's own themes with both halves, in their order. */
export async function readOwnThemes(
  personId: string,
  participationId: string,
): Promise<(SharedTheme & { words: ThemeWords })[]> {
  const themes = await themesOf(participationId);
  const halves = await readPrivateHalves(
    personId,
    themes.map(({ id }) => id),
  );
  return themes.map((theme) => ({ ...theme, words: wordsOf(theme, halves.get(theme.id)) }));
}

/** Themes as fields of the form, each at its place. */
export const themeValues = (themes: { position: number; words: ThemeWords }[]): Values =>
  Object.assign({}, ...themes.map(({ position, words }) => asFields(position - 1, words)));

/** Who has finished and who has not, by name: `where` says of whom this person may know it. */
export function listStates(
  programmeId: string,
  where: Prisma.ParticipationWhereInput,
  take?: number,
  after?: string,
) {
  const on: Pick<Prisma.ParticipationFindManyArgs, "cursor" | "skip"> = after
    ? { cursor: { id: after }, skip: 1 }
    : {};
  return db().participation.findMany({
    where: {
      AND: [where, { programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } }],
    },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    take,
    ...on,
    select: {
      id: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
      selfEvaluation: { select: { state: true, finishedAt: true } },
    },
  });
}
