import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";
import type { Scope } from "@/lib/resources/schema";

type PracticeNews = "practice-offered" | "practice-approved" | "practice-withdrawn";

const READERS: Record<Scope, string> = {
  programme: "everybody in the programme",
  everybody: "everybody on the web",
};

/** What each letter says: who did it and where to look, never a word of the entry. */
const NEWS: Record<PracticeNews, (who: string, scope: Scope) => { subject: string; text: string }> = {
  "practice-offered": (who, scope) => ({
    subject: `${who} would like to publish something from your visit`,
    text: `${who} wrote up good practice from a visit you two made. You may be recognised in it, so nobody else reads it until you say yes. It is meant for ${READERS[scope]}. Please read it first.`,
  }),
  "practice-approved": (who, scope) => ({
    subject: `${who} said yes to your entry`,
    text: `${who} read your entry of good practice and agreed that ${READERS[scope]} may read it. It is published.`,
  }),
  "practice-withdrawn": (who) => ({
    subject: `${who} took an entry back`,
    text: `${who} would rather that the entry of good practice from your visit is not published. Nobody but its author can read it now.`,
  }),
};

/** A letter about an entry to the other of its two people. */
export function practiceLetter(
  kind: PracticeNews,
  entry: { id: string; programmeId: string },
  who: string,
  toId: string,
  scope: Scope = "programme",
): NewLetter {
  const { subject, text } = NEWS[kind](who, scope);
  const address = `${env().appUrl}/programmes/${entry.programmeId}/resources/${entry.id}`;
  return { personId: toId, kind, subject, body: `${text}\n\n${address}\n` };
}
