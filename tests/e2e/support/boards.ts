import type { Page } from "@playwright/test";
import { RUNNING } from "@/tests/e2e/support/example";
import { expect as usual } from "@/tests/e2e/support/house";

const expect = usual.configure({ timeout: 20_000 });

interface Begun {
  kind?: "Buddy groups" | "Learning sets";
  from?: "The groups as they are now" | "An empty board";
}

/** Begins a draft in the running year and opens its board; gives back where it is. */
export async function beginDraft(page: Page, name: string, { kind, from }: Begun = {}): Promise<string> {
  await page.goto(`${RUNNING}/buddy-groups`);
  await page.getByText("Begin a draft", { exact: true }).click();
  await page.getByLabel("Name of the draft").fill(name);
  if (kind) await page.getByRole("radio", { name: kind }).check();
  if (from) await page.getByRole("radio", { name: from }).check();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return new URL(page.url()).pathname;
}

/** The panel in which groups are proposed, and the button that does it. */
export const proposing = (page: Page) => page.getByRole("region", { name: "Propose groups" });
export const proposeButton = (page: Page) =>
  proposing(page).getByRole("button", { name: "Propose groups", exact: true });
