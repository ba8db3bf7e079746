import { expectNoAxeViolations } from "@/tests/e2e/support/axe";
import { cast, visitPath } from "@/tests/e2e/support/example";
import { press } from "@/tests/e2e/support/form";
import { expect, test } from "@/tests/e2e/support/house";
import { readByIcalJs } from "@/tests/support/calendars";

// Owns the calendars of two people, one with script and one without; everything else is only read.

for (const [how, email, options] of [
  ["with script", cast.hasNothingPlanned, {}],
  ["without script", cast.hasInvitedABuddy, { javaScriptEnabled: false }],
] as const)
  test(`a calendar's address is made, read by nobody in particular, and ended, ${how}`, async ({
    enter,
    ask,
    home,
  }) => {
    const page = await enter(email, options);
    await page.goto("/account");
    await press(page, "Make my calendar’s address");
    const shown = page.locator("code");
    await expect(shown).toHaveText(/\/calendar\/[\w-]{43}\.ics$/);
    if (how === "with script") await expectNoAxeViolations(page);
    const path = new URL((await shown.textContent()) ?? "", home).pathname;
    const anybody = await ask();
    const answer = await anybody.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    expect(readByIcalJs(await answer.text()).events.length).toBeGreaterThan(0);

    await page.goto("/account");
    await expect(shown).toHaveCount(0);
    await press(page, "End the address");
    await expect(page.getByRole("button", { name: "Make my calendar’s address" })).toBeVisible();
    expect((await anybody.get(path)).status()).toBe(404);
  });

test("an agreed visit that is to come can be added to a calendar, and asks nothing of anybody by itself", async ({
  enter,
  ask,
}) => {
  const email = cast.facilitatesAndWillBeVisited;
  const page = await enter(email);
  await page.goto(visitPath("r02"));
  const google = page.getByRole("link", { name: /^Add to Google/ });
  await expect(google).toHaveAttribute(
    "href",
    /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE/,
  );
  await expect(page.getByRole("link", { name: /^Add to Outlook/ })).toHaveAttribute(
    "href",
    /^https:\/\/outlook\.office\.com\//,
  );
  const file = await page.getByRole("link", { name: "Download as .ics" }).getAttribute("href");
  const answer = await (await ask(email)).get(file ?? "");
  expect(readByIcalJs(await answer.text()).events).toHaveLength(1);
});
