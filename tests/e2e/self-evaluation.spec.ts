import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";

// Owns the self-evaluations and themes of tutor14@southend (finishes the quick form), tutor13@southend (drafts in two
// tabs), tutor03@thurrock (finishes a second round without JavaScript) and tutor07@southend (rewords a theme).

const room = `${RUNNING}/self-evaluations`;
const quick = {
  "What is going well": "Signals are seen the first time, most days.",
  "What I would like to be different": "I still answer before I have looked.",
  "What brings these learners to class": "Being among people.",
  "The theme, in a few words": "Looking before answering",
  "I would like to try": "Count to five with my hands still.",
  "So that learners": "finish what they began to say.",
  "A buddy could look at": "My hands.",
};

test("the quick form takes at most twelve interactions, by keyboard alone on a phone", async ({
  enter,
}, testInfo) => {
  const hands = new Hands(await enter(cast.hasNotBegunASelfEvaluation));
  const { page } = hands;
  let buttons = 0;
  const follow = async (name: string, role: "link" | "button" = "button") => {
    buttons += 1;
    await hands.follow(page.getByRole(role, { name, exact: true }));
  };
  await page.goto(room);
  await expectNoAxeViolations(page, "not started");
  await follow("Start, quick form", "link");
  await expect(page.getByText("You alone.").first()).toBeVisible();
  for (const [label, text] of Object.entries(quick)) {
    await hands.to(page.getByLabel(label).first());
    await page.keyboard.press("ControlOrMeta+A");
    await hands.type(text);
  }
  await expectNoAxeViolations(page, "the quick form");
  await follow("Finish");
  await expect(page).toHaveURL(new RegExp(`${room}$`));
  await expect(page.getByText("Finished", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Looking before answering" })).toBeVisible();
  const interactions = buttons + hands.texts;
  testInfo.annotations.push({ type: "interactions", description: `quick self-evaluation: ${interactions}` });
  expect(interactions).toBeLessThanOrEqual(12);

  await page.goto(`${room}/form`);
  await expect(page.getByText(quick["I would like to try"])).toBeVisible();
  await expectNoAxeViolations(page, "to read");

  const lead = await enter(cast.leads, { viewport: { width: 1280, height: 800 } });
  await lead.goto(room);
  await expect(lead.getByRole("row", { name: /Kofi Mensah-Blake/ })).toContainText(
    "Finished on Wed 20 January 2027",
  );
  await expectNoAxeViolations(lead, "the status list");
  const html = await lead.content();
  for (const text of Object.values(quick).slice(0, 3)) expect(html).not.toContain(text);
});

test("a killed tab loses nothing, and two tabs ask which words to keep", async ({ enter, allow }) => {
  const first = await enter(cast.hasASelfEvaluationUnderWay);
  await first.goto(`${room}/form`);
  await expect(first.getByLabel("What is going well")).toHaveValue(/I know all the names/);
  await first.getByLabel("What I would like to be different").fill("Fewer sheets, more beads.");
  await first.getByText("A second theme").click();
  await first.getByLabel("The theme, in a few words").nth(1).fill("Names and numbers");
  await expect(first.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const pages = first.context();
  await first.close();

  const second = await pages.newPage();
  await second.goto(`${room}/form`);
  await expect(second.getByLabel("What I would like to be different")).toHaveValue(
    "Fewer sheets, more beads.",
  );
  await expect(second.getByLabel("The theme, in a few words").nth(1)).toHaveValue("Names and numbers");

  const third = await pages.newPage();
  await third.goto(`${room}/form`);
  await third.getByLabel("Their other reasons").fill("From the third tab");
  await expect(third.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  allow(/409/);
  await second.getByLabel("Their other reasons").fill("From the second tab");
  await expect(second.getByText("Changed in another tab or on another device")).toBeVisible();
  await expect(second.getByText("From the third tab")).toBeVisible();
  await press(second, "Take the other");
  await expect(second.getByLabel("Their other reasons")).toHaveValue("From the third tab");

  await test.step("a half-written second theme is asked for, and the summary leads to it", async () => {
    await press(second, "Finish");
    await expect(said(second)).toBeFocused();
    await second.getByRole("link", { name: "Say what a buddy could look at." }).click();
    await expect(second.getByLabel("A buddy could look at").nth(1)).toBeFocused();
    await expectNoAxeViolations(second, "the form with errors");
    await expect(second.getByLabel("What is going well")).toHaveValue(/I know all the names/);
  });
});

test("the full form, a second round and its history work without JavaScript", async ({ enter }) => {
  const page = await enter(cast.hasReopenedASelfEvaluation, { javaScriptEnabled: false });
  await page.goto(room);
  await page.getByRole("link", { name: "Go on, full form" }).click();
  const level = page.getByLabel(/^6\. /);
  const offer = page.getByRole("checkbox", { name: "Offer my help with this" });
  await expect(offer).toHaveCount(0);
  await level.selectOption("Could help others");
  await expect(offer).toHaveCount(1);
  await offer.check();
  await page.getByLabel("I’d like to work on this").first().check();
  await page.getByLabel("What I would like to be different").fill("   ");
  await press(page, "Finish");
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toContainText("Say what you would like to be different.");
  await expect(level).toHaveValue("could-help");
  await expect(offer).toBeChecked();
  await page.getByLabel("What I would like to be different").fill("Hand the hard page back.");
  await press(page, "Keep it and go on later");
  await expect(page.getByText("Under way", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Go on writing" }).click();
  await expect(page.getByLabel("What I would like to be different")).toHaveValue("Hand the hard page back.");
  await press(page, "Finish");
  await expect(page.getByText(/on Wed 20 January 2027, round 2/)).toBeVisible();

  await page.getByRole("link", { name: "Read it, or open it again" }).click();
  await expect(page.getByText("Could help others · offered")).toBeVisible();
  await page.getByText(/Round 1, finished on/).click();
  await expect(page.getByText("Some parents hand the task over to me as soon as it is hard.")).toBeVisible();
  await page.getByText("Open it again", { exact: true }).click();
  await press(page, "Yes, open it again");
  await expect(page.getByLabel("What I would like to be different")).toHaveValue("Hand the hard page back.");
  await expect(page.getByText(/Round 2, finished on/)).toBeVisible();
});

test("a theme is reworded by keyboard and keeps its earlier words", async ({ enter }) => {
  const hands = new Hands(await enter(cast.hasFinishedASecondRound));
  const { page } = hands;
  await page.goto(room);
  await hands.follow(page.getByRole("link", { name: "Parents as the experts on their child" }));
  await expect(page.getByText("You, your buddy group, your learning set", { exact: false })).toBeVisible();
  await expect(page.getByText("You alone.")).toBeVisible();
  await hands.to(page.getByLabel("The theme, in a few words"));
  await page.keyboard.press("ControlOrMeta+A");
  await hands.type("Parents teach us first");
  await expectNoAxeViolations(page, "a theme");
  await hands.follow(page.getByRole("button", { name: "Keep these words" }));
  await hands.follow(page.getByRole("link", { name: "Parents teach us first" }));
  await hands.follow(page.locator("summary", { hasText: "Until Wed 20 January 2027" }));
  await expect(page.getByRole("definition").filter({ hasText: "Parents as the experts" })).toBeVisible();

  const other = await enter("tutor14@southend.example");
  const answer = await other.request.get(new URL(page.url()).pathname);
  expect(answer.status()).toBe(404);
});
