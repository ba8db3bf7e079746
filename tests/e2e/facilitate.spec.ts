import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { expectNoSidewaysScroll } from "@/tests/e2e/support/shape";

// Owns set three's plans and its meeting r33, which Anita (tutor01@thurrock) facilitates; Wendy (tutor11@southend)
// presents there. Only reads for everybody else.

const FACILITATOR = "tutor01@thurrock.example";
const PRESENTER = "tutor11@southend.example";
const AWAY = "tutor14@southend.example";
const LIST = `${RUNNING}/action-learning`;
const SET = `${LIST}/sets/running-set-three`;
const MEETING = `${LIST}/meeting-r33`;

const issue = "How can I mark less and say more?";
const promise = "Talk to three learners instead of writing to ten.";
const change = "Let the kettle wait.";
const quiet = "Derek, who had been up since four.";
const worked = "Two minutes of silence before the first question.";

test.describe.configure({ mode: "serial" });

test("a meeting is planned, held, recorded and debriefed by keyboard on a phone", async ({
  enter,
}, testInfo) => {
  test.setTimeout(120_000);
  const hands = new Hands(await enter(FACILITATOR));
  const { page } = hands;
  await page.goto(SET);
  await expectNoAxeViolations(page, "the set");
  await hands.day(page.getByLabel("Day", { exact: true }), "2027-02-02");
  await hands.morning(page.getByLabel("From", { exact: true }), "09:00");
  await hands.morning(page.getByLabel("To", { exact: true }), "11:00");
  await hands.write(page.getByRole("textbox", { name: "Where" }), "Room 4");
  await hands.follow(page.getByRole("button", { name: "Plan this meeting" }));
  await expect(
    page.getByRole("link", { name: "Tue 2 February 2027, 09:00 to 11:00", exact: true }),
  ).toBeVisible();

  await page.goto(`${MEETING}/facilitate`);
  await expect(page.getByText("15:45", { exact: true })).toBeVisible();
  await hands.follow(page.locator("summary", { hasText: "Choose who presents" }));
  await hands.to(page.getByLabel("Wendy Cartmell").first());
  await hands.press("Space");
  await hands.follow(page.getByRole("button", { name: "Keep this" }).first());
  await expect(page.getByText("40 minutes for each turn.")).toBeVisible();

  for (const name of ["Wendy Cartmell", "Derek Ambrose", "Shazia Malik"]) {
    await hands.to(page.locator("#there").getByLabel(name));
    await hands.press("Space");
  }
  await hands.follow(page.getByRole("button", { name: "Note who was there" }));
  await expect(page.getByText("4 of 6 came.")).toBeVisible();
  await expectNoAxeViolations(page, "a meeting that was held");
  await expectNoSidewaysScroll(page);

  await hands.follow(page.locator("summary", { hasText: "Note something" }));
  await hands.write(page.getByLabel("The issue, in a line"), issue);
  await hands.follow(page.locator("#turns").getByRole("button", { name: "Keep this" }));
  await expect(page.getByText(issue)).toBeVisible();

  await hands.follow(page.locator("summary", { hasText: "Note an action for somebody" }));
  await hands.to(page.getByLabel("Whose action"));
  await hands.type("Wendy");
  await hands.write(page.getByLabel("What they will do"), promise);
  await hands.follow(page.getByRole("button", { name: "Note this action" }));
  await expect(page.getByText("not confirmed by its owner yet")).toBeVisible();

  await hands.write(page.getByLabel("One thing to change next time"), change);
  await hands.follow(page.locator("#review").getByRole("button", { name: "Keep this" }));
  await expect(page.getByText("Kept, for those who were there.")).toBeVisible();

  await hands.write(page.getByLabel("Who was quiet"), quiet);
  await hands.write(page.getByLabel("What worked"), worked);
  await hands.to(page.getByRole("radio", { name: "No, thank you" }));
  await hands.press("Space");
  await hands.follow(page.getByRole("button", { name: "Keep my debrief" }));
  await expect(page.getByText("Kept.", { exact: true })).toBeVisible();
  await expectNoAxeViolations(page, "a meeting with everything kept");
  hands.report(testInfo, "a meeting from plan to debrief");
});

test("each sees what is theirs: the presenter, one who was away, another facilitator, the lead", async ({
  enter,
  ask,
}) => {
  const presenter = await enter(PRESENTER);
  await presenter.goto(MEETING);
  for (const text of [issue, promise, change]) await expect(presenter.getByText(text).first()).toBeVisible();
  for (const text of [quiet, worked]) await expect(presenter.getByText(text)).toHaveCount(0);
  await expectNoAxeViolations(presenter, "the presenter's page");
  await press(presenter, `Yes, that is mine (${promise})`);
  await expect(presenter.getByText("Your facilitator noted this for you.")).toHaveCount(0);

  const away = await enter(AWAY);
  await away.goto(MEETING);
  await expect(away.getByText("You were away")).toBeVisible();
  for (const text of [issue, promise, change, quiet, worked])
    await expect(away.getByText(text)).toHaveCount(0);

  const other = await enter(cast.facilitatesAndWillBeVisited);
  await other.goto(`${LIST}/sets/running-set-one`);
  await expect(other.getByText(worked)).toBeVisible();
  await expect(other.getByText(quiet)).toHaveCount(0);

  const lead = await ask(cast.leads);
  for (const path of [LIST, SET, "/api/tables/programme-running/meetings"]) {
    const body = await (await lead.get(path)).text();
    for (const text of [issue, promise, change, quiet, worked]) expect(body, path).not.toContain(text);
  }
  const table = await (await lead.get("/api/tables/programme-running/meetings")).text();
  expect(table).toContain('Set three,2027-01-12,15:45,17:45,"Leigh Library Rooms, Upper Room",Held,4,6,1,');
  const letters = await (await ask(PRESENTER)).get("/account/letters");
  expect(await letters.text()).toContain("Set three meets on Tue 2 February 2027");

  await presenter.locator("summary", { hasText: "Withdraw my turn" }).click();
  await press(presenter, "Yes, withdraw it");
  const facilitator = await enter(FACILITATOR);
  await facilitator.goto(`${MEETING}/facilitate`);
  await expect(facilitator.getByText("Only Wendy Cartmell can change that.")).toBeVisible();
  await expect(facilitator.getByText(issue)).toHaveCount(0);
});

test("planning and attendance work without JavaScript, and keep what was typed after an error", async ({
  enter,
}) => {
  const page = await enter(FACILITATOR, { javaScriptEnabled: false });
  await page.goto(SET);
  await page.getByLabel("Day", { exact: true }).fill("2027-03-02");
  await page.getByLabel("From", { exact: true }).fill("16:00");
  await page.getByLabel("To", { exact: true }).fill("15:00");
  await page.getByRole("textbox", { name: "Where" }).fill("Room 9");
  await press(page, "Plan this meeting");
  await expect(said(page)).toContainText("The meeting ends before it begins.");
  await expect(page.getByRole("textbox", { name: "Where" })).toHaveValue("Room 9");
  await page.getByLabel("To", { exact: true }).fill("18:00");
  await press(page, "Plan this meeting");
  await page.getByRole("link", { name: "Prepare Tue 2 March 2027, 16:00 to 18:00" }).click();
  await page.locator("summary", { hasText: "Call the meeting off" }).click();
  await press(page, "Yes, call it off");
  await expect(page.getByText("Called off").first()).toBeVisible();

  await page.goto(`${MEETING}/facilitate`);
  await page.locator("summary", { hasText: "Put it right" }).click();
  await page.locator("#there").getByLabel("Gareth Pugh").check();
  await press(page, "Keep the change");
  await expect(page.getByText("5 of 6 came.")).toBeVisible();
});
