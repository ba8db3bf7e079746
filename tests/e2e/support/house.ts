import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { asking, type Cookie, sessionOf } from "@/tests/e2e/support/session";
import { type Watch, watch } from "@/tests/e2e/support/watch";

interface House {
  /** Where the server under test lives. */
  home: string;
  /** Talks to the server as this person's browser would, without a browser. */
  ask: (email?: string) => Promise<APIRequestContext>;
  /** A browser of one's own, watched, in which this person is signed in; nobody is without an e-mail address. */
  enter: (email?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Says of every browser of this test what may go wrong in it. */
  allow: (pattern: RegExp) => void;
}

/** Tests in which a console error, a breach of the content policy or a request to elsewhere is a failure. */
export const test = base.extend<House & { watches: Watch[] }, { sessions: Map<string, Cookie[]> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],

  // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
  watches: async ({}, use) => {
    const watches: Watch[] = [];
    await use(watches);
    expect(
      watches.flatMap((each) => each.troubles),
      "what went wrong in the browser",
    ).toEqual([]);
  },

  home: async ({ baseURL }, use) => use(baseURL ?? ""),

  ask: async ({ home, sessions }, use) => {
    const clients: APIRequestContext[] = [];
    await use(async (email) => {
      const client = await asking(home, email ? await remembered(sessions, home, email) : []);
      clients.push(client);
      return client;
    });
    for (const client of clients) await client.dispose();
  },

  enter: async ({ browser, home, sessions, watches }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (email, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
      opened.push(context);
      watches.push(await watch(context, home));
      if (email) await context.addCookies(await remembered(sessions, home, email));
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },

  allow: async ({ watches }, use) => {
    await use((pattern) => {
      for (const each of watches) each.allow(pattern);
    });
  },
});

/** One session for each person and worker: signing in itself is tried elsewhere. */
async function remembered(sessions: Map<string, Cookie[]>, home: string, email: string): Promise<Cookie[]> {
  const cookies = sessions.get(email) ?? (await sessionOf(home, email));
  sessions.set(email, cookies);
  return cookies;
}

export { expect };
