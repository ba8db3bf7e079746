import mammoth from "mammoth";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";

// Owns the end reports of tutor07, tutor09 and tutor11@southend in the running year.

const FORM = `${RUNNING}/end-reports/form`;
const taught = "I let the parents begin, and I come in second.";
const learnt = "They bring the sack back with something in it.";
const secret = "I nearly gave up in November, and nobody need know.";

test("three answers finish it, by keyboard alone on a phone; what is just hers reaches nobody", async ({
  enter,
  ask,
}, testInfo) => {
  const hands = new Hands(await enter(cast.waitsForTheHostsAnswer));
  const { page } = hands;
  await page.goto(`${RUNNING}/end-reports`);
  await hands.follow(page.getByRole("link", { name: "Write your end report" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your end report");
  await expect(page.getByText("You for now; you and your coordinators once you submit it")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "My theme and how it changed" })).toHaveValue(
    /Parents as the experts on their child/,
  );
  await expectNoAxeViolations(page, "the end report");

  await test.step("what is missing is said, and the first fault can be reached", async () => {
    await hands.follow(page.getByRole("button", { name: "Submit my report" }));
    await expect(said(page)).toBeFocused();
    await expect(said(page)).toContainText("Choose whether you may be quoted.");
    await expectNoAxeViolations(page, "the end report with errors");
    await hands.follow(page.getByRole("link", { name: /Say what changed in your teaching/ }));
    await expect(page.getByRole("textbox", { name: "What changed in my teaching" })).toBeFocused();
  });
  await test.step("the draft is kept through a reload", async () => {
    await hands.type(taught);
    await hands.write(page.getByRole("textbox", { name: "What changed for my learners" }), learnt);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole("textbox", { name: "What changed for my learners" })).toHaveValue(learnt);
  });
  await test.step("one field is kept for herself, and it is submitted", async () => {
    await hands.write(page.getByRole("textbox", { name: /^What got in the way/ }), secret);
    await hands.to(page.getByRole("checkbox", { name: /^Just me.*: What got in the way$/ }));
    await hands.press("Space");
    await hands.to(page.getByRole("radio", { name: "No, please do not quote me" }));
    await hands.press("Space");
    await hands.follow(page.getByRole("button", { name: "Submit my report" }));
    await expect(page.getByText(/Submitted on .* 2027/)).toBeVisible();
    await expect(page.getByText(secret)).toBeVisible();
    await expectNoAxeViolations(page, "the submitted report");
  });
  hands.report(testInfo, "to write and submit an end report, after one error");

  const path = new URL(page.url()).pathname;
  const lead = await ask(cast.leads);
  const list = await (await lead.get(`${RUNNING}/end-reports`)).text();
  expect(list).toContain(path);
  for (const url of [path, `${path}?_rsc`, `${RUNNING}/end-reports`]) {
    const body = await (await lead.get(url, url.includes("_rsc") ? { headers: { rsc: "1" } } : {})).text();
    expect(body, url).not.toContain("nearly gave up");
    expect(body.includes(taught), url).toBe(url !== `${RUNNING}/end-reports`);
  }
  const file = path.replace(/.*\//, "/api/end-reports/");
  const read = async (email: string) => {
    const answer = await (await ask(email)).get(file);
    const type = answer.headers()["content-type"] ?? "";
    if (!type.includes("wordprocessingml")) return null;
    return (await mammoth.extractRawText({ buffer: await answer.body() })).value;
  };
  expect(await read(cast.waitsForTheHostsAnswer)).toContain(secret);
  const theirs = await read(cast.leads);
  expect(theirs).toContain(taught);
  expect(theirs).not.toContain(secret);
  for (const email of [cast.coordinatesThurrock, cast.hasASharedFormToAnswer, "tutor01@southend.example"]) {
    expect((await (await ask(email)).get(path)).status(), email).toBe(404);
    expect((await (await ask(email)).get(file)).status(), email).toBe(404);
  }
});

test("without JavaScript it is corrected, submitted, reopened and gone from the coordinator", async ({
  enter,
  ask,
}) => {
  const page = await enter(cast.hasASharedFormToAnswer, { javaScriptEnabled: false });
  await page.goto(FORM);
  await page
    .getByRole("textbox", { name: "What changed in my teaching" })
    .fill("Half an hour in Italian, gladly.");
  await page.getByRole("textbox", { name: /^What comes next/ }).fill("An hour.");
  await page.getByRole("checkbox", { name: "I have seen it" }).check();
  await page.getByRole("textbox", { name: "What changed for my learners" }).fill(" ");
  await page.getByRole("radio", { name: "Yes, with my name" }).check();
  await press(page, "Submit my report");
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toContainText("Say what changed for your learners");
  await expect(page.getByRole("textbox", { name: /^What comes next/ })).toHaveValue("An hour.");
  await expect(page.getByRole("checkbox", { name: "I have seen it" })).toBeChecked();
  await page.getByRole("textbox", { name: "What changed for my learners" }).fill("They guess aloud.");
  await expect(page.getByRole("radio", { name: "Yes, with my name" })).toBeChecked();
  await press(page, "Submit my report");
  await expect(page.getByRole("heading", { name: "What comes next" })).toBeVisible();
  await expect(page.getByText("I have seen it")).toBeVisible();
  const path = new URL(page.url()).pathname;
  const lead = await ask(cast.leads);
  expect((await lead.get(path)).status()).toBe(200);

  await page.getByText("Reopen my report").click();
  await press(page, "Yes, reopen it");
  await expect(page.getByRole("textbox", { name: "What changed for my learners" })).toHaveValue(
    "They guess aloud.",
  );
  await expect(page.getByRole("radio", { name: "Yes, with my name" })).toBeChecked();
  expect((await lead.get(path)).status()).toBe(404);
  expect(await (await lead.get(`${RUNNING}/end-reports`)).text()).not.toContain(path);
});

test("two tabs: the later one is asked which words to keep", async ({ enter, allow }) => {
  const first = await enter(cast.hasAskedAgain);
  allow(/409 \(Conflict\)/);
  const second = await first.context().newPage();
  await first.goto(FORM);
  await second.goto(FORM);
  await first.getByRole("textbox", { name: /^What comes next/ }).fill("from the first tab");
  await expect(first.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await second.getByRole("textbox", { name: /^What comes next/ }).fill("from the second tab");
  await press(second, "Keep mine");
  await expect(second.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await second.reload();
  await expect(second.getByRole("textbox", { name: /^What comes next/ })).toHaveValue("from the second tab");
});

test("what a colleague shared comes into the report by a press alone, and then it is just hers", async ({
  enter,
}) => {
  const page = await enter("tutor13@southend.example", { viewport: { width: 1280, height: 900 } });
  await page.goto(FORM);
  const notes = page.getByRole("textbox", { name: /^What I take away from my visits/ });
  const before = await notes.inputValue();
  const summary = page.getByText(/^What colleagues shared with you/);
  await summary.click();
  const item = page.getByRole("listitem").filter({ hasText: "Colette Barlow" });
  const shared = (await item.locator("p").nth(1).textContent())?.split("\n")[0] ?? "";
  expect(before).not.toContain(shared);
  const tick = page.getByRole("checkbox", { name: /^Just me.*: What I take away from my visits$/ });
  await tick.uncheck();
  await page
    .getByRole("button", { name: /^Copy to my take-aways from Colette Barlow/ })
    .first()
    .click();
  await expect(notes).toHaveValue(new RegExp(`Colette Barlow: ${shared.slice(0, 20)}`));
  await expect(tick).toBeChecked();
});
