-- CreateEnum
CREATE TYPE "OutcomeAnswer" AS ENUM ('fully', 'mostly', 'partly', 'not_yet');

-- CreateEnum
CREATE TYPE "CardKind" AS ENUM ('benefit', 'wish', 'next_step');

-- CreateEnum
CREATE TYPE "Licence" AS ENUM ('within_programme', 'cc_by', 'cc_by_nc');

-- CreateEnum
CREATE TYPE "SharingKind" AS ENUM ('team_meeting', 'workshop', 'conversation', 'online');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('programme', 'colleges', 'everybody');

-- CreateEnum
CREATE TYPE "PlaceState" AS ENUM ('booked', 'waiting', 'cancelled');

-- CreateEnum
CREATE TYPE "Useful" AS ENUM ('very', 'partly', 'no');

-- CreateEnum
CREATE TYPE "TriedIt" AS ENUM ('yes', 'planned', 'no');

-- AlterTable
ALTER TABLE "GroupMembership" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "objectedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "decidedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "effect" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "PeerGroup" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "groundRules" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Programme" ADD COLUMN     "funder" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "groundRules" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "SetMeeting" ADD COLUMN     "intentionKey" TEXT;

-- CreateTable
CREATE TABLE "SetTurn" (
    "meetingId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SetTurn_pkey" PRIMARY KEY ("meetingId","participationId")
);

-- CreateTable
CREATE TABLE "SetReview" (
    "meetingId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "asked" TEXT NOT NULL DEFAULT '',
    "airTime" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetReview_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "Debrief" (
    "meetingId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "steppedIn" TEXT NOT NULL DEFAULT '',
    "whoWasQuiet" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Debrief_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "DebriefProcess" (
    "meetingId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "worked" TEXT NOT NULL DEFAULT '',
    "change" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DebriefProcess_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "meetsAt" TIMESTAMPTZ(3),
    "place" TEXT NOT NULL DEFAULT '',
    "openedAt" TIMESTAMPTZ(3),
    "revealedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeRating" (
    "id" TEXT NOT NULL,
    "evaluationId" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "answer" "OutcomeAnswer" NOT NULL,
    "dependsOn" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OutcomeRating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationAnswer" (
    "evaluationId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "willContinue" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvaluationAnswer_pkey" PRIMARY KEY ("evaluationId","participationId")
);

-- CreateTable
CREATE TABLE "EvaluationCard" (
    "id" TEXT NOT NULL,
    "evaluationId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "kind" "CardKind" NOT NULL,
    "text" TEXT NOT NULL,
    "agreed" INTEGER NOT NULL DEFAULT 0,
    "starredAt" TIMESTAMPTZ(3),
    "mergedIntoId" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intentionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvaluationCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationCardHand" (
    "cardId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "wrote" BOOLEAN NOT NULL,

    CONSTRAINT "EvaluationCardHand_pkey" PRIMARY KEY ("cardId","authorId")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "stage" "Stage" NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorTarget" (
    "programmeId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "target" DOUBLE PRECISION NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorTarget_pkey" PRIMARY KEY ("programmeId","indicator")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "spentAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectReport" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "frozen" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProjectReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSection" (
    "reportId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "figures" JSONB NOT NULL DEFAULT '{}',
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportSection_pkey" PRIMARY KEY ("reportId","key")
);

-- CreateTable
CREATE TABLE "ReportSignOff" (
    "reportId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportSignOff_pkey" PRIMARY KEY ("reportId","collegeId")
);

-- CreateTable
CREATE TABLE "GoodPractice" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "hostId" TEXT,
    "visitId" TEXT,
    "themeId" TEXT,
    "standardNumber" INTEGER,
    "subjectId" TEXT,
    "title" TEXT NOT NULL,
    "oneSentence" TEXT NOT NULL,
    "context" TEXT NOT NULL DEFAULT '',
    "whatToDo" TEXT NOT NULL,
    "whyItWorks" TEXT NOT NULL DEFAULT '',
    "learnersDid" TEXT NOT NULL DEFAULT '',
    "adaptFor" TEXT NOT NULL DEFAULT '',
    "watchOutFor" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "licence" "Licence" NOT NULL DEFAULT 'within_programme',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "offeredAt" TIMESTAMPTZ(3),
    "approvedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "publicAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "intentionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "GoodPractice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoodPracticeTry" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "triedOn" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intentionKey" TEXT NOT NULL,

    CONSTRAINT "GoodPracticeTry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SharingAct" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "kind" "SharingKind" NOT NULL,
    "onDate" DATE NOT NULL,
    "people" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intentionKey" TEXT NOT NULL,

    CONSTRAINT "SharingAct_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workshop" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "audience" "Audience" NOT NULL DEFAULT 'everybody',
    "plannedOn" DATE NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "onlineAt" TEXT NOT NULL DEFAULT '',
    "capacity" INTEGER,
    "openedAt" TIMESTAMPTZ(3),
    "heldAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "feedbackClosedAt" TIMESTAMPTZ(3),
    "intentionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopLead" (
    "workshopId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,

    CONSTRAINT "WorkshopLead_pkey" PRIMARY KEY ("workshopId","participationId")
);

-- CreateTable
CREATE TABLE "WorkshopPlace" (
    "id" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "personId" TEXT,
    "collegeId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "accessNeeds" TEXT NOT NULL DEFAULT '',
    "state" "PlaceState" NOT NULL DEFAULT 'booked',
    "attended" BOOLEAN,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),
    "intentionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkshopPlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopFeedback" (
    "placeId" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "useful" "Useful" NOT NULL,
    "willTry" TEXT NOT NULL DEFAULT '',
    "whatNext" TEXT NOT NULL DEFAULT '',
    "mayContact" BOOLEAN NOT NULL DEFAULT false,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "triedIt" "TriedIt",
    "triedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkshopFeedback_pkey" PRIMARY KEY ("placeId")
);

-- CreateIndex
CREATE INDEX "SetTurn_participationId_idx" ON "SetTurn"("participationId");

-- CreateIndex
CREATE INDEX "SetReview_authorId_idx" ON "SetReview"("authorId");

-- CreateIndex
CREATE INDEX "SetReview_readerIds_idx" ON "SetReview" USING GIN ("readerIds");

-- CreateIndex
CREATE INDEX "Debrief_authorId_idx" ON "Debrief"("authorId");

-- CreateIndex
CREATE INDEX "DebriefProcess_authorId_idx" ON "DebriefProcess"("authorId");

-- CreateIndex
CREATE INDEX "DebriefProcess_programmeId_idx" ON "DebriefProcess"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_programmeId_position_key" ON "Outcome"("programmeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_id_programmeId_key" ON "Outcome"("id", "programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_programmeId_key" ON "Evaluation"("programmeId");

-- CreateIndex
CREATE INDEX "OutcomeRating_authorId_idx" ON "OutcomeRating"("authorId");

-- CreateIndex
CREATE INDEX "OutcomeRating_programmeId_idx" ON "OutcomeRating"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeRating_outcomeId_participationId_key" ON "OutcomeRating"("outcomeId", "participationId");

-- CreateIndex
CREATE INDEX "EvaluationAnswer_authorId_idx" ON "EvaluationAnswer"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "EvaluationCard_intentionKey_key" ON "EvaluationCard"("intentionKey");

-- CreateIndex
CREATE INDEX "EvaluationCard_programmeId_idx" ON "EvaluationCard"("programmeId");

-- CreateIndex
CREATE INDEX "EvaluationCard_evaluationId_idx" ON "EvaluationCard"("evaluationId");

-- CreateIndex
CREATE INDEX "EvaluationCardHand_authorId_idx" ON "EvaluationCardHand"("authorId");

-- CreateIndex
CREATE INDEX "Nudge_toId_stage_sentAt_idx" ON "Nudge"("toId", "stage", "sentAt");

-- CreateIndex
CREATE INDEX "Nudge_programmeId_idx" ON "Nudge"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_participationId_idx" ON "Invitation"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectReport_programmeId_key" ON "ProjectReport"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "GoodPractice_intentionKey_key" ON "GoodPractice"("intentionKey");

-- CreateIndex
CREATE INDEX "GoodPractice_programmeId_idx" ON "GoodPractice"("programmeId");

-- CreateIndex
CREATE INDEX "GoodPractice_authorId_idx" ON "GoodPractice"("authorId");

-- CreateIndex
CREATE INDEX "GoodPractice_hostId_idx" ON "GoodPractice"("hostId");

-- CreateIndex
CREATE UNIQUE INDEX "GoodPracticeTry_intentionKey_key" ON "GoodPracticeTry"("intentionKey");

-- CreateIndex
CREATE INDEX "GoodPracticeTry_entryId_idx" ON "GoodPracticeTry"("entryId");

-- CreateIndex
CREATE INDEX "GoodPracticeTry_programmeId_idx" ON "GoodPracticeTry"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "SharingAct_intentionKey_key" ON "SharingAct"("intentionKey");

-- CreateIndex
CREATE INDEX "SharingAct_programmeId_idx" ON "SharingAct"("programmeId");

-- CreateIndex
CREATE INDEX "SharingAct_participationId_idx" ON "SharingAct"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_slug_key" ON "Workshop"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_intentionKey_key" ON "Workshop"("intentionKey");

-- CreateIndex
CREATE INDEX "Workshop_programmeId_idx" ON "Workshop"("programmeId");

-- CreateIndex
CREATE INDEX "WorkshopLead_participationId_idx" ON "WorkshopLead"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopPlace_tokenHash_key" ON "WorkshopPlace"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopPlace_intentionKey_key" ON "WorkshopPlace"("intentionKey");

-- CreateIndex
CREATE INDEX "WorkshopPlace_programmeId_idx" ON "WorkshopPlace"("programmeId");

-- CreateIndex
CREATE INDEX "WorkshopPlace_personId_idx" ON "WorkshopPlace"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopPlace_workshopId_email_key" ON "WorkshopPlace"("workshopId", "email");

-- CreateIndex
CREATE INDEX "WorkshopFeedback_workshopId_idx" ON "WorkshopFeedback"("workshopId");

-- CreateIndex
CREATE UNIQUE INDEX "SetMeeting_intentionKey_key" ON "SetMeeting"("intentionKey");

-- AddForeignKey
ALTER TABLE "SetTurn" ADD CONSTRAINT "SetTurn_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetTurn" ADD CONSTRAINT "SetTurn_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetReview" ADD CONSTRAINT "SetReview_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Debrief" ADD CONSTRAINT "Debrief_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebriefProcess" ADD CONSTRAINT "DebriefProcess_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeRating" ADD CONSTRAINT "OutcomeRating_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeRating" ADD CONSTRAINT "OutcomeRating_outcomeId_programmeId_fkey" FOREIGN KEY ("outcomeId", "programmeId") REFERENCES "Outcome"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeRating" ADD CONSTRAINT "OutcomeRating_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAnswer" ADD CONSTRAINT "EvaluationAnswer_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAnswer" ADD CONSTRAINT "EvaluationAnswer_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationCard" ADD CONSTRAINT "EvaluationCard_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationCard" ADD CONSTRAINT "EvaluationCard_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "EvaluationCard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationCardHand" ADD CONSTRAINT "EvaluationCardHand_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "EvaluationCard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_toId_programmeId_fkey" FOREIGN KEY ("toId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorTarget" ADD CONSTRAINT "IndicatorTarget_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectReport" ADD CONSTRAINT "ProjectReport_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSection" ADD CONSTRAINT "ReportSection_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProjectReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignOff" ADD CONSTRAINT "ReportSignOff_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProjectReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignOff" ADD CONSTRAINT "ReportSignOff_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSignOff" ADD CONSTRAINT "ReportSignOff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_standardNumber_fkey" FOREIGN KEY ("standardNumber") REFERENCES "Standard"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPractice" ADD CONSTRAINT "GoodPractice_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPracticeTry" ADD CONSTRAINT "GoodPracticeTry_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "GoodPractice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoodPracticeTry" ADD CONSTRAINT "GoodPracticeTry_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharingAct" ADD CONSTRAINT "SharingAct_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopLead" ADD CONSTRAINT "WorkshopLead_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopLead" ADD CONSTRAINT "WorkshopLead_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPlace" ADD CONSTRAINT "WorkshopPlace_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPlace" ADD CONSTRAINT "WorkshopPlace_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopPlace" ADD CONSTRAINT "WorkshopPlace_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopFeedback" ADD CONSTRAINT "WorkshopFeedback_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "WorkshopPlace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
