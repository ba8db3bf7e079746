import { cast, RUNNING, visitPath } from "@/tests/e2e/support/example";
import { press, said } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { letters } from "@/tests/e2e/support/mail";
import { knock, PASSWORD, signIn } from "@/tests/e2e/support/session";

// Owns tutor04@thurrock (signs out everywhere), leaver.c (signs in by links) and tutor03@thurrock (is guessed at).
// Nobody else's test signs in as one of them.

test("a wrong password keeps the e-mail address, and the fault takes the focus", async ({ enter }) => {
  const page = await enter();
  await signIn(page, cast.hasNothingPlanned, "not this one");
  await expect(said(page)).toBeFocused();
  await expect(said(page)).toContainText("do not go together");
  await expect(page.getByLabel("E-mail address")).toHaveValue(cast.hasNothingPlanned);
  await page.getByLabel("Password").fill(PASSWORD);
  await press(page, "Sign in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My year");
});

test("somebody who does not exist, and somebody deactivated, read the very same words", async ({ enter }) => {
  const page = await enter();
  const heard: string[] = [];
  for (const email of ["nobody@southend.example", cast.isDeactivated]) {
    await signIn(page, email);
    await expect(said(page)).toBeFocused();
    heard.push((await said(page).textContent()) ?? "");
  }
  expect(heard[0]).toContain("do not go together");
  expect(heard[1]).toBe(heard[0]);
});

test("one is led back to where one wanted to go, and never off this site", async ({ enter, home }) => {
  const hostile = [
    "//evil.example/x",
    "/\\evil.example/x",
    "https://evil.example/x",
    "javascript:alert(1)",
    "/\t/evil.example/x",
    "/..//evil.example/x",
  ];
  for (const [callbackUrl, leadsTo] of [
    [`${RUNNING}/people`, `${RUNNING}/people`],
    ...hostile.map((path) => [path, "/"]),
  ] as [string, string][]) {
    const page = await enter();
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`);
    await page.getByLabel("E-mail address").fill(cast.hasNothingPlanned);
    await page.getByLabel("Password").fill(PASSWORD);
    await press(page, "Sign in");
    await expect(page.getByRole("button", { name: "Sign out" })).toBeVisible();
    expect(page.url(), callbackUrl).toBe(`${home}${leadsTo}`);
    await page.context().close();
  }
});

test("whoever is not signed in is sent to sign in, and then back", async ({ ask, home }) => {
  const client = await ask();
  const places = ["overview", "people", "buddy-groups", "self-evaluations", "visits", "action-learning"];
  const more = ["evaluation", "end-reports", "resources", "workshops", "kpis", "milestones", "report"];
  const paths = [
    ...["/", "/programmes", "/account", "/account/letters", "/worried-about-a-learner", "/no-such-place"],
    ...[...places, ...more, "settings"].map((place) => `${RUNNING}/${place}`),
    ...[visitPath("r01"), `${visitPath("r01")}/form`, `${RUNNING}/action-learning/any`],
    ...[`${RUNNING}/visits/new?with=running-s01&direction=visit`, `${RUNNING}/visits?after=2027-01-01_x`],
  ];
  for (const path of paths) {
    const answer = await client.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    const { href } = new URL(answer.headers().location ?? "", home);
    expect(href, path).toBe(`${home}/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  // A cookie that only looks like a session opens nothing either.
  for (const path of paths) {
    const cookie = "next-auth.session-token=not-a-session";
    const answer = await client.get(path, { headers: { cookie } });
    expect(new URL(answer.url()).pathname, path).toBe("/sign-in");
  }
});

test("a link by e-mail is spent by its button, once, and not by being opened", async ({ enter }) => {
  const known = new Set(letters());
  const page = await enter();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Send me a link by e-mail instead" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in by e-mail");
  await page.getByLabel("E-mail address").fill(cast.facilitatedAndLeft);
  await press(page, "Send me a link");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your e-mail");

  let link = "";
  await expect(() => {
    const fresh = letters().filter(
      (letter) => !known.has(letter) && letter.includes(cast.facilitatedAndLeft),
    );
    const [found] = fresh.flatMap((letter) => /^http:\S+\/sign-in\/link\/\S+$/m.exec(letter) ?? []);
    expect(found).toBeDefined();
    link = found ?? "";
  }).toPass();

  const scanner = await enter();
  await scanner.goto(link);
  await expect(scanner.getByRole("button", { name: "Sign in" })).toBeVisible();
  await scanner.goto("/");
  await expect(scanner.getByRole("heading", { level: 1 })).toHaveText("Sign in");

  await page.goto(link);
  await press(page, "Sign in");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My year");
  await press(page, "Sign out");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await page.goto(link);
  await press(page, "Sign in");
  await expect(said(page)).toContainText("This link has been used or is too old.");
});

test("signing out everywhere ends the other browser's session with its next request", async ({ enter }) => {
  const email = "tutor04@thurrock.example";
  const [here, elsewhere] = [await enter(), await enter()];
  for (const page of [here, elsewhere]) {
    await signIn(page, email);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("My year");
  }
  await here.goto("/account");
  await here.getByText("Sign out everywhere", { exact: true }).click();
  await press(here, "Yes, sign out everywhere");
  await expect(here.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await elsewhere.goto("/programmes");
  await expect(elsewhere).toHaveURL(/\/sign-in\?callbackUrl=%2Fprogrammes$/);
});

test("of a hundred guesses hardly any is looked at, and nobody else is kept out", async ({ ask }) => {
  const guessed = "tutor03@thurrock.example";
  const client = await ask();
  await client.get("/api/auth/csrf"); // one token for all of them
  const tries = Array.from({ length: 100 }, (_, index) => knock(client, guessed, `guess ${index}`));
  const answers = await Promise.all(tries);
  const looked = answers.filter((answer) => answer === "CredentialsSignin").length;
  expect(looked).toBeLessThanOrEqual(15);
  expect(answers.filter((answer) => answer === "TOO_MANY")).toHaveLength(100 - looked);
  expect(await knock(client, guessed, PASSWORD)).toBe("TOO_MANY");
  expect(await knock(client, cast.hasNothingPlanned, PASSWORD)).toBe("/");
});

test("whoever guesses by the form is told to wait", async ({ enter }) => {
  const page = await enter();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("guessed@southend.example");
  for (let tries = 1; tries <= 11; tries += 1) {
    await page.getByLabel("Password").fill(`guess ${tries}`);
    const answer = page.waitForResponse((response) => response.request().method() === "POST");
    await press(page, "Sign in");
    await answer;
    await expect(said(page)).toContainText(tries <= 10 ? "do not go together" : "Too many tries.");
  }
});
