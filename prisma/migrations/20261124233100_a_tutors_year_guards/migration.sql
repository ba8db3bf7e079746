-- What must always hold of self-evaluations, themes, sets' meetings and end reports, and the second lock on what is
-- written in them.

ALTER TABLE "Standard" ADD CONSTRAINT "Standard_number" CHECK ("number" BETWEEN 1 AND 99);
ALTER TABLE "SelfEvaluation" ADD CONSTRAINT "SelfEvaluation_finished_has_its_time"
  CHECK (("state" = 'finished') = ("finishedAt" IS NOT NULL));
ALTER TABLE "SetMeeting"
  ADD CONSTRAINT "SetMeeting_order" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "SetMeeting_held_or_cancelled" CHECK ("heldAt" IS NULL OR "cancelledAt" IS NULL);
ALTER TABLE "SetNote" ADD CONSTRAINT "SetNote_not_recorded"
  CHECK (NOT "dontRecord" OR ("issue" = '' AND "questions" = '' AND "insight" = ''));
ALTER TABLE "SetAction" ADD CONSTRAINT "SetAction_closed_has_its_time"
  CHECK (("state" = 'open') = ("closedAt" IS NULL));
ALTER TABLE "EndReport"
  ADD CONSTRAINT "EndReport_submitted_has_its_time" CHECK (("state" = 'submitted') = ("submittedAt" IS NOT NULL)),
  ADD CONSTRAINT "EndReport_submitted_says_of_quotes" CHECK ("state" = 'open' OR "quoteConsent" IS NOT NULL);

CREATE FUNCTION owner_of_evaluation(evaluation text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT person_of("ownerId") FROM "SelfEvaluation" WHERE "id" = evaluation
$$;

CREATE FUNCTION owner_of_report(report text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT person_of("ownerId") FROM "EndReport" WHERE "id" = report
$$;

CREATE FUNCTION owner_of_theme(theme text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT person_of("participationId") FROM "Theme" WHERE "id" = theme
$$;

-- Those who may read what was said at a meeting: who was there.
CREATE FUNCTION present_at(meeting text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(person_of("participationId")), '{}') FROM "SetAttendance"
  WHERE "meetingId" = meeting AND "present"
$$;

-- A finished round stays as it was finished.
CREATE FUNCTION refuse_change_of_finished_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "SelfEvaluation" WHERE "id" = OLD."selfEvaluationId"
    AND ("round" > OLD."round" OR "state" = 'finished')) THEN
    RAISE EXCEPTION 'a finished self-evaluation is reopened, not edited' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "SelfEvaluationAnswers_finished_stays" BEFORE UPDATE ON "SelfEvaluationAnswers"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_finished_round();

ALTER TABLE "SelfEvaluationAnswers" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "SelfEvaluationAnswers" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND owner_of_evaluation("selfEvaluationId") = "authorId");

ALTER TABLE "ThemeWording" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "ThemeWording" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND owner_of_theme("themeId") = "authorId");

ALTER TABLE "SetTakeaway" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "SetTakeaway" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()));

-- A presenter's notes are the presenter's, whoever of those present wrote them down; only those present read them.
ALTER TABLE "SetNote" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SetNote" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "SetNote" FOR INSERT
  WITH CHECK (person_of("presenterId") = "authorId"
    AND ("authorId" = (SELECT app_person()) OR (SELECT app_person()) = ANY (present_at("meetingId")))
    AND "readerIds" <@ present_at("meetingId"));
CREATE POLICY "rewrite" ON "SetNote" FOR UPDATE
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())])
  WITH CHECK (person_of("presenterId") = "authorId" AND "readerIds" <@ present_at("meetingId"));
CREATE POLICY "remove" ON "SetNote" FOR DELETE USING ("authorId" = (SELECT app_person()));

ALTER TABLE "SetActionText" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "SetActionText" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "SetActionText" FOR INSERT
  WITH CHECK ("authorId" = (SELECT person_of("ownerId") FROM "SetAction" WHERE "id" = "actionId")
    AND ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]));
CREATE POLICY "rewrite" ON "SetActionText" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()));
CREATE POLICY "remove" ON "SetActionText" FOR DELETE USING ("authorId" = (SELECT app_person()));

ALTER TABLE "EndReportDraft" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "EndReportDraft" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND owner_of_report("reportId") = "authorId");

ALTER TABLE "EndReportPrivate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "EndReportPrivate" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND owner_of_report("reportId") = "authorId");

-- Short titles of the professional standards for teachers in further education (2022). Where `verified` is false the
-- title has still to be checked against its publisher's text.
INSERT INTO "Standard" ("number", "area", "title", "verified") VALUES
  (1, 'values', 'Reflect critically on practice, values and beliefs', true),
  (2, 'values', 'Education for sustainable development', true),
  (3, 'values', 'Inspire, motivate and raise aspirations', true),
  (4, 'values', 'Learners’ confidence, autonomy and thinking skills', true),
  (5, 'values', 'Diversity, equality and inclusion', true),
  (6, 'values', 'Collaborative, respectful relationships', true),
  (7, 'values', 'A culture of continuous learning and improvement', true),
  (8, 'knowledge', 'Knowing my subject as it is now', true),
  (9, 'knowledge', 'Practice that rests on evidence', true),
  (10, 'knowledge', 'Sharing effective practice', true),
  (11, 'knowledge', 'Special needs and inclusive learning', false),
  (12, 'knowledge', 'My role, responsibilities, law and ethics', false),
  (13, 'skills', 'Behaviour, attitudes and wellbeing', true),
  (14, 'skills', 'Motivation, coaching and building skills', false),
  (15, 'skills', 'Safe, inclusive programmes that stretch', false),
  (16, 'skills', 'Digital technologies', false),
  (17, 'skills', 'Maths, English, digital and employability', true),
  (18, 'skills', 'Information, advice and progression', true),
  (19, 'skills', 'Fair assessment and timely feedback', false),
  (20, 'skills', 'Links with employers and others', false);
