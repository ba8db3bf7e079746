-- CreateEnum
CREATE TYPE "ActionState" AS ENUM ('open', 'done', 'changed', 'let_go');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('open', 'submitted');

-- CreateEnum
CREATE TYPE "QuoteConsent" AS ENUM ('no', 'anonymous', 'named');

-- CreateEnum
CREATE TYPE "SelfEvaluationState" AS ENUM ('open', 'finished');

-- CreateEnum
CREATE TYPE "StandardArea" AS ENUM ('values', 'knowledge', 'skills');

-- AlterTable
ALTER TABLE "ThemePrivateHalf" ADD COLUMN     "knowBecause" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "withGroup" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SetMeeting" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "heldAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "helpWanted" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetMeeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetAttendance" (
    "meetingId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,

    CONSTRAINT "SetAttendance_pkey" PRIMARY KEY ("meetingId","participationId")
);

-- CreateTable
CREATE TABLE "SetNote" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "presenterId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "dontRecord" BOOLEAN NOT NULL DEFAULT false,
    "issue" TEXT NOT NULL DEFAULT '',
    "questions" TEXT NOT NULL DEFAULT '',
    "insight" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetTakeaway" (
    "meetingId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetTakeaway_pkey" PRIMARY KEY ("meetingId","authorId")
);

-- CreateTable
CREATE TABLE "SetAction" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "setId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "ActionState" NOT NULL DEFAULT 'open',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SetAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SetActionText" (
    "actionId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "what" TEXT NOT NULL,
    "whoAsks" TEXT NOT NULL DEFAULT '',
    "whatHappened" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SetActionText_pkey" PRIMARY KEY ("actionId")
);

-- CreateTable
CREATE TABLE "EndReport" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "state" "ReportState" NOT NULL DEFAULT 'open',
    "submittedAt" TIMESTAMPTZ(3),
    "quoteConsent" "QuoteConsent",
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EndReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EndReportDraft" (
    "reportId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EndReportDraft_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "EndReportText" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "openToGroupId" TEXT,
    "openToSetId" TEXT,
    "values" JSONB NOT NULL,

    CONSTRAINT "EndReportText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EndReportPrivate" (
    "reportId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "EndReportPrivate_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "SelfEvaluation" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "state" "SelfEvaluationState" NOT NULL DEFAULT 'open',
    "round" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SelfEvaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SelfEvaluationAnswers" (
    "selfEvaluationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SelfEvaluationAnswers_pkey" PRIMARY KEY ("selfEvaluationId","round")
);

-- CreateTable
CREATE TABLE "Standard" (
    "number" INTEGER NOT NULL,
    "area" "StandardArea" NOT NULL,
    "title" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Standard_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "SkillOffer" (
    "participationId" TEXT NOT NULL,
    "standardNumber" INTEGER NOT NULL,
    "programmeId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,

    CONSTRAINT "SkillOffer_pkey" PRIMARY KEY ("participationId","standardNumber")
);

-- CreateTable
CREATE TABLE "ThemeWording" (
    "id" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "willTry" TEXT NOT NULL,
    "soThatLearners" TEXT NOT NULL,
    "lookAt" TEXT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThemeWording_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SetMeeting_setId_startsAt_idx" ON "SetMeeting"("setId", "startsAt");

-- CreateIndex
CREATE INDEX "SetMeeting_programmeId_startsAt_idx" ON "SetMeeting"("programmeId", "startsAt");

-- CreateIndex
CREATE INDEX "SetAttendance_participationId_idx" ON "SetAttendance"("participationId");

-- CreateIndex
CREATE INDEX "SetNote_authorId_idx" ON "SetNote"("authorId");

-- CreateIndex
CREATE INDEX "SetNote_readerIds_idx" ON "SetNote" USING GIN ("readerIds");

-- CreateIndex
CREATE UNIQUE INDEX "SetNote_meetingId_presenterId_key" ON "SetNote"("meetingId", "presenterId");

-- CreateIndex
CREATE INDEX "SetTakeaway_authorId_idx" ON "SetTakeaway"("authorId");

-- CreateIndex
CREATE INDEX "SetAction_ownerId_idx" ON "SetAction"("ownerId");

-- CreateIndex
CREATE INDEX "SetAction_setId_idx" ON "SetAction"("setId");

-- CreateIndex
CREATE INDEX "SetAction_programmeId_idx" ON "SetAction"("programmeId");

-- CreateIndex
CREATE INDEX "SetActionText_authorId_idx" ON "SetActionText"("authorId");

-- CreateIndex
CREATE INDEX "SetActionText_readerIds_idx" ON "SetActionText" USING GIN ("readerIds");

-- CreateIndex
CREATE INDEX "EndReport_programmeId_idx" ON "EndReport"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "EndReport_ownerId_programmeId_key" ON "EndReport"("ownerId", "programmeId");

-- CreateIndex
CREATE INDEX "EndReportDraft_authorId_idx" ON "EndReportDraft"("authorId");

-- CreateIndex
CREATE INDEX "EndReportText_programmeId_idx" ON "EndReportText"("programmeId");

-- CreateIndex
CREATE INDEX "EndReportPrivate_authorId_idx" ON "EndReportPrivate"("authorId");

-- CreateIndex
CREATE INDEX "SelfEvaluation_programmeId_idx" ON "SelfEvaluation"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "SelfEvaluation_ownerId_programmeId_key" ON "SelfEvaluation"("ownerId", "programmeId");

-- CreateIndex
CREATE INDEX "SelfEvaluationAnswers_authorId_idx" ON "SelfEvaluationAnswers"("authorId");

-- CreateIndex
CREATE INDEX "SkillOffer_programmeId_idx" ON "SkillOffer"("programmeId");

-- CreateIndex
CREATE INDEX "ThemeWording_themeId_idx" ON "ThemeWording"("themeId");

-- CreateIndex
CREATE INDEX "ThemeWording_authorId_idx" ON "ThemeWording"("authorId");

-- AddForeignKey
ALTER TABLE "SetMeeting" ADD CONSTRAINT "SetMeeting_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetMeeting" ADD CONSTRAINT "SetMeeting_setId_fkey" FOREIGN KEY ("setId") REFERENCES "PeerGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAttendance" ADD CONSTRAINT "SetAttendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAttendance" ADD CONSTRAINT "SetAttendance_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetNote" ADD CONSTRAINT "SetNote_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetNote" ADD CONSTRAINT "SetNote_presenterId_programmeId_fkey" FOREIGN KEY ("presenterId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetTakeaway" ADD CONSTRAINT "SetTakeaway_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAction" ADD CONSTRAINT "SetAction_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetAction" ADD CONSTRAINT "SetAction_ownerId_programmeId_fkey" FOREIGN KEY ("ownerId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetActionText" ADD CONSTRAINT "SetActionText_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "SetAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EndReport" ADD CONSTRAINT "EndReport_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EndReport" ADD CONSTRAINT "EndReport_ownerId_programmeId_fkey" FOREIGN KEY ("ownerId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EndReportDraft" ADD CONSTRAINT "EndReportDraft_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "EndReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EndReportText" ADD CONSTRAINT "EndReportText_id_fkey" FOREIGN KEY ("id") REFERENCES "EndReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EndReportPrivate" ADD CONSTRAINT "EndReportPrivate_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "EndReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelfEvaluation" ADD CONSTRAINT "SelfEvaluation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelfEvaluation" ADD CONSTRAINT "SelfEvaluation_ownerId_programmeId_fkey" FOREIGN KEY ("ownerId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SelfEvaluationAnswers" ADD CONSTRAINT "SelfEvaluationAnswers_selfEvaluationId_fkey" FOREIGN KEY ("selfEvaluationId") REFERENCES "SelfEvaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillOffer" ADD CONSTRAINT "SkillOffer_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SkillOffer" ADD CONSTRAINT "SkillOffer_standardNumber_fkey" FOREIGN KEY ("standardNumber") REFERENCES "Standard"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeWording" ADD CONSTRAINT "ThemeWording_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
