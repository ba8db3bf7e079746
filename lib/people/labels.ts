import type { InvitationState } from "@/lib/people/rules";
import type { Experience, Role } from "@/prisma/generated/enums";

export const ROLE_WORDS: Record<Role, string> = {
  tutor: "Tutor",
  facilitator: "Facilitator",
  coordinator: "Coordinator",
  lead: "Lead coordinator",
};

/** Why nobody was signed in; the words never tell whether an account exists. */
export const SIGN_IN_FAULTS = {
  CredentialsSignin: "That e-mail address and password do not go together. Check both and try again.",
  TOO_MANY: "Too many tries. Please wait a quarter of an hour, or use a link by e-mail instead.",
  UNAVAILABLE: "We cannot sign anybody in just now. Please try again in a minute.",
  SET_UP_SPENT: "This link has been used or is too old. Start Staffroom again to get a new one.",
  INVITATION_SPENT:
    "This invitation has been used or taken back, or is too old. Ask your coordinator for a new one.",
  LINK_SPENT: "This link has been used or is too old. Ask for a new one.",
} as const;

export const STATE_WORDS: Record<InvitationState, string> = {
  accepted: "Accepted",
  invited: "Invited",
  expired: "Invitation ran out",
  not_invited: "Not invited yet",
};

export const EXPERIENCE_WORDS: Record<Experience, string> = {
  new: "New to teaching",
  experienced: "Experienced",
  advanced: "Advanced",
};

/** The kinds of letters that can be switched off, by the word their names begin with. */
export const LETTER_KINDS: Record<string, string> = {
  visit: "Visits: proposals, answers, changes",
  calendar: "Your calendar: entries for visits that you agreed to or called off yourself",
  timetable: "Your timetable, when a coordinator changes it",
  form: "Visit forms: shared, read, added to",
  meeting: "Meetings of your set: planned, changed, called off",
  nudge: "Kind reminders from your coordinator",
  practice: "Good practice: what you are asked to agree to, and what became of it",
  workshop: "Workshops: your place, and what changes",
  programme: "Your part in a programme, when it ends",
  digest: "Once a week, what waits for you, if anything does",
  group: "Groups: yours is ready, has changed, or does not work for somebody",
};
