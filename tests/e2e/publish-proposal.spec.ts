import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { beginDraft, proposeButton, proposing } from "@/tests/e2e/support/boards";
import { cast } from "@/tests/e2e/support/example";
import { expect as usual } from "@/tests/e2e/support/house";
import { Keystrokes } from "@/tests/e2e/support/keystrokes";
import { test } from "@/tests/e2e/support/own-example";
import { expectNoSidewaysScroll, smallTargets } from "@/tests/e2e/support/shape";
import { tutors } from "@/tests/support/measured";

// Has an example of its own, whose groups change here, whose programme grows, and whose server is killed at last.

test.describe.configure({ mode: "serial", timeout: 240_000 });

// A proposal may take as long as the machine is busy with others, and pages of five hundred people with it.
const expect = usual.configure({ timeout: 60_000 });
const begin = (page: Page, name: string) => beginDraft(page, name, { from: "An empty board" });

test("a coordinator to whom all twenty are strangers publishes proposed groups on a phone within five minutes", async ({
  enter,
  sql,
}, testInfo) => {
  const hands = new Keystrokes();
  const page = await enter(cast.leads);
  await hands.count(page);
  await begin(page, "Spring");
  await proposeButton(page).click();
  await expect(proposing(page)).toContainText(/best possible\./);
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
  await proposeButton(page).click();
  await expect(proposing(page).getByRole("progressbar")).toBeVisible();
  await expect(proposing(page).getByRole("figure")).toContainText("groups so far");
  await expectNoAxeViolations(page, "a proposal under way");
  await proposing(page).getByRole("button", { name: "Cancel the proposal" }).click();
  await expect(proposing(page)).toContainText("The proposal was called off. The board stayed as it was.");
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
  await proposeButton(page).click();
  await expect(proposing(page).getByRole("progressbar")).toBeVisible();
  await page.goto("about:blank");
  await crash();
  await page.goto(path);
  await expect(proposing(page)).toContainText(
    "that proposal is lost. The board stayed as it was. Please press again.",
  );
  expect(await draft()).toEqual(before);
  await proposeButton(page).click();
  await expect(proposing(page).getByRole("progressbar")).toBeVisible();
  await proposing(page).getByRole("button", { name: "Cancel the proposal" }).click();
  await expect(proposing(page)).toContainText("The proposal was called off.");
});
