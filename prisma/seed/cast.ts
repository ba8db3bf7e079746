import type { CollegeKey, SiteKey, SubjectKey } from "@/prisma/seed/places";

/** A short name for a person: s for Southend, t for Thurrock, la to lc left after the finished year. */
export type Key = string;

export interface Player {
  key: Key;
  email: string;
  name: string;
  college: CollegeKey;
  site: SiteKey;
  subject?: SubjectKey;
  experience?: "new" | "experienced" | "advanced";
  maxTravelMinutes?: number;
  active?: boolean;
}

const southend = (number: string): string => `tutor${number}@southend.example`;
const thurrock = (number: string): string => `tutor${number}@thurrock.example`;

const s = (
  number: string,
  name: string,
  site: SiteKey,
  subject: SubjectKey,
  more: Partial<Player> = {},
): Player => ({
  ...{ key: `s${number}`, email: southend(number), name, college: "southend", site, subject },
  ...more,
});

const t = (
  number: string,
  name: string,
  site: SiteKey,
  subject: SubjectKey,
  more: Partial<Player> = {},
): Player => ({
  ...{ key: `t${number}`, email: thurrock(number), name, college: "thurrock", site, subject },
  ...more,
});

/** Everybody, all invented. */
export const players: Player[] = [
  { key: "lead", email: "lead@southend.example", name: "Rosalind Thorne", college: "southend", site: "pier" },
  {
    key: "coordinator",
    email: "coordinator@thurrock.example",
    name: "David Okafor-Lane",
    college: "thurrock",
    site: "grays",
  },
  s("01", "Maureen Adeyemi", "pier", "esol", { experience: "advanced", maxTravelMinutes: 60 }),
  s("02", "Priya Nandakumar", "pier", "english"),
  s("03", "Helen Ostrowska", "leigh", "maths", { maxTravelMinutes: 60 }),
  s("04", "Gareth Pugh", "pier", "digital", { maxTravelMinutes: 60 }),
  s("05", "Farida Rahimi", "shoe", "esol", { maxTravelMinutes: 75 }),
  s("06", "Tom Whitlock", "pier", "arts"),
  s("07", "Bernadette Quill", "leigh", "family", { maxTravelMinutes: 45 }),
  s("08", "Samuel Okonjo", "pier", "maths", { experience: "advanced" }),
  s("09", "Lucia Ferrante", "pier", "languages"),
  s("10", "Derek Ambrose", "pier", "supported", { experience: "advanced" }),
  s("11", "Wendy Cartmell", "leigh", "english"),
  s("12", "Yusuf Demirci", "pier", "digital", { maxTravelMinutes: 60 }),
  s("13", "Ruth Hallam", "shoe", "maths", { experience: "new" }),
  s("14", "Kofi Mensah-Blake", "pier", "supported", { experience: "new" }),
  t("01", "Anita Desmond", "grays", "esol", { experience: "advanced" }),
  t("02", "Paul Rigby", "grays", "maths", { maxTravelMinutes: 60 }),
  t("03", "Grace Nwosu", "tilb", "family"),
  t("04", "Ioana Marinescu", "grays", "english"),
  t("05", "Callum Firth", "tilb", "digital", { maxTravelMinutes: 60 }),
  t("06", "Shazia Malik", "grays", "care", { experience: "new" }),
  {
    ...s("", "Joan Prentice", "pier", "arts"),
    ...{ key: "la", email: "leaver.a@southend.example" },
  },
  {
    ...s("", "Neil Sturgess", "leigh", "maths"),
    ...{ key: "lb", email: "leaver.b@southend.example", active: false },
  },
  {
    ...t("", "Monica Achterberg", "grays", "english", { experience: "advanced" }),
    ...{ key: "lc", email: "leaver.c@thurrock.example" },
  },
  {
    ...s("", "Colette Barlow", "leigh", "languages", { experience: "new" }),
    ...{ key: "wa", email: "withdrawn.a@southend.example" },
  },
  {
    ...s("", "Imelda Croft", "leigh", "care", { experience: "new" }),
    ...{ key: "ia", email: "invited.a@southend.example" },
  },
  {
    ...t("", "Ravi Sund", "tilb", "digital"),
    ...{ key: "ib", email: "invited.b@thurrock.example" },
  },
  {
    ...s("", "Nora Byfield", "pier", "languages"),
    ...{ key: "ic", email: "listed.c@southend.example" },
  },
];

export const personId = (key: Key): string => `person-${key}`;

export function player(key: Key): Player {
  const found = players.find((one) => one.key === key);
  if (!found) throw new Error(`Nobody is called ${key}`);
  return found;
}

/** Who is in which predicament in the running year. Tests sign in as these people and rely on it. */
export const predicaments = {
  /** Leads the programme and coordinates Southend; takes no part as a tutor. */
  leads: "lead@southend.example",
  coordinatesThurrock: "coordinator@thurrock.example",
  /** Facilitates a set; has made a visit and been visited, and a buddy from Thurrock comes in the next few days. */
  facilitatesAndWillBeVisited: southend("01"),
  /** Is in a buddy group; has made, hosted and planned nothing at all. */
  hasNothingPlanned: southend("02"),
  /** A buddy from Thurrock asks to visit her and waits for her answer. */
  hasAProposalToAnswer: southend("03"),
  /** Visited within the last seven days: his form is due and not begun. */
  hasAFormDue: southend("04"),
  /** Has begun the form of her last visit and not finished it. */
  hasADraft: southend("05"),
  /** Has written up his visit and not shared it. */
  hasRecordedNotShared: southend("06"),
  /** Shared her form; the host has not answered. */
  waitsForTheHostsAnswer: southend("07"),
  /** Facilitates a set; line manager of tutor13, with whom he is never in a group. */
  facilitatesAndManages: southend("08"),
  /** Host with a shared form to answer. */
  hasASharedFormToAnswer: southend("09"),
  /** Everything made and received is acknowledged. */
  hasEverythingAcknowledged: southend("10"),
  /** Her proposal was declined, an agreed visit was cancelled, and she has asked again. */
  hasAskedAgain: southend("11"),
  /** Moved from one buddy group to another in mid-year; an agreed visit with wishes in the coming days. */
  movedGroups: southend("12"),
  /** New this year; as a host she invited a buddy, who has not answered yet. Her line manager is tutor08. */
  hasInvitedABuddy: southend("13"),
  /** New this year; invited by a buddy, and waits for an open-door answer of tutor08. */
  hasAnInvitationToAnswer: southend("14"),
  /** Facilitates a set; visits a Southend buddy in the coming days and waits for another's answer. */
  visitsAcrossCollegesSoon: thurrock("01"),
  /** Marked a visit of the last seven days as made; has written nothing about it yet. */
  hasMarkedVisitedOnly: thurrock("06"),
  /** New and late to the programme: no self-evaluation yet, though his visits have begun. */
  hasNotBegunASelfEvaluation: southend("14"),
  /** Joined in week 5; her first self-evaluation is under way, one answer still missing. */
  hasASelfEvaluationUnderWay: southend("13"),
  /** Opened her self-evaluation again and has not finished the second round. */
  hasReopenedASelfEvaluation: thurrock("03"),
  /** Finished a second round, and one of her themes was worded otherwise at first. */
  hasFinishedASecondRound: southend("07"),
  /** Has begun to write up her turn at her set's last meeting, and one of her actions was due a week ago. */
  hasATurnBegun: southend("13"),
  /** Asked that her turn at her set's last meeting not be recorded, and let an action go. */
  askedNotToBeRecorded: southend("07"),
  /** Was away from her set's last meeting. */
  missedTheLastMeeting: southend("02"),
  /** Took part in the finished year and left; may still sign in and read that year. */
  leftAfterTheFinishedYear: "leaver.a@southend.example",
  /** Took part in the finished year; the account is closed. */
  isDeactivated: "leaver.b@southend.example",
  /** Facilitated a set in the finished year and left. */
  facilitatedAndLeft: "leaver.c@thurrock.example",
  /** Withdrew during the running year; the one visit she made and her turn in a set are kept. */
  withdrew: "withdrawn.a@southend.example",
  /** Invited three days ago; has not accepted the ground rules yet. */
  isInvited: "invited.a@southend.example",
  /** His invitation ran out a week ago; it had taken the place of an earlier one. */
  hasAnInvitationThatRanOut: "invited.b@thurrock.example",
  /** On the list and not invited yet. */
  isNotInvitedYet: "listed.c@southend.example",
} as const;
