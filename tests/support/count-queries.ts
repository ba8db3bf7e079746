import pg from "pg";
import { vi } from "vitest";

const NOT_COUNTED = /^\s*(begin|commit|rollback|deallocate|select set_config)/i;

/** The statements that `work` sends to PostgreSQL, less those that only open, mark or close a transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    const sent = spy.mock.calls.map(([first]: unknown[]) =>
      typeof first === "string" ? first : String((first as { text?: string } | undefined)?.text),
    );
    return sent.filter((text) => !NOT_COUNTED.test(text));
  } finally {
    spy.mockRestore();
  }
}
