import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import type { Rater, ShownEvaluation } from "@/lib/evaluation/data";
import { stateOf } from "@/lib/evaluation/rules";
import type { Answer, Ratings } from "@/lib/evaluation/schema";

/**
 * Keeps one person's ratings as they now stand: what was left out is taken away. Only while the evaluation is
 * open: once totals are shown, a change could be read from the difference.
 */
export function rateOutcomes(rater: Rater, evaluation: ShownEvaluation, form: Ratings): Promise<Result> {
  const { id: participationId, programmeId, personId: authorId } = rater;
  const { id: evaluationId } = evaluation;
  const typed = form as Record<string, string>;
  return asPerson(authorId, async (tx) => {
    await tx.$queryRaw`select 1 from "Evaluation" where "id" = ${evaluationId} for share`;
    const now = await tx.evaluation.findUniqueOrThrow({ where: { id: evaluationId } });
    if (stateOf(now) !== "open") return refused("NOT_NOW");
    const outcomes = await tx.outcome.findMany({ where: { programmeId }, orderBy: { position: "asc" } });
    const given = outcomes.flatMap(({ id: outcomeId }, place) => {
      const answer = typed[`answer.${place}`];
      return answer
        ? [{ outcomeId, answer: answer as Answer, dependsOn: typed[`dependsOn.${place}`] ?? "" }]
        : [];
    });
    await tx.outcomeRating.deleteMany({
      where: { participationId, outcomeId: { notIn: given.map(({ outcomeId }) => outcomeId) } },
    });
    for (const { outcomeId, ...answer } of given)
      await tx.outcomeRating.upsert({
        where: { outcomeId_participationId: { outcomeId, participationId } },
        create: { ...answer, outcomeId, evaluationId, programmeId, participationId, authorId },
        update: { ...answer, version: { increment: 1 } },
      });
    const willContinue = form.willContinue === "" ? null : form.willContinue === "yes";
    await tx.evaluationAnswer.upsert({
      where: { evaluationId_participationId: { evaluationId, participationId } },
      create: { evaluationId, participationId, programmeId, authorId, willContinue },
      update: { willContinue, version: { increment: 1 } },
    });
    await recordEvent(tx, { personId: authorId, act: "rate", thing: "Evaluation", programmeId });
    return done(undefined);
  });
}
