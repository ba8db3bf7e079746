-- What must always hold at the close of a year and in what goes out of the house.

ALTER TABLE "Letter" ADD CONSTRAINT "Letter_one_receiver" CHECK (
  ("personId" IS NULL) = ("toAddress" IS NOT NULL) AND ("toAddress" IS NULL) = ("toName" IS NULL));
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_in_order" CHECK (
  ("revealedAt" IS NULL OR "openedAt" IS NOT NULL) AND ("closedAt" IS NULL OR "revealedAt" IS NOT NULL));
ALTER TABLE "EvaluationCard"
  ADD CONSTRAINT "EvaluationCard_withdrawn_is_empty" CHECK ("withdrawnAt" IS NULL OR "text" = ''),
  ADD CONSTRAINT "EvaluationCard_starred_stands" CHECK (
    "starredAt" IS NULL OR ("withdrawnAt" IS NULL AND "mergedIntoId" IS NULL)),
  ADD CONSTRAINT "EvaluationCard_not_into_itself" CHECK ("mergedIntoId" <> "id"),
  ADD CONSTRAINT "EvaluationCard_agreed" CHECK ("agreed" >= 0);
ALTER TABLE "GoodPractice"
  ADD CONSTRAINT "GoodPractice_two_people" CHECK ("hostId" <> "authorId"),
  ADD CONSTRAINT "GoodPractice_host_agreed" CHECK (
    "publishedAt" IS NULL OR "hostId" IS NULL OR "approvedAt" IS NOT NULL),
  ADD CONSTRAINT "GoodPractice_public_is_published" CHECK ("publicAt" IS NULL OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "GoodPractice_public_as_agreed" CHECK (
    "publicAt" IS NULL OR "hostId" IS NULL OR ("approvedFor" IS NOT NULL AND "approvedFor" = 'everybody')),
  ADD CONSTRAINT "GoodPractice_withdrawn_is_away" CHECK ("withdrawnAt" IS NULL OR "publishedAt" IS NULL),
  ADD CONSTRAINT "GoodPractice_offered_for" CHECK (("offeredAt" IS NULL) = ("offeredFor" IS NULL));
ALTER TABLE "SharingAct" ADD CONSTRAINT "SharingAct_people" CHECK ("people" BETWEEN 0 AND 10000);
ALTER TABLE "Workshop"
  ADD CONSTRAINT "Workshop_order" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "Workshop_capacity" CHECK ("capacity" BETWEEN 1 AND 1000),
  ADD CONSTRAINT "Workshop_held_or_called_off" CHECK ("heldAt" IS NULL OR "cancelledAt" IS NULL),
  ADD CONSTRAINT "Workshop_feedback_after" CHECK ("feedbackClosedAt" IS NULL OR "heldAt" IS NOT NULL);
ALTER TABLE "WorkshopPlace"
  ADD CONSTRAINT "WorkshopPlace_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "WorkshopPlace_cancelled_has_its_time" CHECK (("state" = 'cancelled') = ("cancelledAt" IS NOT NULL)),
  ADD CONSTRAINT "WorkshopPlace_came_with_a_place" CHECK ("attended" IS NOT TRUE OR "state" = 'booked');
ALTER TABLE "WorkshopFeedback"
  ADD CONSTRAINT "WorkshopFeedback_tried_has_its_time" CHECK (("triedIt" IS NULL) = ("triedAt" IS NULL));
ALTER TABLE "ProjectReport"
  ADD CONSTRAINT "ProjectReport_published_is_frozen" CHECK (("publishedAt" IS NULL) = ("frozen" IS NULL));

-- No workshop is overfull, however many sign up at once: they take turns on its row.
CREATE FUNCTION refuse_overfull_workshop() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seats integer;
BEGIN
  SELECT "capacity" INTO seats FROM "Workshop" WHERE "id" = NEW."workshopId" FOR UPDATE;
  IF seats < (SELECT count(*) FROM "WorkshopPlace" WHERE "workshopId" = NEW."workshopId" AND "state" = 'booked') THEN
    RAISE EXCEPTION 'workshop % is full', NEW."workshopId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "WorkshopPlace_within_capacity" AFTER INSERT OR UPDATE OF "state" ON "WorkshopPlace"
  FOR EACH ROW WHEN (NEW."state" = 'booked') EXECUTE FUNCTION refuse_overfull_workshop();

-- Ratings are taken while the evaluation is open. Once totals are shown none changes: the difference would tell whose.
CREATE FUNCTION takes_ratings(evaluation text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Evaluation" WHERE "id" = evaluation
    AND "openedAt" IS NOT NULL AND "revealedAt" IS NULL)
$$;

DROP POLICY "own" ON "OutcomeRating";
CREATE POLICY "read" ON "OutcomeRating" FOR SELECT USING ("authorId" = (SELECT app_person()));
CREATE POLICY "write" ON "OutcomeRating" FOR INSERT WITH CHECK ("authorId" = (SELECT app_person())
  AND person_of("participationId") = "authorId" AND takes_ratings("evaluationId"));
CREATE POLICY "rewrite" ON "OutcomeRating" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND person_of("participationId") = "authorId"
    AND takes_ratings("evaluationId"));
CREATE POLICY "remove" ON "OutcomeRating" FOR DELETE
  USING ("authorId" = (SELECT app_person()) AND takes_ratings("evaluationId"));

DROP POLICY "own" ON "EvaluationAnswer";
CREATE POLICY "read" ON "EvaluationAnswer" FOR SELECT USING ("authorId" = (SELECT app_person()));
CREATE POLICY "write" ON "EvaluationAnswer" FOR INSERT WITH CHECK ("authorId" = (SELECT app_person())
  AND person_of("participationId") = "authorId" AND takes_ratings("evaluationId"));
CREATE POLICY "rewrite" ON "EvaluationAnswer" FOR UPDATE USING ("authorId" = (SELECT app_person()))
  WITH CHECK ("authorId" = (SELECT app_person()) AND person_of("participationId") = "authorId"
    AND takes_ratings("evaluationId"));
CREATE POLICY "remove" ON "EvaluationAnswer" FOR DELETE
  USING ("authorId" = (SELECT app_person()) AND takes_ratings("evaluationId"));

CREATE FUNCTION takes_part(programme text, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Participation"
    WHERE "programmeId" = programme AND "personId" = person AND "finishedOn" IS NULL)
$$;

-- Counts alone leave the ratings, only once they are shown, and none where fewer than five rated. Nothing is split by
-- college: with six of one, two who did not answer would give the rest away.
CREATE FUNCTION evaluation_totals(programme text) RETURNS TABLE (
  "outcomeId" text, "raters" integer, "fully" integer, "mostly" integer, "partly" integer, "notYet" integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o."id", t.n,
    CASE WHEN t.n IS NOT NULL THEN t.fully END, CASE WHEN t.n IS NOT NULL THEN t.mostly END,
    CASE WHEN t.n IS NOT NULL THEN t.partly END, CASE WHEN t.n IS NOT NULL THEN t.not_yet END
  FROM "Outcome" o
  JOIN "Evaluation" e ON e."programmeId" = o."programmeId" AND e."revealedAt" IS NOT NULL
  CROSS JOIN LATERAL (
    SELECT CASE WHEN count(*) >= 5 THEN count(*) END::integer AS n,
      count(*) FILTER (WHERE r."answer" = 'fully')::integer AS fully,
      count(*) FILTER (WHERE r."answer" = 'mostly')::integer AS mostly,
      count(*) FILTER (WHERE r."answer" = 'partly')::integer AS partly,
      count(*) FILTER (WHERE r."answer" = 'not_yet')::integer AS not_yet
    FROM "OutcomeRating" r WHERE r."outcomeId" = o."id" AND r."evaluationId" = e."id") t
  WHERE o."programmeId" = programme AND takes_part(programme, app_person())
  ORDER BY o."position"
$$;

-- How many mean to go on learning with colleagues, of those who said; the same rules.
CREATE FUNCTION evaluation_going_on(programme text) RETURNS TABLE ("answered" integer, "goOn" integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN count(*) >= 5 THEN count(*) END::integer,
    CASE WHEN count(*) >= 5 THEN count(*) FILTER (WHERE a."willContinue") END::integer
  FROM "EvaluationAnswer" a JOIN "Evaluation" e ON e."id" = a."evaluationId" AND e."revealedAt" IS NOT NULL
  WHERE e."programmeId" = programme AND a."willContinue" IS NOT NULL AND takes_part(programme, app_person())
$$;

-- How many have rated so far: whether it is time to show the totals.
CREATE FUNCTION evaluation_raters(programme text) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(DISTINCT r."authorId")::integer FROM "OutcomeRating" r
  WHERE r."programmeId" = programme AND takes_part(programme, app_person())
$$;

-- How many people besides its writer stand behind a card and those merged into it; whose hands they are stays hidden.
CREATE FUNCTION recount_hands() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE evaluation text;
BEGIN
  IF TG_TABLE_NAME = 'EvaluationCard' THEN evaluation := NEW."evaluationId";
  ELSE SELECT "evaluationId" INTO evaluation FROM "EvaluationCard" WHERE "id" = coalesce(NEW."cardId", OLD."cardId");
  END IF;
  UPDATE "EvaluationCard" c SET "agreed" = t.n FROM (
    SELECT k."id", greatest(count(DISTINCT h."authorId") - 1, 0)::integer AS n
    FROM "EvaluationCard" k
    LEFT JOIN "EvaluationCard" m ON m."id" = k."id" OR m."mergedIntoId" = k."id"
    LEFT JOIN "EvaluationCardHand" h ON h."cardId" = m."id"
    WHERE k."evaluationId" = evaluation GROUP BY k."id") t
  WHERE t."id" = c."id" AND c."agreed" <> t.n;
  RETURN NULL;
END $$;

CREATE TRIGGER "EvaluationCardHand_counts" AFTER INSERT OR DELETE ON "EvaluationCardHand"
  FOR EACH ROW EXECUTE FUNCTION recount_hands();
CREATE TRIGGER "EvaluationCard_counts" AFTER UPDATE OF "mergedIntoId" ON "EvaluationCard"
  FOR EACH ROW EXECUTE FUNCTION recount_hands();
