import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";

// Owns tutor02@southend and tutor02@thurrock (a visit is proposed and agreed), tutor04@southend and
// tutor03@southend (visit r04: its form is written, shared, read and added to).

const written = "Before anybody opened a laptop, two learners drew the folder tree on the board.";
const learned = "A drawing first saves ten minutes of looking for files.";
const replied = "I had not noticed that they went on without me. Thank you for telling me.";
const addedByVisitor = "I tried it on Thursday, and it took four minutes.";
const addedByHost = "Then we try it with the evening group next.";

test("a visit is proposed and agreed by keyboard alone on a phone", async ({ enter }, testInfo) => {
  const hands = new Hands(await enter(cast.hasNothingPlanned));
  const { page } = hands;
  await page.goto("/");
  await hands.follow(page.getByRole("link", { name: "Visit Paul Rigby" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Visit Paul Rigby");

  await hands.follow(page.getByRole("button", { name: "Propose this to Paul Rigby" }));
  await expect(said(page)).toBeFocused();
  await expectNoAxeViolations(page, "the proposal with errors");
  await hands.follow(page.getByRole("link", { name: "Choose the day of the visit." }));
  await hands.day(page.getByLabel("Day"), "2027-02-02");
  await hands.morning(page.getByLabel("From", { exact: true }), "10:00");
  await hands.morning(page.getByLabel("To", { exact: true }), "11:30");
  await hands.write(page.getByLabel("Room"), "G4");
  await hands.follow(page.getByRole("button", { name: "Propose this to Paul Rigby" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You visit Paul Rigby");
  await expect(page.getByText("Waiting for Paul Rigby to answer.")).toBeVisible();
  const address = new URL(page.url()).pathname;

  const answering = new Hands(await enter("tutor02@thurrock.example"));
  await answering.page.goto(address);
  await answering.follow(answering.page.getByRole("button", { name: "Agree", exact: true }));
  await expect(answering.page.getByText("Agreed", { exact: true })).toBeVisible();

  await page.goto(address);
  await expect(page.getByText("Agreed", { exact: true })).toBeVisible();
  hands.report(testInfo, "to propose, after one error");
  answering.report(testInfo, "to agree");
});

test("a form is written, shared, read, answered and added to by keyboard alone", async ({
  enter,
}, testInfo) => {
  const visitor = new Hands(await enter(cast.hasAFormDue));
  const { page } = visitor;
  await test.step("the visitor writes; the draft is kept", async () => {
    await page.goto("/");
    await visitor.follow(page.getByRole("link", { name: "Write the visit form" }).first());
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your visit to Helen Ostrowska");
    await visitor.write(page.getByLabel("What I saw"), written);
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("What I saw")).toHaveValue(written);
  });
  await test.step("what is missing is said, and nothing is lost", async () => {
    await visitor.follow(page.getByRole("button", { name: "Save and look it over" }));
    await expect(said(page)).toBeFocused();
    await expect(page.getByLabel("What I saw")).toHaveValue(written);
    await expectNoAxeViolations(page, "the visit form with errors");
    await visitor.follow(page.getByRole("link", { name: /How many learners were there/ }));
    await expect(page.getByLabel("Learners present")).toBeFocused();
    await visitor.type("11");
    await visitor.write(page.getByLabel("What I take away"), learned);
    await visitor.day(page.getByLabel("The day we talked about it"), "2027-01-01");
    await visitor.follow(page.getByRole("button", { name: "Save and look it over" }));
  });
  await test.step("the visitor looks it over and shares it", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look it over, then share");
    await expect(page.getByText(written)).toBeVisible();
    await expectNoAxeViolations(page, "before sharing");
    await visitor.follow(page.getByRole("button", { name: "Share with Helen Ostrowska" }));
    await expect(page.getByText("Waiting for Helen Ostrowska to read your form.")).toBeVisible();
  });

  const host = new Hands(await enter(cast.hasAProposalToAnswer));
  await test.step("the host reads, replies, taps and acknowledges", async () => {
    await host.page.goto("/");
    await host.follow(host.page.getByRole("link", { name: "Read and answer" }));
    await expect(host.page.getByText(written)).toBeVisible();
    await host.write(host.page.getByLabel("Reply"), replied);
    await host.to(host.page.getByLabel("Yes, useful"));
    await host.press("Space");
    await expect(host.page.getByLabel("Yes, useful")).toBeChecked();
    await host.follow(host.page.getByRole("button", { name: "I have read it" }));
    await expect(host.page.getByText("Complete", { exact: true })).toBeVisible();
  });
  await test.step("both add to it", async () => {
    await host.write(host.page.getByLabel("What I would like to add"), addedByHost);
    await host.follow(host.page.getByRole("button", { name: "Add this" }));
    await expect(host.page.getByRole("paragraph").filter({ hasText: addedByHost })).toBeVisible();
    await page.goto(visitPath("r04"));
    await expect(page.getByText(replied)).toBeVisible();
    await expect(page.getByText(/useful/i)).toHaveCount(0);
    await visitor.write(page.getByLabel("What I would like to add"), addedByVisitor);
    await visitor.follow(page.getByRole("button", { name: "Add this" }));
    await expect(page.getByRole("paragraph").filter({ hasText: addedByVisitor })).toBeVisible();
    await expect(page.getByText(addedByHost)).toBeVisible();
  });
  await test.step("coordinators see that, and not what", async () => {
    const lead = await enter(cast.leads, { viewport: { width: 1280, height: 800 } });
    await lead.goto(`${RUNNING}/visits`);
    const row = lead.getByRole("row", { name: /Gareth Pugh visits Helen Ostrowska/ });
    await expect(row.getByText("Complete", { exact: true })).toBeVisible();
    await expect(row.getByText("11", { exact: true })).toBeVisible();
    const words = [written, learned, replied, addedByHost, addedByVisitor];
    for (const path of [`${RUNNING}/visits`, visitPath("r04"), `${RUNNING}/overview`, "/"]) {
      await lead.goto(path);
      const html = await lead.content();
      for (const text of words) expect(html.includes(text), `${path} keeps "${text}"`).toBe(false);
    }
  });
  visitor.report(testInfo, "the visitor, from My year to an addendum");
  host.report(testInfo, "the host, from My year to an addendum");
});
