-- AlterTable
ALTER TABLE "SetAction" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3);

-- So far everybody noted their own.
UPDATE "SetAction" SET "confirmedAt" = "createdAt";

-- What must always hold of what a facilitator plans.
ALTER TABLE "SetMeeting"
  ADD CONSTRAINT "SetMeeting_length" CHECK ("endsAt" - "startsAt" <= interval '24 hours'),
  ADD CONSTRAINT "SetMeeting_no_help_with_nothing" CHECK (NOT ("helpWanted" AND "cancelledAt" IS NOT NULL));
ALTER TABLE "SetTurn" ADD CONSTRAINT "SetTurn_position" CHECK ("position" BETWEEN 0 AND 99);
ALTER TABLE "SetAction" ADD CONSTRAINT "SetAction_closed_is_confirmed"
  CHECK ("closedAt" IS NULL OR "confirmedAt" IS NOT NULL);

-- A turn of which something is kept, or of which nothing may be, was a turn: it is not taken off the list.
CREATE FUNCTION keep_a_turn_that_was() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM "SetNote" WHERE "meetingId" = OLD."meetingId" AND "presenterId" = OLD."participationId") THEN
    RETURN NULL;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "SetTurn_stays_once_it_was" BEFORE DELETE ON "SetTurn"
  FOR EACH ROW EXECUTE FUNCTION keep_a_turn_that_was();

-- A facilitator notes a turn in its presenter's name. What the presenter has begun meanwhile is the presenter's alone,
-- so the database sees to it that the note counts as later; and only the presenter may have recorded again what was
-- not to be recorded.
CREATE FUNCTION note_in_anothers_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE begun int;
BEGIN
  IF app_person() IS NULL OR app_person() = NEW."authorId" THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD."dontRecord" AND NOT NEW."dontRecord" THEN
    RAISE EXCEPTION 'only the presenter lets a turn be recorded again' USING ERRCODE = '42501';
  END IF;
  SELECT "version" INTO begun FROM "SetNoteDraft"
    WHERE "meetingId" = NEW."meetingId" AND "authorId" = NEW."authorId";
  NEW."version" := greatest(NEW."version", coalesce(begun, 0) + 1);
  RETURN NEW;
END $$;
CREATE TRIGGER "SetNote_by_another" BEFORE INSERT OR UPDATE OF "issue", "questions", "insight", "dontRecord" ON "SetNote"
  FOR EACH ROW EXECUTE FUNCTION note_in_anothers_name();

-- Once a turn is not to be recorded, what anybody had begun to write of it is gone, whoever's hands it was in …
CREATE FUNCTION forget_a_turn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "SetNoteDraft" WHERE "meetingId" = NEW."meetingId" AND "authorId" = NEW."authorId";
  DELETE FROM "Jotting" WHERE "place" = 'set-turn:' || NEW."meetingId" || '_' || NEW."presenterId";
  RETURN NULL;
END $$;
CREATE TRIGGER "SetNote_forgets" AFTER INSERT OR UPDATE OF "dontRecord" ON "SetNote"
  FOR EACH ROW WHEN (NEW."dontRecord") EXECUTE FUNCTION forget_a_turn();

-- … and a late save finds nowhere to go. A new one waits for whoever holds the presenter's place at the meeting; an
-- older one has a row of its own to wait at, and must not hold that while it waits elsewhere.
CREATE FUNCTION no_jotting_of_such_a_turn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  meeting text := split_part(substr(NEW."place", 10), '_', 1);
  presenter text := split_part(substr(NEW."place", 10), '_', 2);
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM "SetAttendance" WHERE "meetingId" = meeting AND "participationId" = presenter FOR SHARE;
  END IF;
  IF EXISTS (SELECT FROM "SetNote" WHERE "meetingId" = meeting AND "presenterId" = presenter AND "dontRecord") THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Jotting_of_a_turn_not_recorded" BEFORE INSERT OR UPDATE ON "Jotting"
  FOR EACH ROW WHEN (NEW."place" LIKE 'set-turn:%') EXECUTE FUNCTION no_jotting_of_such_a_turn();

-- Of another's turn and another's action only the set's facilitator writes, and only one who was there.
CREATE FUNCTION meeting_of_action(action text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT "meetingId" FROM "SetAction" WHERE "id" = action
$$;

DROP POLICY "write" ON "SetNote";
CREATE POLICY "write" ON "SetNote" FOR INSERT
  WITH CHECK (person_of("presenterId") = "authorId" AND "setId" = set_of("meetingId")
    AND ("authorId" = (SELECT app_person()) OR ((SELECT app_person()) = ANY (present_at("meetingId"))
      AND facilitates_set("setId", (SELECT app_person()))))
    AND "readerIds" <@ present_at("meetingId"));
DROP POLICY "rewrite" ON "SetNote";
CREATE POLICY "rewrite" ON "SetNote" FOR UPDATE
  USING ("authorId" = (SELECT app_person())
    OR ("readerIds" @> ARRAY[(SELECT app_person())] AND facilitates_set("setId", (SELECT app_person()))))
  WITH CHECK (person_of("presenterId") = "authorId" AND "setId" = set_of("meetingId")
    AND "readerIds" <@ present_at("meetingId"));

DROP POLICY "write" ON "SetActionText";
CREATE POLICY "write" ON "SetActionText" FOR INSERT
  WITH CHECK ("authorId" = (SELECT person_of("ownerId") FROM "SetAction" WHERE "id" = "actionId")
    AND "readerIds" <@ present_at(meeting_of_action("actionId"))
    AND ("authorId" = (SELECT app_person()) OR ("readerIds" @> ARRAY[(SELECT app_person())]
      AND facilitates_set(set_of(meeting_of_action("actionId")), (SELECT app_person())))));
DROP POLICY "rewrite" ON "SetActionText";
CREATE POLICY "rewrite" ON "SetActionText" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND "readerIds" <@ present_at(meeting_of_action("actionId")));

-- A review is of the set whose meeting it was.
DROP POLICY "write" ON "SetReview";
CREATE POLICY "write" ON "SetReview" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND "setId" = set_of("meetingId")
    AND facilitates_set("setId", "authorId") AND "readerIds" <@ present_at("meetingId"));
DROP POLICY "rewrite" ON "SetReview";
CREATE POLICY "rewrite" ON "SetReview" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND "setId" = set_of("meetingId")
    AND "readerIds" <@ present_at("meetingId"));
