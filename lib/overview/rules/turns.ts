import { dayInWords, localDay } from "@/lib/core/dates";
import { type VisitState, waitsFor } from "@/lib/visits/rules";

/** A visit with the names of the two. */
export interface NamedVisit {
  id: string;
  hostId: string;
  visitorId: string;
  awaitingId: string | null;
  state: VisitState;
  startsAt: Date;
  host: { person: { name: string } };
  visitor: { person: { name: string } };
}

/** Something of a visit that is one person's turn: who it is with and when, and where it is done. */
export interface Turn {
  visitId: string;
  words: string;
  isForm: boolean;
}

/** What waits for one participation in its visits, in words that say nothing of what anybody wrote. */
export function turnsOf(id: string, visits: NamedVisit[], now: Date, timeZone: string): Turn[] {
  return visits.flatMap((visit) => {
    const side = waitsFor(visit, now);
    if (!side || (side === "host" ? visit.hostId : visit.visitorId) !== id) return [];
    const other = (side === "host" ? visit.visitor : visit.host).person.name;
    const day = dayInWords(localDay(visit.startsAt, timeZone));
    const isForm = visit.state !== "proposed";
    const words = isForm
      ? side === "visitor"
        ? `Your form about the visit to ${other} on ${day}:`
        : `${other} shared a form about the visit on ${day} with you:`
      : `${other} would like your answer about a visit on ${day}:`;
    return [{ visitId: visit.id, words, isForm }];
  });
}
