"use server";

import { action } from "@/lib/access/action";
import { now } from "@/lib/core/clock";
import { refused } from "@/lib/core/result";
import { findCard, findEvaluation, findOwnCard, findRater } from "@/lib/evaluation/data";
import * as cards from "@/lib/evaluation/mutations/cards";
import { moveEvaluation, planEvaluation as plan } from "@/lib/evaluation/mutations/course";
import { rateOutcomes as rate } from "@/lib/evaluation/mutations/ratings";
import type { EvaluationMove } from "@/lib/evaluation/rules";
import * as schema from "@/lib/evaluation/schema";
import { findProgramme } from "@/lib/programmes/data";

export const planEvaluation = action("administer", "Evaluation", {
  input: schema.plan,
  async find({ programmeId }) {
    const programme = await findProgramme(programmeId, {});
    return programme && { id: "", programmeId, timeZone: programme.timeZone };
  },
  run: (form, { timeZone }, actor) => plan(actor.personId, form, timeZone),
  after: () => ({ done: "Planned." }),
});

const move = (which: EvaluationMove) =>
  action("administer", "Evaluation", {
    input: schema.onEvaluation,
    find: ({ programmeId }) => findEvaluation(programmeId),
    run: ({ version }, evaluation, actor) =>
      moveEvaluation(actor.personId, evaluation, version, which, now()),
  });

export const openEvaluation = move("open");
export const revealTotals = move("reveal");
export const closeEvaluation = move("close");

export const rateOutcomes = action("edit", "OutcomeRating", {
  input: schema.ratings,
  async find({ programmeId }, actor) {
    const rater = await findRater(programmeId, actor.active);
    const evaluation = await findEvaluation(programmeId);
    return rater && evaluation && { id: "", authorId: rater.personId, rater, evaluation };
  },
  run: (form, { rater, evaluation }) => rate(rater, evaluation, form),
  after: () => ({ done: "Kept. You can change your ratings until the totals are shown." }),
});

export const addCard = action("create", "EvaluationCard", {
  input: schema.card,
  async find({ programmeId }) {
    const evaluation = await findEvaluation(programmeId);
    return evaluation && { id: "", programmeId, evaluation };
  },
  run: (form, { evaluation }, actor) => cards.addCard(actor.personId, evaluation, form),
  after: () => ({ done: "Your card is on the wall, without a name." }),
});

// The row carries no id of the card: a refusal is logged with who asked, and must not tell whose card it is.
const unnamed = <Card extends { programmeId: string }>(card: Card | null) =>
  card && { id: "", programmeId: card.programmeId, card };

export const agreeToCard = action("agree", "EvaluationCard", {
  input: schema.onCard,
  find: async ({ cardId }) => unnamed(await findCard(cardId)),
  run: (_, { card }, actor) => cards.agreeToCard(actor.personId, card),
});

export const withdrawCard = action("withdraw", "EvaluationCard", {
  input: schema.onCard,
  find: async ({ cardId }, actor) => unnamed(await findOwnCard(actor.personId, cardId)),
  run: (_, { card }, actor) => cards.withdrawCard(actor.personId, card, now()),
});

export const starCard = action("edit", "EvaluationCard", {
  input: schema.star,
  find: ({ cardId }) => findCard(cardId),
  run: ({ starred }, card, actor) => cards.starCard(actor.personId, card, starred === "yes", now()),
});

export const mergeCards = action("edit", "EvaluationCard", {
  input: schema.merge,
  find: ({ cardId }) => findCard(cardId),
  run: ({ intoId }, card, actor) =>
    card.evaluation.closedAt
      ? Promise.resolve(refused("NOT_NOW"))
      : cards.mergeCards(actor.personId, card, intoId),
});
