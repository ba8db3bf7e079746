import type { Invite } from "@/lib/core/appointments";
import type { Transaction } from "@/lib/core/db";

/** Somebody with an account, or somebody who has none and gave their address. */
type Receiver = { personId: string } | { toName: string; toAddress: string };

export type NewLetter = Receiver & {
  /** What occasioned it, e.g. `visit-proposed`; its receiver can switch off all that begin with the same word. */
  kind: string;
  subject: string;
  /** Plain text. Never anything private: a letter leaves the house. */
  body: string;
  /** An appointment that it puts into its receiver's calendar, or takes out of it. */
  calendar?: Invite;
};

/** The worker's task that sends a letter. */
export const DELIVER_TASK = "deliver-letter";

/** The kinds of letters that carry a secret: their text goes once they have been sent. */
export const SIGN_IN_LINK = "sign-in-link";
export const INVITATION = "invitation";

/** The kind that carries the link of a place at a workshop: somebody without an account has it in their mail alone. */
export const WORKSHOP_PLACE = "workshop-place";

/** The group that a kind of letter belongs to: what its name begins with. */
const letterGroup = (kind: string): string => kind.split("-")[0] ?? kind;

/**
 * Puts a letter into the outbox, in the transaction of the change it tells of: rolled back, it was never written.
 * Whoever switched such letters off finds it on their own page and gets no e-mail; somebody without an account has
 * no such page and asked for the letter themselves.
 */
export const postLetter = (tx: Transaction, letter: NewLetter): Promise<void> => postLetters(tx, [letter]);

/** As `postLetter` for many at once, in as few statements as for one: telling a whole programme is one transaction. */
export async function postLetters(tx: Transaction, letters: NewLetter[]): Promise<void> {
  if (letters.length === 0) return;
  const rows = await tx.letter.createManyAndReturn({
    data: letters,
    select: { id: true, personId: true, kind: true },
  });
  const off = await tx.letterOptOut.findMany({
    where: { personId: { in: letters.flatMap((letter) => ("personId" in letter ? [letter.personId] : [])) } },
  });
  const unwanted = new Set(off.map(({ personId, kind }) => `${personId} ${kind}`));
  const ids = rows
    .filter(({ personId, kind }) => !unwanted.has(`${personId} ${letterGroup(kind)}`))
    .map(({ id }) => id);
  await tx.$executeRaw`
    select graphile_worker.add_job(${DELIVER_TASK}, json_build_object('letterId', id), job_key := id)
    from unnest(${ids}::text[]) as id`;
}
