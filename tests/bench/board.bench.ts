import { chromium, type Page } from "@playwright/test";
import type { Arrangement } from "@/lib/buddy-groups/rules/arrangement";
import { findBrowser } from "@/lib/commands/browser";
import { ninetyFifth, PASSWORD, ROOM, type Row, withServer } from "@/tests/support/measured";
import { PlainVisitor } from "@/tests/support/plain-visitor";

const PEOPLE = 500;
const CHANGES = 60;

/** A board of five hundred people: how soon a change is kept by the server, and how soon it is to be seen. */
export const rows = (): Promise<Row[]> =>
  withServer(PEOPLE, async ({ home, sql }) => {
    const lead = new PlainVisitor(home);
    await lead.signIn("lead@southend.example", PASSWORD);
    const board = await lead.press(ROOM, "Begin", { name: "Measured", from: "nothing" });
    const draftId = board.split("/").at(-1) ?? "";
    await sql(`UPDATE "GroupDraft" SET arrangement = $2 WHERE id = $1`, [draftId, JSON.stringify(threes())]);
    // The first few find a server that has just begun.
    await changes(lead, draftId, 0, 10);
    const kept = await changes(lead, draftId, 10, CHANGES);
    const { seen, saved } = await inBrowser(`${home}${board}`);
    const row = (what: string, ours: number): Row => ({
      what: `${PEOPLE} people: ${what}`,
      ours,
      baseline: 100,
      unit: "ms",
    });
    return [
      row("p95 of a change, until the server has kept it", ninetyFifth(kept)),
      row("p95 of a change in a browser, until it is to be seen", ninetyFifth(seen)),
      row("p95 of a change in a browser, until it is saved and scored", ninetyFifth(saved)),
    ];
  });

/** Everybody in a group of three. */
const threes = (): Arrangement => ({
  lanes: Array.from({ length: Math.ceil(PEOPLE / 3) }, (_, at) => ({
    ...{ id: `lane-${at}`, name: `Group ${at + 1}`, groupId: null, locked: false, facilitatorId: null },
    seats: [1, 2, 3].flatMap((seat) =>
      3 * at + seat > PEOPLE ? [] : [{ id: `m${3 * at + seat}`, locked: false }],
    ),
  })),
});

/** The milliseconds that each of so many changes takes, one after the other; as many went before as `first` says. */
async function changes(lead: PlainVisitor, draftId: string, first: number, many: number): Promise<number[]> {
  const times: number[] = [];
  for (let count = first; count < first + many; count += 1) {
    const move = { kind: "place", person: `m${1 + count * 3}`, lane: `lane-${count + 80}` };
    const begun = performance.now();
    const answer = await lead.send(`/api/boards/${draftId}`, {
      version: count + 1,
      change: { way: "move", moves: [move] },
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`a change was answered ${answer.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}

/** The same with "Move to …" in a browser. */
async function inBrowser(address: string): Promise<{ seen: number[]; saved: number[] }> {
  const browser = await chromium.launch({ executablePath: await findBrowser(process.env.CHROMIUM_PATH) });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.getByLabel("E-mail").fill("lead@southend.example");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("button", { name: "Add a group" }).waitFor();
    const times = { seen: [] as number[], saved: [] as number[] };
    for (let count = 0; count < CHANGES / 3; count += 1) await change(page, count, times);
    return times;
  } finally {
    await browser.close();
  }
}

async function change(page: Page, count: number, times: { seen: number[]; saved: number[] }): Promise<void> {
  await page.getByLabel("Find somebody").fill("");
  await page
    .getByRole("button", { name: /^Move to …/ })
    .nth(count % 5)
    .click();
  const choice = page
    .getByRole("dialog")
    .getByRole("button", { name: /^Group/ })
    .nth(count);
  await choice.waitFor();
  // No function has a name here: what compiles this file would add a call that the page does not know.
  const { seen, saved } = await choice.evaluate(async (button: HTMLElement) => {
    const news = document.querySelector("main [role=status]");
    const before = news?.textContent;
    const begun = performance.now();
    button.click();
    while (news?.textContent === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = performance.now() - begun;
    while ([...document.querySelectorAll("main p")].some((p) => p.textContent === "Saving …"))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return { seen, saved: performance.now() - begun };
  });
  times.seen.push(seen);
  times.saved.push(saved);
}
