import { beforeAll, describe, expect, it } from "vitest";
import * as evaluation from "@/lib/evaluation/actions";
import * as resources from "@/lib/resources/actions";
import { type Fields, refusalOf } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const AUTHOR = "tutor02@southend.example";
const CARD_WRITER = "tutor03@southend.example";
const key = () => ({ intentionKey: crypto.randomUUID() });
const begin = (): Fields => ({ programmeId: RUNNING, title: "A way in", visitId: "", ...key() });
const card = (): Fields => ({ programmeId: RUNNING, kind: "benefit", text: "Time to think.", ...key() });
const entry = () =>
  one<{ id: string; version: number }>(`SELECT * FROM "GoodPractice" WHERE title = 'A way in' LIMIT 1`);

const finish = (participationId: string) =>
  rows(`UPDATE "Participation" SET "finishedOn" = '2027-01-19' WHERE id = $1`, [participationId]);
const submit = async (): Promise<Fields> => {
  const { id, version } = await entry();
  return {
    ...{ entryId: id, version: String(version), intent: "publish", title: "A way in" },
    ...{ oneSentence: "One.", whatToDo: "This.", context: "", whyItWorks: "", learnersDid: "", adaptFor: "" },
    ...{ watchOutFor: "", link: "", themeId: "", subjectId: "", standardNumber: "4" },
    ...{ licence: "cc_by", scope: "everybody" },
  };
};

beforeAll(async () => {
  await loadCast();
  await rows(`UPDATE "Evaluation" SET "openedAt" = now() WHERE "programmeId" = $1`, [RUNNING]);
  await signedInAs(AUTHOR);
  expect(await refusalOf(resources.beginEntry, begin())).toBeUndefined();
  await signedInAs(CARD_WRITER);
  expect(await refusalOf(evaluation.addCard, card())).toBeUndefined();
});

describe("somebody whose part has ended", () => {
  it("keeps what they wrote, and publishes nothing with it", async () => {
    await finish("running-s02");
    await signedInAs(AUTHOR);
    expect(await refusalOf(resources.submitEntry, await submit())).toBe("NOT_NOW");
    const { id, version } = await entry();
    expect(await refusalOf(resources.widenEntry, { entryId: id, version: String(version) })).toBe("NOT_NOW");
    expect(await refusalOf(resources.beginEntry, begin())).toBe("NOT_FOUND");
    expect(await one(`SELECT "publishedAt" FROM "GoodPractice" WHERE id = $1`, [id])).toEqual({
      publishedAt: null,
    });
  });

  it("writes no card and raises no hand", async () => {
    const { id } = await one<{ id: string }>(`SELECT id FROM "EvaluationCard" WHERE text = 'Time to think.'`);
    await signedInAs(AUTHOR);
    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(await refusalOf(evaluation.addCard, card()));
    expect(["FORBIDDEN", "NOT_FOUND"]).toContain(await refusalOf(evaluation.agreeToCard, { cardId: id }));
  });
});

describe("once the year has closed", () => {
  it("nobody writes a card, raises a hand or begins an entry", async () => {
    const { id } = await one<{ id: string }>(`SELECT id FROM "EvaluationCard" WHERE text = 'Time to think.'`);
    await rows(`UPDATE "Programme" SET "closedAt" = now() WHERE id = $1`, [RUNNING]);
    await signedInAs("tutor04@southend.example");
    expect(await refusalOf(evaluation.addCard, card())).toBe("FORBIDDEN");
    expect(await refusalOf(evaluation.agreeToCard, { cardId: id })).toBe("FORBIDDEN");
    expect(await refusalOf(resources.beginEntry, begin())).toBe("NOT_FOUND");
  });
});
