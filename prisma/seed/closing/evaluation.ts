import { localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { personId } from "@/prisma/seed/cast";
import { cardTexts, outcomeTitles, ratings } from "@/prisma/seed/closing/evaluation-texts";
import { participationId, programmeId, type YearLabel } from "@/prisma/seed/groups";

const outcomeId = (label: YearLabel, position: number): string => `outcome-${label}-${position + 1}`;
const evaluationId = (label: YearLabel): string => `evaluation-${label}`;
const cardId = (at: number): string => `card-${at + 1}`;

/** The group evaluations: the finished year's closed with all twenty heard, the running year's planned. */
export function evaluationRows(finished: Year, running: Year) {
  const at = (minutes: number) => localInstant(finished.on(41, 3), minutes);
  const programme = programmeId("finished");
  const raters = Object.entries(ratings);
  return {
    outcome: (["finished", "running"] as const).flatMap((label) =>
      outcomeTitles.map(
        (title, position): Prisma.OutcomeCreateManyInput => ({
          id: outcomeId(label, position),
          programmeId: programmeId(label),
          position,
          title,
        }),
      ),
    ),
    evaluation: [
      {
        ...{ id: evaluationId("finished"), programmeId: programme, place: "Pier Road, Room 4" },
        ...{ meetsAt: at(14 * 60), openedAt: at(14 * 60 + 10), revealedAt: at(14 * 60 + 35) },
        ...{ closedAt: at(16 * 60), version: 5 },
      },
      {
        ...{ id: evaluationId("running"), programmeId: programmeId("running"), place: "Grays, the hall" },
        ...{ meetsAt: localInstant(running.on(41, 3), 14 * 60), version: 1 },
      },
    ] satisfies Prisma.EvaluationCreateManyInput[],
    outcomeRating: raters.flatMap(([key, answers]) =>
      ([0, 1, 2] as const).map(
        (position): Prisma.OutcomeRatingCreateManyInput => ({
          id: `rating-${key}-${position}`,
          ...{ evaluationId: evaluationId("finished"), outcomeId: outcomeId("finished", position) },
          ...{ programmeId: programme, participationId: participationId("finished", key) },
          ...{ authorId: personId(key), answer: answers[position] },
          dependsOn: answers[position] === "partly" ? "It depends on the group, and on the time of day." : "",
        }),
      ),
    ),
    evaluationAnswer: raters.map(
      ([key, [, , , willContinue]]): Prisma.EvaluationAnswerCreateManyInput => ({
        ...{ evaluationId: evaluationId("finished"), participationId: participationId("finished", key) },
        ...{ programmeId: programme, authorId: personId(key), willContinue },
      }),
    ),
    evaluationCard: cardTexts.map(
      ({ kind, text, starred, onto, withdrawn }, index): Prisma.EvaluationCardCreateManyInput => ({
        id: cardId(index),
        ...{ evaluationId: evaluationId("finished"), programmeId: programme, kind, text },
        starredAt: starred ? at(16 * 60) : null,
        mergedIntoId: onto === undefined ? null : cardId(onto),
        withdrawnAt: withdrawn ? at(15 * 60 + 20) : null,
        createdAt: at(14 * 60 + 40),
        intentionKey: `example-card-${index + 1}`,
      }),
    ),
    evaluationCardHand: cardTexts.flatMap(({ by, meToo, withdrawn }, index) => {
      const hand = (key: string, wrote: boolean): Prisma.EvaluationCardHandCreateManyInput => ({
        ...{ cardId: cardId(index), authorId: personId(key), programmeId: programme, wrote },
      });
      return withdrawn ? [] : [hand(by, true), ...meToo.map((key) => hand(key, false))];
    }),
  };
}
