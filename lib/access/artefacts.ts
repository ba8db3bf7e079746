import type * as P from "@/prisma/generated/models";

/** An id column of the participation, person, group … that a rule compares with the actor's own lists. */
type Id = string;

/**
 * Every kind of thing that somebody may or may not see or change, with the columns that decide it. Engagement
 * (that something happened) and content (what was written) are always two artefacts. Those whose tables exist
 * take their columns from them, so that a rule cannot name a column that is not there.
 */
export interface Columns {
  /** Somebody's account: password, sessions, letters. */
  Person: Pick<P.PersonModel, "id">;
  Programme: Pick<P.ProgrammeModel, "id" | "closedAt">;
  Participation: Pick<P.ParticipationModel, "id" | "programmeId" | "collegeId" | "personId">;
  Milestone: Pick<P.MilestoneModel, "id" | "programmeId">;
  Theme: Pick<P.ThemeModel, "id" | "programmeId" | "participationId" | "collegeId">;
  ThemePrivateHalf: Pick<P.ThemePrivateHalfModel, "themeId" | "authorId">;
  ThemeWording: Pick<P.ThemeWordingModel, "id" | "authorId">;
  TimetableSession: Pick<P.TimetableSessionModel, "id" | "programmeId" | "participationId" | "homeCollegeId">;
  /** Term dates of a college, as its coordinators keep them on the pages of one programme. */
  TeachingPeriod: { id: Id; programmeId: Id; collegeId: Id };
  /** A college with its sites, as it is kept on the pages of one programme. */
  College: { id: Id; programmeId: Id };
  PeerGroup: Pick<P.PeerGroupModel, "id" | "programmeId" | "publishedAt">;
  /** Why a group does not work for a member. */
  GroupObjection: Pick<P.GroupObjectionModel, "membershipId" | "programmeId" | "collegeId" | "authorId">;
  Visit: Pick<
    P.VisitModel,
    | "id"
    | "programmeId"
    | "groupId"
    | "hostId"
    | "visitorId"
    | "hostCollegeId"
    | "visitorCollegeId"
    | "proposedById"
    | "awaitingId"
    | "sharedAt"
  >;
  VisitWishes: Pick<P.VisitModel, "id" | "hostId" | "visitorId">;
  VisitDraft: Pick<P.VisitModel, "id" | "visitorId">;
  VisitRecord: Pick<
    P.VisitRecordModel,
    "visitId" | "hostId" | "visitorId" | "sharedAt" | "openToGroupId" | "openToSetId"
  >;
  HostReply: Pick<P.VisitModel, "id" | "hostId" | "visitorId">;
  UsefulTap: Pick<P.VisitModel, "id" | "hostId">;
  VisitAddendum: Pick<P.VisitModel, "id" | "hostId" | "visitorId">;
  Letter: Pick<P.LetterModel, "id" | "personId">;
  /** That somebody was reminded of a stage of the year. */
  Nudge: Pick<P.NudgeModel, "id" | "programmeId" | "toId" | "collegeId">;

  /** The list of standards, as its leads keep it on the pages of one programme. */
  Standard: { programmeId: Id };
  /** The topics of themes, kept in the same way. */
  ThemeTopic: { programmeId: Id };
  SelfEvaluation: Pick<P.SelfEvaluationModel, "id" | "programmeId" | "ownerId" | "collegeId">;
  SelfEvaluationAnswers: Pick<P.SelfEvaluationModel, "ownerId">;
  SkillOffer: Pick<P.SkillOfferModel, "participationId" | "programmeId" | "collegeId">;
  SetMeeting: Pick<P.SetMeetingModel, "id" | "programmeId" | "setId">;
  SetNote: Pick<P.SetNoteModel, "id" | "setId" | "presenterId" | "readerIds">;
  SetTakeaway: Pick<P.SetTakeawayModel, "meetingId" | "authorId">;
  SetAction: Pick<P.SetActionModel, "id" | "programmeId" | "setId" | "ownerId">;
  SetActionText: Pick<P.SetActionModel, "ownerId" | "setId"> & Pick<P.SetActionTextModel, "readerIds">;
  /** How a meeting went, as those who were there put it. */
  SetReview: Pick<P.SetReviewModel, "meetingId" | "setId" | "readerIds">;
  Debrief: Pick<P.DebriefModel, "meetingId" | "authorId">;
  DebriefProcess: Pick<P.DebriefProcessModel, "meetingId" | "programmeId">;
  Evaluation: Pick<P.EvaluationModel, "id" | "programmeId">;
  OutcomeRating: Pick<P.OutcomeRatingModel, "id" | "authorId">;
  EvaluationCard: Pick<P.EvaluationCardModel, "id" | "programmeId">;
  EndReport: Pick<P.EndReportModel, "id" | "programmeId" | "ownerId" | "collegeId">;
  EndReportText: Pick<
    P.EndReportTextModel,
    "id" | "programmeId" | "ownerId" | "collegeId" | "submittedAt" | "openToGroupId" | "openToSetId"
  >;
  EndReportPrivate: Pick<P.EndReportModel, "id" | "ownerId">;
  GoodPractice: Pick<
    P.GoodPracticeModel,
    "id" | "programmeId" | "authorId" | "hostId" | "publishedAt" | "publicAt"
  >;
  /** That somebody passed something on. */
  SharingAct: Pick<P.SharingActModel, "id" | "programmeId" | "participationId">;
  Workshop: Pick<P.WorkshopModel, "id" | "programmeId" | "openedAt" | "audience">;
  /** `collegeId` is null for somebody from outside the programme's colleges. */
  WorkshopPlace: Pick<P.WorkshopPlaceModel, "id" | "programmeId" | "personId" | "collegeId">;
  ProjectReport: Pick<P.ProjectReportModel, "id" | "programmeId" | "publishedAt">;
}

export type Artefact = keyof Columns;

export const ARTEFACTS = [
  "Person",
  "Programme",
  "Participation",
  "Milestone",
  "Theme",
  "ThemePrivateHalf",
  "ThemeWording",
  "TimetableSession",
  "TeachingPeriod",
  "College",
  "PeerGroup",
  "GroupObjection",
  "Visit",
  "VisitWishes",
  "VisitDraft",
  "VisitRecord",
  "HostReply",
  "UsefulTap",
  "VisitAddendum",
  "Letter",
  "Standard",
  "ThemeTopic",
  "Nudge",
  "SelfEvaluation",
  "SelfEvaluationAnswers",
  "SkillOffer",
  "SetMeeting",
  "SetNote",
  "SetTakeaway",
  "SetAction",
  "SetActionText",
  "SetReview",
  "Debrief",
  "DebriefProcess",
  "Evaluation",
  "OutcomeRating",
  "EvaluationCard",
  "EndReport",
  "EndReportText",
  "EndReportPrivate",
  "GoodPractice",
  "SharingAct",
  "Workshop",
  "WorkshopPlace",
  "ProjectReport",
] as const satisfies readonly Artefact[];

/** The artefacts decided by a table of their own name: their lists are filtered in SQL by the same rule. */
export type Listed =
  | "Programme"
  | "Participation"
  | "Milestone"
  | "Theme"
  | "ThemePrivateHalf"
  | "TimetableSession"
  | "PeerGroup"
  | "GroupObjection"
  | "Visit"
  | "VisitRecord"
  | "Letter"
  | "Nudge"
  | "ThemeWording"
  | "SelfEvaluation"
  | "SkillOffer"
  | "SetMeeting"
  | "SetNote"
  | "SetTakeaway"
  | "SetAction"
  | "EndReport"
  | "EndReportText"
  | "SetReview"
  | "DebriefProcess"
  | "Evaluation"
  | "EvaluationCard"
  | "GoodPractice"
  | "SharingAct"
  | "Workshop"
  | "WorkshopPlace"
  | "ProjectReport";

/** What can be done to things. The verbs are the domain's own. */
export const ACTS = [
  "see",
  "administer",
  "create",
  "edit",
  "finish",
  "reopen",
  "publish",
  "propose",
  "agree",
  "decline",
  "counter",
  "move",
  "cancel",
  "visit",
  "notHeld",
  "record",
  "revise",
  "share",
  "acknowledge",
  "add",
  "approve",
  "withdraw",
  "count",
] as const;
export type Act = (typeof ACTS)[number];
