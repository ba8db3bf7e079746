import { spanInWords } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";

export type MeetingNews = "meeting-planned" | "meeting-changed" | "meeting-cancelled";

/** What a letter needs to know of a meeting: who meets when and where, never what about. */
export interface Told {
  programmeId: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  programme: { timeZone: string };
  set: { name: string; memberships: { participation: { personId: string } }[] };
}

const NEWS: Record<MeetingNews, (set: string, when: string) => { subject: string; text: string }> = {
  "meeting-planned": (set, when) => ({
    subject: `${set} meets on ${when}`,
    text: `The next meeting of ${set} is planned for ${when}.`,
  }),
  "meeting-changed": (set, when) => ({
    subject: `${set} now meets on ${when}`,
    text: `The plan has changed: ${set} now meets on ${when}.`,
  }),
  "meeting-cancelled": (set, when) => ({
    subject: `The meeting of ${set} on ${when} is off`,
    text: `The meeting of ${set} on ${when} will not take place.`,
  }),
};

/** The letters that tell a set's members, less whoever did it, of a meeting. */
export function meetingLetters(kind: MeetingNews, id: string, told: Told, byId: string): NewLetter[] {
  const { set, programme, programmeId, startsAt, endsAt, place } = told;
  const { subject, text } = NEWS[kind](set.name, spanInWords(startsAt, endsAt, programme.timeZone));
  const where =
    kind === "meeting-cancelled" ? "" : ` ${place ? `Where: ${place}.` : "Where is not decided yet."}`;
  const link = `${env().appUrl}/programmes/${programmeId}/action-learning/${id}`;
  const people = new Set(set.memberships.map(({ participation }) => participation.personId));
  people.delete(byId);
  return [...people].map((personId) => ({
    personId,
    kind,
    subject,
    body: `${text}${where}\n\n${link}\n`,
  }));
}
