import { asPerson, db, type Transaction } from "@/lib/core/db";
import type { GoingOn, Totals } from "@/lib/evaluation/rules";
import type { Prisma } from "@/prisma/generated/client";

const shown = {
  id: true,
  programmeId: true,
  meetsAt: true,
  place: true,
  openedAt: true,
  revealedAt: true,
  closedAt: true,
  version: true,
} as const satisfies Prisma.EvaluationSelect;

export type ShownEvaluation = Prisma.EvaluationGetPayload<{ select: typeof shown }>;

/** A programme's evaluation; null while none is planned, or where `where` does not let it be seen. */
export function findEvaluation(
  programmeId: string,
  where: Prisma.EvaluationWhereInput = {},
): Promise<ShownEvaluation | null> {
  return db().evaluation.findFirst({ where: { AND: [where, { programmeId }] }, select: shown });
}

/** The same with the outcomes that are rated, in their order. */
export async function findWithOutcomes(programmeId: string, where: Prisma.EvaluationWhereInput) {
  const found = await db().evaluation.findFirst({
    where: { AND: [where, { programmeId }] },
    select: {
      ...shown,
      programme: {
        select: { outcomes: { orderBy: { position: "asc" }, select: { id: true, title: true } } },
      },
    },
  });
  if (!found) return { evaluation: null, outcomes: [] };
  const { programme, ...evaluation } = found;
  return { evaluation, outcomes: programme.outcomes };
}

const cardShown = {
  id: true,
  programmeId: true,
  kind: true,
  text: true,
  agreed: true,
  starredAt: true,
} as const satisfies Prisma.EvaluationCardSelect;

export type ShownCard = Prisma.EvaluationCardGetPayload<{ select: typeof cardShown }>;

/** The cards that stand, those most agree with first; nothing in their order tells who wrote when. */
export function listCards(programmeId: string, where: Prisma.EvaluationCardWhereInput): Promise<ShownCard[]> {
  return db().evaluationCard.findMany({
    where: { AND: [where, { programmeId, withdrawnAt: null, mergedIntoId: null }] },
    orderBy: [{ agreed: "desc" }, { id: "asc" }],
    select: cardShown,
  });
}

/** A card with where its evaluation stands. */
export function findCard(id: string) {
  return db().evaluationCard.findFirst({
    where: { id, withdrawnAt: null },
    select: { ...cardShown, evaluationId: true, evaluation: { select: shown } },
  });
}
export type WholeCard = NonNullable<Awaited<ReturnType<typeof findCard>>>;

/** A card that this person wrote; null where somebody else did. */
export async function findOwnCard(personId: string, id: string) {
  const hand = await asPerson(personId, (tx) =>
    tx.evaluationCardHand.findFirst({ where: { cardId: id, authorId: personId, wrote: true } }),
  );
  return hand && findCard(id);
}

/** Of whose ratings a tutor's part in a programme is one; null for whoever does not rate. */
export function findRater(programmeId: string, participationIds: string[]) {
  return db().participation.findFirst({
    where: {
      programmeId,
      id: { in: participationIds },
      roles: { has: "tutor" },
      acceptedAt: { not: null },
      finishedOn: null,
    },
    select: { id: true, programmeId: true, personId: true },
  });
}
export type Rater = NonNullable<Awaited<ReturnType<typeof findRater>>>;

/** Everything of one's own: ratings, whether one goes on, and which cards one wrote or agreed to. */
async function ownOf(tx: Transaction, programmeId: string, authorId: string) {
  const ratings = await tx.outcomeRating.findMany({
    where: { programmeId, authorId },
    select: { outcomeId: true, answer: true, dependsOn: true },
  });
  const answer = await tx.evaluationAnswer.findFirst({
    where: { programmeId, authorId },
    select: { willContinue: true },
  });
  const hands = await tx.evaluationCardHand.findMany({
    where: { programmeId, authorId },
    select: { cardId: true, wrote: true },
  });
  return { ratings, willContinue: answer?.willContinue ?? null, hands };
}

/** What may be counted: the database gives no more, and only once totals are shown. */
async function countsOf(tx: Transaction, programmeId: string) {
  const [row] = await tx.$queryRaw<{ totals: Totals[] | null; goingOn: GoingOn | null }[]>`
    select (select jsonb_agg(to_jsonb(t)) from evaluation_totals(${programmeId}) t) as totals,
      (select to_jsonb(g) from evaluation_going_on(${programmeId}) g) as "goingOn"`;
  return { totals: row?.totals ?? [], goingOn: row?.goingOn ?? { answered: null, goOn: null } };
}

/** One's own answers beside everybody's totals. */
export function readAnswers(personId: string, programmeId: string, revealed: boolean) {
  return asPerson(personId, async (tx) => {
    const own = await ownOf(tx, programmeId, personId);
    const none = { totals: [], goingOn: { answered: null, goOn: null } };
    return { own, ...(revealed ? await countsOf(tx, programmeId) : none) };
  });
}

/** How many have rated, of how many who may. */
export async function countRaters(personId: string, programmeId: string) {
  const [row] = await asPerson(
    personId,
    (tx) => tx.$queryRaw<{ rated: number; all: number }[]>`
      select evaluation_raters(${programmeId}) as rated, count(*)::int as all from "Participation"
      where "programmeId" = ${programmeId} and 'tutor' = any(roles) and "acceptedAt" is not null
        and "finishedOn" is null`,
  );
  return row ?? { rated: 0, all: 0 };
}
