-- The second lock on what facilitators and raters write.

CREATE FUNCTION facilitates_set(set_id text, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "GroupMembership" m JOIN "Participation" p ON p."id" = m."participationId"
    WHERE m."groupId" = set_id AND m."facilitates" AND m."finishedOn" IS NULL AND p."personId" = person)
$$;

CREATE FUNCTION facilitates_in(programme text, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "GroupMembership" m JOIN "Participation" p ON p."id" = m."participationId"
    WHERE m."programmeId" = programme AND m."facilitates" AND m."finishedOn" IS NULL AND p."personId" = person)
$$;

CREATE FUNCTION set_of(meeting text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT "setId" FROM "SetMeeting" WHERE "id" = meeting
$$;

-- The review of a meeting is written down by its facilitator and read by those who were there.
ALTER TABLE "SetReview" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SetReview" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "SetReview" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND facilitates_set(set_of("meetingId"), "authorId")
    AND "readerIds" <@ present_at("meetingId"));
CREATE POLICY "rewrite" ON "SetReview" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND "readerIds" <@ present_at("meetingId"));
CREATE POLICY "remove" ON "SetReview" FOR DELETE USING ("authorId" = (SELECT app_person()));

ALTER TABLE "Debrief" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "Debrief" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND facilitates_set(set_of("meetingId"), "authorId"));

-- Facilitators learn from each other's process; whoever no longer facilitates reads no more.
ALTER TABLE "DebriefProcess" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "DebriefProcess" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR facilitates_in("programmeId", (SELECT app_person())));
CREATE POLICY "write" ON "DebriefProcess" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND facilitates_set(set_of("meetingId"), "authorId"));
CREATE POLICY "rewrite" ON "DebriefProcess" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND facilitates_set(set_of("meetingId"), "authorId"));
CREATE POLICY "remove" ON "DebriefProcess" FOR DELETE USING ("authorId" = (SELECT app_person()));

ALTER TABLE "OutcomeRating" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "OutcomeRating" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND person_of("participationId") = "authorId");

ALTER TABLE "EvaluationAnswer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "EvaluationAnswer" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND person_of("participationId") = "authorId");

ALTER TABLE "EvaluationCardHand" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "EvaluationCardHand" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()));

-- Attendance decides who reads the review as well.
CREATE OR REPLACE FUNCTION readers_follow_attendance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE meeting text := coalesce(NEW."meetingId", OLD."meetingId");
BEGIN
  UPDATE "SetNote" SET "readerIds" = present_at(meeting) WHERE "meetingId" = meeting;
  UPDATE "SetReview" SET "readerIds" = present_at(meeting) WHERE "meetingId" = meeting;
  UPDATE "SetActionText" SET "readerIds" = present_at(meeting)
    WHERE "actionId" IN (SELECT "id" FROM "SetAction" WHERE "meetingId" = meeting);
  RETURN NULL;
END $$;

-- That somebody presented is known apart from what they said, and stays known when they take their words back.
CREATE FUNCTION note_that_somebody_presented() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SetTurn" ("meetingId", "participationId", "programmeId")
    VALUES (NEW."meetingId", NEW."presenterId", NEW."programmeId") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "SetNote_was_a_turn" AFTER INSERT ON "SetNote"
  FOR EACH ROW EXECUTE FUNCTION note_that_somebody_presented();
INSERT INTO "SetTurn" ("meetingId", "participationId", "programmeId")
  SELECT "meetingId", "presenterId", "programmeId" FROM "SetNote" ON CONFLICT DO NOTHING;
