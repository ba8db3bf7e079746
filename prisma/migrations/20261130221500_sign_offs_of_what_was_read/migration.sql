-- A sign-off is of the report as it read then. Those given before know of no reading, and are asked for again.
ALTER TABLE "ReportSignOff" ADD COLUMN "digest" TEXT NOT NULL DEFAULT '';
