-- CreateEnum
CREATE TYPE "DraftWay" AS ENUM ('move', 'undo', 'redo');

-- DropIndex
DROP INDEX "PeerGroup_programmeId_kind_name_key";

-- CreateTable
CREATE TABLE "GroupObjection" (
    "membershipId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "collegeId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupObjection_pkey" PRIMARY KEY ("membershipId")
);

-- CreateTable
CREATE TABLE "GroupDraft" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "kind" "GroupKind" NOT NULL,
    "name" TEXT NOT NULL,
    "arrangement" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "step" INTEGER NOT NULL DEFAULT 0,
    "top" INTEGER NOT NULL DEFAULT 0,
    "madeById" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" TEXT,
    "discardedAt" TIMESTAMPTZ(3),
    "intentionKey" TEXT NOT NULL,

    CONSTRAINT "GroupDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupDraftChange" (
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "way" "DraftWay" NOT NULL,
    "step" INTEGER NOT NULL,
    "move" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GroupDraftChange_pkey" PRIMARY KEY ("draftId","version")
);

-- CreateIndex
CREATE INDEX "GroupObjection_programmeId_idx" ON "GroupObjection"("programmeId");

-- CreateIndex
CREATE INDEX "GroupObjection_authorId_idx" ON "GroupObjection"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupDraft_intentionKey_key" ON "GroupDraft"("intentionKey");

-- CreateIndex
CREATE INDEX "GroupDraft_programmeId_kind_idx" ON "GroupDraft"("programmeId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "PeerGroup_open_name_key" ON "PeerGroup"("programmeId", "kind", "name") WHERE ("endedAt" IS NULL);

-- AddForeignKey
ALTER TABLE "GroupObjection" ADD CONSTRAINT "GroupObjection_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "GroupMembership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDraft" ADD CONSTRAINT "GroupDraft_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDraft" ADD CONSTRAINT "GroupDraft_changedById_fkey" FOREIGN KEY ("changedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDraftChange" ADD CONSTRAINT "GroupDraftChange_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "GroupDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupDraftChange" ADD CONSTRAINT "GroupDraftChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
