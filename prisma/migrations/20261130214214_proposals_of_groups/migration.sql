-- CreateEnum
CREATE TYPE "ProposalEnd" AS ENUM ('kept', 'impossible', 'cancelled', 'failed', 'lost', 'late');

-- CreateTable
CREATE TABLE "GroupProposal" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "draftId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "end" "ProposalEnd",
    "resultDraftId" TEXT,
    "resultVersion" INTEGER,
    "score" DOUBLE PRECISION,
    "upperBound" DOUBLE PRECISION,
    "proven" BOOLEAN NOT NULL DEFAULT false,
    "conflict" JSONB,

    CONSTRAINT "GroupProposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GroupProposal_draftId_idx" ON "GroupProposal"("draftId");

-- CreateIndex
CREATE INDEX "GroupProposal_resultDraftId_idx" ON "GroupProposal"("resultDraftId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupProposal_open_key" ON "GroupProposal"("programmeId") WHERE ("endedAt" IS NULL);

-- AddForeignKey
ALTER TABLE "GroupProposal" ADD CONSTRAINT "GroupProposal_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupProposal" ADD CONSTRAINT "GroupProposal_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "GroupDraft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupProposal" ADD CONSTRAINT "GroupProposal_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "GroupProposal"
  ADD CONSTRAINT "GroupProposal_ended_somehow" CHECK (("endedAt" IS NULL) = ("end" IS NULL)),
  ADD CONSTRAINT "GroupProposal_kept_on_a_draft" CHECK (("end" IS NOT DISTINCT FROM 'kept') = ("resultDraftId" IS NOT NULL)),
  ADD CONSTRAINT "GroupProposal_result_has_a_version" CHECK (("resultDraftId" IS NULL) = ("resultVersion" IS NULL));
