-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "refusal" TEXT,
ADD COLUMN     "refusedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "WeeklyDigest" (
    "personId" TEXT NOT NULL,
    "weekOn" DATE NOT NULL,

    CONSTRAINT "WeeklyDigest_pkey" PRIMARY KEY ("personId","weekOn")
);

-- AddForeignKey
ALTER TABLE "WeeklyDigest" ADD CONSTRAINT "WeeklyDigest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Letter" ADD CONSTRAINT "Letter_refused_in_words" CHECK (("refusedAt" IS NULL) = ("refusal" IS NULL));
ALTER TABLE "WeeklyDigest" ADD CONSTRAINT "WeeklyDigest_monday" CHECK (extract(isodow FROM "weekOn") = 1);
