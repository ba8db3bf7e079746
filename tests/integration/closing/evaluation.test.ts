import { beforeAll, describe, expect, it } from "vitest";
import * as actions from "@/lib/evaluation/actions";
import { loadEvaluation } from "@/lib/evaluation/loaders";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const TUTOR = "tutor02@southend.example";
const OTHER = "tutor03@southend.example";
const MARK = "[[rating-marker]]";

beforeAll(loadCast);

const version = async () =>
  String(
    (await one<{ version: number }>('SELECT version FROM "Evaluation" WHERE "programmeId" = $1', [RUNNING]))
      .version,
  );
const press = async (action: typeof actions.openEvaluation) =>
  refusalOf(action, { programmeId: RUNNING, version: await version() });
const rating = (answer: string) => ({
  programmeId: RUNNING,
  ...{ "answer.0": answer, "answer.1": "mostly", "answer.2": "", "dependsOn.0": MARK, willContinue: "yes" },
});
const card = (text: string, kind = "benefit") => ({
  ...{ programmeId: RUNNING, kind, text, intentionKey: crypto.randomUUID() },
});
const cardOf = (text: string) =>
  one<{ id: string; agreed: number; text: string; starredAt: Date | null }>(
    'SELECT * FROM "EvaluationCard" WHERE text = $1',
    [text],
  );

describe("before it opens", () => {
  it("takes no ratings and no cards, and only those who run it move it", async () => {
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.rateOutcomes, rating("fully"))).toBe("NOT_NOW");
    expect(await refusalOf(actions.addCard, card("too early"))).toBe("NOT_NOW");
    expect(await press(actions.openEvaluation)).toBe("FORBIDDEN");
    await signedInAs(LEAD);
    expect(await press(actions.revealTotals)).toBe("NOT_NOW");
  });

  it("is planned with outcomes, each on its line; an older version loses nothing", async () => {
    await signedInAs(LEAD);
    const plan = {
      ...{ programmeId: RUNNING, day: "2027-06-10", from: "14:00", place: "The hall" },
      ...{ outcomes: "First outcome\r\n\r\nSecond outcome\nThird outcome", version: await version() },
    };
    expect(await refusalOf(actions.planEvaluation, plan)).toBeUndefined();
    expect(await refusalOf(actions.planEvaluation, plan)).toBeUndefined();
    expect(await refusalOf(actions.planEvaluation, { ...plan, place: "Elsewhere" })).toBe("STALE");
    const outcomes = await rows<{ title: string }>(
      'SELECT title FROM "Outcome" WHERE "programmeId" = $1 ORDER BY position',
      [RUNNING],
    );
    expect(outcomes.map(({ title }) => title)).toEqual(["First outcome", "Second outcome", "Third outcome"]);
  });
});

describe("while it is open", () => {
  it("is opened once however often it is pressed", async () => {
    await signedInAs(LEAD);
    const fields = { programmeId: RUNNING, version: await version() };
    expect(await refusalOf(actions.openEvaluation, fields)).toBeUndefined();
    expect(await refusalOf(actions.openEvaluation, fields)).toBeUndefined();
  });

  it("keeps ratings for their author alone, changed as often as they like", async () => {
    for (const [email, answer] of [
      [TUTOR, "partly"],
      [TUTOR, "fully"],
      [OTHER, "mostly"],
    ] as const) {
      await signedInAs(email);
      expect(await refusalOf(actions.rateOutcomes, rating(answer))).toBeUndefined();
    }
    await signedInAs(TUTOR);
    const mine = await loadEvaluation(RUNNING);
    expect(mine.rating?.ratings.map(({ answer }) => answer).sort()).toEqual(["fully", "mostly"]);
    expect(JSON.stringify(mine)).toContain(MARK);
    for (const email of [LEAD, "coordinator@thurrock.example", "tutor04@southend.example"]) {
      await signedInAs(email);
      const seen = await loadEvaluation(RUNNING);
      expect(JSON.stringify(seen), email).not.toContain(MARK);
      expect(seen.totals).toBeNull();
      expect(seen.raters?.rated).toBe(2);
    }
  });

  it("is not a coordinator’s to rate", async () => {
    await signedInAs(LEAD);
    expect(await refusalOf(actions.rateOutcomes, rating("fully"))).toBe("NOT_FOUND");
  });

  it("makes one card of a card sent twice, counts each hand once, and tells nobody whose it is", async () => {
    await signedInAs(TUTOR);
    const first = card("We waited longer.");
    await send(actions.addCard, first);
    await send(actions.addCard, first);
    const { id } = await cardOf("We waited longer.");
    await send(actions.agreeToCard, { cardId: id });
    expect((await cardOf("We waited longer.")).agreed).toBe(0);
    await signedInAs(OTHER);
    await send(actions.addCard, card("We learned to wait."));
    await send(actions.agreeToCard, { cardId: id });
    expect((await cardOf("We waited longer.")).agreed).toBe(1);
    expect(await refusalOf(actions.withdrawCard, { cardId: id })).toBe("NOT_FOUND");
    const traces = await rows<{ personId: string | null }>(
      `SELECT "personId" FROM "Event" WHERE thing = 'EvaluationCard' AND refusal IS NULL`,
    );
    expect(traces.every(({ personId }) => personId === null)).toBe(true);
  });

  it("lays one card on another and counts people once; its writer still takes it back", async () => {
    const [stays, goes] = [await cardOf("We waited longer."), await cardOf("We learned to wait.")];
    await signedInAs(OTHER);
    expect(await refusalOf(actions.mergeCards, { cardId: goes.id, intoId: stays.id })).toBe("FORBIDDEN");
    await signedInAs(LEAD);
    expect(await refusalOf(actions.mergeCards, { cardId: goes.id, intoId: goes.id })).toBe("INVALID");
    expect(await refusalOf(actions.mergeCards, { cardId: goes.id, intoId: stays.id })).toBeUndefined();
    // The writer of the one had agreed to the other already: two people in all.
    expect((await cardOf("We waited longer.")).agreed).toBe(1);
    await signedInAs(OTHER);
    expect(await refusalOf(actions.withdrawCard, { cardId: goes.id })).toBeUndefined();
    expect(await rows('SELECT 1 FROM "EvaluationCard" WHERE text LIKE $1', ["%learned to wait%"])).toEqual(
      [],
    );
    expect((await cardOf("We waited longer.")).agreed).toBe(1);
  });

  it("lets coordinators star a card, and tutors not", async () => {
    const { id } = await cardOf("We waited longer.");
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.starCard, { cardId: id, starred: "yes" })).toBe("FORBIDDEN");
    await signedInAs("coordinator@thurrock.example");
    expect(await refusalOf(actions.starCard, { cardId: id, starred: "yes" })).toBeUndefined();
    expect((await cardOf("We waited longer.")).starredAt).not.toBeNull();
  });
});

describe("once totals are shown", () => {
  it("hides what fewer than five rated, and takes no rating more", async () => {
    await signedInAs(LEAD);
    expect(await press(actions.revealTotals)).toBeUndefined();
    const { totals, goingOn } = await loadEvaluation(RUNNING);
    expect(totals?.map(({ counts }) => counts)).toEqual([null, null, null]);
    expect(goingOn).toEqual({ answered: null, goOn: null });
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.rateOutcomes, rating("not_yet"))).toBe("NOT_NOW");
  });

  it("gives the finished year’s totals of twenty, and none to somebody who left", async () => {
    await signedInAs("tutor01@southend.example");
    const { totals, goingOn } = await loadEvaluation("programme-finished");
    const truth = await rows<{ answer: string; n: number }>(
      `SELECT answer::text, count(*)::int AS n FROM "OutcomeRating" WHERE "outcomeId" = 'outcome-finished-1' GROUP BY 1`,
    );
    expect(totals?.[0]?.counts).toEqual(Object.fromEntries(truth.map(({ answer, n }) => [answer, n])));
    expect(goingOn).toEqual({ answered: 20, goOn: 18 });
    await signedInAs("withdrawn.a@southend.example");
    expect(await outcomeOf(() => loadEvaluation(RUNNING))).toEqual({ notFound: true });
  });

  it("takes cards until it closes", async () => {
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.addCard, card("Go on.", "next_step"))).toBeUndefined();
    await signedInAs(LEAD);
    expect(await press(actions.closeEvaluation)).toBeUndefined();
    await signedInAs(TUTOR);
    expect(await refusalOf(actions.addCard, card("Too late."))).toBe("NOT_NOW");
    const { id } = await cardOf("Go on.");
    expect(await refusalOf(actions.withdrawCard, { cardId: id })).toBe("NOT_NOW");
  });
});
