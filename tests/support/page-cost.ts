import { beforeAll, describe, expect, it } from "vitest";
import { requireActor } from "@/lib/access/session";
import { loadProgramme } from "@/lib/programmes/loaders";
import { statementsOf } from "@/tests/support/count-queries";
import { crowd } from "@/tests/support/crowd";
import { loadCast, RUNNING } from "@/tests/support/example";
import { newRequest } from "@/tests/support/request-cache";
import { signedInAs } from "@/tests/support/sign-in";

const MOST = 12;

/** A page, those who open it, and what the page and the layouts around it call in one request. */
export type Page = [page: string, people: string[], work: () => Promise<unknown>];

/** What the layouts of a programme call, and then the page. */
export const inProgramme =
  (work: () => Promise<unknown>, programmeId = RUNNING) =>
  async () => {
    await requireActor();
    await loadProgramme(programmeId);
    await work();
  };

/** Tests that these pages cost few statements, and as many in a programme of twenty as in one of two thousand. */
export function pagesCostFew(pages: Page[], prepare?: () => Promise<void>): void {
  const asked = pages.flatMap(([page, people, work]) => people.map((email) => ({ page, email, work })));
  const few = new Map<string, number>();

  async function count({ email, work }: (typeof asked)[number]): Promise<number> {
    await signedInAs(email);
    newRequest();
    return (await statementsOf(work)).length;
  }

  beforeAll(async () => {
    await loadCast();
    await prepare?.();
    for (const each of asked) few.set(`${each.page} ${each.email}`, await count(each));
    await crowd();
  });

  describe.each(asked)("$page, for $email", (each) => {
    it(`costs at most ${MOST} statements, and no more with two thousand people`, async () => {
      const many = await count(each);
      expect(many).toBeGreaterThan(1);
      expect(many).toBeLessThanOrEqual(MOST);
      expect(many).toBe(few.get(`${each.page} ${each.email}`));
    });
  });
}
