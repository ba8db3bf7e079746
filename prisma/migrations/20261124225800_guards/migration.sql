-- What must always hold, whatever the code above does: plain facts as check constraints, what spans rows as
-- triggers, and who may read content as row-level security.

ALTER TABLE "Person" ADD CONSTRAINT "Person_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "Journey" ADD CONSTRAINT "Journey_minutes" CHECK ("minutes" BETWEEN 0 AND 600);
ALTER TABLE "TeachingPeriod" ADD CONSTRAINT "TeachingPeriod_order" CHECK ("finishesOn" >= "startsOn");
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_order" CHECK ("finishesOn" >= "startsOn");
ALTER TABLE "Participation"
  ADD CONSTRAINT "Participation_has_a_role" CHECK (cardinality("roles") > 0),
  ADD CONSTRAINT "Participation_order" CHECK ("finishedOn" >= "startedOn"),
  ADD CONSTRAINT "Participation_not_own_manager" CHECK ("lineManagerId" <> "personId"),
  ADD CONSTRAINT "Participation_travel" CHECK ("maxTravelMinutes" BETWEEN 0 AND 600);
ALTER TABLE "ThemePrivateHalf" ADD CONSTRAINT "ThemePrivateHalf_confidence" CHECK ("confidence" BETWEEN 1 AND 10);
ALTER TABLE "TimetableSession"
  ADD CONSTRAINT "TimetableSession_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "TimetableSession_order" CHECK ("startsAt" >= 0 AND "startsAt" < "endsAt" AND "endsAt" <= 1440),
  ADD CONSTRAINT "TimetableSession_learners" CHECK ("learners" BETWEEN 0 AND 1000);
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_order" CHECK ("finishedOn" >= "startedOn");
ALTER TABLE "Visit"
  ADD CONSTRAINT "Visit_two_people" CHECK ("hostId" <> "visitorId"),
  ADD CONSTRAINT "Visit_order" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "Visit_learners" CHECK ("learnersPresent" BETWEEN 0 AND 1000),
  ADD CONSTRAINT "Visit_proposed_by_one_of_two" CHECK ("proposedById" IN ("hostId", "visitorId")),
  ADD CONSTRAINT "Visit_awaits_one_of_two" CHECK ("awaitingId" IN ("hostId", "visitorId")),
  ADD CONSTRAINT "Visit_awaits_while_proposed" CHECK (("state" = 'proposed') = ("awaitingId" IS NOT NULL)),
  ADD CONSTRAINT "Visit_group_unless_open_door" CHECK ("origin" = 'open_door' OR "groupId" IS NOT NULL),
  ADD CONSTRAINT "Visit_shared_has_its_time" CHECK (("state" IN ('shared', 'acknowledged')) = ("sharedAt" IS NOT NULL)),
  ADD CONSTRAINT "Visit_figures_only_once_shared" CHECK (
    "sharedAt" IS NOT NULL OR ("learnersPresent" IS NULL AND "talkedOn" IS NULL));
ALTER TABLE "VisitRecord" ADD CONSTRAINT "VisitRecord_learners" CHECK ("learnersPresent" BETWEEN 0 AND 1000);

-- Two people who visit each other share a buddy group on that day, unless a door was opened to everybody.
CREATE FUNCTION visit_shares_group(visit "Visit") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT visit."origin" = 'open_door' OR 2 = (
    SELECT count(DISTINCT "participationId") FROM "GroupMembership"
    WHERE "groupId" = visit."groupId" AND "kind" = 'buddies'
      AND "participationId" IN (visit."hostId", visit."visitorId")
      AND "startedOn" <= visit."onDate" AND ("finishedOn" IS NULL OR "finishedOn" >= visit."onDate"))
$$;

CREATE FUNCTION refuse_visit_outside_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT visit_shares_group(NEW) THEN
    RAISE EXCEPTION 'the two people of visit % share no buddy group on its date', NEW."id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Visit_in_group" BEFORE INSERT OR UPDATE OF "hostId", "visitorId", "groupId", "onDate", "origin"
  ON "Visit" FOR EACH ROW EXECUTE FUNCTION refuse_visit_outside_group();

-- Whoever ends a membership cancels its visits in the same transaction; checked when that commits.
CREATE FUNCTION refuse_stranded_visit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE stranded text;
BEGIN
  SELECT "id" INTO stranded FROM "Visit"
  WHERE "groupId" = OLD."groupId" AND OLD."participationId" IN ("hostId", "visitorId")
    AND "state" NOT IN ('declined', 'cancelled') AND NOT visit_shares_group("Visit") LIMIT 1;
  IF stranded IS NOT NULL THEN
    RAISE EXCEPTION 'visit % would be left without a buddy group', stranded USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "GroupMembership_strands_no_visit" AFTER UPDATE OR DELETE ON "GroupMembership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_stranded_visit();

-- From sharing on, nothing in a form is ever edited.
CREATE FUNCTION refuse_change_after_sharing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sharedAt" IS NOT NULL AND
    (NEW."sharedAt", NEW."authorId", NEW."learnersPresent", NEW."whatISaw", NEW."whatILearned", NEW."questions",
     NEW."goodPractice", NEW."nextStep", NEW."talkedOn") IS DISTINCT FROM
    (OLD."sharedAt", OLD."authorId", OLD."learnersPresent", OLD."whatISaw", OLD."whatILearned", OLD."questions",
     OLD."goodPractice", OLD."nextStep", OLD."talkedOn") THEN
    RAISE EXCEPTION 'a shared visit form is not edited' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD."sharedAt" IS NOT NULL AND NOT NEW."readerIds" @> OLD."readerIds" THEN
    RAISE EXCEPTION 'nobody is shut out of a shared visit form' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "VisitRecord_stays_as_shared" BEFORE UPDATE ON "VisitRecord"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_after_sharing();

-- The second lock. The application says who asks with set_config('app.person', …, true) in every transaction;
-- where it has not, nobody asks and there are no rows. A setting once set reads back as '' later.
CREATE FUNCTION app_person() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.person', true), '')
$$;

CREATE FUNCTION person_of(participation text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT "personId" FROM "Participation" WHERE "id" = participation
$$;

CREATE FUNCTION visitor_of(visit text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT person_of("visitorId") FROM "Visit" WHERE "id" = visit
$$;

CREATE FUNCTION host_of(visit text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT person_of("hostId") FROM "Visit" WHERE "id" = visit
$$;

CREATE FUNCTION pair_of(visit text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY[host_of(visit), visitor_of(visit)]
$$;

ALTER TABLE "ThemePrivateHalf" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "ThemePrivateHalf" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND EXISTS (
    SELECT FROM "Theme" WHERE "id" = "themeId" AND person_of("participationId") = "authorId"));

ALTER TABLE "VisitDraft" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "VisitDraft" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND visitor_of("visitId") = "authorId");

ALTER TABLE "UsefulTap" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "UsefulTap" USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND host_of("visitId") = "authorId");

ALTER TABLE "VisitWishes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "VisitWishes" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "VisitWishes" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND host_of("visitId") = "authorId" AND "readerIds" <@ pair_of("visitId"));
CREATE POLICY "rewrite" ON "VisitWishes" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND host_of("visitId") = "authorId" AND "readerIds" <@ pair_of("visitId"));
CREATE POLICY "remove" ON "VisitWishes" FOR DELETE USING ("authorId" = (SELECT app_person()));

ALTER TABLE "VisitRecord" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "VisitRecord" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "VisitRecord" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND visitor_of("visitId") = "authorId" AND "readerIds" <@ pair_of("visitId"));
CREATE POLICY "rewrite" ON "VisitRecord" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND visitor_of("visitId") = "authorId" AND "readerIds" <@ pair_of("visitId"));
-- A shared form can no more be taken away than edited: only what has not been shared may be removed.
CREATE POLICY "remove" ON "VisitRecord" FOR DELETE
  USING ("authorId" = (SELECT app_person()) AND "sharedAt" IS NULL);

-- A reply and an addendum are written once; there is no policy to change them.
ALTER TABLE "HostReply" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "HostReply" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "HostReply" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND host_of("visitId") = "authorId" AND "readerIds" <@ pair_of("visitId"));

ALTER TABLE "VisitAddendum" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read" ON "VisitAddendum" FOR SELECT
  USING ("authorId" = (SELECT app_person()) OR "readerIds" @> ARRAY[(SELECT app_person())]);
CREATE POLICY "write" ON "VisitAddendum" FOR INSERT
  WITH CHECK ("authorId" = (SELECT app_person()) AND "authorId" = ANY (pair_of("visitId")) AND "readerIds" <@ pair_of("visitId"));
