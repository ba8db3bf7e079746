import type { Page } from "@playwright/test";
import mammoth from "mammoth";
import { SECTION_WORDS } from "@/lib/report/labels";
import { SECTIONS } from "@/lib/report/schema";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect } from "@/tests/e2e/support/house";
import { test } from "@/tests/e2e/support/own-example";

// Has a Staffroom of its own, and owns the running year's report in it, and the end report of tutor09@southend.

const desk = { viewport: { width: 1280, height: 900 } };
const REPORT = `${RUNNING}/report`;
const FILE = "/api/programmes/programme-running/report";
const AUTHOR = "tutor09@southend.example";
const judgement = "More visits than last year, and they begin earlier.";
const sentence = "They guess aloud before they look.";
const unfold = (page: Page, label: string | RegExp) =>
  page.locator("summary").filter({ hasText: label }).click();

test.beforeEach(async ({ sql }) => {
  await sql(`UPDATE "Evaluation" SET "openedAt" = now(), "revealedAt" = now(), "closedAt" = NULL
    WHERE "programmeId" = 'programme-running'`);
});

test("written over live figures, quoted with leave, signed off, held back, published and taken along", async ({
  enter,
  ask,
}) => {
  test.setTimeout(300_000);
  const lead = await enter(cast.leads, desk);
  const partner = await enter(cast.coordinatesThurrock, { javaScriptEnabled: false });
  const author = await enter(AUTHOR, { javaScriptEnabled: false });
  await submitEndReport(author);
  expect((await (await ask(AUTHOR)).get(REPORT)).status()).toBe(404);

  await test.step("every section is there with its figures", async () => {
    await lead.goto(REPORT);
    await expect(lead.getByRole("heading", { level: 2 })).toHaveText([
      ...SECTIONS.map((key) => SECTION_WORDS[key].title),
      "Signing off and publishing",
    ]);
    await expect(lead.getByText("20 (14 at Southend, 6 at Thurrock)")).toBeVisible();
    await expectNoAxeViolations(lead, "the report's draft");
  });

  await test.step("the lead's words outlive a closed tab, and are kept", async () => {
    await unfold(lead, "Add words to Project KPIs");
    await lead.getByLabel(/^Your words for Project KPIs/).fill(judgement);
    await expect(lead.getByText(/^Saved \d\d:\d\d$/)).toBeVisible({ timeout: 10_000 });
    await lead.goto("/");
    await lead.goto(REPORT);
    await expect(lead.getByLabel(/^Your words for Project KPIs/)).toHaveValue(judgement);
    const form = lead.getByRole("form", { name: "Words for Project KPIs" });
    await form.getByRole("button", { name: "Keep these words" }).click();
    await expect(lead.getByRole("paragraph").filter({ hasText: judgement })).toBeVisible();
  });

  await test.step("a sentence is quoted as it stands, without the name", async () => {
    await unfold(lead, "Quote an end report");
    await lead.getByLabel("Whose").selectOption({ label: "Lucia Ferrante (without the name)" });
    await lead.getByLabel("The sentence").fill("They always guess aloud.");
    await press(lead, "Quote it");
    await expect(said(lead)).toContainText("These are not the author’s very words.");
    await lead.getByLabel("The sentence").fill(sentence);
    await press(lead, "Quote it");
    await expect(lead.getByRole("listitem").filter({ hasText: sentence })).toContainText("A tutor");
  });

  const before = lead.getByText("Before it can be published");
  const publish = lead.locator("summary").filter({ hasText: "Publish the report" });
  async function bothSignOff() {
    await lead.goto(REPORT);
    await press(lead, "Sign it off for Southend Adult Community College");
    await partner.goto(REPORT);
    await press(partner, "Sign it off for Thurrock Adult Community College");
    await expect(partner.getByText(/^David Okafor-Lane, /)).toBeVisible();
    await lead.reload();
  }

  await test.step("it waits for the evaluation to close", async () => {
    await bothSignOff();
    await expect(before).toBeVisible();
    await expect(lead.getByText(/^The group evaluation is still open/)).toBeVisible();
    await expect(publish).toHaveCount(0);
    await lead.goto(`${RUNNING}/evaluation`);
    await unfold(lead, "Close the evaluation");
    await press(lead, "Yes, close it");
    await expect(lead.getByText("Closed", { exact: true })).toBeVisible();
    await lead.goto(REPORT);
    await expect(publish).toBeVisible();
  });

  await test.step("a quote taken back at the last moment is not published, nor shown", async () => {
    await author.getByText("Reopen my report").click();
    await press(author, "Yes, reopen it");
    await expect(author.getByRole("textbox", { name: "What changed for my learners" })).toHaveValue(sentence);
    await publish.click();
    await press(lead, "Yes, publish it");
    await expect(said(lead)).toContainText("A quote was taken back by its author.");
    await lead.reload();
    await expect(lead.getByText(sentence)).toHaveCount(0);
    await lead.getByRole("button", { name: "Take it off the quote that was taken back" }).click();
    await expect(lead.getByText("A quote was taken back by its author", { exact: true })).toHaveCount(0);
    await bothSignOff();
  });

  await test.step("in print there are figures and words, and no form", async () => {
    await lead.emulateMedia({ media: "print" });
    await expect(lead.getByRole("paragraph").filter({ hasText: judgement })).toBeVisible();
    await expect(lead.getByText("Change the words for Project KPIs")).toBeHidden();
    await lead.emulateMedia({ media: "screen" });
  });

  await test.step("published, it is everybody's in the programme, on the page and as a file", async () => {
    await publish.click();
    await press(lead, "Yes, publish it");
    await expect(lead.getByText(/^Signed off by .*Rosalind Thorne/)).toBeVisible();
    await author.goto(RUNNING.concat("/overview"));
    await author.locator("summary", { hasText: "Passing it on" }).click();
    await author.getByRole("link", { name: "Project report" }).click();
    await expect(author.getByText(judgement)).toBeVisible();
    const download = lead.waitForEvent("download");
    await lead.getByRole("link", { name: "Take it as a Word document" }).click();
    expect((await download).suggestedFilename()).toBe("project-report.docx");
    const file = await (await (await ask(AUTHOR)).get(FILE)).body();
    const { value } = await mammoth.convertToHtml({ buffer: file });
    for (const words of [judgement, "Published on", "<h2>Slippage</h2>", "/workshops/example-w21"])
      expect(value).toContain(words);
    for (const words of [sentence, "example-w23"]) expect(value).not.toContain(words);
    await expectNoAxeViolations(lead, "the published report");
  });
});

async function submitEndReport(page: Page): Promise<void> {
  await page.goto(`${RUNNING}/end-reports/form`);
  await page.getByRole("textbox", { name: "What changed in my teaching" }).fill("I wait.");
  await page.getByRole("checkbox", { name: "I have seen it" }).check();
  await page.getByRole("textbox", { name: "What changed for my learners" }).fill(sentence);
  await page.getByRole("radio", { name: "Yes, without my name" }).check();
  await press(page, "Submit my report");
  await expect(page.getByText(/Submitted on .* 2027/)).toBeVisible();
}
