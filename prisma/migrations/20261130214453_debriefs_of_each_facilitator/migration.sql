-- AlterTable
ALTER TABLE "Debrief" DROP CONSTRAINT "Debrief_pkey",
ADD COLUMN     "helpWanted" BOOLEAN NOT NULL DEFAULT false,
ADD CONSTRAINT "Debrief_pkey" PRIMARY KEY ("meetingId", "authorId");

-- AlterTable
ALTER TABLE "DebriefProcess" DROP CONSTRAINT "DebriefProcess_pkey",
ADD CONSTRAINT "DebriefProcess_pkey" PRIMARY KEY ("meetingId", "authorId");

-- The wish for help is its author's; of a meeting it is only kept that somebody has it, and not who.
UPDATE "Debrief" d SET "helpWanted" = m."helpWanted" FROM "SetMeeting" m WHERE m."id" = d."meetingId";

CREATE FUNCTION keep_that_help_is_wanted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE meeting text := coalesce(NEW."meetingId", OLD."meetingId");
BEGIN
  UPDATE "SetMeeting" SET "helpWanted" = EXISTS (SELECT FROM "Debrief" WHERE "meetingId" = meeting AND "helpWanted")
    WHERE "id" = meeting AND "cancelledAt" IS NULL;
  RETURN NULL;
END $$;

CREATE TRIGGER "Debrief_asks_for_help" AFTER INSERT OR DELETE OR UPDATE OF "helpWanted" ON "Debrief"
  FOR EACH ROW EXECUTE FUNCTION keep_that_help_is_wanted();
