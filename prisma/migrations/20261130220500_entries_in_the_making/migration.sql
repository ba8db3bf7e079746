-- An entry of good practice is its author's alone until it is offered to the other tutor, and theirs until it is
-- published. How far a published one goes, in its programme or to everybody, the rules of access say.

ALTER TABLE "GoodPractice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "GoodPractice" FOR SELECT
  USING ("publishedAt" IS NOT NULL OR "authorId" = (SELECT app_person()) OR "hostId" = (SELECT app_person()));
CREATE POLICY "write" ON "GoodPractice" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND takes_part("programmeId", "authorId"));
CREATE POLICY "rewrite" ON "GoodPractice" FOR UPDATE
  USING ("authorId" = (SELECT app_person()) OR "hostId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) OR "hostId" = (SELECT app_person()));
CREATE POLICY "remove" ON "GoodPractice" FOR DELETE
  USING ("authorId" = (SELECT app_person()) AND "publishedAt" IS NULL);

-- It stays its author's, and nobody else words it.
CREATE FUNCTION practice_stays_its_authors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."authorId" <> OLD."authorId" OR NEW."programmeId" <> OLD."programmeId" OR app_person() <> OLD."authorId" AND
    (NEW."title", NEW."oneSentence", NEW."context", NEW."whatToDo", NEW."whyItWorks", NEW."learnersDid",
     NEW."adaptFor", NEW."watchOutFor", NEW."link", NEW."licence") IS DISTINCT FROM
    (OLD."title", OLD."oneSentence", OLD."context", OLD."whatToDo", OLD."whyItWorks", OLD."learnersDid",
     OLD."adaptFor", OLD."watchOutFor", OLD."link", OLD."licence") THEN
    RAISE EXCEPTION 'entry % is its author''s', OLD."id" USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "GoodPractice_stays_its_authors" BEFORE UPDATE ON "GoodPractice"
  FOR EACH ROW EXECUTE FUNCTION practice_stays_its_authors();

-- Either of the two takes it back, and then the other reads it no more: so not even the row that they leave behind.
CREATE FUNCTION take_back_practice(entry text, at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE "GoodPractice" SET "hostId" = NULL, "offeredAt" = NULL, "offeredFor" = NULL, "approvedAt" = NULL,
    "approvedFor" = NULL, "publishedAt" = NULL, "publicAt" = NULL, "withdrawnAt" = at, "version" = "version" + 1
  WHERE "id" = entry AND app_person() IN ("authorId", "hostId")
    AND ("offeredAt" IS NOT NULL OR "publishedAt" IS NOT NULL)
$$;
