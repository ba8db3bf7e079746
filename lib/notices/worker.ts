import { Logger, run } from "graphile-worker";
import { now } from "@/lib/core/clock";
import { log } from "@/lib/core/log";
import { DELIVER_TASK } from "@/lib/core/outbox";
import { makeDeliver } from "@/lib/notices/deliver";
import { deliverLetter } from "@/lib/notices/delivery";
import { DIGEST_TASK, queueDigests, WEEK_TASK, writeDigest } from "@/lib/notices/digests";
import { takeTurns } from "@/lib/notices/turns";

/** Mondays at six, by the clock of the world; made up for if nobody was there to do it. */
const EVERY_WEEK = `0 6 * * 1 ${WEEK_TASK} ?fill=5d`;

/**
 * Runs the outbox's worker in this process, as the app's own role. One letter at a time: a worker that is killed has at
 * most one under way that it did not note.
 */
export async function runWorker({
  databaseUrl,
}: {
  databaseUrl: string;
}): Promise<{ stop(): Promise<void> }> {
  const deliver = makeDeliver();
  return takeTurns(databaseUrl, async () => {
    const runner = await run({
      connectionString: databaseUrl,
      concurrency: 1,
      noHandleSignals: true,
      pollInterval: 2_000,
      crontab: EVERY_WEEK,
      logger: new Logger(() => (level, message) => {
        if (level === "error" || level === "warning") log().warn({ message }, "worker");
      }),
      taskList: {
        [DELIVER_TASK]: (payload) => deliverLetter((payload as { letterId: string }).letterId, deliver),
        [WEEK_TASK]: () => queueDigests(now()),
        [DIGEST_TASK]: (payload) => writeDigest((payload as { personId: string }).personId, now()),
      },
    });
    return { stop: () => runner.stop() };
  });
}
