import type pg from "pg";
import { type Dice, insert, time, up } from "@/tests/support/random-programme/dice";

/** End reports with some answers kept back, and a group evaluation that may or may not have shown its totals. */
export async function answers(
  client: pg.ClientBase,
  roll: Dice,
  programmeId: string,
  people: { id: string; personId: string; college: string }[],
): Promise<void> {
  for (const { id: ownerId, personId, college } of people.filter(() => roll.chance(0.7))) {
    const submitted = roll.chance(0.8);
    const id = `er-${ownerId}`;
    const of = { programmeId, ownerId, collegeId: college };
    await insert(client, "EndReport", [
      {
        ...{ ...of, id, state: submitted ? "submitted" : "open" },
        submittedAt: submitted ? time(roll) : null,
        quoteConsent: submitted ? "no" : null,
      },
    ]);
    if (!submitted) continue;
    const given = { contactOutside: roll.of(["yes", "no", ""]), motivations: roll.of(["", "  ", "said"]) };
    const justMe = roll.chance(0.4);
    const ratings = up(roll.below(3)).map(() => ({
      before: roll.chance(0.8) ? 1 + roll.below(10) : null,
      now: roll.chance(0.8) ? 1 + roll.below(10) : null,
    }));
    const shared = { changedTeaching: roll.of(["", "x", "x", "x"]), ...(justMe ? {} : given) };
    const kept = { answers: justMe ? given : {}, ratings };
    await insert(client, "EndReportText", [
      { ...of, id, submittedAt: time(roll), values: JSON.stringify(shared) },
    ]);
    await insert(client, "EndReportPrivate", [
      { programmeId, reportId: id, authorId: personId, values: JSON.stringify(kept) },
    ]);
  }
  const evaluationId = `${programmeId}-evaluation`;
  await insert(client, "Evaluation", [
    {
      ...{ id: evaluationId, programmeId, openedAt: time(roll) },
      revealedAt: roll.chance(0.7) ? time(roll) : null,
    },
  ]);
  await insert(
    client,
    "Outcome",
    [1, 2, 3].map((position) => ({ id: `${programmeId}-o${position}`, programmeId, position, title: "x" })),
  );
  for (const position of [1, 2, 3])
    await insert(
      client,
      "OutcomeRating",
      people
        .filter(() => roll.chance(0.8))
        .map(({ id: participationId, personId }) => ({
          ...{ programmeId, evaluationId, outcomeId: `${programmeId}-o${position}`, participationId },
          ...{ id: `${participationId}-o${position}`, authorId: personId },
          answer: roll.of(["fully", "mostly", "mostly", "partly", "not_yet"]),
        })),
    );
}
