import type { Act, Artefact } from "@/lib/access/artefacts";
import type { Relation, Sample } from "@/lib/access/cast";

/** Who each relation is, on the pages in `docs/access`. */
export const RELATION_WORDS: Record<Relation, { title: string; about: string }> = {
  author: { title: "The author", about: "The tutor who made or wrote the thing, or whom it is about." },
  partner: {
    title: "The other tutor of a visit",
    about: "Host or visitor, whichever the author is not; a member of the author’s buddy group.",
  },
  buddy: { title: "A buddy", about: "Another member of the author’s buddy group." },
  setMember: {
    title: "A member of the learning set",
    about: "Somebody in the author’s action learning set, and in no buddy group of theirs.",
  },
  facilitator: {
    title: "The set’s facilitator",
    about: "The tutor who facilitates the author’s action learning set.",
  },
  coordinator: { title: "The coordinator", about: "The coordinator of the author’s own college." },
  otherCoordinator: {
    title: "The other college’s coordinator",
    about: "A coordinator in the same programme, of a college that has no part in the thing.",
  },
  lead: { title: "The lead coordinator", about: "Whoever leads the programme." },
  fellow: {
    title: "A fellow participant",
    about: "A tutor of the same programme who shares no group, set or visit with the author.",
  },
  leaver: { title: "Somebody who left", about: "A tutor who took part in the programme and has left it." },
  outsider: { title: "An outsider", about: "Somebody with an account and no part in the programme." },
};

/** The things, as the pages name them. The stage of a sample comes after it. */
const ARTEFACT_WORDS: Record<Artefact, string> = {
  Person: "the settings of an account",
  Programme: "the programme",
  Participation: "who takes part",
  Milestone: "milestones",
  Theme: "a theme: title, what to try, what to look at",
  ThemePrivateHalf: "the private half of a theme",
  ThemeWording: "how a theme was worded before",
  TimetableSession: "a timetable",
  TeachingPeriod: "the term dates of the author’s college",
  College: "the author’s college and its sites",
  PeerGroup: "a group",
  GroupObjection: "why a group does not work for somebody",
  Visit: "that a visit is planned or took place",
  VisitWishes: "the host’s wishes for a visit",
  VisitDraft: "an unfinished visit form",
  VisitRecord: "a visit form",
  HostReply: "the host’s reply to a form",
  UsefulTap: "the host’s “was it useful”",
  VisitAddendum: "what was added to a shared form",
  Letter: "a letter",
  Standard: "the standards that self-evaluations ask of",
  ThemeTopic: "the topics a theme may be closest to",
  Nudge: "that somebody was reminded of a stage",
  SelfEvaluation: "whether a self-evaluation is finished",
  SelfEvaluationAnswers: "the answers of a self-evaluation",
  SkillOffer: "what somebody offered to help with",
  SetMeeting: "that a learning set met, and who came",
  SetNote: "notes of a learning set",
  SetTakeaway: "what somebody takes away from a meeting",
  SetAction: "that an action was set or done",
  SetActionText: "the words of an action",
  SetReview: "how a set’s meeting went",
  Debrief: "a facilitator’s debrief",
  DebriefProcess: "what facilitators tell each other about process",
  Evaluation: "the group evaluation",
  OutcomeRating: "one person’s ratings",
  EvaluationCard: "cards of the group evaluation",
  EndReport: "whether an end report is submitted",
  EndReportText: "an end report",
  EndReportPrivate: "the fields of an end report that are just for its author",
  GoodPractice: "an entry of good practice",
  SharingAct: "that somebody shared what they learned",
  Workshop: "a workshop",
  WorkshopPlace: "a sign-up for a workshop",
  ProjectReport: "the project report",
};

export const ACT_WORDS: Record<Act, string> = {
  see: "see",
  administer: "administer",
  create: "create",
  edit: "edit",
  finish: "finish",
  reopen: "reopen",
  publish: "publish",
  propose: "propose",
  agree: "agree to",
  decline: "decline",
  counter: "suggest another time for",
  move: "move",
  cancel: "call off",
  visit: "note as visited",
  notHeld: "note as not held",
  record: "record",
  revise: "revise",
  share: "share",
  acknowledge: "acknowledge",
  add: "add to",
  approve: "approve",
  withdraw: "withdraw",
  count: "count",
};

/** `a visit form (shared)` */
export function sampleInWords(sample: Sample): string {
  const [artefact, stage] = sample.split("-") as [Artefact, string | undefined];
  return stage ? `${ARTEFACT_WORDS[artefact]} (${stage})` : ARTEFACT_WORDS[artefact];
}
