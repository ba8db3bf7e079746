/**
 * Every indicator once more, as SQL written from the description of the programme and not from the code: `n` and `d` are
 * numerator and denominator. The owner runs it, so nothing is hidden here; what must be is said by `LEAST`.
 */
const N = `(SELECT p.* FROM "Participation" p JOIN "Programme" g ON g.id = p."programmeId" WHERE p."programmeId" = $1
  AND 'tutor' = ANY (p.roles) AND p."acceptedAt" IS NOT NULL
  AND (p."finishedOn" IS NULL OR p."finishedOn" >= g."finishesOn"))`;
const HELD = `('visited', 'recorded', 'shared', 'acknowledged')`;
const COMPLETED = `('shared', 'acknowledged')`;
const ENTRIES = `(SELECT * FROM "GoodPractice" WHERE "programmeId" = $1 AND "publishedAt" IS NOT NULL AND "withdrawnAt" IS NULL)`;
const REPORTS = `(SELECT r.*, t.values AS shared, k.values AS kept FROM "EndReport" r JOIN "EndReportText" t USING (id)
  JOIN "EndReportPrivate" k ON k."reportId" = r.id WHERE r."programmeId" = $1 AND r.state = 'submitted')`;
const VISIT_PAIRS = `(SELECT DISTINCT least("hostId", "visitorId") AS a, greatest("hostId", "visitorId") AS b
  FROM "Visit" WHERE "programmeId" = $1 AND state IN ${COMPLETED})`;
const PAIRS = `(SELECT a, b FROM ${VISIT_PAIRS} v UNION
  SELECT x."participationId", y."participationId" FROM "SetAttendance" x
  JOIN "SetAttendance" y ON y."meetingId" = x."meetingId" AND x."participationId" < y."participationId"
  JOIN "SetMeeting" m ON m.id = x."meetingId"
  WHERE m."programmeId" = $1 AND m."heldAt" IS NOT NULL AND x.present AND y.present)`;
const ofN = (yes: string) =>
  `SELECT count(*) FILTER (WHERE ${yes})::int AS n, count(*)::int AS d FROM ${N} p`;

export const KPI_SQL: Record<string, string> = {
  "1a": ofN(`EXISTS (SELECT FROM "SelfEvaluation" e WHERE e."ownerId" = p.id AND e.state = 'finished')`),
  "1b": ofN(`0 < (SELECT count(*) FROM "Theme" t WHERE t."participationId" = p.id
    AND length(t.title) * length(t."willTry") * length(t."soThatLearners") > 0)`),
  "1c": ofN(`p.id IN (SELECT s."participationId" FROM "SetTurn" s JOIN "SetMeeting" m ON m.id = s."meetingId"
      WHERE m."heldAt" IS NOT NULL)
    OR p.id IN (SELECT l."participationId" FROM "WorkshopLead" l JOIN "Workshop" w ON w.id = l."workshopId"
      WHERE w."heldAt" IS NOT NULL)
    OR p."personId" IN (SELECT "authorId" FROM ${ENTRIES} e)`),
  "2a": ofN(`p.id IN (SELECT "visitorId" FROM "Visit" WHERE state IN ${HELD})
    AND p.id IN (SELECT "hostId" FROM "Visit" WHERE state IN ${HELD})`),
  "2b": `SELECT count(*) FILTER (WHERE v."sharedAt" IS NOT NULL AND 5 >= (
      SELECT count(*) FROM generate_series(v."onDate" + 1, (v."sharedAt" AT TIME ZONE 'Europe/London')::date, interval '1 day') d
      WHERE extract(isodow FROM d) < 6 AND d::date NOT IN ('2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29',
        '2026-08-31', '2027-05-03', '2027-05-31', '2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06',
        '2026-05-04', '2026-05-25')
    ))::int AS n, count(*)::int AS d FROM "Visit" v WHERE v."programmeId" = $1 AND v.state IN ${HELD}`,
  "2c": `SELECT count(*) FILTER (WHERE useful)::int AS n, count(*)::int AS d, count(DISTINCT "authorId")::int AS people
    FROM "UsefulTap" WHERE "programmeId" = $1`,
  "2d": `SELECT count(*) FILTER (WHERE a.state IN ('done', 'changed')
      AND (a."closedAt" AT TIME ZONE 'Europe/London')::date <= next.day)::int AS n, count(*)::int AS d
    FROM "SetAction" a JOIN "SetMeeting" m ON m.id = a."meetingId" CROSS JOIN LATERAL (
      SELECT (x."startsAt" AT TIME ZONE 'Europe/London')::date AS day FROM "SetMeeting" x
      WHERE x."setId" = m."setId" AND x."heldAt" IS NOT NULL AND x."startsAt" > m."startsAt"
      ORDER BY x."startsAt" LIMIT 1) next
    WHERE a."programmeId" = $1 AND a."dueOn" <= next.day`,
  "2e": `SELECT count(*) FILTER (WHERE 'yes' IN (shared ->> 'contactOutside', kept -> 'answers' ->> 'contactOutside'))::int AS n,
    count(*)::int AS d, count(*)::int AS people FROM ${REPORTS} r`,
  "3a": `SELECT (SELECT count(*) FROM ${ENTRIES} e)::int AS n, (SELECT count(*) FROM ${N} p)::int AS d`,
  "3b": `SELECT count(coalesce("themeId", "standardNumber"::text))::int AS n, count(*)::int AS d FROM ${ENTRIES} e`,
  "3c": `SELECT count(*) FILTER (WHERE e.id IN (SELECT t."entryId" FROM "GoodPracticeTry" t
    WHERE t."authorId" IS DISTINCT FROM e."authorId"))::int AS n, count(*)::int AS d FROM ${ENTRIES} e`,
  "4a": ofN(`p.id IN (SELECT "participationId" FROM "SharingAct")`),
  "4b": `SELECT count(*) FILTER (WHERE gain > 0)::int AS n, count(*)::int AS d, count(*)::int AS people FROM (
    SELECT r.id, sum((x ->> 'now')::int - (x ->> 'before')::int) AS gain
    FROM ${REPORTS} r CROSS JOIN LATERAL jsonb_path_query(r.kept, '$.ratings[*] ? (@.now != null && @.before != null)') x
    GROUP BY r.id) rated`,
  "4c": `SELECT count("heldAt")::int AS n, count(*)::int AS d FROM "Workshop" WHERE "programmeId" = $1`,
  "4d": `SELECT count(*) FILTER (WHERE coalesce("personId", '') NOT IN (
      SELECT "personId" FROM "Participation" WHERE "programmeId" = $1))::int AS n, count(*)::int AS d
    FROM "WorkshopPlace" WHERE "programmeId" = $1 AND attended IS TRUE`,
  "5a": `SELECT count(*) FILTER (WHERE x."subjectId" <> y."subjectId")::int AS n, count(*)::int AS d
    FROM ${PAIRS} pair JOIN "Participation" x ON x.id = a JOIN "Participation" y ON y.id = b`,
  "5b": `SELECT count(*) FILTER (WHERE x."collegeId" <> y."collegeId")::int AS n, count(*)::int AS d
    FROM ${VISIT_PAIRS} pair JOIN "Participation" x ON x.id = a JOIN "Participation" y ON y.id = b`,
  "5c": `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY degree) AS value, count(*)::int AS d FROM (
    SELECT p.id, (SELECT count(*) FROM ${PAIRS} pair WHERE p.id IN (a, b)) AS degree FROM ${N} p) degrees`,
  "5d": `SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT FROM "Participation" q
      JOIN "Programme" h ON h.id = q."programmeId" AND h."startsOn" < g."startsOn"
      JOIN "ProgrammeCollege" c ON c."programmeId" = g.id AND c."collegeId" = q."collegeId"
      WHERE q."subjectId" = s.id AND q."acceptedAt" IS NOT NULL)
      AND NOT coalesce(s.since < g."startsOn", false))::int AS n, count(*)::int AS d
    FROM "Subject" s, "Programme" g WHERE g.id = $1 AND s.id IN (SELECT "subjectId" FROM ${N} p)`,
  O1: `SELECT count(*) FILTER (WHERE concat(shared ->> 'motivations', kept -> 'answers' ->> 'motivations') ~ '\\S')::int AS n,
    count(*)::int AS d, count(*)::int AS people FROM ${REPORTS} r`,
  O2: ofN(`EXISTS (SELECT FROM "SetAction" a WHERE a."ownerId" = p.id)
    AND EXISTS (SELECT FROM "SetAction" a WHERE a."ownerId" = p.id AND a.state IN ('done', 'changed', 'let_go'))
    AND EXISTS (SELECT FROM ${REPORTS} r WHERE r."ownerId" = p.id AND r.shared ->> 'changedTeaching' <> '')`),
  O3: `SELECT count(*) FILTER (WHERE r.answer IN ('fully', 'mostly'))::int AS n, count(*)::int AS d, count(*)::int AS people
    FROM "OutcomeRating" r JOIN "Evaluation" e ON e.id = r."evaluationId"
    WHERE r."programmeId" = $1 AND e."revealedAt" IS NOT NULL AND r."outcomeId" IN (SELECT id FROM (
      SELECT id, row_number() OVER (ORDER BY position) AS nth FROM "Outcome" WHERE "programmeId" = $1) o WHERE nth = 3)`,
};

/** Learners, added up over visits, and with the largest number of each class counted once. */
export const REACH_SQL = `SELECT coalesce(sum("learnersPresent"), 0)::int AS learners,
  (SELECT coalesce(sum(most), 0)::int FROM (
    SELECT max("learnersPresent") AS most FROM "Visit" WHERE "programmeId" = $1 AND "learnersPresent" IS NOT NULL
    GROUP BY "hostId", coalesce(nullif(lower(btrim("className")), ''), id)) each) AS distinct_learners
  FROM "Visit" WHERE "programmeId" = $1`;
