import { type Day, dayInWords } from "@/lib/core/dates";
import { env } from "@/lib/core/env";
import { INVITATION, type NewLetter } from "@/lib/core/outbox";

const at = (path: string) => `${env().appUrl}${path}`;

/** The address at which an invitation is opened. */
export const invitationAddress = (secret: string): string => at(`/invitation/${secret}`);

interface Invited {
  personId: string;
  name: string;
  invitedBy: string;
  programme: string;
  secret: string;
  lastDay: Day;
}

/** The letter with the one-time link by which somebody joins a programme. */
export function invitationLetter({
  personId,
  name,
  invitedBy,
  programme,
  secret,
  lastDay,
}: Invited): NewLetter {
  return {
    personId,
    kind: INVITATION,
    subject: `${invitedBy} invites you to “${programme}”`,
    body: `Dear ${name},

${invitedBy} invites you to take part in “${programme}”: tutors visit each other's classes, both ways, and talk about what they take away for their own teaching. Nobody is observed, graded or reported on.

Open this page to read how it works and to accept the ground rules. The link is yours alone, works once, and lasts until ${dayInWords(lastDay)}.

${invitationAddress(secret)}

If it has run out, ask ${invitedBy} for a new one.
`,
  };
}

/** To somebody whose part was ended by another. */
export const leftLetter = (leaver: {
  personId: string;
  programmeId: string;
  programme: { title: string };
}): NewLetter => ({
  personId: leaver.personId,
  kind: "programme-left",
  subject: `You no longer take part in “${leaver.programme.title}”`,
  body: `Your coordinator has noted that you no longer take part in “${leaver.programme.title}”. Visits that were still to come are called off. What you wrote stays yours to read:\n\n${at(`/programmes/${leaver.programmeId}/visits`)}\n`,
});

/** To the other tutor of a visit that cannot be, since one of the two has left. */
export const visitOffLetter = (
  personId: string,
  who: string,
  when: string,
  programmeId: string,
): NewLetter => ({
  personId,
  kind: "visit-cancelled",
  subject: `The visit on ${when} is off`,
  body: `${who} no longer takes part in the programme, so the visit on ${when} is off. Your coordinator will see to it that you have somebody to visit.\n\n${at(`/programmes/${programmeId}/buddy-groups`)}\n`,
});
