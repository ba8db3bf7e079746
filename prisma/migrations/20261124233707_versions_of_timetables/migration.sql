-- AlterTable
ALTER TABLE "TeachingPeriod" ADD COLUMN     "intentionKey" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "TimetableSession" ADD COLUMN     "intentionKey" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "TeachingPeriod_intentionKey_key" ON "TeachingPeriod"("intentionKey");

-- CreateIndex
CREATE UNIQUE INDEX "TimetableSession_intentionKey_key" ON "TimetableSession"("intentionKey");
