import { RUNNING } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { expectNoSidewaysScroll, expectSoundPage } from "@/tests/e2e/support/shape";

// Owns the reminders to tutor01@thurrock (visits and set meetings), who does nothing else here.

const COORDINATOR = "coordinator@thurrock.example";
const BOARD = `${RUNNING}/overview`;

test("a coordinator finds who waits and reminds one, by keyboard on a phone", async ({ enter }, testInfo) => {
  const page = await enter(COORDINATOR);
  const hands = new Hands(page);
  await page.goto(BOARD);
  await expectNoSidewaysScroll(page);
  await hands.write(page.getByLabel("Part of the name"), "desmond");
  await hands.press("Enter");
  await page.waitForURL(/name=desmond/);
  const people = page.getByRole("table", { name: "People and stages" });
  await expect(people.getByRole("rowheader")).toHaveCount(1);
  await hands.follow(people.getByRole("button", { name: /Remind Anita Desmond: Visit received/ }));
  const news = page.getByText("A kind reminder is on its way.");
  await expect(news).toBeVisible();
  await expect(page.locator(":focus")).toContainText("A kind reminder is on its way.");
  await expect(people.getByRole("button", { name: /Anita Desmond: Visit/ })).toHaveCount(0);
  await expect(people.getByText(/^Reminded /).first()).toBeVisible();
  hands.report(testInfo, "reminding one person");

  await page.goto(`${BOARD}/reminders`);
  await expect(page.getByRole("row", { name: /Anita Desmond.*visits/ })).toContainText("David Okafor-Lane");
  const tutor = await enter("tutor01@thurrock.example");
  await tutor.goto("/account/letters");
  await tutor.getByText("A kind word about your visits").first().click();
  await expect(tutor.getByText(/With kind regards\s+David Okafor-Lane/).first()).toBeVisible();
});

test("everybody for whom a stage waits is reminded, after a question, without JavaScript", async ({
  enter,
}) => {
  const page = await enter(COORDINATOR, { javaScriptEnabled: false });
  await page.goto(BOARD);
  const row = page
    .getByRole("table", { name: "The stages of the year" })
    .getByRole("row", { name: /Set meetings/ });
  await row.getByText("Remind all").click();
  await expect(row.getByText(/letter in kind words/)).toBeVisible();
  await row.getByRole("button", { name: /Yes, remind 1 person/ }).click();
  await expect(page.getByText("A kind reminder is on its way.")).toBeVisible();
  await expect(row).toContainText("reminded already");
  await expect(row.getByRole("button")).toHaveCount(0);
});

test("the board is narrowed without JavaScript, keeps its sums, and can be taken along", async ({
  enter,
  ask,
}) => {
  const page = await enter("lead@southend.example", { javaScriptEnabled: false });
  await page.goto(BOARD);
  await expectSoundPage(page);
  await page.getByLabel("College").selectOption("Thurrock");
  await page.getByLabel("Show", { exact: true }).selectOption("Waiting: Self-evaluation");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByLabel("College")).toHaveValue("college-thurrock");
  const people = page.getByRole("table", { name: "People and stages" });
  await expect(people.getByRole("row", { name: /Grace Nwosu/ })).toContainText("Opened again");
  await expect(page.getByRole("row", { name: /^Self-evaluation/ })).toContainText("of 6 (");
  await page.getByRole("link", { name: "Show everybody" }).click();
  await expect(people.getByRole("rowheader")).toHaveCount(20);

  const client = await ask(COORDINATOR);
  const file = await (await client.get(`/api/tables/programme-running/board`)).text();
  expect(file.split("\r\n")[0]).toContain("name,college,self-evaluation");
  expect(file).toContain("Grace Nwosu");
  expect(file).not.toContain("Southend");
});

test("tutors and facilitators see figures and no board", async ({ enter }) => {
  for (const email of ["tutor10@southend.example", "tutor01@southend.example"]) {
    const page = await enter(email);
    await page.goto(BOARD);
    await expect(page.getByText("Learners present")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Where everybody is" })).toHaveCount(0);
    await expect(page.getByRole("button", { name: /Remind/ })).toHaveCount(0);
  }
});
