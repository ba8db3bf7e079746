import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { expect as usual } from "@/tests/e2e/support/house";
import { Keystrokes } from "@/tests/e2e/support/keystrokes";
import { test } from "@/tests/e2e/support/own-example";
import { expectNoSidewaysScroll, smallTargets } from "@/tests/e2e/support/shape";
import { tutors } from "@/tests/support/measured";

// Has an example of its own, whose groups change here, whose programme grows, and whose server is killed at last.

test.describe.configure({ mode: "serial", timeout: 240_000 });

// A proposal may take as long as the machine is busy with others, and pages of five hundred people with it.
const expect = usual.configure({ timeout: 60_000 });
const panel = (page: Page) => page.getByRole("region", { name: "Propose groups" });
const press = (page: Page) => panel(page).getByRole("button", { name: "Propose groups", exact: true });

async function begin(page: Page, name: string): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: "Programmes" }).first().click();
  await page.goto(`${RUNNING}/buddy-groups`);
  await page.getByText("Begin a draft", { exact: true }).click();
  await page.getByLabel("Name of the draft").fill(name);
  await page.getByRole("radio", { name: "An empty board" }).check();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return new URL(page.url()).pathname;
}

test("a coordinator to whom all twenty are strangers publishes proposed groups on a phone within five minutes", async ({
  enter,
  sql,
}, testInfo) => {
  const hands = new Keystrokes();
  const page = await enter(cast.leads);
  await hands.count(page);
  await begin(page, "Spring");
  await press(page).click();
  await expect(panel(page)).toContainText(/best possible\./);
  await page.getByRole("link", { name: "Why these groups" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why these groups");
  await page.getByRole("link", { name: "Spring" }).click();
  await page.getByRole("button", { name: "Move to … Ruth Hallam" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave as it is" }).click();
  expect(await smallTargets(page)).toEqual([]);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Look it over and publish" }).click();
  await page.getByRole("button", { name: "Publish these groups" }).click();
  await expect(page).toHaveURL(/\/buddy-groups$/);
  await expect(page.getByText(/^Spring: buddy groups published on /)).toBeVisible();
  hands.report(testInfo, "from an empty board to published groups");
  expect(hands.seconds).toBeLessThan(5 * 60);
  const [told] = await sql(
    `SELECT count(DISTINCT "personId")::int AS people FROM "Letter" WHERE kind LIKE 'group%'`,
  );
  expect(told?.people).toBe(20);
  const groups = await sql(
    `SELECT count(*)::int AS size FROM "GroupMembership" m JOIN "PeerGroup" g ON g.id = m."groupId"
     WHERE m."programmeId" = 'programme-running' AND m.kind = 'buddies' AND m."finishedOn" IS NULL AND g."endedAt" IS NULL
     GROUP BY g.id ORDER BY 1`,
  );
  expect(groups.map(({ size }) => size)).toEqual([3, 3, 3, 3, 4, 4]);
});

test("a long proposal shows how far it is, and is called off without a trace", async ({ enter, sql }) => {
  for (const statement of tutors(500)) await sql(statement);
  const page = await enter(cast.leads, { viewport: { width: 1280, height: 900 } });
  await begin(page, "Called off");
  await press(page).click();
  await expect(panel(page).getByRole("progressbar")).toBeVisible();
  await expect(panel(page).getByRole("figure")).toContainText("groups so far");
  await expectNoAxeViolations(page, "a proposal under way");
  await panel(page).getByRole("button", { name: "Cancel the proposal" }).click();
  await expect(panel(page)).toContainText("The proposal was called off. The board stayed as it was.");
  await expect(page.getByText("No groups yet. Add the first one.")).toBeVisible();
});

test("a server killed while groups are proposed leaves the draft as it was, and says so", async ({
  enter,
  crash,
  sql,
}) => {
  const page = await enter(cast.leads, { viewport: { width: 1280, height: 900 } });
  const path = await begin(page, "Killed");
  await page.getByRole("button", { name: "Add a group" }).click();
  await expect(page.getByText("All saved")).toBeVisible();
  const draft = () =>
    sql(`SELECT arrangement, version FROM "GroupDraft" WHERE id = $1`, [path.split("/").at(-1)]);
  const before = await draft();
  await press(page).click();
  await expect(panel(page).getByRole("progressbar")).toBeVisible();
  await page.goto("about:blank");
  await crash();
  await page.goto(path);
  await expect(panel(page)).toContainText(
    "that proposal is lost. The board stayed as it was. Please press again.",
  );
  expect(await draft()).toEqual(before);
  await press(page).click();
  await expect(panel(page).getByRole("progressbar")).toBeVisible();
  await panel(page).getByRole("button", { name: "Cancel the proposal" }).click();
  await expect(panel(page)).toContainText("The proposal was called off.");
});
