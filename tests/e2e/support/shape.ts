import { expect, type Page } from "@playwright/test";

/** What every page owes: a title, a language, one first heading, the landmarks. */
export async function expectSoundPage(page: Page): Promise<void> {
  await expect(page, "a title").toHaveTitle(/\S.* – Staffroom$|^Staffroom$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("banner")).toHaveCount(1);
  await expect(page.getByRole("contentinfo")).toHaveCount(1);
}

/** Nothing has to be scrolled sideways, at 320 pixels and at 1280 pixels under 400 % zoom. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    const widths = () =>
      page.evaluate(() => [
        document.scrollingElement?.scrollWidth ?? 0,
        ...[...document.querySelectorAll("main, main *")]
          .filter((element) => !element.closest(".sr-only"))
          // A table of data may scroll in a region of its own that has a name and can be scrolled by keyboard.
          .filter((element) => !element.parentElement?.closest("section[tabindex='0'][aria-label]"))
          .map((element) => Math.floor(element.getBoundingClientRect().right)),
      ]);
    await expect(async () =>
      expect(Math.max(...(await widths())), page.url()).toBeLessThanOrEqual(320),
    ).toPass({
      timeout: 3_000,
    });
  }
  if (before) await page.setViewportSize(before);
}

/**
 * Everything that can be pressed is at least 44 pixels high, where the pointer really hits it: a box together with
 * its label counts by the ground on which a press reaches it. A link is let off only inside a sentence, that is if
 * words which are no link stand on its line.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button]",
    );
    const withLabel = (target: HTMLElement) => {
      target.scrollIntoView({ block: "center" });
      const { left, width, top, height } = target.getBoundingClientRect();
      const reached = (y: number) => {
        const hit = document.elementFromPoint(left + width / 2, y);
        return hit === target || (hit?.closest("label") as HTMLLabelElement | null)?.control === target;
      };
      const middle = top + height / 2;
      return Array.from({ length: 60 }, (_, at) => middle - 30 + at).filter(reached).length;
    };
    const inSentence = (link: HTMLElement) =>
      link.matches("a") &&
      getComputedStyle(link).display === "inline" &&
      [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w{2}/.test(node.textContent ?? ""),
      );
    const small: string[] = [];
    for (const target of all) {
      if (target.closest(".sr-only") || !target.checkVisibility() || inSentence(target)) continue;
      const box = target.getBoundingClientRect();
      const height = target.matches("[type=checkbox], [type=radio]") ? withLabel(target) : box.height;
      if (height < 43.5) small.push(`${Math.round(height)} px: ${target.outerHTML.slice(0, 120)}`);
    }
    window.scrollTo(0, 0);
    return small;
  });
}
