-- CreateTable
CREATE TABLE "SetNoteDraft" (
    "meetingId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SetNoteDraft_pkey" PRIMARY KEY ("meetingId","authorId")
);

-- AddForeignKey
ALTER TABLE "SetNoteDraft" ADD CONSTRAINT "SetNoteDraft_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "SetMeeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only who was at a meeting writes about it; what was written before an attendance is put right stays its author's.
ALTER TABLE "SetNoteDraft" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "SetNoteDraft" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND "authorId" = ANY (present_at("meetingId")));

ALTER POLICY "own" ON "SetTakeaway" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND "authorId" = ANY (present_at("meetingId")));

ALTER POLICY "write" ON "SetNote" WITH CHECK (person_of("presenterId") = "authorId"
  AND (SELECT app_person()) = ANY (present_at("meetingId"))
  AND "authorId" = ANY (present_at("meetingId")) AND "readerIds" <@ present_at("meetingId"));
