import { describe, expect, it } from "vitest";
import { missingFields, offersIn, themeAt, type Values } from "@/lib/self-evaluations/rules";
import { predicaments } from "@/prisma/seed/cast";
import { buildExample } from "@/prisma/seed/example";
import { day, days, instant, tutors } from "@/tests/unit/seed/reading";

describe.each(days)("the self-evaluations of the example on %s", (today) => {
  const rows = buildExample(today);
  const of = (programmeId: string) => rows.selfEvaluation.filter((one) => one.programmeId === programmeId);
  const mine = (email: string) => {
    const person = rows.person.find((one) => one.email === email);
    const owner = rows.participation.find(
      (one) => one.personId === person?.id && one.programmeId === "programme-running",
    );
    return rows.selfEvaluation.find((one) => one.ownerId === owner?.id);
  };

  it("are all finished in the finished year, and in every state in the running one", () => {
    expect(of("programme-finished").map(({ state }) => state)).toEqual(Array(20).fill("finished"));
    expect(tutors(rows, "programme-finished")).toHaveLength(20);
    expect(mine(predicaments.hasNotBegunASelfEvaluation)).toBeUndefined();
    expect(mine(predicaments.hasASelfEvaluationUnderWay)).toMatchObject({ state: "open", round: 1 });
    expect(mine(predicaments.hasReopenedASelfEvaluation)).toMatchObject({ state: "open", round: 2 });
    expect(mine(predicaments.hasFinishedASecondRound)).toMatchObject({ state: "finished", round: 2 });
    expect(of("programme-running").filter(({ state }) => state === "finished")).toHaveLength(17);
  });

  it("say all that is needed once finished, with the themes of the year in them", () => {
    for (const { id, ownerId, round, state, startedAt, finishedAt } of rows.selfEvaluation) {
      const rounds = rows.selfEvaluationAnswers.filter((one) => one.selfEvaluationId === id);
      expect(rounds.map((one) => one.round)).toEqual(round === 2 ? [1, 2] : [1]);
      const values = rounds.at(-1)?.values as Values;
      const themes = rows.theme.filter((one) => one.participationId === ownerId);
      for (const theme of themes)
        expect(themeAt(values, theme.position - 1)).toMatchObject({
          title: theme.title,
          lookAt: theme.lookAt,
          topic: theme.topicId ?? "",
        });
      if (state === "finished") {
        expect(missingFields(values)).toEqual([]);
        expect(instant(finishedAt)).toBeGreaterThan(instant(startedAt) ?? 0);
        expect(day(finishedAt) < today).toBe(true);
        const offered = rows.skillOffer.filter((one) => one.participationId === ownerId);
        expect(offered.map((one) => one.standardNumber)).toEqual(offersIn(values));
      }
    }
  });
});
