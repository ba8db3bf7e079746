import type { Locator, Page } from "@playwright/test";

/** What a form says went wrong, or that it worked: not the router's own announcer. */
export const said = (page: Page): Locator => page.getByRole("main").getByRole("alert");

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
