import { test as house } from "@/tests/e2e/support/house";
import { ownServer } from "@/tests/e2e/support/own-server";

interface EmptyHouse {
  home: string;
  /** The one-time link that the start prints. */
  setUpLink: string;
}

/** Tests of a Staffroom of their own that nobody has set up yet, started with `EXAMPLE=no` in an empty folder. */
export const test = house.extend<object, { empty: EmptyHouse }>({
  empty: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture stands on nothing
    async ({}, use) => {
      const settings = { EXAMPLE: "no", EXAMPLE_TODAY: "2026-09-09" };
      const server = await ownServer(settings, (home) => new RegExp(`${home}/set-up/[\\w-]+`));
      try {
        await use({ home: server.home, setUpLink: server.printed });
      } finally {
        await server.stop();
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ empty }, use) => use(empty.home),
});
