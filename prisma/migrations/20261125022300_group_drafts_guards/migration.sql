-- What must always hold of drafts of groups, and the second lock on what somebody says of their group.

ALTER TABLE "GroupDraft"
  ADD CONSTRAINT "GroupDraft_steps" CHECK ("step" BETWEEN 0 AND "top"),
  ADD CONSTRAINT "GroupDraft_published_by_somebody" CHECK (("publishedAt" IS NULL) = ("publishedById" IS NULL)),
  ADD CONSTRAINT "GroupDraft_published_or_discarded" CHECK ("publishedAt" IS NULL OR "discardedAt" IS NULL);
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_confirmed_or_not"
  CHECK ("confirmedAt" IS NULL OR "objectedAt" IS NULL);

-- An arrangement that was published or laid aside stays as it was.
CREATE FUNCTION refuse_change_of_closed_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD."publishedAt" IS NOT NULL OR OLD."discardedAt" IS NOT NULL) AND NEW."arrangement" <> OLD."arrangement" THEN
    RAISE EXCEPTION 'a published or discarded draft of groups stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "GroupDraft_closed_stays" BEFORE UPDATE ON "GroupDraft"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_draft();

CREATE FUNCTION coordinates_for(programme text, college text, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Participation" WHERE "programmeId" = programme AND "personId" = person
    AND "finishedOn" IS NULL AND ('lead' = ANY ("roles") OR ('coordinator' = ANY ("roles") AND "collegeId" = college)))
$$;

ALTER TABLE "GroupObjection" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "GroupObjection" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR coordinates_for("programmeId", "collegeId", (SELECT app_person())));
CREATE POLICY "write" ON "GroupObjection" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM "GroupMembership" WHERE "id" = "membershipId" AND person_of("participationId") = "authorId"));
CREATE POLICY "rewrite" ON "GroupObjection" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()));
CREATE POLICY "remove" ON "GroupObjection" FOR DELETE USING ("authorId" = (SELECT app_person()));
