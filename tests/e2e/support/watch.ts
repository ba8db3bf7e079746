import type { BrowserContext, ConsoleMessage } from "@playwright/test";

/** What went wrong in a browser, in words, and what a test says may go wrong. */
export interface Watch {
  troubles: string[];
  /** From here on a trouble that reads like this is part of the story, for example an answer of 404. */
  allow: (pattern: RegExp) => void;
}

/** Writes down every console error, breach of the content policy, error on a page and request that leaves the house. */
export async function watch(context: BrowserContext, home: string): Promise<Watch> {
  const troubles: string[] = [];
  const allowed: RegExp[] = [];
  const note = (trouble: string) => {
    if (!allowed.some((pattern) => pattern.test(trouble))) troubles.push(trouble);
  };
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") note(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => note(`page: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== home) note(`left the house: ${url.href}`);
  });
  return { troubles, allow: (pattern) => allowed.push(pattern) };
}
