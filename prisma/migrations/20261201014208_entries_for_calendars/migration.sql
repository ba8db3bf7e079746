-- AlterTable
ALTER TABLE "Letter" ADD COLUMN     "calendar" JSONB;

-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "calendarEntries" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Visit" ADD CONSTRAINT "Visit_calendar_entries" CHECK ("calendarEntries" >= 0);
