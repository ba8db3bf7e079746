import type { Page, TestInfo } from "@playwright/test";

/**
 * Seconds of the keystroke-level model (Card, Moran and Newell, "The keystroke-level model for user performance time
 * with interactive systems", CACM 23, 1980): a key by somebody who types forty words a minute, pointing, a press of the
 * button, moving the hands to keyboard or mouse, and making up one's mind. A page may take two seconds to come.
 */
const KEY = 0.28;
const POINT = 1.1;
const PRESS = 0.2;
const HOMING = 0.4;
const MIND = 1.35;
const PAGE = 2;

/** What hands do in some pages, counted by the pages themselves, and how long a person would take over it. */
export class Keystrokes {
  presses = 0;
  texts = 0;
  keys = 0;
  pages = 0;

  async count(page: Page): Promise<void> {
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) this.pages += 1;
    });
    await page.exposeFunction("staffroomPressed", () => {
      this.presses += 1;
    });
    await page.exposeFunction("staffroomWrote", (length: number) => {
      this.texts += 1;
      this.keys += length;
    });
    await page.addInitScript(() => {
      const told = window as unknown as Record<string, (length: number) => void>;
      addEventListener("pointerdown", () => told.staffroomPressed?.(0), true);
      addEventListener(
        "input",
        ({ target }) => {
          const isText =
            target instanceof HTMLTextAreaElement ||
            (target instanceof HTMLInputElement &&
              !["checkbox", "radio", "file", "range"].includes(target.type));
          if (isText) told.staffroomWrote?.(target.value.length);
          // A choice from a list, or of a file, is made by two presses more.
          else if (!(target instanceof HTMLInputElement) || target.type === "file")
            for (const _ of [1, 2]) told.staffroomPressed?.(0);
        },
        true,
      );
    });
  }

  /** Seconds that somebody who knows what they want takes, reading not counted. */
  get seconds(): number {
    const pointing = MIND + POINT + PRESS;
    return (
      this.presses * pointing + this.texts * (pointing + 2 * HOMING) + this.keys * KEY + this.pages * PAGE
    );
  }

  report(testInfo: TestInfo, about: string): void {
    const minutes = (this.seconds / 60).toFixed(1);
    const description = `${about}: ${this.presses} presses, ${this.texts} texts of ${this.keys} characters, ${this.pages} pages: ${minutes} minutes`;
    testInfo.annotations.push({ type: "keystrokes", description });
    console.log(description);
  }
}
