import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, example, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { plainText } from "@/tests/e2e/support/private-text";

// Owns what tutor12@southend and tutor05@southend write about set two's meeting r22, and tutor03@thurrock's action of r11.
// Only reads for everybody else.

const LIST = `${RUNNING}/action-learning`;
const MEETING = `${LIST}/meeting-r22`;
const issue = "How can I end a spreadsheet lesson with something finished?";
const insight = "Finished for whom? Ask at the start.";
const takeaway = "Sit outside the circle once a month.";
const promise = "Let each learner name what done looks like.";

test("a turn, a takeaway and an action are kept, ended and taken back by keyboard on a phone", async ({
  enter,
}, testInfo) => {
  const hands = new Hands(await enter("tutor12@southend.example"));
  const { page } = hands;
  await page.goto(LIST);
  await expectNoAxeViolations(page);
  await hands.follow(page.getByRole("link", { name: /^Thu 7 January 2027/ }).last());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set two met");

  await hands.follow(page.getByRole("link", { name: "Keep a line of my turn" }));
  await hands.follow(page.getByRole("button", { name: "Keep my turn" }));
  await expect(said(page)).toBeFocused();
  await hands.write(page.getByLabel("The issue, in a line"), issue);
  await hands.write(page.getByLabel("What became clear"), insight);
  await expectNoAxeViolations(page, "my turn being written");
  await hands.follow(page.getByRole("button", { name: "Keep my turn" }));
  await expect(page.getByRole("link", { name: "Change my turn" })).toBeVisible();
  await expect(page.getByText(insight)).toBeVisible();

  await hands.write(page.getByLabel("For my own teaching"), takeaway);
  await hands.follow(page.getByRole("button", { name: "Keep it" }));
  await expect(page.getByText("Kept, for you alone.")).toBeVisible();

  await hands.write(page.getByLabel("What I will do"), promise);
  await hands.follow(page.getByRole("button", { name: "Add this action" }));
  await expect(page.getByRole("paragraph").filter({ hasText: promise })).toBeVisible();
  await hands.follow(page.locator("summary", { hasText: "How did it go?" }).first());
  await hands.to(page.getByRole("radio", { name: "Done" }));
  await hands.press("ArrowDown");
  await hands.write(page.getByLabel("What happened"), "They wrote it on the door.");
  await hands.follow(page.getByRole("button", { name: "Keep this" }));
  await expect(page.getByRole("paragraph").filter({ hasText: "They wrote it on the door." })).toBeVisible();
  await expect(page.getByText("Changed", { exact: true })).toBeVisible();
  await hands.follow(page.getByRole("button", { name: /^Open it again \(changed/ }));
  await expect(page.locator("summary", { hasText: "How did it go?" })).toBeVisible();
  await expectNoAxeViolations(page, "the meeting with everything kept");

  const present = await enter(cast.facilitatesAndManages);
  await present.goto(MEETING);
  await expect(present.getByText(insight)).toBeVisible();
  await expect(present.getByText(promise)).toBeVisible();
  await expect(present.getByText(takeaway)).toHaveCount(0);
  const away = await enter(cast.missedTheLastMeeting);
  await away.goto(MEETING);
  await expect(away.getByText("You were away")).toBeVisible();
  for (const text of [issue, insight, takeaway, promise]) await expect(away.getByText(text)).toHaveCount(0);
  await expectNoAxeViolations(away);

  await hands.follow(page.locator("summary", { hasText: "Withdraw my turn" }));
  await hands.follow(page.getByRole("button", { name: "Yes, withdraw it" }));
  await expect(page.getByText("You asked that your turn not be recorded.")).toBeVisible();
  await present.reload();
  await expect(present.getByText(insight)).toHaveCount(0);
  hands.report(testInfo, "one meeting, from first line to withdrawal");
});

test("all of it works without JavaScript, and keeps what was typed after an error", async ({ enter }) => {
  const page = await enter(cast.hasADraft, { javaScriptEnabled: false });
  await page.goto(LIST);
  await page
    .getByRole("link", { name: /^Thu 7 January 2027/ })
    .last()
    .click();
  await page.getByRole("link", { name: "Keep a line of my turn" }).click();
  await page.getByLabel("The issue, in a line").fill("x".repeat(201));
  await page.getByLabel("What became clear").fill(insight);
  await press(page, "Keep my turn");
  await expect(said(page)).toContainText("Please keep this to 200 characters.");
  await expect(page.getByLabel("What became clear")).toHaveValue(insight);
  await page.getByLabel("The issue, in a line").fill(issue);
  await press(page, "Keep my turn");
  await expect(page.getByRole("link", { name: "Change my turn" })).toBeVisible();

  await page.getByLabel("For my own teaching").fill(takeaway);
  await press(page, "Keep it");
  await expect(page.getByText("Kept, for you alone.")).toBeVisible();

  await page.getByLabel("What I will do").fill(promise);
  await page.getByLabel("By when").fill("2027-01-19");
  await press(page, "Add this action");
  await expect(said(page)).toContainText("Choose today or a day to come.");
  await expect(page.getByLabel("What I will do")).toHaveValue(promise);
  await page.getByLabel("By when").fill("2027-02-11");
  await press(page, "Add this action");
  await page.locator("summary", { hasText: "How did it go?" }).first().click();
  await page.getByRole("radio", { name: "Let go" }).check();
  await page.getByLabel("What happened").fill("y".repeat(10_001));
  await press(page, "Keep this");
  await expect(said(page)).toContainText("Please keep this to 10,000 characters.");
  await page.getByLabel("What happened").fill("It had done its work.");
  await press(page, "Keep this");
  await expect(page.getByText("It had done its work.")).toBeVisible();

  await page.locator("summary", { hasText: "Withdraw my turn" }).click();
  await press(page, "Yes, withdraw it");
  await expect(page.getByText("You asked that your turn not be recorded.")).toBeVisible();
  await press(page, "Record it after all");
  await expect(page.getByRole("link", { name: "Keep a line of my turn" })).toBeVisible();
});

test("two tabs that change one action: the later one is shown both texts", async ({ enter }) => {
  const page = await enter("tutor03@thurrock.example");
  const list = `${LIST}#actions`;
  await page.goto(list);
  await press(page, "Open it again (done: Invite one grandparent to tell, not to read.)");
  const close = async (tab: typeof page, text: string) => {
    await tab.locator("summary", { hasText: "How did it go?" }).first().click();
    await tab.getByRole("radio", { name: "Done" }).check();
    await tab.getByLabel("What happened").fill(text);
    await press(tab, "Keep this");
  };
  await expect(page.locator("summary", { hasText: "How did it go?" })).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(list);
  await close(page, "He came twice.");
  await expect(page.getByText("He came twice.")).toBeVisible();
  await close(other, "He came three times.");
  await expect(said(other)).toContainText("This was saved elsewhere");
  await expect(other.getByText("He came twice.")).toBeVisible();
  await expect(other.getByLabel("What happened")).toHaveValue("He came three times.");
});

const emailOf = new Map(example.person.map(({ id, email }) => [id, email]));
const there = (meetingId: string) => {
  const owners = new Map(example.participation.map(({ id, personId }) => [id, emailOf.get(personId)]));
  const present = example.setAttendance.filter((one) => one.meetingId === meetingId && one.present);
  return present.map(({ participationId }) => owners.get(participationId));
};
const meetingOf = new Map(example.setAction.map(({ id, meetingId }) => [id, meetingId]));
const words = [
  ...example.setNote.flatMap(({ meetingId, issue, questions, insight }) =>
    [issue, questions, insight].map((text) => ({ text, readers: there(meetingId) })),
  ),
  ...example.setTakeaway.map(({ text, authorId }) => ({ text, readers: [emailOf.get(authorId)] })),
  ...example.setNoteDraft.flatMap(({ values, authorId }) =>
    Object.values(Object(values)).map((text) => ({ text: String(text), readers: [emailOf.get(authorId)] })),
  ),
  ...example.setActionText.flatMap(({ actionId, what, whatHappened, authorId }) =>
    [what, whatHappened].map((text) => ({
      text,
      readers: [emailOf.get(authorId), ...there(meetingOf.get(actionId) ?? "")],
    })),
  ),
].flatMap(({ text, readers }) => (text ? [{ text: plainText(text), readers }] : []));

// One who left reads what they wrote themselves and nothing more, on the list.
const left: Record<string, string> = { [cast.withdrew]: "person-wa" };
const ownWords = (personId: string) =>
  [
    ...example.setNote.filter(({ authorId }) => authorId === personId),
    ...example.setTakeaway.filter(({ authorId }) => authorId === personId),
    ...example.setActionText.filter(({ authorId }) => authorId === personId),
  ].flatMap((row) => Object.values(row));

for (const email of [
  ...[cast.leads, cast.coordinatesThurrock, cast.visitsAcrossCollegesSoon, cast.facilitatesAndWillBeVisited],
  ...[cast.missedTheLastMeeting, cast.hasInvitedABuddy, cast.leftAfterTheFinishedYear, cast.withdrew],
])
  test(`${email} reads no word of a set that is not theirs to read, on any page or payload`, async ({
    ask,
  }) => {
    const client = await ask(email);
    const own = left[email] ? ownWords(left[email]) : undefined;
    const paths = [
      ...["/", LIST, LIST.replace("running", "finished")],
      ...example.setMeeting.map(({ programmeId, id }) => `/programmes/${programmeId}/action-learning/${id}`),
    ];
    const leaks: string[] = [];
    let read = 0;
    for (const path of paths) {
      const page = await client.get(path);
      const payload = await client.get(`${path}?_rsc`, { headers: { rsc: "1" } });
      const bodies = [plainText(await page.text()), plainText(await payload.text())];
      for (const { text, readers } of words) {
        if (!bodies.some((body) => body.includes(text))) continue;
        read += 1;
        const mayRead = own ? own.includes(text) : readers.includes(email);
        if (!mayRead) leaks.push(`${path}: ${text.slice(0, 50)}`);
      }
      const coordinator = email === cast.leads || email === cast.coordinatesThurrock;
      if (coordinator && path.includes("/meeting-")) expect(page.status(), path).toBe(404);
    }
    expect(leaks).toEqual([]);
    const silent: string[] = [cast.leads, cast.coordinatesThurrock];
    expect(read > 0).toBe(!silent.includes(email));
  });
