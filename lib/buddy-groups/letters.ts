import { KIND_WORDS } from "@/lib/buddy-groups/labels";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { dayInWords, spanInWords } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import type { NewLetter } from "@/lib/core/outbox";
import type { VisitInCalendar } from "@/lib/programmes/letters/entries";
import { visitOff } from "@/lib/programmes/letters/visits";

/** A member as a letter needs them. */
export interface Member {
  id: string;
  personId: string;
  name: string;
  college: string;
}

interface About {
  programmeId: string;
  kind: GroupKind;
  group: string;
}

const roomOf = ({ programmeId }: Pick<About, "programmeId">) =>
  `${env().appUrl}/programmes/${programmeId}/buddy-groups`;

/** Tells somebody who is in their group, and until which day they can say that it does not work. */
export function groupLetter(
  to: Member,
  about: About & { members: Member[]; until: string; isNew: boolean },
): NewLetter {
  const { kind, group, members, until, isNew } = about;
  const others = members
    .filter(({ id }) => id !== to.id)
    .map(({ name, college }) => `- ${name}, ${college}`)
    .join("\n");
  const first = isNew
    ? `You are in the ${KIND_WORDS[kind].one} ${group} with`
    : `Your ${KIND_WORDS[kind].one} ${group} has changed. You are in it with`;
  return {
    personId: to.personId,
    kind: "group-published",
    subject: isNew
      ? `Your ${KIND_WORDS[kind].one}: ${group}`
      : `Your ${KIND_WORDS[kind].one} has changed: ${group}`,
    body: `${first}\n\n${others}\n\nPlease say by ${dayInWords(until)} whether that works for you. If it does not, say so there and your coordinator will look for something better.\n\n${roomOf(about)}\n`,
  };
}

/** Tells somebody that they are in no group for now. */
export function noGroupLetter(to: Pick<Member, "personId">, about: About): NewLetter {
  const { kind, group } = about;
  return {
    personId: to.personId,
    kind: "group-left",
    subject: `You are no longer in the ${KIND_WORDS[kind].one} ${group}`,
    body: `The groups have changed, and you are no longer in ${group}. Your coordinator will find you another ${KIND_WORDS[kind].one}; you will get a letter then.\n\n${roomOf(about)}\n`,
  };
}

/** Tells one of two who share no group any more that their visit is off. */
export function visitOffLetter(
  personId: string,
  other: string,
  visit: VisitInCalendar,
  zone: string,
): NewLetter {
  const when = spanInWords(visit.startsAt, visit.endsAt, zone);
  return {
    personId,
    kind: "visit-cancelled",
    subject: `The visit on ${when} is off`,
    body: `The groups have changed: ${other} and you are no longer in one, so your visit on ${when} is off. Propose a visit to a buddy of your group whenever it suits you.\n\n${env().appUrl}/programmes/${visit.programmeId}/visits/${visit.id}\n`,
    calendar: visitOff(visit),
  };
}

/** Tells a coordinator that a group does not work for somebody. Why is read in Staffroom only. */
export function objectionLetter(personId: string, who: string, about: About): NewLetter {
  return {
    personId,
    kind: "group-objection",
    subject: `${about.group} does not work for ${who}`,
    body: `${who} says that the ${KIND_WORDS[about.kind].one} ${about.group} does not work for them. You can read why on the page of the groups, and try something else in a draft.\n\n${roomOf(about)}\n`,
  };
}
