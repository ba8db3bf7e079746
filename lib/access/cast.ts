import { type Actor, actorFrom, type ParticipationFacts } from "@/lib/access/actor";
import type { Artefact, Columns } from "@/lib/access/artefacts";
import type { Role } from "@/prisma/generated/enums";

/** How somebody can stand to a thing that an author wrote. */
export const RELATIONS = [
  "author",
  "partner",
  "buddy",
  "setMember",
  "facilitator",
  "coordinator",
  "otherCoordinator",
  "lead",
  "fellow",
  "leaver",
  "outsider",
] as const;
export type Relation = (typeof RELATIONS)[number];

type Membership = ParticipationFacts["memberships"][number];

const inGroup: Membership = { groupId: "group", kind: "buddies", facilitates: false };
const inSet: Membership = { groupId: "set", kind: "set", facilitates: false };
const leadsSet: Membership = { ...inSet, facilitates: true };

/** One imaginary person for each relation: the rules are asked through them for tables, tests and sentences. */
export const CAST: Record<Relation, Actor> = {
  author: member("author", ["tutor"], [inGroup, inSet]),
  partner: member("partner", ["tutor"], [inGroup]),
  buddy: member("buddy", ["tutor"], [inGroup]),
  setMember: member("setMember", ["tutor"], [inSet]),
  facilitator: member("facilitator", ["tutor", "facilitator"], [leadsSet]),
  coordinator: member("coordinator", ["coordinator"], []),
  otherCoordinator: member("otherCoordinator", ["coordinator"], [], "otherCollege"),
  lead: member("lead", ["lead"], []),
  fellow: member("fellow", ["tutor"], [], "otherCollege"),
  leaver: member("leaver", ["tutor"], [], "college", new Date("2027-01-08")),
  outsider: actorFrom({ id: "outsiderPerson", name: "", email: "" }, [], []),
};

function member(
  relation: Relation,
  roles: Role[],
  memberships: Membership[],
  collegeId = "college",
  finishedOn: Date | null = null,
): Actor {
  const acceptedAt = new Date("2026-09-01");
  const facts = {
    ...{ id: relation, programmeId: "programme", collegeId, roles, memberships },
    ...{ finishedOn, acceptedAt },
  };
  const all = {
    author: ["group", "set"],
    partner: ["group"],
    buddy: ["group"],
    setMember: ["set"],
    facilitator: ["set"],
  };
  const companions = Object.entries(all).flatMap(([participationId, groups]) =>
    groups.map((groupId) => ({ participationId, groupId })),
  );
  return actorFrom(
    { id: `${relation}Person`, name: relation, email: `${relation}@college.example` },
    [{ ...facts, programme: { closedAt: null } }],
    companions,
  );
}

const some = new Date("2027-01-20");
const visit = (hostId: string, visitorId: string): Columns["Visit"] => ({
  id: "visit",
  programmeId: "programme",
  groupId: "group",
  hostId,
  visitorId,
  hostCollegeId: "college",
  visitorCollegeId: "college",
  proposedById: "author",
  awaitingId: "partner",
  sharedAt: null,
});
const own = { id: "thing", programmeId: "programme", ownerId: "author", collegeId: "college" };
const report = { ...own, submittedAt: null, openToGroupId: null, openToSetId: null };
const record = { visitId: "visit", hostId: "partner", visitorId: "author", sharedAt: null };
const closed = { openToGroupId: null, openToSetId: null };
const practice = { id: "thing", programmeId: "programme", authorId: "authorPerson", hostId: "partnerPerson" };
const workshop = { id: "thing", programmeId: "programme" };
const readerIds = ["authorPerson", "setMemberPerson", "facilitatorPerson"];

/**
 * One sample of every artefact the author made, at each stage that changes who may see it. The key is the
 * artefact, with the stage after a dash.
 */
export const SAMPLES = {
  Person: { id: "authorPerson" },
  Programme: { id: "programme", closedAt: null },
  Participation: { id: "author", programmeId: "programme", collegeId: "college", personId: "authorPerson" },
  Milestone: { id: "thing", programmeId: "programme" },
  Theme: { id: "thing", programmeId: "programme", participationId: "author", collegeId: "college" },
  ThemePrivateHalf: { themeId: "thing", authorId: "authorPerson" },
  ThemeWording: { id: "thing", authorId: "authorPerson" },
  TimetableSession: {
    id: "thing",
    programmeId: "programme",
    participationId: "author",
    homeCollegeId: "college",
  },
  TeachingPeriod: { id: "thing", programmeId: "programme", collegeId: "college" },
  College: { id: "college", programmeId: "programme" },
  GroupObjection: {
    membershipId: "thing",
    programmeId: "programme",
    collegeId: "college",
    authorId: "authorPerson",
  },
  "PeerGroup-draft": { id: "group", programmeId: "programme", publishedAt: null },
  "PeerGroup-published": { id: "group", programmeId: "programme", publishedAt: some },
  "PeerGroup-set": { id: "set", programmeId: "programme", publishedAt: some },
  Visit: visit("partner", "author"),
  VisitWishes: visit("author", "partner"),
  VisitDraft: visit("partner", "author"),
  "VisitRecord-written": { ...record, ...closed },
  "VisitRecord-shared": { ...record, ...closed, sharedAt: some },
  "VisitRecord-opened": { ...record, sharedAt: some, openToGroupId: "group", openToSetId: "set" },
  HostReply: visit("author", "partner"),
  UsefulTap: visit("author", "partner"),
  VisitAddendum: visit("partner", "author"),
  Letter: { id: "thing", personId: "authorPerson" },
  Standard: { programmeId: "programme" },
  ThemeTopic: { programmeId: "programme" },
  Nudge: { id: "thing", programmeId: "programme", toId: "author", collegeId: "college" },
  SelfEvaluation: own,
  SelfEvaluationAnswers: own,
  SkillOffer: { participationId: "author", programmeId: "programme", collegeId: "college" },
  SetMeeting: { id: "thing", programmeId: "programme", setId: "set" },
  SetNote: { id: "thing", setId: "set", presenterId: "author", readerIds },
  SetTakeaway: { meetingId: "thing", authorId: "authorPerson" },
  SetAction: { id: "thing", programmeId: "programme", setId: "set", ownerId: "author" },
  SetActionText: { ownerId: "author", setId: "set", readerIds },
  SetReview: { meetingId: "thing", setId: "set", readerIds },
  Debrief: { meetingId: "thing", authorId: "authorPerson" },
  DebriefProcess: { meetingId: "thing", programmeId: "programme" },
  Evaluation: { id: "thing", programmeId: "programme" },
  OutcomeRating: { id: "thing", authorId: "authorPerson" },
  EvaluationCard: { id: "thing", programmeId: "programme" },
  EndReport: own,
  "EndReportText-draft": report,
  "EndReportText-submitted": { ...report, submittedAt: some },
  "EndReportText-opened": { ...report, submittedAt: some, openToGroupId: "group", openToSetId: "set" },
  EndReportPrivate: own,
  "GoodPractice-begun": { ...practice, hostId: null, publishedAt: null, publicAt: null },
  "GoodPractice-draft": { ...practice, publishedAt: null, publicAt: null },
  "GoodPractice-published": { ...practice, publishedAt: some, publicAt: null },
  "GoodPractice-public": { ...practice, publishedAt: some, publicAt: some },
  SharingAct: { id: "thing", programmeId: "programme", participationId: "author" },
  "Workshop-planned": { ...workshop, audience: "everybody", openedAt: null },
  "Workshop-open": { ...workshop, audience: "everybody", openedAt: some },
  "Workshop-inhouse": { ...workshop, audience: "programme", openedAt: some },
  WorkshopPlace: {
    id: "thing",
    programmeId: "programme",
    personId: "authorPerson",
    collegeId: "college",
  },
  "ProjectReport-draft": { id: "thing", programmeId: "programme", publishedAt: null },
  "ProjectReport-published": { id: "thing", programmeId: "programme", publishedAt: some },
} satisfies {
  [K in Artefact | `${Artefact}-${string}`]?: K extends `${infer A extends Artefact}-${string}`
    ? Columns[A]
    : K extends Artefact
      ? Columns[K]
      : never;
};

export type Sample = keyof typeof SAMPLES;

export const artefactOf = (sample: Sample): Artefact => sample.split("-")[0] as Artefact;
