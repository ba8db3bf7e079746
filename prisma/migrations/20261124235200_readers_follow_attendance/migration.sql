-- Whoever turns out to have been at a meeting may read what was kept of it, and whoever was not, no longer. The owner
-- of the tables does this, since nobody else may change another's rows; it follows the attendance and nothing else.
CREATE FUNCTION readers_follow_attendance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE meeting text := coalesce(NEW."meetingId", OLD."meetingId");
BEGIN
  UPDATE "SetNote" SET "readerIds" = present_at(meeting) WHERE "meetingId" = meeting;
  UPDATE "SetActionText" SET "readerIds" = present_at(meeting)
    WHERE "actionId" IN (SELECT "id" FROM "SetAction" WHERE "meetingId" = meeting);
  RETURN NULL;
END $$;

CREATE TRIGGER "SetAttendance_decides_readers" AFTER INSERT OR UPDATE OR DELETE ON "SetAttendance"
  FOR EACH ROW EXECUTE FUNCTION readers_follow_attendance();
