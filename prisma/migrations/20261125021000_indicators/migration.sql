-- AlterTable
ALTER TABLE "Subject" ADD COLUMN     "since" DATE;

ALTER TABLE "IndicatorTarget" ADD CONSTRAINT "IndicatorTarget_target" CHECK ("target" BETWEEN 0 AND 1000);

-- The first promise of a milestone is never overwritten.
CREATE FUNCTION keep_the_first_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the day a milestone was first promised for stays' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER "Milestone_keeps_its_baseline" BEFORE UPDATE OF "baselineOn" ON "Milestone"
  FOR EACH ROW WHEN (NEW."baselineOn" IS DISTINCT FROM OLD."baselineOn") EXECUTE FUNCTION keep_the_first_promise();

-- The only way from what people wrote to a figure. One row a measure, and one a college where every college of the
-- programme has at least five who answered; with fewer than five in all there is no row. A college's row is left out
-- for all of them together, since what is left of the total would tell the one that was hidden.
CREATE FUNCTION content_counts(programme text)
  RETURNS TABLE ("measure" text, "collegeId" text, "numerator" integer, "denominator" integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH report AS (
    SELECT r."collegeId", r."ownerId", t."values" AS shared, p."values" AS kept
    FROM "EndReport" r
    JOIN "EndReportText" t ON t."id" = r."id"
    JOIN "EndReportPrivate" p ON p."reportId" = r."id"
    WHERE r."programmeId" = programme AND r."state" = 'submitted'
  ),
  rated AS (
    SELECT report."ownerId", report."collegeId",
      sum((each ->> 'now')::int) AS "now", sum((each ->> 'before')::int) AS "before"
    FROM report, jsonb_array_elements(report.kept -> 'ratings') AS each
    WHERE each ->> 'now' IS NOT NULL AND each ->> 'before' IS NOT NULL
    GROUP BY 1, 2
  ),
  answer (measure, college, who, yes) AS (
    SELECT 'useful', v."hostCollegeId", v."hostId", t."useful"
    FROM "UsefulTap" t JOIN "Visit" v ON v."id" = t."visitId" WHERE v."programmeId" = programme
    UNION ALL
    SELECT 'contact', "collegeId", "ownerId",
      coalesce(shared ->> 'contactOutside', kept -> 'answers' ->> 'contactOutside', '') = 'yes' FROM report
    UNION ALL
    SELECT 'motivations', "collegeId", "ownerId",
      btrim(coalesce(shared ->> 'motivations', kept -> 'answers' ->> 'motivations', ''), E' \t\r\n') <> '' FROM report
    UNION ALL
    SELECT 'thenNow', "collegeId", "ownerId", "now" > "before" FROM rated
    UNION ALL
    SELECT 'community', p."collegeId", r."participationId", r."answer" IN ('fully', 'mostly')
    FROM "OutcomeRating" r
    JOIN "Outcome" o ON o."id" = r."outcomeId" AND o."position" = 3
    JOIN "Evaluation" e ON e."id" = r."evaluationId" AND e."revealedAt" IS NOT NULL
    JOIN "Participation" p ON p."id" = r."participationId" WHERE r."programmeId" = programme
    UNION ALL
    SELECT 'continue', p."collegeId", a."participationId", a."willContinue"
    FROM "EvaluationAnswer" a
    JOIN "Evaluation" e ON e."id" = a."evaluationId" AND e."revealedAt" IS NOT NULL
    JOIN "Participation" p ON p."id" = a."participationId"
    WHERE a."programmeId" = programme AND a."willContinue" IS NOT NULL
  ),
  people (measure, college, count) AS (
    SELECT measure, college, count(DISTINCT who) FROM answer GROUP BY 1, 2
  )
  SELECT measure, NULL, (count(*) FILTER (WHERE yes))::int, count(*)::int
  FROM answer GROUP BY measure HAVING count(DISTINCT who) >= 5
  UNION ALL
  SELECT measure, college, (count(*) FILTER (WHERE yes))::int, count(*)::int
  FROM answer
  WHERE NOT EXISTS (
    SELECT FROM "ProgrammeCollege" c
    LEFT JOIN people ON people.college = c."collegeId" AND people.measure = answer.measure
    WHERE c."programmeId" = programme AND coalesce(people.count, 0) < 5)
  GROUP BY measure, college
$$;
