-- CreateEnum
CREATE TYPE "GroupKind" AS ENUM ('buddies', 'set');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('tutor', 'facilitator', 'coordinator', 'lead');

-- CreateEnum
CREATE TYPE "Experience" AS ENUM ('new', 'experienced', 'advanced');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('teaching', 'unavailable');

-- CreateEnum
CREATE TYPE "VisitState" AS ENUM ('proposed', 'agreed', 'visited', 'recorded', 'shared', 'acknowledged', 'declined', 'not_held', 'cancelled');

-- CreateEnum
CREATE TYPE "VisitOrigin" AS ENUM ('buddies', 'open_door');

-- CreateTable
CREATE TABLE "PeerGroup" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "name" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PeerGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMembership" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "groupId" TEXT NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "participationId" TEXT NOT NULL,
    "facilitates" BOOLEAN NOT NULL DEFAULT false,
    "startedOn" DATE NOT NULL,
    "finishedOn" DATE,

    CONSTRAINT "GroupMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" TEXT,
    "act" TEXT NOT NULL,
    "thing" TEXT NOT NULL,
    "thingId" TEXT,
    "programmeId" TEXT,
    "from" TEXT,
    "to" TEXT,
    "refusal" TEXT,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordCredential" (
    "personId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordCredential_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "callback" TEXT NOT NULL DEFAULT '/',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "spentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "College" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "safeguardingName" TEXT NOT NULL DEFAULT '',
    "safeguardingPhone" TEXT NOT NULL DEFAULT '',
    "safeguardingEmail" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "College_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "id" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "arrival" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Journey" (
    "fromSiteId" TEXT NOT NULL,
    "toSiteId" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "Journey_pkey" PRIMARY KEY ("fromSiteId","toSiteId")
);

-- CreateTable
CREATE TABLE "Subject" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeachingPeriod" (
    "id" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "finishesOn" DATE NOT NULL,

    CONSTRAINT "TeachingPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "leadCollegeId" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/London',
    "startsOn" DATE NOT NULL,
    "finishesOn" DATE NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeCollege" (
    "programmeId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,

    CONSTRAINT "ProgrammeCollege_pkey" PRIMARY KEY ("programmeId","collegeId")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "siteId" TEXT,
    "subjectId" TEXT,
    "lineManagerId" TEXT,
    "roles" "Role"[],
    "experience" "Experience" NOT NULL DEFAULT 'experienced',
    "maxTravelMinutes" INTEGER,
    "acceptedAt" TIMESTAMPTZ(3),
    "startedOn" DATE NOT NULL,
    "finishedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "baselineOn" DATE NOT NULL,
    "forecastOn" DATE,
    "actualOn" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "movedOnPurpose" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "willTry" TEXT NOT NULL,
    "soThatLearners" TEXT NOT NULL,
    "lookAt" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThemePrivateHalf" (
    "themeId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "atTheMoment" TEXT NOT NULL DEFAULT '',
    "confidence" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ThemePrivateHalf_pkey" PRIMARY KEY ("themeId")
);

-- CreateTable
CREATE TABLE "TimetableSession" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "participationId" TEXT NOT NULL,
    "homeCollegeId" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "collegeId" TEXT,
    "siteId" TEXT,
    "group" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL DEFAULT '',
    "learners" INTEGER,
    "fromOn" DATE,
    "toOn" DATE,

    CONSTRAINT "TimetableSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "groupId" TEXT,
    "origin" "VisitOrigin" NOT NULL DEFAULT 'buddies',
    "hostId" TEXT NOT NULL,
    "visitorId" TEXT NOT NULL,
    "hostCollegeId" TEXT NOT NULL,
    "visitorCollegeId" TEXT NOT NULL,
    "proposedById" TEXT NOT NULL,
    "awaitingId" TEXT,
    "state" "VisitState" NOT NULL DEFAULT 'proposed',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "onDate" DATE NOT NULL,
    "siteId" TEXT,
    "room" TEXT NOT NULL DEFAULT '',
    "className" TEXT NOT NULL DEFAULT '',
    "themeId" TEXT,
    "learnersPresent" INTEGER,
    "talkedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreedAt" TIMESTAMPTZ(3),
    "visitedAt" TIMESTAMPTZ(3),
    "recordedAt" TIMESTAMPTZ(3),
    "sharedAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "intentionKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitWishes" (
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "lookAt" TEXT NOT NULL DEFAULT '',
    "dontCommentOn" TEXT NOT NULL DEFAULT '',
    "whereToSit" TEXT NOT NULL DEFAULT '',
    "whenWeTalk" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitWishes_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "VisitDraft" (
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitDraft_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "VisitRecord" (
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "visitorId" TEXT NOT NULL,
    "hostId" TEXT NOT NULL,
    "learnersPresent" INTEGER NOT NULL,
    "whatISaw" TEXT NOT NULL,
    "whatILearned" TEXT NOT NULL,
    "questions" TEXT NOT NULL DEFAULT '',
    "goodPractice" TEXT NOT NULL DEFAULT '',
    "nextStep" TEXT NOT NULL DEFAULT '',
    "talkedOn" DATE,
    "sharedAt" TIMESTAMPTZ(3),
    "openToGroupId" TEXT,
    "openToSetId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitRecord_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "HostReply" (
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HostReply_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "UsefulTap" (
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "useful" BOOLEAN NOT NULL,

    CONSTRAINT "UsefulTap_pkey" PRIMARY KEY ("visitId")
);

-- CreateTable
CREATE TABLE "VisitAddendum" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "readerIds" TEXT[],
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intentionKey" TEXT NOT NULL,

    CONSTRAINT "VisitAddendum_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PeerGroup_id_programmeId_kind_key" ON "PeerGroup"("id", "programmeId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "PeerGroup_programmeId_kind_name_key" ON "PeerGroup"("programmeId", "kind", "name");

-- CreateIndex
CREATE INDEX "GroupMembership_groupId_idx" ON "GroupMembership"("groupId");

-- CreateIndex
CREATE INDEX "GroupMembership_participationId_idx" ON "GroupMembership"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupMembership_open_key" ON "GroupMembership"("participationId", "kind") WHERE ("finishedOn" IS NULL);

-- CreateIndex
CREATE INDEX "Event_thing_thingId_idx" ON "Event"("thing", "thingId");

-- CreateIndex
CREATE INDEX "Letter_personId_createdAt_idx" ON "Letter"("personId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInLink_personId_idx" ON "SignInLink"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "College_name_key" ON "College"("name");

-- CreateIndex
CREATE UNIQUE INDEX "College_shortName_key" ON "College"("shortName");

-- CreateIndex
CREATE UNIQUE INDEX "Site_collegeId_name_key" ON "Site"("collegeId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_name_key" ON "Subject"("name");

-- CreateIndex
CREATE UNIQUE INDEX "TeachingPeriod_collegeId_startsOn_key" ON "TeachingPeriod"("collegeId", "startsOn");

-- CreateIndex
CREATE INDEX "Participation_personId_idx" ON "Participation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_programmeId_personId_key" ON "Participation"("programmeId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_id_programmeId_key" ON "Participation"("id", "programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_programmeId_position_key" ON "Milestone"("programmeId", "position");

-- CreateIndex
CREATE INDEX "Theme_programmeId_idx" ON "Theme"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_participationId_position_key" ON "Theme"("participationId", "position");

-- CreateIndex
CREATE INDEX "ThemePrivateHalf_authorId_idx" ON "ThemePrivateHalf"("authorId");

-- CreateIndex
CREATE INDEX "TimetableSession_programmeId_idx" ON "TimetableSession"("programmeId");

-- CreateIndex
CREATE INDEX "TimetableSession_participationId_idx" ON "TimetableSession"("participationId");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_intentionKey_key" ON "Visit"("intentionKey");

-- CreateIndex
CREATE INDEX "Visit_programmeId_onDate_id_idx" ON "Visit"("programmeId", "onDate", "id");

-- CreateIndex
CREATE INDEX "Visit_hostId_idx" ON "Visit"("hostId");

-- CreateIndex
CREATE INDEX "Visit_visitorId_idx" ON "Visit"("visitorId");

-- CreateIndex
CREATE INDEX "Visit_groupId_idx" ON "Visit"("groupId");

-- CreateIndex
CREATE INDEX "VisitWishes_authorId_idx" ON "VisitWishes"("authorId");

-- CreateIndex
CREATE INDEX "VisitWishes_readerIds_idx" ON "VisitWishes" USING GIN ("readerIds");

-- CreateIndex
CREATE INDEX "VisitDraft_authorId_idx" ON "VisitDraft"("authorId");

-- CreateIndex
CREATE INDEX "VisitRecord_authorId_idx" ON "VisitRecord"("authorId");

-- CreateIndex
CREATE INDEX "VisitRecord_readerIds_idx" ON "VisitRecord" USING GIN ("readerIds");

-- CreateIndex
CREATE INDEX "HostReply_authorId_idx" ON "HostReply"("authorId");

-- CreateIndex
CREATE INDEX "HostReply_readerIds_idx" ON "HostReply" USING GIN ("readerIds");

-- CreateIndex
CREATE INDEX "UsefulTap_authorId_idx" ON "UsefulTap"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitAddendum_intentionKey_key" ON "VisitAddendum"("intentionKey");

-- CreateIndex
CREATE INDEX "VisitAddendum_visitId_idx" ON "VisitAddendum"("visitId");

-- CreateIndex
CREATE INDEX "VisitAddendum_authorId_idx" ON "VisitAddendum"("authorId");

-- CreateIndex
CREATE INDEX "VisitAddendum_readerIds_idx" ON "VisitAddendum" USING GIN ("readerIds");

-- AddForeignKey
ALTER TABLE "PeerGroup" ADD CONSTRAINT "PeerGroup_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_groupId_programmeId_kind_fkey" FOREIGN KEY ("groupId", "programmeId", "kind") REFERENCES "PeerGroup"("id", "programmeId", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordCredential" ADD CONSTRAINT "PasswordCredential_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignInLink" ADD CONSTRAINT "SignInLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_fromSiteId_fkey" FOREIGN KEY ("fromSiteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_toSiteId_fkey" FOREIGN KEY ("toSiteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeachingPeriod" ADD CONSTRAINT "TeachingPeriod_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_leadCollegeId_fkey" FOREIGN KEY ("leadCollegeId") REFERENCES "College"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCollege" ADD CONSTRAINT "ProgrammeCollege_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeCollege" ADD CONSTRAINT "ProgrammeCollege_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_lineManagerId_fkey" FOREIGN KEY ("lineManagerId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_programmeId_collegeId_fkey" FOREIGN KEY ("programmeId", "collegeId") REFERENCES "ProgrammeCollege"("programmeId", "collegeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemePrivateHalf" ADD CONSTRAINT "ThemePrivateHalf_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_participationId_programmeId_fkey" FOREIGN KEY ("participationId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_collegeId_fkey" FOREIGN KEY ("collegeId") REFERENCES "College"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimetableSession" ADD CONSTRAINT "TimetableSession_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PeerGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_hostId_programmeId_fkey" FOREIGN KEY ("hostId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_visitorId_programmeId_fkey" FOREIGN KEY ("visitorId", "programmeId") REFERENCES "Participation"("id", "programmeId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_siteId_fkey" FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitWishes" ADD CONSTRAINT "VisitWishes_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitDraft" ADD CONSTRAINT "VisitDraft_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitRecord" ADD CONSTRAINT "VisitRecord_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HostReply" ADD CONSTRAINT "HostReply_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsefulTap" ADD CONSTRAINT "UsefulTap_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitAddendum" ADD CONSTRAINT "VisitAddendum_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
