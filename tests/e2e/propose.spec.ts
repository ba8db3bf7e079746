import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { beginDraft, proposeButton, proposing } from "@/tests/e2e/support/boards";
import { cast } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { expectNoSidewaysScroll, smallTargets } from "@/tests/e2e/support/shape";
import { scriptBytes } from "@/tests/e2e/support/weight";

// Owns the drafts it begins itself; nothing of them is published, so nobody's groups change. One proposal at a time in a
// programme: these wait for each other.

test.describe.configure({ mode: "serial", timeout: 150_000 });

const desk = { viewport: { width: 1280, height: 900 } };
/** A proposal may take as long as the machine is busy with others. */
const PATIENT = { timeout: 60_000 };
/** Which of the two is said depends on how busy the machine is. */
const NEARNESS = /This is the best possible\.|Within [\d.]+ % of the best possible\./;

const board = (page: Page, name: string) => beginDraft(page, name, { from: "An empty board" });

test("groups are proposed, explained, and taken back by keyboard", async ({ enter }, testInfo) => {
  const hands = new Hands(await enter(cast.leads, desk));
  const { page } = hands;
  await board(page, "Proposed by keyboard");
  await hands.follow(proposeButton(page));
  await expect(proposing(page)).toContainText(NEARNESS, PATIENT);
  const lanes = page.getByRole("region", { name: /: [34] people$/ });
  await expect(lanes).toHaveCount(6);
  await expectNoAxeViolations(page, "a board with proposed groups");
  await hands.follow(page.getByRole("link", { name: "Why these groups" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why these groups");
  await expect(page.getByRole("main")).toContainText(
    /can visit .+ \((Mon|Tues|Wednes|Thurs|Fri)day (morn|even|after)/,
  );
  await expectNoAxeViolations(page, "why these groups");
  await page.goBack();
  await hands.to(page.getByRole("button", { name: "Undo" }));
  await hands.press("Enter");
  await expect(lanes).toHaveCount(0);
  await page.reload();
  await expect(proposing(page)).toContainText("You or others have changed the groups since.");
  hands.report(testInfo, "to have groups proposed and explained");
});

test("what counts is chosen in words on a phone, and kept for the programme", async ({ enter }) => {
  const page = await enter(cast.leads);
  await board(page, "What counts");
  await proposing(page).getByText("What counts", { exact: true }).click();
  const lessons = page.getByLabel("Can visit each other in several lessons");
  await page.getByRole("button", { name: "Easy to visit" }).click();
  await expect(lessons).toHaveValue("8");
  await expect(lessons).toHaveAttribute("aria-valuetext", "matters a lot");
  await lessons.press("End");
  await expect(lessons).toHaveAttribute("aria-valuetext", "matters most");
  await expectNoAxeViolations(page, "what counts");
  expect(await smallTargets(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Keep this without proposing" }).click();
  await expect(proposing(page).getByRole("status")).toContainText("What counts is kept.");
  await page.reload();
  await proposing(page).getByText("What counts", { exact: true }).click();
  await expect(lessons).toHaveValue("10");
});

test("wishes that cannot all hold are told with names, and one press gives one up", async ({ enter }) => {
  const page = await enter(cast.leads, desk);
  await board(page, "Wishes");
  const wish = async (one: string, other: string, way: string) => {
    await proposing(page)
      .getByText(/^Keep people together or apart/)
      .click();
    await proposing(page).getByLabel("Somebody", { exact: true }).selectOption({ label: one });
    await proposing(page).getByLabel("Somebody else").selectOption({ label: other });
    await proposing(page).getByLabel("Are the two to be in one group?").selectOption({ label: way });
    await proposing(page).getByRole("button", { name: "Add this wish" }).click();
  };
  await wish("Ruth Hallam, Southend", "Samuel Okonjo, Southend", "Together in one group");
  await expect(proposing(page)).toContainText("Keep people together or apart (1)");
  await proposeButton(page).click();
  await expect(proposing(page)).toContainText("Samuel Okonjo is Ruth Hallam’s line manager", PATIENT);
  await expect(proposing(page)).toContainText(
    "Ruth Hallam and Samuel Okonjo are to be together, as was wished.",
  );
  await expectNoAxeViolations(page, "rules in conflict");
  await proposing(page)
    .getByRole("button", { name: /^Drop the wish/ })
    .click();
  await expect(proposing(page)).not.toContainText("Keep people together or apart (1)");
  await proposeButton(page).click();
  await expect(proposing(page)).toContainText(NEARNESS, PATIENT);
});

test("all of it works without JavaScript", async ({ enter }) => {
  const page = await enter(cast.coordinatesThurrock, { javaScriptEnabled: false });
  const path = await board(page, "Proposed without a script");
  await proposeButton(page).click();
  await expect(async () => {
    await page.goto(path);
    await expect(proposing(page)).toContainText(NEARNESS);
  }).toPass(PATIENT);
  await page.getByRole("link", { name: "Why these groups" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why these groups");
});

test("the board with its proposals weighs at most 170 kB of scripts", async ({ enter }) => {
  const page = await enter(cast.leads);
  const bytes = await scriptBytes(page, await board(page, "Weighed"));
  test.info().annotations.push({ type: "weight", description: `${(bytes / 1000).toFixed(1)} kB (gzip)` });
  expect(bytes).toBeLessThanOrEqual(170_000);
});
