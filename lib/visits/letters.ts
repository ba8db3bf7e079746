import type { Invite } from "@/lib/core/appointments";
import { spanInWords } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";
import { type VisitInCalendar, visitEntry } from "@/lib/programmes/letters/entries";
import { calendarLetter, visitOff } from "@/lib/programmes/letters/visits";
import type { WholeVisit } from "@/lib/visits/data";
import type { VisitMove } from "@/lib/visits/rules";

export type VisitNews =
  | "visit-proposed"
  | "visit-new-time"
  | "visit-agreed"
  | "visit-declined"
  | "visit-cancelled"
  | "visit-not-held"
  | "form-shared"
  | "form-acknowledged"
  | "form-added-to";

/** What a letter needs to know of a visit. */
export type Told = Pick<WholeVisit, "id" | "programmeId" | "hostId" | "startsAt" | "endsAt"> & {
  host: Party;
  visitor: Party;
  programme: { timeZone: string };
};

interface Party {
  personId: string;
  person: { name: string };
}

/** What each letter says: `who` did it, `when` the visit is. Never a word of what anybody wrote. */
const NEWS: Record<VisitNews, (who: string, when: string) => { subject: string; text: string }> = {
  "visit-proposed": (who, when) => ({
    subject: `${who} proposes a visit`,
    text: `${who} proposes a visit on ${when}. It is agreed once you say yes; you can also suggest another time.`,
  }),
  "visit-new-time": (who, when) => ({
    subject: `${who} suggests another time`,
    text: `${who} suggests ${when} for your visit. It is agreed once you say yes.`,
  }),
  "visit-agreed": (who, when) => ({
    subject: `Your visit with ${who} is agreed`,
    text: `${who} said yes. Your visit is on ${when}.`,
  }),
  "visit-declined": (who, when) => ({
    subject: `The visit on ${when} will not work`,
    text: `${who} cannot make the visit on ${when}. Nothing is lost: propose another time whenever it suits you.`,
  }),
  "visit-cancelled": (who, when) => ({
    subject: `The visit on ${when} is off`,
    text: `${who} had to call off the visit on ${when}. You can propose another time whenever it suits you.`,
  }),
  "visit-not-held": (who, when) => ({
    subject: `The visit on ${when} did not take place`,
    text: `${who} noted that the visit on ${when} did not take place. You can propose another time whenever it suits you.`,
  }),
  "form-shared": (who, when) => ({
    subject: `${who} shared the form about your visit`,
    text: `${who} has shared what they wrote about the visit on ${when}. Only the two of you can read it.`,
  }),
  "form-acknowledged": (who, when) => ({
    subject: `${who} has read your visit form`,
    text: `${who} has read and acknowledged your form about the visit on ${when}.`,
  }),
  "form-added-to": (who, when) => ({
    subject: `${who} added something about your visit`,
    text: `${who} has added something to the form about the visit on ${when}. Only the two of you can read it.`,
  }),
};

/** The letter that tells the other of the two what one of them did. */
export function visitLetter(kind: VisitNews, visit: Told, byId: string): NewLetter & { personId: string } {
  const { from, to, when, link } = seenBy(visit, byId);
  const { subject, text } = NEWS[kind](from.person.name, when);
  return { personId: to.personId, kind, subject, body: `${text}\n\n${link}\n` };
}

function seenBy(visit: Told, byId: string) {
  const [from, to] = byId === visit.hostId ? [visit.host, visit.visitor] : [visit.visitor, visit.host];
  const when = spanInWords(visit.startsAt, visit.endsAt, visit.programme.timeZone);
  return { from, to, when, link: `${env().appUrl}/programmes/${visit.programmeId}/visits/${visit.id}` };
}

/**
 * What a move means for the two people's calendars: agreed, the visit is put in, or moved where it stood before; called
 * off, it is taken out if it was ever sent. The move must count the entry that is sent.
 */
export function inviteOf(move: VisitMove, visit: VisitInCalendar): Invite | undefined {
  if (move === "agree") return { method: "REQUEST", ...visitEntry(visit, visit.calendarEntries) };
  return move === "cancel" || move === "decline" ? visitOff(visit) : undefined;
}

/** The letter to the other one with the entry for their calendar, and one with it to whoever did it. */
export function visitLetters(kind: VisitNews, visit: Told, byId: string, calendar?: Invite): NewLetter[] {
  const letter = visitLetter(kind, visit, byId);
  if (!calendar) return [letter];
  const { from, to, when } = seenBy(visit, byId);
  return [{ ...letter, calendar }, calendarLetter(from.personId, to.person.name, when, calendar)];
}
