-- CreateTable
CREATE TABLE "Jotting" (
    "personId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Jotting_pkey" PRIMARY KEY ("personId","place")
);

-- AddForeignKey
ALTER TABLE "Jotting" ADD CONSTRAINT "Jotting_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Jotting" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "Jotting" USING ("personId" = (SELECT app_person()))
  WITH CHECK ("personId" = (SELECT app_person()));
