import { test as base } from "@/tests/e2e/support/house";
import { ownExample } from "@/tests/e2e/support/own-example";
import { type Cookie, sessionOf } from "@/tests/e2e/support/session";
import { DEACTIVATE, KINDS, RECAST } from "@/tests/support/kinds";

/** A Staffroom of its own with the example and each kind of person in it, with a session where they have one. */
export const test = base.extend<object, { house: { home: string; cookies: Map<string, Cookie[]> } }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
      const { home, sql, stop } = await ownExample();
      try {
        for (const statement of RECAST) await sql(statement);
        const cookies = new Map<string, Cookie[]>();
        for (const email of Object.values(KINDS)) if (email) cookies.set(email, await sessionOf(home, email));
        await sql(DEACTIVATE);
        await use({ home, cookies });
      } finally {
        await stop();
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ house }, use) => use(house.home),
});
