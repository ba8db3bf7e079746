import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What a change of colours can break; nothing else differs between the light and the dark look. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** No breach of WCAG 2.2 A or AA that axe can find on the page as it stands. */
export async function expectNoAxeViolations(page: Page, about = page.url()): Promise<void> {
  await expectNone(axeOn(page).withTags(TAGS), about);
}

export async function expectReadableColours(page: Page, about = page.url()): Promise<void> {
  await expectNone(axeOn(page).withRules(COLOURS), about);
}

// What passed need only be there, and is not described element by element: that takes longer than the looking.
const axeOn = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ["violations"] });

async function expectNone(axe: AxeBuilder, about: string): Promise<void> {
  // Our pages hold no frames, so the quick way of running is as thorough as the other.
  const { violations, passes } = await axe.setLegacyMode().analyze();
  const words = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`),
  );
  expect(words, about).toEqual([]);
  expect(passes.length, `axe looked at something on ${about}`).toBeGreaterThan(0);
}
