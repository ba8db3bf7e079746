import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, example, RUNNING } from "@/tests/e2e/support/example";
import { expect, test } from "@/tests/e2e/support/house";
import { plainText } from "@/tests/e2e/support/private-text";
import { privateWords } from "@/tests/e2e/support/private-words";

// Reads only.

const FINISHED = "/programmes/programme-finished";
const emailOf = new Map(example.person.map(({ id, email }) => [id, email]));
const deactivated: string = cast.isDeactivated;

for (const year of [RUNNING, FINISHED]) {
  const label = year.split("-")[1];

  test(`the end report and the record of all tutors of the ${label} year hold nothing that is not theirs`, async ({
    ask,
  }) => {
    test.setTimeout(180_000);
    const tutors = example.participation
      .filter(
        (one) =>
          year.endsWith(one.programmeId) &&
          [one.roles].flat().includes("tutor") &&
          one.acceptedAt &&
          !one.finishedOn,
      )
      .map(({ personId }) => emailOf.get(personId) ?? "")
      .filter((email) => email !== deactivated);
    expect(tutors.length).toBe(year === RUNNING ? 20 : 19);
    const leaks: string[] = [];
    for (const email of tutors) {
      const client = await ask(email);
      for (const path of [
        `${year}/end-reports`,
        `${year}/end-reports/form`,
        `${year}/record`,
        `/api/record/${year.split("/")[2]}`,
      ]) {
        const answer = await client.get(path);
        expect(answer.status(), `${email} ${path}`).toBe(200);
        const body = plainText(await answer.text());
        for (const { text, readers, what } of privateWords)
          if (!readers.includes(email) && body.includes(text))
            leaks.push(`${email} ${path}: ${what}: ${text}`);
      }
    }
    expect(leaks).toEqual([]);
  });
}

test("the record is a page to print and a file that a spreadsheet opens", async ({ enter, ask }) => {
  const page = await enter("tutor09@southend.example", { viewport: { width: 1280, height: 900 } });
  await page.goto(`${RUNNING}/record`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My record");
  await expect(page.getByRole("heading", { name: "Hours" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /^Visited Maureen Adeyemi/ })).toBeVisible();
  await expectNoAxeViolations(page, "my record");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByRole("link", { name: /CSV/ })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Visits and meetings" })).toBeVisible();
  const printed = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(printed.match(/\/Type \/Page\b/g)?.length).toBe(1);

  const answer = await (await ask("tutor09@southend.example")).get("/api/record/programme-running");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(answer.headers()["content-disposition"]).toContain("my-record.csv");
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(await answer.text()).toMatch(/^\uFEFFkind,date,from,to,hours,what,notes\r\nvisit made,/);
});

test("nobody can ask for another's, and the signed-out are sent to sign in", async ({ ask }) => {
  const stranger = await ask(cast.leftAfterTheFinishedYear);
  for (const path of [`${RUNNING}/record`, "/api/record/programme-running", "/api/record/nowhere"])
    expect((await stranger.get(path)).status(), path).toBe(404);
  const nobody = await ask();
  for (const path of [`${RUNNING}/record`, "/api/record/programme-running", "/api/end-reports/any"]) {
    const answer = await nobody.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    expect(answer.headers().location).toContain("/sign-in?callbackUrl=");
  }
  const tutor = await ask("tutor09@southend.example");
  expect((await tutor.get("/api/end-reports/end-report-finished-s08")).status()).toBe(404);
});
