import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { test } from "@/tests/e2e/support/own-example";

// Has a Staffroom of its own, and owns the running year's evaluation in it.

const EVALUATION = `${RUNNING}/evaluation`;
const TUTOR = "tutor02@southend.example";
const OTHER = "tutor03@southend.example";
const first = "What brings learners to class shapes how we teach them";
const depends = "On whether the room has a door that closes.";
const benefit = "They ask each other before they ask me.";
const card = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });
const unfold = (page: Page, label: string) => page.locator("summary").filter({ hasText: label }).click();

test.beforeEach(async ({ sql }) => {
  for (const table of ["EvaluationCardHand", "EvaluationCard", "OutcomeRating", "EvaluationAnswer"])
    await sql(`DELETE FROM "${table}" WHERE "programmeId" = 'programme-running'`);
  await sql(`UPDATE "Evaluation" SET "openedAt" = NULL, "revealedAt" = NULL, "closedAt" = NULL
    WHERE "programmeId" = 'programme-running'`);
});

test("opened, rated in silence, cards without a name, totals of few hidden, closed", async ({
  enter,
  ask,
}, testInfo) => {
  test.setTimeout(120_000);
  const lead = await enter(cast.leads, { viewport: { width: 1280, height: 900 } });
  const hands = new Hands(await enter(TUTOR));
  const { page } = hands;
  await page.goto(EVALUATION);
  await expect(page.getByText("The form opens at the meeting.")).toBeVisible();
  await lead.goto(EVALUATION);
  await press(lead, "Open it for ratings");
  await expect(lead.getByText(/^0 of 20 \(0 %\) tutors have rated\./)).toBeVisible();

  await test.step("by keyboard alone she rates, and puts a card on the wall", async () => {
    await page.reload();
    await expect(page.getByText("You alone", { exact: false }).first()).toBeVisible();
    await hands.to(page.getByRole("group", { name: first }).getByRole("radio", { name: "Fully" }));
    await hands.press("Space");
    await hands.write(
      page.getByRole("textbox", { name: new RegExp(`^It depends on… \\(${first}`) }),
      depends,
    );
    await hands.follow(page.getByRole("button", { name: "Keep my ratings" }));
    await expect(
      page.getByText("Kept. You can change your ratings until the totals are shown."),
    ).toBeVisible();
    await hands.to(page.getByRole("radio", { name: "Something good that came of this year" }));
    await hands.press("Space");
    await hands.write(page.getByRole("textbox", { name: "On the card" }), benefit);
    await hands.follow(page.getByRole("button", { name: "Put it on the wall" }));
    await expect(page.getByText("Your card is on the wall, without a name.")).toBeVisible();
    await expect(card(page, benefit)).toContainText("Yours");
    await expectNoAxeViolations(page, "the evaluation while it is open");
    hands.report(testInfo, "to rate one outcome and write a card");
  });

  await test.step("nobody else can tell whose card it is, or how she rated", async () => {
    for (const email of [cast.leads, cast.coordinatesThurrock, OTHER])
      for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
        const body = await (await (await ask(email)).get(`${EVALUATION}?_rsc`, { headers })).text();
        expect(body, email).toContain(benefit);
        for (const trace of [depends, "Priya Nandakumar", "person-s02", "running-s02", TUTOR])
          expect(body, `${trace}, to ${email}`).not.toContain(trace);
      }
  });

  await test.step("the coordinator counts who rated, and chooses the card", async () => {
    await lead.reload();
    await expect(lead.getByText(/^1 of 20 \(5 %\) tutors have rated\./)).toBeVisible();
    await card(lead, benefit)
      .getByRole("button", { name: /^Choose for the report/ })
      .click();
    await expect(card(lead, benefit)).toContainText("For the report");
  });

  await test.step("what fewer than five rated is not shown", async () => {
    await unfold(lead, "Show the totals");
    await press(lead, "Yes, show the totals");
    await expect(lead.getByRole("cell", { name: "Too few rated" })).toHaveCount(3);
    await expect(lead.getByText("Too few said whether they mean to go on.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Keep my ratings" })).toHaveCount(0);
    await expect(page.getByRole("cell", { name: "Too few rated" })).toHaveCount(3);
    await expectNoAxeViolations(page, "the totals");
  });

  await test.step("closed, nothing more is taken", async () => {
    await unfold(lead, "Close the evaluation");
    await press(lead, "Yes, close it");
    await expect(lead.getByText("Closed", { exact: true })).toBeVisible();
    await page.reload();
    await expect(card(page, benefit)).toBeVisible();
    for (const name of [/^Put it on the wall/, /^Me too/, /^Yes, take it back/])
      await expect(page.getByRole("button", { name })).toHaveCount(0);
  });
});

test("without JavaScript: rating, a card, agreeing, and both taken back", async ({ enter, sql }) => {
  await sql(`UPDATE "Evaluation" SET "openedAt" = now() WHERE "programmeId" = 'programme-running'`);
  const plain = { javaScriptEnabled: false };
  const writer = await enter(TUTOR, plain);
  await writer.goto(EVALUATION);
  await writer.getByRole("radio", { name: "Something we should do next" }).check();
  await writer.getByLabel("On the card").fill(" ");
  await press(writer, "Put it on the wall");
  await expect(said(writer)).toContainText("Write the card in a sentence or two.");
  await expect(writer.getByRole("radio", { name: "Something we should do next" })).toBeChecked();
  await writer.getByLabel("On the card").fill("Begin in <September>.");
  await press(writer, "Put it on the wall");
  await expect(card(writer, "Begin in <September>.")).toContainText("One person");

  const other = await enter(OTHER, plain);
  await other.goto(EVALUATION);
  const theirs = card(other, "Begin in <September>.");
  await expect(theirs).not.toContainText("Yours");
  await theirs.getByRole("button", { name: /^Me too/ }).click();
  await expect(theirs).toContainText("2 people");
  await theirs.getByRole("button", { name: /^No longer me too/ }).click();
  await expect(theirs).toContainText("One person");
  await other.getByRole("group", { name: first }).getByRole("radio", { name: "Partly" }).check();
  await press(other, "Keep my ratings");
  await expect(other.getByText(/^Kept\. You can change/)).toBeVisible();
  await other.reload();
  await expect(
    other.getByRole("group", { name: first }).getByRole("radio", { name: "Partly" }),
  ).toBeChecked();

  await unfold(writer, "Take it back");
  await writer.getByRole("button", { name: /^Yes, take it back/ }).click();
  await expect(card(writer, "Begin in <September>.")).toHaveCount(0);
  await other.goto(EVALUATION);
  await expect(theirs).toHaveCount(0);
});
