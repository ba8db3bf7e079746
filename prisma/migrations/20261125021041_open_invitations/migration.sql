-- CreateIndex
CREATE UNIQUE INDEX "Invitation_open_key" ON "Invitation"("participationId") WHERE ("spentAt" IS NULL AND "withdrawnAt" IS NULL);

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_order" CHECK ("expiresAt" > "createdAt"),
  ADD CONSTRAINT "Invitation_spent_or_withdrawn" CHECK ("spentAt" IS NULL OR "withdrawnAt" IS NULL);

-- A programme is never left without a lead. Leads who remove each other at the same moment wait for one another at the
-- programme's row, and the second of them is refused.
CREATE FUNCTION refuse_programme_without_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Programme" WHERE "id" = OLD."programmeId" FOR UPDATE;
  IF NOT EXISTS (SELECT FROM "Participation"
    WHERE "programmeId" = OLD."programmeId" AND 'lead' = ANY ("roles") AND "finishedOn" IS NULL) THEN
    RAISE EXCEPTION 'programme % would be left without a lead', OLD."programmeId"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'Participation_keeps_a_lead';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Participation_keeps_a_lead" AFTER UPDATE OF "roles", "finishedOn" ON "Participation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ('lead' = ANY (OLD."roles") AND OLD."finishedOn" IS NULL
    AND (NEW."finishedOn" IS NOT NULL OR NOT 'lead' = ANY (NEW."roles")))
  EXECUTE FUNCTION refuse_programme_without_lead();
