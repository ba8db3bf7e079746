import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { localDay, localMinutes, minutesToClock, timeInWords } from "@/lib/core/dates";
import { jottingAt, readJottings } from "@/lib/core/jottings";
import { countRaters, findRater, findWithOutcomes, listCards, readAnswers } from "@/lib/evaluation/data";
import { countsOf, stateOf, takesCards } from "@/lib/evaluation/rules";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

/** The group evaluation as this person may see it: their own ratings, the cards, and totals once they are shown. */
export async function loadEvaluation(programmeId: string) {
  const { actor, ability } = await requireActor();
  const programme = await loadOwnProgramme(programmeId);
  const row = { id: "", programmeId };
  const mayAdminister = can(ability, "administer", "Evaluation", row);
  const { evaluation, outcomes } = await findWithOutcomes(programmeId, visible(ability, "see", "Evaluation"));
  const state = evaluation ? stateOf(evaluation) : null;
  const place = `card:${programmeId}`;
  if (!evaluation || !state || state === "planned")
    return {
      programme,
      evaluation,
      state,
      outcomes,
      mayAdminister,
      plan: planOf(evaluation, programme, outcomes),
    };
  const rater = await findRater(programmeId, actor.active);
  const revealed = evaluation.revealedAt !== null;
  const { own, totals, goingOn } = await readAnswers(actor.personId, programmeId, revealed);
  const cards = await listCards(programmeId, visible(ability, "see", "EvaluationCard"));
  const open = takesCards(state);
  return {
    programme,
    evaluation,
    state,
    outcomes,
    mayAdminister,
    plan: planOf(evaluation, programme, outcomes),
    rating: rater && state === "open" ? own : null,
    totals: revealed
      ? outcomes.map(({ id, title }) => ({
          id,
          title,
          counts: countsOf(totals.find(({ outcomeId }) => outcomeId === id)),
        }))
      : null,
    goingOn,
    raters: state === "open" ? await countRaters(actor.personId, programmeId) : null,
    cards: cards.map((card) => {
      const hand = own.hands.find(({ cardId }) => cardId === card.id);
      return { ...card, mine: hand?.wrote === true, agreedTo: hand?.wrote === false };
    }),
    takesCards: open,
    begun: jottingAt(open ? await readJottings(actor.personId, [place]) : new Map(), place),
  };
}

function planOf(
  evaluation: Awaited<ReturnType<typeof findWithOutcomes>>["evaluation"],
  { timeZone }: { timeZone: string },
  outcomes: { title: string }[],
) {
  const at = evaluation?.meetsAt;
  return {
    version: evaluation?.version ?? 0,
    day: at ? localDay(at, timeZone) : "",
    from: at ? minutesToClock(localMinutes(at, timeZone)) : "",
    place: evaluation?.place ?? "",
    outcomes: outcomes.map(({ title }) => title).join("\n"),
    when: at ? timeInWords(at, timeZone) : null,
  };
}
