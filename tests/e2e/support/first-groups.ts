import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { press } from "@/tests/e2e/support/form";
import { expect as usual } from "@/tests/e2e/support/house";
import { expectNoSidewaysScroll } from "@/tests/e2e/support/shape";

// How a new college forms its first groups, and how the first set meets.

const expect = usual.configure({ timeout: 20_000 });

/** Begins a draft, from what somebody who has never seen the page reads there, and opens its board. */
async function beginDraft(page: Page, programme: string, name: string, kind: string): Promise<void> {
  await page.goto(`${programme}/buddy-groups`);
  await page.getByText("Begin a draft", { exact: true }).click();
  await page.getByLabel("Name of the draft").fill(name);
  await page.getByRole("radio", { name: kind }).check();
  await press(page, "Begin");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function place(page: Page, who: string, group: string): Promise<void> {
  await page.getByRole("button", { name: `Move to … ${who}`, exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`^${group}`) })
    .click();
  await expect(page.getByRole("main").getByRole("status")).toContainText(`${who} is now in ${group}.`);
}

async function publish(page: Page, what: string, leftOut?: string): Promise<void> {
  await expect(page.getByText("All saved")).toBeVisible();
  await page.getByRole("link", { name: "Look it over and publish" }).click();
  await expectNoAxeViolations(page);
  if (leftOut) await page.getByLabel(`Leave ${leftOut} without a group for now`).check();
  await press(page, `Publish these ${what}`);
  await expect(page).toHaveURL(/\/buddy-groups$/);
}

/** Two buddy groups and one set of all seven, with its facilitator, on the board; both published. */
export async function formGroups(page: Page, programme: string, people: string[]): Promise<void> {
  await page.goto(`${programme}/buddy-groups`);
  await expect(page.getByText("No groups yet")).toBeVisible();
  await beginDraft(page, programme, "Autumn", "Buddy groups");
  await page.getByRole("button", { name: "Add a group" }).click();
  await page.getByRole("button", { name: "Add a group" }).click();
  for (const [at, who] of people.slice(0, 6).entries()) await place(page, who, at < 3 ? "Avocet" : "Curlew");
  await expectNoAxeViolations(page);
  await publish(page, "groups", people[6]);
  await expect(page.getByRole("heading", { name: "Curlew" })).toBeVisible();

  await page.goto(`${programme}/action-learning`);
  await page.getByRole("link", { name: "Form the sets" }).click();
  await beginDraft(page, programme, "First sets", "Learning sets");
  await page.getByRole("button", { name: "Add a group" }).click();
  for (const who of people) await place(page, who, "Set one");
  await page.getByLabel("Facilitates Set one").selectOption({ label: people[0] });
  await expect(page.getByText("Nobody facilitates yet.")).toHaveCount(0);
  await publish(page, "sets");
  await expect(page.getByRole("heading", { name: "Set one" })).toBeVisible();
}

/** The facilitator follows her own page to her set, plans a meeting that was yesterday, and notes who came. */
export async function meet(page: Page, programme: string, came: string[]): Promise<void> {
  await page.goto("/");
  await expect(page.getByText("Set one has no meeting yet")).toBeVisible();
  await page.getByRole("link", { name: "Plan the first meeting" }).click();
  await page.getByLabel("Day", { exact: true }).fill("2026-09-08");
  await page.getByLabel("From", { exact: true }).fill("16:00");
  await page.getByLabel("To", { exact: true }).fill("18:00");
  await page.getByRole("textbox", { name: "Where" }).fill("Mill Lane, room 4");
  await press(page, "Plan this meeting");
  await page.getByRole("link", { name: "Note who was there Tue 8 September 2026, 16:00 to 18:00" }).click();
  for (const who of came) await page.locator("#there").getByLabel(who, { exact: true }).check();
  await press(page, "Note who was there");
  await expect(page.getByText(`${came.length + 1} of 7 came.`)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
  expect(page.url()).toContain(programme);
}

const PLACES = `overview people buddy-groups self-evaluations visits action-learning evaluation end-reports resources
  workshops kpis milestones report settings timetable people/invitations people/import people/new
  settings/colleges settings/standards overview/reminders record`;

const ANYWHERE = `/ /programmes /account /account/letters /workshops /good-practice /accessibility /privacy
  /worried-about-a-learner /sign-in /sign-in/link /api/live /api/health`;

/** Every page of the programme and around it, as its lead opens them: none fails for want of anything to show. */
export async function everyRoute(page: Page, programme: string): Promise<string[]> {
  const routes = [
    ...PLACES.trim()
      .split(/\s+/)
      .map((place) => `${programme}/${place}`),
    ...ANYWHERE.trim().split(/\s+/),
  ];
  const wrong: string[] = [];
  for (const route of routes) {
    const answer = await page.request.get(route);
    if (answer.status() !== 200) wrong.push(`${route} answers ${answer.status()}`);
  }
  return wrong;
}
