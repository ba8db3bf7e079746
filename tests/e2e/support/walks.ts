import type { Page } from "@playwright/test";
import { expectNoAxeViolations, expectReadableColours } from "@/tests/e2e/support/axe";
import { expect, test } from "@/tests/e2e/support/house";
import { expectNoSidewaysScroll, expectSoundPage, smallTargets } from "@/tests/e2e/support/shape";

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** Who goes, signed in by which address, and what they open. */
export type Walk = [who: string, email: string | undefined, paths: string[]];

/** A test for each walk: every page of it is looked over. */
export function walk(walks: Walk[]): void {
  for (const [who, email, paths] of walks)
    test(`${who}: every page is sound, light and dark, on a phone and a desk`, async ({
      enter,
      allow,
    }, testInfo) => {
      test.setTimeout(30_000 + paths.length * 20_000);
      const page = await enter(email);
      allow(/status of 404/);
      for (const path of paths) {
        await page.goto(path);
        await lookOver(page);
      }
      testInfo.annotations.push({
        type: "axe",
        description: `${paths.length} pages, ${paths.length * 4} looks`,
      });
    });
}

/** A page as it stands, on a phone and a desk, light and dark: axe, targets, and nothing to scroll sideways. */
export async function lookOver(page: Page): Promise<void> {
  const about = new URL(page.url()).pathname;
  await expectSoundPage(page);
  for (const viewport of [narrow, wide]) {
    await page.setViewportSize(viewport);
    const look = `${about} at ${viewport.width}`;
    await page.emulateMedia({ colorScheme: "light" });
    await expectNoAxeViolations(page, look);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectReadableColours(page, `${look}, dark`);
    expect.soft(await smallTargets(page), `targets of ${about} at ${viewport.width}`).toEqual([]);
  }
  await expectNoSidewaysScroll(page);
}
