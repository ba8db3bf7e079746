import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@/lib/commands/command";
import { runProgram } from "@/lib/commands/node-child";
import { searchPath } from "@/lib/core/env";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the browser tests: CHROMIUM_PATH, else one on this machine, else Playwright's own, else (root
 * on Debian) the system's package, installed now.
 */
export async function findBrowser(given: string | undefined): Promise<string> {
  if (given) {
    if (existsSync(given)) return given;
    throw new CommandError(`CHROMIUM_PATH names ${given}, which does not exist`);
  }
  const found = installed() ?? (await playwrights());
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Installing Chromium for the browser tests…");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runProgram("apt-get", ["update", "-q"], { env: environment });
    const answer = await runProgram(
      "apt-get",
      ["install", "-y", "-q", "--no-install-recommends", "chromium"],
      { env: environment },
    );
    const now = installed();
    if (answer.code === 0 && now) return now;
  }
  throw new CommandError(
    "No browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one",
  );
}

function installed(): string | undefined {
  const candidates = searchPath().flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...usualPlaces].find((file) => existsSync(file));
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}
