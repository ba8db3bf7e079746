import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { ShownEvaluation, WholeCard } from "@/lib/evaluation/data";
import { stateOf, takesCards } from "@/lib/evaluation/rules";
import type { NewCard } from "@/lib/evaluation/schema";

// A card bears no name anywhere: the log says that one was added, agreed to or taken back, and not by whom.

async function isOpen(tx: Transaction, evaluationId: string): Promise<boolean> {
  await tx.$queryRaw`select 1 from "Evaluation" where "id" = ${evaluationId} for share`;
  return takesCards(stateOf(await tx.evaluation.findUniqueOrThrow({ where: { id: evaluationId } })));
}

export function addCard(
  personId: string,
  { id: evaluationId, programmeId }: Pick<ShownEvaluation, "id" | "programmeId">,
  { kind, text, intentionKey }: NewCard,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    if (!(await isOpen(tx, evaluationId))) return refused("NOT_NOW");
    const { count } = await tx.evaluationCard.createMany({
      data: { evaluationId, programmeId, kind, text, intentionKey },
      skipDuplicates: true,
    });
    if (count === 0) return done(undefined);
    const card = await tx.evaluationCard.findUniqueOrThrow({ where: { intentionKey }, select: { id: true } });
    await tx.evaluationCardHand.create({
      data: { cardId: card.id, authorId: personId, programmeId, wrote: true },
    });
    await recordEvent(tx, { personId: null, act: "create", thing: "EvaluationCard", programmeId });
    return done(undefined);
  });
}

/** "Me too", or no longer. Its writer is counted already. */
export function agreeToCard(personId: string, card: WholeCard): Promise<Result> {
  const { id: cardId, programmeId } = card;
  return asPerson(personId, async (tx) => {
    if (!(await isOpen(tx, card.evaluationId))) return refused("NOT_NOW");
    const key = { cardId_authorId: { cardId, authorId: personId } };
    const hand = await tx.evaluationCardHand.findUnique({ where: key });
    if (hand?.wrote) return done(undefined);
    if (hand) await tx.evaluationCardHand.delete({ where: key });
    else
      await tx.evaluationCardHand.create({ data: { cardId, authorId: personId, programmeId, wrote: false } });
    await recordEvent(tx, { personId: null, act: "agree", thing: "EvaluationCard", programmeId });
    return done(undefined);
  });
}

/** Its writer takes a card back: the words are gone; what others had laid on it stands by itself again. */
export function withdrawCard(personId: string, card: WholeCard, at: Date): Promise<Result> {
  const { id, programmeId } = card;
  return asPerson(personId, async (tx) => {
    if (!(await isOpen(tx, card.evaluationId))) return refused("NOT_NOW");
    await tx.evaluationCard.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: null } });
    await tx.evaluationCardHand.deleteMany({ where: { cardId: id, authorId: personId } });
    await tx.evaluationCard.update({
      where: { id },
      data: { text: "", withdrawnAt: at, starredAt: null, mergedIntoId: null, version: { increment: 1 } },
    });
    await recordEvent(tx, { personId: null, act: "withdraw", thing: "EvaluationCard", programmeId });
    return done(undefined);
  });
}

/** Chooses a card for the report, or no longer; pressed twice it is what was asked. */
export function starCard(
  personId: string,
  { id, programmeId }: WholeCard,
  starred: boolean,
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.evaluationCard.updateMany({
      where: { id, withdrawnAt: null, mergedIntoId: null },
      data: { starredAt: starred ? at : null, version: { increment: 1 } },
    });
    if (count === 0) return refused("STALE");
    const act = starred ? "star" : "unstar";
    await recordEvent(tx, { personId, act, thing: "EvaluationCard", thingId: id, programmeId });
    return done(undefined);
  });
}

/** Lays a card on another of its kind that says the same; whoever stood behind either stands behind that one. */
export function mergeCards(personId: string, card: WholeCard, intoId: string): Promise<Result> {
  const { id, programmeId, evaluationId, kind } = card;
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Evaluation" where "id" = ${evaluationId} for update`;
    const into = await tx.evaluationCard.findFirst({
      where: { id: intoId, evaluationId, kind, withdrawnAt: null, mergedIntoId: null },
    });
    if (!into || intoId === id) return unfit("intoId", "Choose another card of the same kind.");
    await tx.evaluationCard.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: intoId } });
    await tx.evaluationCard.update({
      where: { id },
      data: { mergedIntoId: intoId, starredAt: null, version: { increment: 1 } },
    });
    await recordEvent(tx, { personId, act: "merge", thing: "EvaluationCard", thingId: id, programmeId });
    return done(undefined);
  });
}
