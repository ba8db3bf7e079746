import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, RUNNING } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { Hands } from "@/tests/e2e/support/keyboard";
import { expectNoSidewaysScroll, expectSoundPage, smallTargets } from "@/tests/e2e/support/shape";
import { HEAD } from "@/tests/support/timetables";
import { workbook } from "@/tests/support/workbook";

// Owns the timetables of tutor14@southend, tutor12@southend, tutor04@thurrock and tutor05@thurrock, and term dates in 2029.

const plain = { javaScriptEnabled: false };
const EDITOR = cast.hasAnInvitationToAnswer;
const PLAIN = cast.movedGroups;

async function sound(page: Page, about: string): Promise<void> {
  await expectSoundPage(page);
  await expectNoAxeViolations(page, about);
  await expectNoSidewaysScroll(page);
  expect(await smallTargets(page), about).toEqual([]);
}

const sessionLine = (page: Page, text: string | RegExp) =>
  page.getByRole("listitem").filter({ hasText: text });

test("a session is added, changed and removed by keyboard alone on a phone", async ({ enter }, testInfo) => {
  test.slow();
  const hands = new Hands(await enter(EDITOR));
  const { page } = hands;
  await page.goto(`${RUNNING}/timetable`);
  await expect(page.getByText("Who sees this")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your timetable");

  await hands.follow(page.getByRole("button", { name: "Add this session" }));
  await expect(said(page)).toBeFocused();
  await hands.follow(page.getByRole("link", { name: "Choose a day." }));
  await hands.type("Sat");
  await expect(page.getByLabel("Day", { exact: true })).toHaveValue("sat");
  await hands.morning(page.getByLabel("Starts"), "09:30");
  await hands.morning(page.getByLabel("Ends"), "11:30");
  await hands.write(page.getByLabel("Class or group"), "Saturday cooks");
  await hands.follow(page.getByRole("button", { name: "Add this session" }));
  await expect(page.getByText("Saturday 09:30 to 11:30 is in the timetable.")).toBeVisible();
  await expect(page.getByLabel("Class or group")).toHaveValue("");
  await expect(sessionLine(page, "Saturday cooks")).toHaveCount(1);
  await sound(page, "the timetable");

  await hands.to(page.getByLabel("Day", { exact: true }), true);
  await hands.type("Sat");
  await hands.morning(page.getByLabel("Starts"), "11:00");
  await hands.morning(page.getByLabel("Ends"), "11:45");
  await hands.write(page.getByLabel("Class or group"), "Saturday bakers");
  await hands.follow(page.getByRole("button", { name: "Add this session" }));
  await expect(page.getByText("Saturday 09:30 to 11:30 and 11:00 to 11:45")).toBeVisible();
  await expect(page.getByText("That is allowed.")).toBeVisible();

  await hands.to(page.getByRole("link", { name: "Change Saturday 09:30 to 11:30" }), true);
  await hands.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Change a session");
  await sound(page, "a session to change");
  await hands.morning(page.getByLabel("Ends"), "10:45");
  await hands.follow(page.getByRole("button", { name: "Keep the change" }));
  await expect(sessionLine(page, "Saturday cooks")).toContainText("09:30 to 10:45");
  await expect(page.getByText("Some sessions overlap")).toHaveCount(0);

  for (const left of [1, 0]) {
    await hands.follow(page.getByRole("link", { name: /^Change Saturday/ }).first());
    await hands.to(page.locator("summary", { hasText: "Remove this session" }));
    await hands.press("Enter");
    await hands.follow(page.getByRole("button", { name: "Yes, remove it" }));
    await expect(sessionLine(page, /Saturday (cooks|bakers)/)).toHaveCount(left);
  }
  hands.report(testInfo, "to add two sessions, change one and remove both");
});

test("the editor works without JavaScript, and keeps what was typed", async ({ enter }) => {
  const page = await enter(PLAIN, plain);
  await page.goto(`${RUNNING}/timetable`);
  await page.getByLabel("Unavailable").check();
  await page.getByLabel("Day", { exact: true }).selectOption("sun");
  await page.getByLabel("Starts").fill("15:00");
  await page.getByLabel("Ends").fill("14:00");
  await page.getByLabel("Class or group").fill("Choir");
  await press(page, "Add this session");
  await expect(said(page)).toContainText("It ends before it starts.");
  await expect(page.getByLabel("Unavailable")).toBeChecked();
  await expect(page.getByLabel("Starts")).toHaveValue("15:00");
  await expect(page.getByLabel("Class or group")).toHaveValue("Choir");
  await page.getByLabel("Ends").fill("16:00");
  await press(page, "Add this session");
  await expect(sessionLine(page, "Choir")).toContainText("15:00 to 16:00");
  await page.getByRole("link", { name: "Change Sunday 15:00 to 16:00" }).click();
  await page.getByText("Remove this session").click();
  await press(page, "Yes, remove it");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your timetable");
  await expect(sessionLine(page, "Choir")).toHaveCount(0);
});

const file = (text: string | Uint8Array) => ({
  name: "timetable.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

async function look(page: Page, label: string, text: string | Uint8Array): Promise<void> {
  await page.getByLabel(label).setInputFiles(file(text));
  await press(page, "Look at the file");
}

for (const [how, options] of [
  ["with", undefined],
  ["without", plain],
] as const)
  test(`a file is looked at, mended and kept ${how} JavaScript`, async ({ enter }) => {
    const page = await enter(cast.coordinatesThurrock, options);
    const email = how === "with" ? "tutor04@thurrock.example" : "tutor05@thurrock.example";
    await page.goto(`${RUNNING}/timetable`);
    await page.getByRole("link", { name: "Bring a file" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Timetables from a file");

    const bad = `${HEAD}\n${email},someday,9:30,11:30,teaching,,,,,,,\ntutor01@southend.example,mon,9:30,25:00,teaching,,,,,,,`;
    await look(page, "The file", bad);
    await expect(page.getByRole("row", { name: /Row 2.*weekday.*someday/ })).toBeVisible();
    await expect(
      page.getByRole("row", { name: /Row 3.*email.*nobody whose timetable you keep/ }),
    ).toBeVisible();
    await expect(page.getByRole("row", { name: /Row 3.*ends.*25:00/ })).toBeVisible();
    if (!options) await sound(page, "faults in a file");

    const good = `${HEAD}\r\n${email};tue;9:30;11:30;teaching;Thurrock;;=SUM(A1);;;01/02/2027;`.replaceAll(
      ",",
      ";",
    );
    await look(page, "The mended file", good);
    await expect(page.getByText("This replaces 1 timetable")).toBeVisible();
    if (!options) await sound(page, "the preview of a file");
    await press(page, "Replace these timetables");
    await expect(page.getByText("The timetables are replaced")).toBeVisible();
    if (!options) await sound(page, "a file that was kept");
    await page.getByRole("link", { name: "Bring another file" }).click();
    await look(page, "The file", good);
    await expect(page.getByText("Nothing new")).toBeVisible();
    await page.goto(`${RUNNING}/timetable`);
    await page.getByRole("link", { name: email.includes("04") ? "Ioana Marinescu" : "Callum Firth" }).click();
    await expect(sessionLine(page, "=SUM(A1)")).toContainText("from Mon 1 February 2027");
  });

test("a long file is kept within seconds, also without JavaScript, and a heavy one is refused in words", async ({
  enter,
}) => {
  const long = Array.from({ length: 5_000 }, (_, at) => {
    const start = 480 + (at % 40) * 5;
    const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
    const day = ["mon", "tue", "wed", "thu", "fri"][at % 5];
    return `tutor05@thurrock.example,${day},${clock(start)},${clock(start + 60)},teaching,Thurrock,,Group ${at},ESOL,12,,`;
  }).join("\n");
  const page = await enter(cast.coordinatesThurrock, plain);
  await page.goto(`${RUNNING}/timetable/import`);
  const began = Date.now();
  await look(page, "The file", `${HEAD}\n${long}`);
  await expect(page.getByText(/5,000 sessions would be added/)).toBeVisible({ timeout: 20_000 });
  await press(page, "Replace these timetables");
  await expect(page.getByText("The timetables are replaced")).toBeVisible({ timeout: 20_000 });
  expect(Date.now() - began).toBeLessThan(20_000);

  const live = await enter(cast.coordinatesThurrock);
  await live.goto(`${RUNNING}/timetable/import`);
  const sheet = workbook([
    ["email", "weekday", "starts", "ends", "kind"],
    ["tutor05@thurrock.example", "Monday", { time: 0.375 }, 0.5, "Teaching"],
  ]);
  await look(live, "The file", new Uint8Array(2 * 1024 * 1024 + 1).fill(44));
  await expect(said(live)).toContainText("larger than 2 MB");
  await look(live, "The file", sheet);
  await expect(live.getByText(/5,000 sessions taken out/)).toBeVisible({ timeout: 20_000 });
  await press(live, "Replace these timetables");
  await expect(live.getByText("The timetables are replaced")).toBeVisible({ timeout: 20_000 });
});

test("a timetable is taken as a file by those who may see it", async ({ ask }) => {
  const own = await ask(EDITOR);
  const answer = await own.get("/api/timetable/programme-running");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["content-disposition"]).toContain("attachment");
  expect(await answer.text()).toContain(EDITOR);
  expect((await own.get("/api/timetable/programme-running?of=running-t01")).status()).toBe(404);
  expect((await own.get("/api/timetable/nowhere")).status()).toBe(404);
  const nobody = await ask();
  const sent = await nobody.get("/api/timetable/programme-running", { maxRedirects: 0 });
  expect([303, 307]).toContain(sent.status());
  for (const [email, path, status] of [
    [EDITOR, "settings", 404],
    [cast.leftAfterTheFinishedYear, "settings", 404],
    [cast.leads, "settings", 200],
    [cast.coordinatesThurrock, "settings", 200],
    [cast.withdrew, "timetable", 200],
    [cast.withdrew, "timetable/import", 404],
    [EDITOR, "timetable?of=running-t01", 404],
    [EDITOR, "timetable?of=%00x", 404],
    [cast.leads, "timetable?after=%27", 200],
    [cast.coordinatesThurrock, "timetable?of=running-s14", 404],
    [cast.coordinatesThurrock, "timetable?of=running-t01", 200],
  ] as const)
    expect((await (await ask(email)).get(`${RUNNING}/${path}`)).status(), `${email} ${path}`).toBe(status);
});

for (const [how, options, year] of [
  ["with", undefined, 2029],
  ["without", plain, 2030],
] as const)
  test(`term dates are kept ${how} JavaScript, and never overlap`, async ({ enter }) => {
    const page = await enter(cast.coordinatesThurrock, options);
    await page.goto(`${RUNNING}/settings`);
    await expect(page.getByText("Southend Adult Community College")).toHaveCount(0);
    await expect(page.getByText(/^Holiday: /).first()).toBeVisible();
    if (!options) await sound(page, "the term dates");
    const name = `Summer school ${year}`;
    const add = async (from: string, to: string) => {
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("First day of teaching").fill(from);
      await page.getByLabel("Last day of teaching").fill(to);
      await press(page, "Add these dates");
    };
    await add(`${year}-07-02`, `${year}-07-13`);
    await expect(page.getByRole("link", { name: `Change ${name}` })).toHaveCount(1);
    await add(`${year}-07-13`, `${year}-07-20`);
    await expect(page.getByText(/This overlaps with Summer school/).first()).toBeVisible();
    await page.getByRole("link", { name: `Change ${name}` }).click();
    if (!options) await sound(page, "term dates to change");
    await page.getByText("Remove these dates").click();
    await press(page, "Yes, remove them");
    await expect(page.getByRole("link", { name: `Change ${name}` })).toHaveCount(0);
  });
