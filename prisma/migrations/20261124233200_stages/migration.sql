-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('self_evaluation', 'themes', 'buddy_groups', 'visits', 'learning_sets', 'evaluation', 'end_reports', 'workshop');

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "stage" "Stage";
