-- CreateEnum
CREATE TYPE "PracticeScope" AS ENUM ('programme', 'everybody');

-- AlterTable
ALTER TABLE "GoodPractice" ADD COLUMN     "approvedFor" "PracticeScope",
ADD COLUMN     "offeredFor" "PracticeScope";

-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "toAddress" TEXT,
ADD COLUMN     "toName" TEXT,
ALTER COLUMN "personId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Workshop" ADD COLUMN     "followedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';
