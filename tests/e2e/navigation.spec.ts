import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { RUNNING } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { expectNoSidewaysScroll } from "@/tests/e2e/support/shape";

const LEAD = "lead@southend.example";
const TUTOR = "tutor10@southend.example";

test("on a phone the places of a programme fold away but for the group one is in, without JavaScript", async ({
  enter,
}) => {
  const page = await enter(LEAD, { javaScriptEnabled: false });
  await page.goto(`${RUNNING}/visits`);
  await expectNoSidewaysScroll(page);
  const places = page.getByRole("navigation").nth(1);
  const links = places.getByRole("link");
  await expect(links).toHaveText(["Buddy groups", "Visits", "Action learning", "Group evaluation"]);
  await expect(places.locator("[aria-current]:visible")).toHaveText("Visits");
  for (const target of [...(await links.all()), ...(await places.locator("summary").all())])
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await places.getByText("The year").filter({ visible: true }).click();
  await links.filter({ hasText: "People" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
  await expect(links).toHaveText(["Overview", "People", "Milestones", "KPIs", "Settings"]);
  await expect(places.locator("[aria-current]:visible")).toHaveText("People");
});

test("where there is room all groups stand open, and nobody finds a place that is not theirs", async ({
  enter,
}) => {
  const wide = { viewport: { width: 1280, height: 900 } };
  const counts: number[] = [];
  for (const email of [LEAD, TUTOR]) {
    const page = await enter(email, wide);
    await page.goto(`${RUNNING}/kpis`);
    const places = page.getByRole("navigation").nth(1);
    await expect(places.locator("[aria-current]:visible")).toHaveText("KPIs");
    await expect(places.locator("summary").first()).toBeHidden();
    counts.push(await places.getByRole("link").count());
    await expect(places.getByRole("link", { name: "Settings" })).toHaveCount(email === LEAD ? 1 : 0);
    await expect(places.getByRole("link", { name: "My record" })).toHaveCount(email === TUTOR ? 1 : 0);
    await expectNoAxeViolations(page);
  }
  expect(counts).toEqual([15, 14]);
});

test("another page of the programme opens its own group", async ({ enter }) => {
  const page = await enter(TUTOR);
  await page.goto(`${RUNNING}/overview`);
  const places = page.getByRole("navigation").nth(1);
  await places.getByText("Passing it on").filter({ visible: true }).click();
  await places.getByRole("link", { name: "Good practice" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Good practice");
  await expect(places.locator("[aria-current]:visible")).toHaveText("Good practice");
  await expect(places.getByRole("link", { name: "Overview" })).toBeHidden();
  await expectNoAxeViolations(page);
});
