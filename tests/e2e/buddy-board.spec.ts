import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { beginDraft } from "@/tests/e2e/support/boards";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { expectNoSidewaysScroll, smallTargets } from "@/tests/e2e/support/shape";
import { scriptBytes } from "@/tests/e2e/support/weight";

// Owns the drafts it begins itself; nothing of them is published, so nobody's groups change.

test.describe.configure({ mode: "parallel" });

const desk = { viewport: { width: 1280, height: 2400 } };

const lane = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}: `) });
const news = (page: Page) => page.getByRole("main").getByRole("status");
const announced = (page: Page) => page.locator("[data-live-announcer]");

test("somebody is moved by mouse; it is kept, undone and made again", async ({ enter }) => {
  const page = await enter(cast.leads, desk);
  const path = await beginDraft(page, "By mouse");
  const card = lane(page, "Avocet").getByRole("listitem").filter({ hasText: "Priya Nandakumar" });
  await card.dragTo(lane(page, "Curlew").getByRole("heading", { name: "Curlew" }));
  await expect(news(page)).toContainText("Priya Nandakumar is now in Curlew.");
  await expect(page.getByText("All saved")).toBeVisible();
  await page.goto(path);
  await expect(lane(page, "Curlew")).toContainText("Priya Nandakumar");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(lane(page, "Avocet")).toContainText("Priya Nandakumar");
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(lane(page, "Curlew")).toContainText("Priya Nandakumar");
  await page.getByLabel("Find somebody").fill("priya");
  await expect(page.getByRole("region", { name: /people$/ })).toHaveCount(1);
  await expectNoAxeViolations(page, "the board");
});

test("somebody is moved by keyboard, and what happens is announced", async ({ enter }, testInfo) => {
  const hands = new Hands(await enter(cast.leads, desk));
  const { page } = hands;
  await beginDraft(page, "By keyboard");
  await hands.to(page.getByRole("button", { name: "Drag Priya Nandakumar" }));
  await hands.press("Enter");
  await expect(announced(page)).toContainText("Press Tab to navigate to a drop target");
  const onto = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  for (let left = 12; left > 0 && !(await onto()).startsWith("Egret"); left -= 1) await hands.press("Tab");
  expect(await onto()).toBe("Egret: 3 people");
  await hands.press("Enter");
  await expect(announced(page)).toContainText("Drop complete.");
  await expect(news(page)).toContainText("Priya Nandakumar is now in Egret. Egret has 4 people.");
  await expect(news(page)).toContainText(/Avocet meets \d+ % of what counts, \d+ % before\./);
  await expect(page.getByRole("button", { name: "Drag Priya Nandakumar" })).toBeFocused();
  await hands.press("Enter");
  await hands.press("Escape");
  await expect(announced(page)).toContainText("Drop canceled.");
  hands.report(testInfo, "to move somebody");
});

test("somebody is moved with “Move to …” on a phone; what must never be is refused", async ({ enter }) => {
  const page = await enter(cast.leads);
  await beginDraft(page, "On a phone");
  await page.getByRole("button", { name: "Move to … Ruth Hallam" }).click();
  const choices = page.getByRole("dialog");
  await expect(choices.getByRole("button", { name: /^Godwit/ })).toBeDisabled();
  await expect(choices).toContainText("Samuel Okonjo is Ruth Hallam’s line manager");
  await expectNoAxeViolations(page, "Move to …");
  await choices.getByRole("button", { name: /^Egret/ }).click();
  await expect(lane(page, "Egret")).toContainText("Ruth Hallam");
  await page.getByRole("button", { name: "Hold Ruth Hallam in this group" }).click();
  await expect(page.getByRole("button", { name: "Held here Ruth Hallam" })).toBeDisabled();
  await expect(page.getByText("All saved")).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
});

test("everything works as a form without JavaScript", async ({ enter }) => {
  const page = await enter(cast.leads, { javaScriptEnabled: false });
  const path = await beginDraft(page, "Without a script");
  await page.getByLabel("Priya Nandakumar, Southend").selectOption({ label: "Move to Egret" });
  await page.getByLabel("Add a group").fill("Tern");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Priya Nandakumar, Southend").locator("option:checked")).toHaveText(
    "Move to Egret",
  );
  await expect(page.getByRole("heading", { name: "Tern" })).toBeVisible();
  await page.getByLabel("Ruth Hallam, Southend").selectOption({ label: "Move to Godwit" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("line manager");
  await page.goto(`${path}/publish`);
  await expect(page.getByRole("button", { name: "Publish these groups" })).toBeVisible();
});

test("two coordinators see each other’s moves, and whoever was slower hears who did what", async ({
  enter,
  allow,
}) => {
  const lead = await enter(cast.leads, desk);
  const path = await beginDraft(lead, "The two of us");
  const other = await enter(cast.coordinatesThurrock, desk);
  allow(/status of 409|ERR_FAILED/);
  await other.goto(path);
  await other.getByRole("button", { name: "Move to … Paul Rigby" }).click();
  await other
    .getByRole("dialog")
    .getByRole("button", { name: /^Dunlin/ })
    .click();
  await expect(lane(lead, "Dunlin")).toContainText("Paul Rigby", { timeout: 10_000 });
  await expect(news(lead)).toContainText("David Okafor-Lane moved Paul Rigby to Dunlin.");
  // Cut off from what others do, the lead is the slower one.
  await lead.route(/since=/, (route) => route.abort());
  await other.getByRole("button", { name: "Move to … Tom Whitlock" }).click();
  await other
    .getByRole("dialog")
    .getByRole("button", { name: /^Avocet/ })
    .click();
  await expect(other.getByText("All saved")).toBeVisible();
  await lead.getByRole("button", { name: "Move to … Tom Whitlock" }).click();
  await lead
    .getByRole("dialog")
    .getByRole("button", { name: /^Egret/ })
    .click();
  const told = lead.getByRole("main").getByRole("alert");
  await expect(told).toContainText("David Okafor-Lane moved Tom Whitlock to Avocet.");
  await expect(lane(lead, "Avocet")).toContainText("Tom Whitlock");
});

test("a set has one facilitator, chosen among its members", async ({ enter }) => {
  const page = await enter(cast.leads, desk);
  await beginDraft(page, "Sets", { kind: "Learning sets" });
  await page.getByLabel("Facilitates Set one").selectOption({ label: "Nobody yet" });
  await expect(lane(page, "Set one")).toContainText("Nobody facilitates yet.");
  await expect(page.getByText("All saved")).toBeVisible();
  await expectNoAxeViolations(page, "the board of sets");
});

test("the board weighs at most 170 kB of scripts in all", async ({ enter }) => {
  const page = await enter(cast.coordinatesThurrock);
  const bytes = await scriptBytes(page, `${RUNNING}/buddy-groups/drafts/draft-running-half-term`);
  await expect(page.getByRole("button", { name: "Add a group" })).toBeVisible();
  test.info().annotations.push({ type: "weight", description: `${(bytes / 1000).toFixed(1)} kB (gzip)` });
  expect(bytes).toBeLessThanOrEqual(170_000);
});
