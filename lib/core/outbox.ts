import type { Transaction } from "@/lib/core/db";

/** Somebody with an account, or somebody who has none and gave their address. */
type Receiver = { personId: string } | { toName: string; toAddress: string };

export type NewLetter = Receiver & {
  /** What occasioned it, e.g. `visit-proposed`; its receiver can switch off all that begin with the same word. */
  kind: string;
  subject: string;
  /** Plain text. Never anything private: a letter leaves the house. */
  body: string;
};

/** The worker's task that sends a letter. */
export const DELIVER_TASK = "deliver-letter";

/** The kind of letter that carries a secret: its text goes once it has been sent. */
export const SIGN_IN_LINK = "sign-in-link";

/** The kind that carries the link of a place at a workshop: somebody without an account has it in their mail alone. */
export const WORKSHOP_PLACE = "workshop-place";

/** The group that a kind of letter belongs to: what its name begins with. */
const letterGroup = (kind: string): string => kind.split("-")[0] ?? kind;

/**
 * Puts a letter into the outbox, in the transaction of the change it tells of: rolled back, it was never written.
 * Whoever switched such letters off finds it on their own page and gets no e-mail; somebody without an account has
 * no such page and asked for the letter themselves.
 */
export async function postLetter(tx: Transaction, letter: NewLetter): Promise<void> {
  const { id } = await tx.letter.create({ data: letter, select: { id: true } });
  if ("personId" in letter) {
    const { personId } = letter;
    const off = await tx.letterOptOut.count({ where: { personId, kind: letterGroup(letter.kind) } });
    if (off > 0) return;
  }
  await tx.$executeRaw`
    select graphile_worker.add_job(${DELIVER_TASK}, json_build_object('letterId', ${id}::text), job_key := ${id})`;
}
