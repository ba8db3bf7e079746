import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { log } from "@/lib/core/log";

interface Work {
  stop(): Promise<void>;
}

/** Any number: nothing else here takes such a lock. */
const LOCK = 7_201_603;
const AGAIN_MS = 1_000;

/**
 * Does the outbox's work in one process at a time. Whoever holds the lock is alone, so what a killed worker had begun
 * can be freed at once, which the queue by itself would do after four hours. The lock goes with its connection: another
 * process takes over as soon as this one dies.
 */
export function takeTurns(databaseUrl: string, work: () => Promise<Work>): Work {
  let asked = false;
  let client: pg.Client | undefined;
  const turns = (async () => {
    while (!asked) {
      client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
      await oneTurn(client, work, () => asked).catch((error) => {
        if (!asked) log().warn({ err: error }, "the worker's turn ended");
      });
      await client.end().catch(() => {});
      if (!asked) await pause(AGAIN_MS);
    }
  })();
  return {
    async stop() {
      asked = true;
      await client?.end().catch(() => {});
      await turns;
    },
  };
}

async function oneTurn(client: pg.Client, work: () => Promise<Work>, isOver: () => boolean): Promise<void> {
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  client.on("error", () => {}); // it ends then, which is what we wait for
  await client.connect();
  await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
  await client.query(
    `SELECT graphile_worker.force_unlock_workers(ARRAY(
       SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL))`,
  );
  if (isOver()) return;
  const begun = await work();
  await lost;
  await begun.stop();
}
