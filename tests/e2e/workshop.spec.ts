import type { Page } from "@playwright/test";
import { readSheet } from "read-excel-file/universal";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { letters } from "@/tests/e2e/support/mail";

// Owns the workshop that it plans. Who signs up are strangers.

const desk = { viewport: { width: 1280, height: 900 } };
const plain = { javaScriptEnabled: false };
const title = "Questions that wait";
const ada = { name: "Ada Marsh", email: "ada.marsh@elsewhere.example", needs: "A chair with arms, please." };
const ben = { name: "Ben Osei", email: "ben.osei@elsewhere.example" };

test("planned, opened, signed up for by strangers, a place given back, held, and looked back on", async ({
  enter,
  ask,
  allow,
}, testInfo) => {
  test.setTimeout(180_000);
  const lead = await enter(cast.leads, desk);
  await test.step("the coordinator plans it; nobody outside sees it before it opens", async () => {
    await lead.goto(`${RUNNING}/workshops`);
    await lead.getByRole("link", { name: "Plan a workshop" }).click();
    await press(lead, "Plan it");
    await expect(said(lead)).toContainText("Give the workshop a title.");
    await lead.getByLabel("Title").fill(title);
    await lead.getByLabel("Day").fill("2027-02-24");
    await lead.getByLabel("From", { exact: true }).fill("10:00");
    await lead.getByLabel("To", { exact: true }).fill("12:00");
    await lead.getByLabel(/^Place/).fill("Pier Road, Room 4");
    await lead.getByLabel(/^How many can come/).fill("1");
    await expect(lead.getByLabel("Imelda Croft"), "who has not accepted leads nothing").toHaveCount(0);
    await lead.getByLabel("Maureen Adeyemi").check();
    await press(lead, "Plan it");
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await (await (await ask()).get("/workshops")).text()).not.toContain(title);
    await press(lead, "Open it for sign-up");
    await expect(lead.getByRole("link", { name: "Its sign-up page" })).toBeVisible();
  });

  const first = await enter(undefined, plain);
  allow(/status of 404/);
  await test.step("a stranger signs up without JavaScript, after one error", async () => {
    await first.goto("/workshops");
    await first.getByRole("link", { name: title }).click();
    await expect(first.getByText("the coordinators who run this workshop")).toBeVisible();
    await first.getByLabel("Name").fill(ada.name);
    await first.getByLabel("E-mail").fill("ada@marsh");
    await first.getByLabel(/^Anything you need/).fill(ada.needs);
    await press(first, "Sign up");
    await expect(said(first)).toContainText("Give an e-mail address like name@college.example.");
    await expect(first.getByLabel(/^Anything you need/)).toHaveValue(ada.needs);
    await first.getByLabel("E-mail").fill(ada.email);
    await press(first, "Sign up");
    await expect(first.getByText(`A letter is on its way to ${ada.email}`)).toBeVisible();
  });

  const second = await enter();
  await test.step("another one waits, by keyboard alone", async () => {
    const hands = new Hands(second);
    await second.goto("/workshops");
    await hands.follow(second.getByRole("link", { name: title }));
    await expect(second.getByText("1 of 1 place taken")).toBeVisible();
    await hands.write(second.getByLabel("Name"), ben.name);
    await hands.write(second.getByLabel("E-mail"), ben.email);
    await hands.follow(second.getByRole("button", { name: "Join the waiting list" }));
    await expect(second.getByText(/A letter is on its way/)).toBeVisible();
    await expectNoAxeViolations(second, "the sign-up page");
    await second.goto(await ownPage(ben.email));
    await expect(second.getByText("Waiting list", { exact: true })).toBeVisible();
    hands.report(testInfo, "to sign up for a workshop");
  });

  await test.step("who signed up is for those who run it, on the page and in both files", async () => {
    await lead.reload();
    await expect(lead.getByRole("row", { name: new RegExp(ada.name) })).toContainText(ada.needs);
    await expectNoAxeViolations(lead, "the workshop with its sign-ups");
    const file = (await lead.getByRole("link", { name: /^Excel/ }).getAttribute("href")) ?? "";
    const workbook = await (await ask(cast.leads)).get(file);
    const rows = await readSheet(new Blob([new Uint8Array(await workbook.body())]));
    expect(JSON.stringify(rows)).toContain(ada.needs);
    expect(await (await (await ask(cast.leads)).get(file.replace("?as=xlsx", ""))).text()).toContain(
      ben.email,
    );
    const tutor = await ask("tutor01@southend.example");
    expect((await tutor.get(file)).status()).toBe(404);
    const page = await (await tutor.get(new URL(lead.url()).pathname)).text();
    for (const words of [ada.name, ada.email, ada.needs, ben.email]) expect(page).not.toContain(words);
  });

  await test.step("a place given back by the secret link goes to whoever waits", async () => {
    const path = await ownPage(ada.email);
    expect((await first.goto(`${path}x`))?.status()).toBe(404);
    await first.goto(path);
    await expect(first.getByText("Has a place", { exact: true })).toBeVisible();
    await unfold(first, "Give my place back");
    await press(first, "Yes, give it back");
    await expect(first.getByText("Cancelled", { exact: true })).toBeVisible();
    await second.reload();
    await expect(second.getByText("Has a place", { exact: true })).toBeVisible();
    await expectNoAxeViolations(second, "one's own place");
  });

  await test.step("the day comes: held, who came, and how it was", async () => {
    await lead.getByRole("link", { name: "Change or move it" }).click();
    await lead.getByLabel("Day").fill("2027-01-19");
    await press(lead, "Keep the changes");
    await expect(lead.getByText("Wed 24 February 2027")).toBeVisible();
    await press(lead, "It was held");
    await lead.getByLabel(ben.name, { exact: false }).check();
    await press(lead, "Keep who came");
    await expect(lead.getByText("1 of 1 came.")).toBeVisible();
    const guest = await enter(undefined, plain);
    await guest.goto(await ownPage(ben.email));
    await guest.getByLabel("Very useful").check();
    await guest.getByLabel(/^One thing I will try/).fill("To count to ten.");
    await press(guest, "Send");
    await expect(guest.getByText(/^Thank you\./)).toBeVisible();
    await lead.reload();
    await expect(lead.getByRole("listitem").filter({ hasText: "To count to ten." })).toBeVisible();
    await expectNoAxeViolations(lead, "the workshop that was held");
  });
});

const unfold = (page: Page, label: string) => page.locator("summary").filter({ hasText: label }).click();

/** The address of somebody's own page, from the letter they were sent. */
async function ownPage(email: string): Promise<string> {
  const link = () =>
    letters()
      .filter((letter) => letter.includes(`<${email}>`))
      .flatMap((letter) => /\/workshops\/\S+\/place\/\S+/.exec(letter) ?? [])[0];
  await expect.poll(link, { message: `a letter to ${email}`, timeout: 15_000 }).toBeDefined();
  return link() ?? "";
}
