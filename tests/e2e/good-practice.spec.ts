import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";

// Owns the entry that tutor12@southend writes about the visit to tutor07@southend.

const AUTHOR = "tutor12@southend.example";
const HOST = "tutor07@southend.example";
const FELLOW = "tutor03@southend.example";
const RESOURCES = `${RUNNING}/resources`;
const title = "A sack by the door";
const toDo = "Leave a sack by the door. Whoever brings something in it next week begins the session.";
const tried = "With a shoebox it worked too.";

test("written from a visit, agreed by both, tried by another, public, and gone at once", async ({
  enter,
  ask,
}, testInfo) => {
  test.setTimeout(120_000);
  const hands = new Hands(await enter(AUTHOR));
  const { page } = hands;

  await test.step("the author begins it and asks the other tutor, by keyboard alone", async () => {
    await page.goto(RESOURCES);
    const begin = page.getByRole("form", { name: "A new entry" });
    await hands.write(begin.getByLabel("Title"), title);
    await hands.to(begin.getByLabel(/^From a visit/));
    await hands.type("My visit to Bernadette");
    await hands.follow(begin.getByRole("button", { name: "Begin" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Write up good practice");
    await expect(page.getByText(/once the other tutor has read it and said yes/)).toBeVisible();
    await hands.follow(page.getByRole("button", { name: "Ask the other tutor" }));
    await expect(said(page)).toContainText("Say in one sentence what it is.");
    await hands.write(page.getByLabel("In one sentence"), "Something comes back every week.");
    await hands.write(page.getByLabel("What to do"), toDo);
    await hands.to(page.getByLabel(/^Standard/));
    await hands.type("3");
    await hands.to(page.getByRole("radio", { name: "For colleagues in this programme only" }));
    await hands.press("ArrowDown");
    await hands.to(page.getByRole("radio", { name: "Everybody in this programme" }));
    await hands.press("ArrowDown");
    await expect(page.getByRole("radio", { name: "Everybody on the web" })).toBeChecked();
    await expectNoAxeViolations(page, "an entry while it is written");
    await hands.follow(page.getByRole("button", { name: "Ask the other tutor" }));
    await expect(page.getByText("It waits for the other tutor")).toBeVisible();
    hands.report(testInfo, "to write up good practice and ask the other tutor, after one error");
  });

  const path = new URL(page.url()).pathname;
  const answers = async (email: string) => (await (await ask(email)).get(path)).status();
  const stranger = await ask();
  const isPublic = async () => (await (await stranger.get("/good-practice")).text()).includes(toDo);
  expect(await answers(FELLOW)).toBe(404);
  expect(await isPublic()).toBe(false);

  const host = await enter(HOST, { javaScriptEnabled: false });
  await test.step("the other tutor reads it and says yes", async () => {
    await host.goto(RESOURCES);
    await expect(host.getByText("Yusuf Demirci asks for your yes")).toBeVisible();
    await host
      .getByRole("paragraph")
      .filter({ hasText: "for everybody on the web" })
      .getByRole("link", { name: "Read it and answer" })
      .click();
    await expect(host.getByText(toDo)).toBeVisible();
    await press(host, "Yes, publish it");
    await expect(host.getByText("Everybody on the web", { exact: true })).toBeVisible();
  });

  await test.step("somebody else tries it", async () => {
    const fellow = await enter(FELLOW);
    await fellow.goto(`${RESOURCES}?q=sack`);
    await fellow.getByRole("link", { name: title }).click();
    await fellow.getByLabel("What came of it?").fill(tried);
    await press(fellow, "Tell the author");
    await expect(fellow.getByRole("listitem").filter({ hasText: tried })).toContainText("Helen Ostrowska");
    await page.reload();
    await expect(page.getByText(tried)).toBeVisible();
  });

  await test.step("anybody finds it on the public page", async () => {
    const visitor = await enter(undefined, { javaScriptEnabled: false });
    await visitor.goto("/");
    await visitor.getByRole("contentinfo").getByRole("link", { name: "Good practice" }).click();
    await visitor.getByLabel("Words").fill("sack");
    await press(visitor, "Search");
    await visitor.getByText(`Read all of “${title}”`).click();
    await expect(visitor.getByText(toDo)).toBeVisible();
    await expect(visitor.getByText(/if you name its author \(CC BY 4\.0\)/).first()).toBeVisible();
    await expect(visitor.getByText(tried)).toHaveCount(0);
  });

  await test.step("the other tutor takes the yes back, and it is gone for everybody but its author", async () => {
    await host.goto(path);
    await host.locator("summary").filter({ hasText: "No, not this" }).click();
    await press(host, "Yes, keep it from others");
    await expect(host.getByRole("heading", { level: 1 })).toHaveText("Good practice");
    expect(await isPublic()).toBe(false);
    expect(await answers(FELLOW)).toBe(404);
    expect(await answers(HOST)).toBe(404);
    await page.goto(path);
    await expect(page.getByText("You alone")).toBeVisible();
  });
});
