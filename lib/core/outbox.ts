import type { Transaction } from "@/lib/core/db";

export interface NewLetter {
  personId: string;
  /** What occasioned it, e.g. `visit-proposed`; its receiver can switch off all that begin with the same word. */
  kind: string;
  subject: string;
  /** Plain text. Never anything private: a letter leaves the house. */
  body: string;
}

/** The worker's task that sends a letter. */
export const DELIVER_TASK = "deliver-letter";

/** The kinds of letters that carry a secret: their text goes once they have been sent. */
export const SIGN_IN_LINK = "sign-in-link";
export const INVITATION = "invitation";

/** The group that a kind of letter belongs to: what its name begins with. */
const letterGroup = (kind: string): string => kind.split("-")[0] ?? kind;

/**
 * Puts a letter into the outbox, in the transaction of the change it tells of: rolled back, it was never written.
 * Whoever switched such letters off finds it on their own page and gets no e-mail.
 */
export const postLetter = (tx: Transaction, letter: NewLetter): Promise<void> => postLetters(tx, [letter]);

/** The same for many letters, in as many statements as for one. */
export async function postLetters(tx: Transaction, letters: NewLetter[]): Promise<void> {
  const written = await tx.letter.createManyAndReturn({
    data: letters,
    select: { id: true, personId: true, kind: true },
  });
  const off = await tx.letterOptOut.findMany({
    where: { personId: { in: letters.map(({ personId }) => personId) } },
  });
  const sent = written.filter(
    ({ personId, kind }) =>
      !off.some((each) => each.personId === personId && each.kind === letterGroup(kind)),
  );
  if (sent.length === 0) return;
  await tx.$executeRaw`
    select graphile_worker.add_job(${DELIVER_TASK}, json_build_object('letterId', id), job_key := id)
    from unnest(${sent.map(({ id }) => id)}::text[]) id`;
}
