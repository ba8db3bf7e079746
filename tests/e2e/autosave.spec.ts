import type { Page, Route } from "@playwright/test";
import { RUNNING, visitPath } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { sessionOf } from "@/tests/e2e/support/session";

// Owns what tutor08@southend begins in every form of his and does not send, and his end report. Of tutor09@southend,
// tutor01@southend and the coordinator of Thurrock it owns words begun and not sent.

const TUTOR = "tutor08@southend.example";
const HOST = "tutor09@southend.example";
const COORDINATOR = "coordinator@thurrock.example";

interface Form {
  form: string;
  who: string;
  path: string;
  /** The words under which it is folded. */
  under?: string;
  /** Its name, where the page has several. */
  name?: string;
  box: string;
  /** What is typed, for a box that does not take any text. */
  typed?: [string, string];
  /** What sends it; nothing where more would have to be filled in first. */
  button: string;
}

const MEETING = `${RUNNING}/action-learning/meeting-r22`;

const FORMS: Form[] = [
  {
    ...{ form: "wishes", who: TUTOR, path: visitPath("r19"), name: "What you would like" },
    ...{ box: "Where to sit", button: "Keep my wishes" },
  },
  {
    ...{ form: "a new time", who: TUTOR, path: visitPath("r19"), under: "Suggest another time" },
    ...{
      name: "Suggest another time",
      box: "From",
      typed: ["10:05", "10:10"],
      button: "Suggest this to Callum Firth",
    },
  },
  { form: "a reply", who: HOST, path: visitPath("r10"), box: "Reply", button: "I have read it" },
  {
    ...{ form: "an addendum", who: "tutor01@southend.example", path: visitPath("r25") },
    ...{ box: "What I would like to add", button: "Add this" },
  },
  {
    ...{ form: "a proposal", who: TUTOR, path: `${RUNNING}/visits/new?with=running-s10&direction=visit` },
    ...{ box: "Room", button: "" },
  },
  {
    ...{
      form: "how an action went",
      who: TUTOR,
      path: `${RUNNING}/action-learning`,
      under: "How did it go?",
    },
    ...{ box: "What happened", button: "" },
  },
  {
    ...{ form: "an action to reword", who: TUTOR, path: MEETING, under: "Change the words or the day" },
    ...{ box: "What I will do", button: "Keep the change" },
  },
  {
    ...{ form: "another action", who: TUTOR, path: MEETING, under: "Add another action" },
    ...{ name: "Add an action", box: "What I will do", button: "Add this action" },
  },
  {
    ...{ form: "what one takes away", who: TUTOR, path: MEETING, name: "What I take away" },
    ...{ box: "For my own teaching", button: "Keep it" },
  },
  {
    ...{ form: "a session", who: TUTOR, path: `${RUNNING}/timetable` },
    ...{ box: "Class or group", button: "" },
  },
  {
    ...{ form: "a session to change", who: TUTOR, path: `${RUNNING}/timetable?change=session-s08-1` },
    ...{ box: "Subject", button: "Keep the change" },
  },
  {
    ...{
      form: "term dates",
      who: COORDINATOR,
      path: `${RUNNING}/settings`,
      under: "Add term dates for Thurrock",
    },
    ...{ box: "Name", button: "" },
  },
  {
    ...{ form: "a theme", who: TUTOR, path: `${RUNNING}/self-evaluations/themes/theme-running-s08-1` },
    ...{ box: "A buddy could look at", button: "Keep these words" },
  },
  {
    ...{ form: "another theme", who: TUTOR, path: `${RUNNING}/self-evaluations/themes/new` },
    ...{ box: "A buddy could look at", button: "" },
  },
  {
    ...{ form: "an end report", who: TUTOR, path: `${RUNNING}/end-reports/form` },
    ...{ box: "What comes next", button: "" },
  },
];

const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/);

async function open(page: Page, { path, under, name, box }: Form) {
  await page.goto(path);
  const form = name ? page.getByRole("form", { name }) : page.getByRole("main");
  const field = form.getByLabel(box, { exact: false }).first();
  const summary = page
    .locator("summary")
    .filter({ hasText: under ?? "" })
    .first();
  if (under && !(await field.isVisible())) await summary.click();
  await expect(field).toBeVisible();
  return field;
}

for (const form of FORMS)
  test(`${form.form}: a closed tab, a fault and an ended session lose nothing, and that is said`, async ({
    enter,
    allow,
  }) => {
    const [first, second] = form.typed ?? ["Begun and not sent", "Begun and not sent, and more"];
    const page = await enter(form.who);
    allow(/status of (401|500)/);
    let field = await open(page, form);
    await field.fill(first);
    await expect(saved(page)).toBeVisible({ timeout: 10_000 });
    await page.close();

    const later = await page.context().newPage();
    field = await open(later, form);
    await expect(field).toHaveValue(first);
    if (form.form !== "an end report" && form.form !== "what one takes away")
      await expect(later.getByText("You began this earlier and did not send it.").first()).toBeVisible();

    const broken = (route: Route) =>
      route.request().method() === "POST" ? route.fulfill({ status: 500, body: "" }) : route.continue();
    await later.route("**/*", broken);
    await field.fill(second);
    await expect(later.getByText(/^Not saved: no connection/)).toBeVisible({ timeout: 10_000 });
    if (form.button) {
      await press(later, form.button);
      await expect(said(later)).toContainText("We could not send this. Your words are still here.");
      await expect(field).toHaveValue(second);
    }
    await later.unroute("**/*");
    await later.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(saved(later)).toBeVisible({ timeout: 10_000 });

    await later.context().clearCookies();
    await field.fill(first);
    await expect(later.getByText(/^You have been signed out/)).toBeVisible({ timeout: 10_000 });
    await expect(field).toHaveValue(first);
    if (form.button) {
      await press(later, form.button);
      await expect(said(later)).toContainText("You have been signed out");
      await expect(field).toHaveValue(first);
    }
  });

test("a tab that dies while one writes on and on costs at most ten seconds of it", async ({ enter }) => {
  const page = await enter(TUTOR);
  const form = FORMS.find((each) => each.form === "another theme");
  if (!form) throw new Error("no such form");
  let field = await open(page, form);
  await field.fill("");
  await expect(saved(page)).toBeVisible({ timeout: 10_000 });
  await field.pressSequentially("x".repeat(60), { delay: 250 });
  const written = (await field.inputValue()).length;
  const tool = await page.context().newCDPSession(page);
  void tool.send("Page.crash").catch(() => {});
  const later = await page.context().newPage();
  await later.waitForTimeout(500);
  field = await open(later, form);
  expect(written - (await field.inputValue()).length).toBeLessThanOrEqual(40);
});

for (const end of ["gone", "ended elsewhere"])
  test(`without JavaScript a session that is ${end} gives the words back, and the way to send them`, async ({
    enter,
    home,
  }) => {
    const who = end === "gone" ? "tutor06@southend.example" : "tutor03@thurrock.example";
    const page = await enter(undefined, { javaScriptEnabled: false });
    const context = page.context();
    const cookies = await sessionOf(home, who);
    await context.addCookies(cookies);
    const group = `Kept group, ${end} <b>`;
    await page.goto(`${RUNNING}/timetable`);
    await page.getByLabel("Day", { exact: true }).selectOption("wed");
    await page.getByLabel("Starts").fill("07:05");
    await page.getByLabel("Ends").fill("07:25");
    await page.getByLabel("Class or group").fill(group);
    if (end === "gone") await context.clearCookies();
    else {
      const other = await context.newPage();
      await other.goto("/account");
      await press(other, "Sign out");
      await context.addCookies(cookies);
    }
    await press(page, "Add this session");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have been signed out");
    await expect(page.getByText(group)).toBeVisible();
    expect(await page.content()).not.toContain("<b>");
    await press(page, "I have signed in: open the form with my words");
    await expect(page.getByText(group)).toBeVisible();

    await context.addCookies(await sessionOf(home, who));
    await press(page, "I have signed in: open the form with my words");
    await expect(page.getByLabel("Class or group")).toHaveValue(group);
    await expect(page.getByLabel("Starts")).toHaveValue("07:05");
    await press(page, "Add this session");
    await expect(page.getByRole("listitem").filter({ hasText: group })).toHaveCount(1);
  });

test("without JavaScript a long form comes back with all its words", async ({ enter }) => {
  const page = await enter(TUTOR, { javaScriptEnabled: false });
  const cookies = await page.context().cookies();
  await page.goto(`${RUNNING}/end-reports/form`);
  const box = page.getByRole("textbox", { name: "What comes next" });
  await box.fill("Line one\n  and, after a gap, line two");
  await page.getByRole("textbox", { name: "What changed in my teaching" }).fill("I wait longer.");
  await page.getByRole("textbox", { name: "What changed for my learners" }).fill("They speak sooner.");
  await page.getByLabel("I have seen it").check();
  await page.getByLabel("No, please do not quote me").check();
  await page.context().clearCookies();
  await press(page, "Submit my report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have been signed out");
  await expect(page.getByText("and, after a gap, line two")).toBeVisible();
  await page.context().addCookies(cookies);
  await press(page, "I have signed in: open the form with my words");
  await expect(box).toHaveValue("Line one\n  and, after a gap, line two");
  await expect(page.getByLabel("I have seen it")).toBeChecked();
});
