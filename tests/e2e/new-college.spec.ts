import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { test } from "@/tests/e2e/support/empty-house";
import { everyRoute, formGroups, meet } from "@/tests/e2e/support/first-groups";
import { press } from "@/tests/e2e/support/form";
import { expect as usual } from "@/tests/e2e/support/house";
import { Keystrokes } from "@/tests/e2e/support/keystrokes";
import { expectNoSidewaysScroll } from "@/tests/e2e/support/shape";

// Has a Staffroom of its own, empty at first, and nobody in common with the other specs. The steps of the journey
// follow each other in one test; what comes after the first self-evaluation is added at its end.

// The server has just begun, and some of these steps write much at once.
const expect = usual.configure({ timeout: 20_000 });

const wide = { viewport: { width: 1280, height: 800 } };
const LEAD = { name: "Ada Prior", email: "ada@northgate.example", password: "four words make sense" };
const TUTOR = "tutor01@northgate.example";
const SEVEN = Array.from({ length: 7 }, (_, at) => `Tutor ${at + 1}`);

/** Twenty people of two colleges, as a spreadsheet would save them. */
const twenty = [
  "Email *;Name *;College *;Subject area;Roles;Site;Experience",
  ...Array.from({ length: 20 }, (_, at) => {
    const college = at < 14 ? "Northgate" : "Southlea";
    const number = String(at < 14 ? at + 1 : at - 13).padStart(2, "0");
    const roles = at % 7 === 0 ? "tutor, facilitator" : "tutor";
    const site = college === "Northgate" ? "Mill Lane" : "Quayside";
    return `tutor${number}@${college.toLowerCase()}.example;Tutor ${at + 1};${college};${at % 2 ? "ESOL" : "Maths"};${roles};${site};new`;
  }),
].join("\r\n");

async function setUp(page: Page, link: string): Promise<string> {
  await page.goto(link);
  const fields: [string, string][] = [
    ["College", "Northgate Adult College"],
    ["Short name", "Northgate"],
    ["Programme", "Learning from each other"],
    ["Starts on", "2026-09-01"],
    ["Ends on", "2027-07-16"],
    ["Your name", LEAD.name],
    ["Your e-mail address", LEAD.email],
    ["Password", LEAD.password],
  ];
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
  await press(page, "Set up Staffroom");
  await expect(page.getByRole("heading", { level: 1, name: "Learning from each other" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Getting started" })).toBeVisible();
  return new URL(page.url()).pathname.replace("/overview", "");
}

async function addSecondCollegeAndSites(page: Page, programme: string): Promise<void> {
  await page.getByRole("link", { name: "Colleges and sites" }).click();
  const another = page.getByRole("form", { name: "Another college" });
  await another.getByLabel("College", { exact: true }).fill("Southlea College");
  await another.getByLabel("Short name").fill("Southlea");
  await another.getByRole("button", { name: "Add this college" }).click();
  await expect(another.getByText("Southlea is one of the programme’s colleges.")).toBeVisible();
  for (const [college, site] of [
    ["Northgate", "Mill Lane"],
    ["Southlea", "Quayside"],
  ]) {
    await page.getByText(`Add a site of ${college}`, { exact: true }).click();
    const form = page.getByRole("form", { name: `Add a site of ${college}` });
    await form.getByLabel("Site", { exact: true }).fill(site ?? "");
    await form.getByRole("button", { name: "Add this site" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: site })).toBeVisible();
  }
  await expectNoAxeViolations(page);
  await page.goto(`${programme}/settings#term-dates`);
  for (const college of ["Northgate", "Southlea"]) {
    const form = page.getByRole("form", { name: `Add term dates for ${college}` });
    await form.getByLabel("Name").fill("All year");
    await form.getByLabel("First day of teaching").fill("2026-09-07");
    await form.getByLabel("Last day of teaching").fill("2027-07-09");
    await form.getByRole("button", { name: "Add these dates" }).click();
    await expect(form.getByText("All year is in the term dates.")).toBeVisible();
  }
}

async function bringTwenty(page: Page, programme: string): Promise<void> {
  await page.goto(`${programme}/people/import`);
  const file = (text: string) => ({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByLabel("The file").setInputFiles(file(twenty.replaceAll("Quayside", "Elsewhere")));
  await press(page, "Look at the file");
  await expect(page.getByText("6 things to put right")).toBeVisible();
  await expect(page.getByText("Southlea has no site called “Elsewhere”.").first()).toBeVisible();
  await page.getByLabel("The mended file").setInputFiles(file(twenty));
  await press(page, "Look at the file");
  await expect(page.getByText("20 to add, 0 to change")).toBeVisible();
  await press(page, "Keep these people");
  await expect(page.getByText("20 added, 0 changed, 0 as before.")).toBeVisible();
}

/** Invites all twenty and reads the first seven's links, as the coordinator hands them over where no mail is sent. */
async function inviteAll(page: Page): Promise<string[]> {
  await page.getByRole("link", { name: "Go on to the invitations" }).click();
  await press(page, "Invite everybody who has no open invitation");
  await expect(page.getByText("20 invitations are ready to hand over.")).toBeVisible();
  const links: string[] = [];
  for (const name of SEVEN) {
    const theirs = page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
    links.push((await theirs.locator("code").textContent()) ?? "");
  }
  await page.reload();
  await expect(page.locator("code")).toHaveCount(0);
  await expectNoAxeViolations(page);
  return links;
}

async function accept(page: Page, link: string): Promise<void> {
  // Mail scanners open a link too: that spends nothing.
  for (const _ of [1, 2]) expect((await page.goto(link))?.status()).toBe(200);
  await expect(page.getByText(TUTOR)).toBeVisible();
  await expect(page.getByText("We visit each other to learn, never to judge.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
  await page.getByLabel("Choose a password").fill("another four plain words");
  await page.getByLabel("I have read the ground rules and accept them").check();
  await press(page, "Accept and go to my year");
  await expect(page.getByRole("heading", { level: 1, name: "My year" })).toBeVisible();
  await expect(page.getByText("Before you start")).toHaveCount(0);
}

/** The others of the first seven, of whom nothing is shown here but that they come in. */
async function acceptToo(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Choose a password").fill("another four plain words");
  await page.getByLabel("I have read the ground rules and accept them").check();
  await press(page, "Accept and go to my year");
  await expect(page.getByRole("heading", { level: 1, name: "My year" })).toBeVisible();
}

async function finishSelfEvaluation(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Go to your self-evaluation" }).first().click();
  await page.getByRole("link", { name: "Start, quick form", exact: true }).click();
  const answers: [string, string][] = [
    ["What is going well", "They ask each other before they ask me."],
    ["What I would like to be different", "I answer too soon."],
    ["What brings these learners to class", "A job with more hours."],
    ["The theme, in a few words", "Waiting longer"],
    ["I would like to try", "Count to five."],
    ["So that learners", "answer in whole sentences."],
    ["A buddy could look at", "How long I wait."],
  ];
  for (const [label, text] of answers) await page.getByLabel(label).first().fill(text);
  await press(page, "Finish");
  await expect(page.getByText("Finished", { exact: true })).toBeVisible();
}

test("from an empty Staffroom to the first set that met", async ({ enter, empty }, testInfo) => {
  test.setTimeout(300_000);
  const hands = new Keystrokes();
  const lead = await enter(undefined, wide);
  await hands.count(lead);
  const programme = await test.step("the lead sets Staffroom up", () => setUp(lead, empty.setUpLink));
  await test.step("adds a college, sites and term dates", () => addSecondCollegeAndSites(lead, programme));
  await test.step("brings twenty people in a file", () => bringTwenty(lead, programme));
  const [link = "", ...others] = await test.step("invites them", () => inviteAll(lead));
  const tutor = await enter();
  await hands.count(tutor);
  await test.step("a tutor accepts on her phone", () => accept(tutor, link));
  await test.step("and finishes a quick self-evaluation", () => finishSelfEvaluation(tutor));
  await test.step("the link is spent, and the lead sees who accepted", async () => {
    const stranger = await enter();
    await stranger.goto(link);
    await expect(stranger.getByRole("heading", { name: "This invitation cannot be used" })).toBeVisible();
    await lead.goto(`${programme}/people/invitations?state=accepted`);
    await expect(lead.getByRole("row")).toHaveCount(3);
  });
  await test.step("six more accept", async () => {
    for (const each of others) await acceptToo(await enter(), each);
  });
  await test.step("the lead forms and publishes buddy groups and a set", () =>
    formGroups(lead, programme, SEVEN));
  await test.step("its facilitator plans a meeting and notes that it was held", () =>
    meet(tutor, programme, SEVEN.slice(1, 6)));
  // The journey is a quarter of an hour's work for the two of them; what follows only looks at what came of it.
  hands.report(testInfo, "from an empty Staffroom to the first set that met");
  expect(hands.seconds).toBeLessThan(15 * 60);
  await test.step("every page opens for the lead, and the set's meeting counts", async () => {
    expect(await everyRoute(lead, programme)).toEqual([]);
    await lead.goto(`${programme}/action-learning`);
    await expect(lead.getByText("6 of 7")).toBeVisible();
    await lead.goto(`${programme}/overview`);
    await expect(lead.getByRole("heading", { name: "Getting started" })).toBeVisible();
    await expect(lead.getByRole("listitem").filter({ hasText: "Learning sets" })).toContainText("Done");
    await lead.goto(`${programme}/kpis`);
    await expectNoAxeViolations(lead);
  });
});
