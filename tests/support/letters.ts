import { asNobody } from "@/lib/core/db";
import { postLetters } from "@/lib/core/outbox";
import { one, rows } from "@/tests/support/owner";

/** Posts letters as the house does, in one transaction, and returns their ids. */
export async function post(count: number, personId = "person-s01"): Promise<string[]> {
  const subject = `letter ${crypto.randomUUID()}`;
  const letter = { personId, kind: "visit-agreed", subject, body: "A line.\n" };
  await asNobody((tx) => postLetters(tx, Array(count).fill(letter)));
  const found = await rows<{ id: string }>('SELECT id FROM "Letter" WHERE subject = $1', [subject]);
  return found.map(({ id }) => id);
}

/** How many of these have been noted as sent. */
export const sentOf = async (ids: string[]): Promise<number> =>
  (
    await one<{ n: number }>(
      'SELECT count(*)::int AS n FROM "Letter" WHERE id = ANY($1) AND "sentAt" IS NOT NULL',
      [ids],
    )
  ).n;

interface Job {
  key: string;
  attempts: number;
  last_error: string | null;
  waits: boolean;
}

export const jobsOf = (ids: string[]): Promise<Job[]> =>
  rows<Job>(
    `SELECT key, attempts, last_error, run_at > now() AS waits FROM graphile_worker.jobs WHERE key = ANY($1)`,
    [ids],
  );

/** Makes what waits for its next try due now. */
export const letTimePass = (ids: string[]) =>
  rows("UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ANY($1) AND locked_at IS NULL", [
    ids,
  ]);
