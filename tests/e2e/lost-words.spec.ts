import type { Page, Route } from "@playwright/test";
import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { PASSWORD } from "@/tests/e2e/support/session";

// Owns tutor05@southend (the draft about visit r06, never finished here), tutor10@southend (proposes to
// tutor05@thurrock) and tutor11@southend (proposes to tutor10@southend).

const form = `${visitPath("r06")}/form`;
const box = (page: Page) => page.getByLabel("My next step, or yours");
const isPost = (route: Route) => route.request().method() === "POST";

test("without a connection the words stay, that is said, and once there is one the press works", async ({
  enter,
  allow,
}) => {
  const page = await enter("tutor11@southend.example");
  allow(/ERR_INTERNET_DISCONNECTED/);
  await propose(page, "Visit Derek Ambrose", "Room without a network");
  await page.context().setOffline(true);
  await press(page, "Propose this to Derek Ambrose");
  await expect(said(page)).toContainText("We could not send this. Your words are still here.");
  await expect(page.getByLabel("Room")).toHaveValue("Room without a network");
  await page.context().setOffline(false);
  await press(page, "Propose this to Derek Ambrose");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You visit Derek Ambrose");
  await expect(page.getByText("Room without a network")).toBeVisible();
});

test("a fault of the server keeps the words of a form and of its draft", async ({ enter, allow }) => {
  const page = await enter(cast.hasADraft);
  allow(/status of 500|ERR_FAILED/);
  for (const break_ of [
    (route: Route) => route.fulfill({ status: 500, body: "broken" }),
    (route: Route) => route.abort("failed"),
  ]) {
    await page.goto(form);
    await page.route("**/*", (route) => (isPost(route) ? break_(route) : route.continue()));
    await box(page).pressSequentially(" Kept through it.");
    const kept = await box(page).inputValue();
    await fillTheRest(page);
    await press(page, "Save and look it over");
    await expect(said(page)).toContainText("We could not send this. Your words are still here.");
    await expect(box(page)).toHaveValue(kept);
    await expect(page.getByText(/^Not saved: no connection/)).toBeVisible();
    await page.unroute("**/*");
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(box(page)).toHaveValue(kept);
  }
});

test("a session that ends in the middle loses nothing: sign in again elsewhere, press again", async ({
  enter,
  allow,
}) => {
  const page = await enter(cast.hasEverythingAcknowledged);
  allow(/status of 401/);
  await propose(page, "Visit Callum Firth", "Room of the second try");
  await page.context().clearCookies();
  await press(page, "Propose this to Callum Firth");
  await expect(said(page)).toContainText("You have been signed out");
  await expect(page.getByLabel("Room")).toHaveValue("Room of the second try");

  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page
      .getByRole("main")
      .getByRole("link", { name: /^Sign in/ })
      .click(),
  ]);
  await tab.getByLabel("E-mail address").fill(cast.hasEverythingAcknowledged);
  await tab.getByLabel("Password").fill(PASSWORD);
  await press(tab, "Sign in");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("My year");
  await press(page, "Propose this to Callum Firth");
  await expect(page.getByText("Room of the second try")).toBeVisible();
});

test("a double click proposes one visit", async ({ enter }) => {
  const page = await enter(cast.hasEverythingAcknowledged);
  await propose(page, "Invite Samuel Okonjo", "Room for two clicks");
  await page.getByRole("button", { name: "Invite Samuel Okonjo" }).dblclick();
  await expect(page.getByText("Room for two clicks")).toBeVisible();
  await page.goto(`${RUNNING}/visits`);
  await expect(page.getByRole("row", { name: /Samuel Okonjo visits Derek Ambrose.*Proposed/ })).toHaveCount(
    1,
  );
});

test("of two tabs on one form the second is told, and reads both texts", async ({ enter, allow }) => {
  const first = await enter(cast.hasADraft);
  const second = await first.context().newPage();
  allow(/status of 409/);
  await first.goto(form);
  await second.goto(form);
  const before = await box(first).inputValue();
  await box(first).fill(`${before} From the first tab.`);
  await expect(first.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await box(second).fill(`${before} From the second tab.`);
  await expect(second.getByText("Changed in another tab or on another device")).toBeVisible();
  await expect(second.getByText(`${before} From the first tab.`)).toBeVisible();
  await expect(box(second)).toHaveValue(`${before} From the second tab.`);
  await press(second, "Keep mine");
  await expect(second.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await second.reload();
  await expect(box(second)).toHaveValue(`${before} From the second tab.`);
});

test("what is typed before the page is ready stays, and is saved", async ({ enter }) => {
  const page = await enter(cast.hasADraft);
  const held: Route[] = [];
  let free = false;
  await page.route("**/_next/static/**/*.js", (route) => (free ? route.continue() : held.push(route)));
  await page.goto(form, { waitUntil: "commit" });
  const early = `${await box(page).inputValue()} Typed early.`;
  await box(page).fill(early);
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  free = true;
  for (const route of held) await route.continue();
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(box(page)).toHaveValue(early);
  await page.reload();
  await expect(box(page)).toHaveValue(early);
});

async function propose(page: Page, link: string, room: string): Promise<void> {
  await page.goto(`${RUNNING}/buddy-groups`);
  await page.getByRole("link", { name: link }).click();
  await page.getByLabel("Day").fill("2027-02-11");
  await page.getByLabel("From", { exact: true }).fill("10:00");
  await page.getByLabel("To", { exact: true }).fill("11:00");
  await page.getByLabel("Room").fill(room);
}

async function fillTheRest(page: Page): Promise<void> {
  for (const label of ["Learners present", "What I saw", "What I take away"]) {
    const field = page.getByLabel(label);
    if ((await field.inputValue()).trim() === "") await field.fill("9");
  }
}
