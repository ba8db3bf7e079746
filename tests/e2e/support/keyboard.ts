import { expect, type Locator, type Page, type TestInfo } from "@playwright/test";

/** A pair of hands that have a keyboard and no mouse, and count what they do. */
export class Hands {
  presses = 0;
  texts = 0;

  constructor(readonly page: Page) {}

  /** Goes on with Tab, or back with Shift+Tab, until the focus is there. */
  async to(target: Locator, back = false): Promise<void> {
    await expect(target).toBeVisible();
    const there = () => target.evaluate((element) => element === document.activeElement);
    for (let left = 120; left > 0 && !(await there()); left -= 1)
      await this.press(back ? "Shift+Tab" : "Tab");
    expect(await there(), `the keyboard reaches ${target}`).toBe(true);
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    this.texts += 1;
    await this.page.keyboard.type(text);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.type(text);
  }

  async follow(target: Locator): Promise<void> {
    await this.to(target);
    await this.press("Enter");
  }

  /** Types a day. Browsers differ in the order of day and month, so it must be one that reads the same either way. */
  async day(target: Locator, isoDay: `${number}-${number}-${number}`): Promise<void> {
    const [year, month, day] = isoDay.split("-");
    await this.write(target, `${day}${month}${year}`);
    await expect(target).toHaveValue(isoDay);
  }

  /** Types a time before noon; a browser with a twelve-hour clock is told so, one with twenty-four hours lets that pass. */
  async morning(target: Locator, clock: string): Promise<void> {
    await this.write(target, `${clock.replace(":", "")}A`);
    await expect(target).toHaveValue(clock);
  }

  report(testInfo: TestInfo, about: string): void {
    const description = `${about}: ${this.presses} key presses and ${this.texts} texts typed`;
    testInfo.annotations.push({ type: "keyboard", description });
  }
}
