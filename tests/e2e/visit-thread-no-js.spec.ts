import type { Page } from "@playwright/test";
import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { signIn } from "@/tests/e2e/support/session";

// Owns tutor13@southend (proposes a visit), tutor06@thurrock and tutor14@southend (visit r23).

const plain = { javaScriptEnabled: false };
const saw = "Each learner read one instruction aloud and did it before the next was read.";
const takeAway = "Doing it between the lines shows what was understood.";
const reply = "They chose the recipe themselves.";
const added = "Photographs of the steps would help next time.";

test("signing in keeps the address after a wrong password", async ({ enter }) => {
  const page = await enter(undefined, plain);
  await signIn(page, cast.hasInvitedABuddy, "not this one");
  await expect(said(page)).toContainText("do not go together");
  await expect(said(page)).toBeFocused();
  await expect(page.getByLabel("E-mail address")).toHaveValue(cast.hasInvitedABuddy);
  await expect(page.getByLabel("Password")).toHaveValue("");
  await signIn(page, cast.hasInvitedABuddy);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My year");
  await press(page, "Sign out");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=%2F$/);
});

test("a proposal with an error keeps what was chosen and typed", async ({ enter }) => {
  const page = await enter(cast.hasInvitedABuddy, plain);
  await page.goto("/");
  await page.getByRole("link", { name: "Visit Shazia Malik" }).click();
  await page.getByLabel("Day").fill("2027-02-10");
  await page.getByLabel("From", { exact: true }).fill("13:00");
  await page.getByLabel("To", { exact: true }).fill("12:00");
  await page.getByLabel("Where").selectOption({ index: 1 });
  const site = await page.getByLabel("Where").inputValue();
  await page.getByLabel("Room").fill("G 12");
  await page.getByRole("radio").last().check();
  await press(page, "Propose this to Shazia Malik");
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toContainText("The visit ends before it begins.");
  await expect(page.getByLabel("Day")).toHaveValue("2027-02-10");
  await expect(page.getByLabel("From", { exact: true })).toHaveValue("13:00");
  await expect(page.getByLabel("Where")).toHaveValue(site);
  await expect(page.getByLabel("Room")).toHaveValue("G 12");
  await expect(page.getByRole("radio").last()).toBeChecked();
  await page.getByLabel("To", { exact: true }).fill("15:00");
  await press(page, "Propose this to Shazia Malik");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You visit Shazia Malik");
  await page.goto(`${RUNNING}/visits`);
  await expect(page.getByRole("row", { name: /Ruth Hallam visits Shazia Malik/ })).toHaveCount(1);
});

test("a form is written, shared, answered and added to", async ({ enter }) => {
  const visitor = await enter(cast.hasMarkedVisitedOnly, plain);
  await visitor.goto("/");
  await visitor.getByRole("link", { name: "Write the visit form" }).click();
  await expect(visitor.getByText("Who sees this")).toBeVisible();
  await visitor.getByLabel("Learners present").fill("many");
  await visitor.getByLabel("What I saw").fill("   ");
  await visitor.getByLabel("What I take away").fill(takeAway);
  await visitor.getByLabel("The day we talked about it").fill("2027-01-19");
  await press(visitor, "Save and look it over");
  await expect(said(visitor)).toBeFocused();
  await expect(said(visitor)).toContainText("How many learners were there?");
  await expect(said(visitor)).toContainText("Say what you saw");
  await expect(visitor.getByLabel("Learners present")).toHaveValue("many");
  await expect(visitor.getByLabel("What I saw")).toHaveValue("   ");
  await expect(visitor.getByLabel("What I take away")).toHaveValue(takeAway);
  await expect(visitor.getByLabel("The day we talked about it")).toHaveValue("2027-01-19");
  await visitor.getByLabel("Learners present").fill("7");
  await visitor.getByLabel("What I saw").fill(saw);
  await press(visitor, "Save and look it over");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Look it over, then share");
  await expect(visitor.getByText(saw)).toBeVisible();
  await press(visitor, "Share with Kofi Mensah-Blake");
  await expect(visitor.getByText("Form shared", { exact: true })).toBeVisible();

  const host = await enter(cast.hasAnInvitationToAnswer, plain);
  await host.goto(visitPath("r23"));
  await expect(host.getByText(saw)).toBeVisible();
  await host.getByLabel("Reply").fill(reply);
  await host.getByLabel("Not this time").check();
  await press(host, "I have read it");
  await expect(host.getByText("Complete", { exact: true })).toBeVisible();

  await add(visitor);
  await host.goto(visitPath("r23"));
  await expect(host.getByText(added)).toBeVisible();
});

async function add(visitor: Page): Promise<void> {
  await visitor.goto(visitPath("r23"));
  await expect(visitor.getByText(reply)).toBeVisible();
  await visitor.getByLabel("What I would like to add").fill(added);
  await press(visitor, "Add this");
  await expect(visitor.getByRole("paragraph").filter({ hasText: added })).toHaveCount(1);
}
