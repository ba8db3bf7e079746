-- The ground rules are the year's first stage: they have a day, and one can be reminded of them.
ALTER TYPE "Stage" ADD VALUE 'ground_rules' BEFORE 'self_evaluation';

-- Whose coordinator sees that somebody was reminded.
ALTER TABLE "Nudge" ADD COLUMN "collegeId" TEXT NOT NULL;
