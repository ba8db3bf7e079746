-- What was rated at the evaluation is never told by college: people who move between colleges would carry their answers
-- from one figure to the other. The rest is as it was.
CREATE OR REPLACE FUNCTION content_counts(programme text)
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
    JOIN "Outcome" o ON o."id" = r."outcomeId" AND o."id" = (
      SELECT "id" FROM "Outcome" WHERE "programmeId" = programme ORDER BY "position" OFFSET 2 LIMIT 1)
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
  WHERE answer.measure NOT IN ('community', 'continue') AND NOT EXISTS (
    SELECT FROM "ProgrammeCollege" c
    LEFT JOIN people ON people.college = c."collegeId" AND people.measure = answer.measure
    WHERE c."programmeId" = programme AND coalesce(people.count, 0) < 5)
  GROUP BY measure, college
$$;
