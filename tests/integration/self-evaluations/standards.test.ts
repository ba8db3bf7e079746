import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addStandardAction, changeStandardAction } from "@/lib/self-evaluations/actions";
import { listStandards } from "@/lib/self-evaluations/data";
import { loadSelfEvaluationForm, loadStandards } from "@/lib/self-evaluations/loaders";
import { refusalOf, send } from "@/tests/support/builders";
import { loadCast, RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { forgetRates, one, rows } from "@/tests/support/owner";
import { signedInAs } from "@/tests/support/sign-in";

const LEAD = "lead@southend.example";
const KEY = "0b0cd2a8-2d5b-4f51-8f65-0c8f4c0c7f10";
const added = { programmeId: RUNNING, intentionKey: KEY, area: "skills", title: "Working outdoors" };

beforeAll(loadCast);
beforeEach(forgetRates);

const standard = async (number: number) => (await listStandards()).find((each) => each.number === number);
const change = (number: number, fields: Record<string, string>) =>
  send(changeStandardAction, { programmeId: RUNNING, number: String(number), ...fields });

describe("the standards", () => {
  it("are kept by leads, and by nobody else", async () => {
    for (const email of [
      "coordinator@thurrock.example",
      "tutor01@southend.example",
      "leaver.a@southend.example",
    ]) {
      await signedInAs(email);
      expect(await outcomeOf(() => loadStandards(RUNNING)), email).toEqual({ notFound: true });
      const changed = { programmeId: RUNNING, number: "11", title: "Taken over", version: "1" };
      expect(["FORBIDDEN", "NOT_FOUND"], email).toContain(await refusalOf(changeStandardAction, changed));
      expect(["FORBIDDEN", "NOT_FOUND"], email).toContain(await refusalOf(addStandardAction, added));
    }
    expect(await standard(11)).toMatchObject({ title: "Special needs and inclusive learning", version: 1 });
  });

  it("are added once, however often the button is pressed, and come unchecked", async () => {
    await signedInAs(LEAD);
    const sent = await Promise.all([1, 2, 3].map(() => send(addStandardAction, added)));
    for (const each of sent) expect(each).toEqual({ to: `/programmes/${RUNNING}/settings/standards` });
    expect(await standard(21)).toMatchObject({ title: added.title, verified: false });
    expect(await standard(22)).toBeUndefined();
    expect(await send(addStandardAction, { ...added, title: " " })).toMatchObject({
      value: { refusal: "INVALID", fieldErrors: { title: [expect.any(String)] } },
    });
  });

  it("are checked and reworded, and whoever comes too late is told", async () => {
    await signedInAs(LEAD);
    const words = { title: "Inclusive learning", verified: "yes", version: "1" };
    await change(11, words);
    expect(await standard(11)).toMatchObject({ title: "Inclusive learning", verified: true, version: 2 });
    await change(11, words); // the same press again
    expect(await standard(11)).toMatchObject({ version: 2 });
    const late = await change(11, { title: "Something else", version: "1" });
    expect(late).toMatchObject({
      value: { refusal: "STALE", saved: { title: "Inclusive learning", version: "2" } },
    });
    const events = await rows(
      `SELECT act, thing, "thingId" FROM "Event" WHERE thing = 'Standard' AND refusal IS NULL ORDER BY id`,
    );
    expect(events).toEqual([
      { act: "create", thing: "Standard", thingId: "21" },
      { act: "edit", thing: "Standard", thingId: "11" },
    ]);
  });

  it("that are retired leave the form, but not from under an answer", async () => {
    const { values } = await one<{ values: Record<string, string> }>(
      `SELECT a.values FROM "SelfEvaluationAnswers" a JOIN "SelfEvaluation" s ON s.id = a."selfEvaluationId"
       WHERE s."ownerId" = 'running-t03' AND a.round = s.round`,
    );
    const answered = Object.keys(values).find((name) => name.startsWith("standard.") && values[name]);
    const number = Number(answered?.split(".")[1] ?? 5);
    if (!answered)
      await rows(
        `UPDATE "SelfEvaluationAnswers" SET values = values || '{"standard.5":"confident"}'
         WHERE "selfEvaluationId" = (SELECT id FROM "SelfEvaluation" WHERE "ownerId" = 'running-t03') AND round = 2`,
      );
    await signedInAs(LEAD);
    const { title = "", version = 1 } = (await standard(number)) ?? {};
    await change(number, { title, version: String(version), retired: "yes" });
    await signedInAs("tutor03@thurrock.example");
    expect((await loadSelfEvaluationForm(RUNNING)).asked.map((each) => each.number)).toContain(number);
    await signedInAs("tutor13@southend.example");
    expect((await loadSelfEvaluationForm(RUNNING)).asked.map((each) => each.number)).not.toContain(number);
  });
});
