import { type Door, db } from "@/lib/core/db";
import type { Evidence } from "@/lib/kpis/rules/facts";
import type { Counted } from "@/lib/kpis/rules/indicator";

/**
 * What the indicators of one programme are made of, and the targets its lead has changed, in one statement: engagement only, of tables that hold no word
 * of anybody's. Days are local days of the programme. `reported` reads whether an end report that its coordinators
 * may read says what changed in teaching.
 */
export async function readEvidence(
  programmeId: string,
  from: Pick<Door, "$queryRaw"> = db(),
): Promise<Evidence> {
  const [row] = await from.$queryRaw<Evidence[]>`
    WITH programme AS (SELECT * FROM "Programme" WHERE "id" = ${programmeId}),
    member AS (
      SELECT p.*, 'tutor' = ANY (p."roles") AND p."acceptedAt" IS NOT NULL AS "accepted",
        p."finishedOn" < programme."finishesOn" AS "left"
      FROM "Participation" p, programme WHERE p."programmeId" = programme."id"
    ),
    person AS (SELECT *, "accepted" AND "left" IS NOT TRUE AS "counts" FROM member)
    SELECT jsonb_build_object(
      'people', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', t."id", 'personId', t."personId", 'collegeId', t."collegeId", 'subjectId', t."subjectId",
          'counts', t."counts",
          'evaluated', EXISTS (SELECT FROM "SelfEvaluation" e WHERE e."ownerId" = t."id" AND e."state" = 'finished'),
          'themed', EXISTS (SELECT FROM "Theme" m WHERE m."participationId" = t."id"
            AND m."title" <> '' AND m."willTry" <> '' AND m."soThatLearners" <> ''),
          'shared', EXISTS (SELECT FROM "SharingAct" s WHERE s."participationId" = t."id"),
          'reported', EXISTS (SELECT FROM "EndReportText" r WHERE r."ownerId" = t."id"
            AND r."submittedAt" IS NOT NULL AND r."values" ->> 'changedTeaching' <> '')
        ) ORDER BY t."id"), '[]') FROM person t),
      'withdrawn', (SELECT count(*) FROM person WHERE "accepted" AND "left"),
      'sets', (SELECT count(*) FROM "PeerGroup" g WHERE g."programmeId" = ${programmeId} AND g."kind" = 'set'
        AND g."publishedAt" IS NOT NULL AND g."endedAt" IS NULL),
      'facilitators', (SELECT count(DISTINCT m."participationId") FROM "GroupMembership" m
        WHERE m."programmeId" = ${programmeId} AND m."kind" = 'set' AND m."facilitates" AND m."finishedOn" IS NULL),
      'visits', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', v."id", 'hostId', v."hostId", 'visitorId', v."visitorId", 'state', v."state", 'onDate', v."onDate",
          'sharedOn', (v."sharedAt" AT TIME ZONE programme."timeZone")::date,
          'learners', v."learnersPresent", 'className', v."className"
        ) ORDER BY v."onDate", v."id"), '[]') FROM "Visit" v, programme WHERE v."programmeId" = programme."id"),
      'meetings', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', m."id", 'setId', m."setId", 'at', round(extract(epoch FROM m."startsAt") * 1000),
          'on', (m."startsAt" AT TIME ZONE programme."timeZone")::date, 'held', m."heldAt" IS NOT NULL,
          'present', ARRAY(SELECT a."participationId" FROM "SetAttendance" a
            WHERE a."meetingId" = m."id" AND a."present" ORDER BY 1),
          'presented', ARRAY(SELECT s."participationId" FROM "SetTurn" s WHERE s."meetingId" = m."id" ORDER BY 1)
        ) ORDER BY m."startsAt", m."id"), '[]') FROM "SetMeeting" m, programme WHERE m."programmeId" = programme."id"),
      'actions', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', a."id", 'meetingId', a."meetingId", 'ownerId', a."ownerId", 'dueOn', a."dueOn", 'state', a."state",
          'closedOn', (a."closedAt" AT TIME ZONE programme."timeZone")::date
        ) ORDER BY a."id"), '[]') FROM "SetAction" a, programme WHERE a."programmeId" = programme."id"),
      'entries', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', g."id", 'authorId', g."authorId",
          'linked', g."themeId" IS NOT NULL OR g."standardNumber" IS NOT NULL,
          'tried', EXISTS (SELECT FROM "GoodPracticeTry" t WHERE t."entryId" = g."id" AND t."authorId" <> g."authorId")
        ) ORDER BY g."publishedAt", g."id"), '[]') FROM "GoodPractice" g
        WHERE g."programmeId" = ${programmeId} AND g."publishedAt" IS NOT NULL AND g."withdrawnAt" IS NULL),
      'workshops', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', w."id", 'held', w."heldAt" IS NOT NULL,
          'led', ARRAY(SELECT l."participationId" FROM "WorkshopLead" l WHERE l."workshopId" = w."id" ORDER BY 1),
          'attended', (SELECT count(*) FROM "WorkshopPlace" p WHERE p."workshopId" = w."id" AND p."attended"),
          'outside', (SELECT count(*) FROM "WorkshopPlace" p WHERE p."workshopId" = w."id" AND p."attended"
            AND NOT EXISTS (SELECT FROM "Participation" i
              WHERE i."programmeId" = ${programmeId} AND i."personId" = p."personId")),
          'organisations', ARRAY(SELECT p."organisation" FROM "WorkshopPlace" p
            WHERE p."workshopId" = w."id" AND p."attended" AND p."collegeId" IS NULL ORDER BY 1)
        ) ORDER BY w."plannedOn", w."id"), '[]') FROM "Workshop" w WHERE w."programmeId" = ${programmeId}),
      'subjects', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s."id", 'name', s."name",
          'isNew', coalesce(s."since" >= programme."startsOn", true) AND NOT EXISTS (
            SELECT FROM "Participation" p JOIN "Programme" before ON before."id" = p."programmeId"
            WHERE p."subjectId" = s."id" AND before."startsOn" < programme."startsOn" AND p."acceptedAt" IS NOT NULL
              AND p."collegeId" IN (SELECT c."collegeId" FROM "ProgrammeCollege" c WHERE c."programmeId" = programme."id"))
        ) ORDER BY s."name"), '[]') FROM "Subject" s, programme
        WHERE s."id" IN (SELECT "subjectId" FROM person WHERE "counts"))
    ) AS facts,
    (SELECT coalesce(jsonb_agg(c), '[]') FROM content_counts(${programmeId}) c) AS content,
    (SELECT coalesce(jsonb_object_agg(t."indicator", jsonb_build_object('target', t."target", 'version', t."version")), '{}')
      FROM "IndicatorTarget" t WHERE t."programmeId" = ${programmeId}) AS targets`;
  if (!row) throw new Error("no programme of this id");
  return row;
}

/** The target of one indicator, where the lead has changed it. */
export const findTarget = (programmeId: string, indicator: string) =>
  db().indicatorTarget.findUnique({ where: { programmeId_indicator: { programmeId, indicator } } });

export type NamedRecord = Counted & { words: string };

/** Records with the words they go by: names of people, titles, days. One statement, whatever they are. */
export async function nameRecords(records: Counted[]): Promise<NamedRecord[]> {
  const ids = [...new Set(records.flatMap(({ id, other }) => [id, other ?? id]))];
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string; words: string }[]>`
    SELECT p."id", person."name" AS words FROM "Participation" p JOIN "Person" person ON person."id" = p."personId"
      WHERE p."id" = ANY (${ids})
    UNION ALL
    SELECT v."id", visitor."name" || ' visited ' || host."name" FROM "Visit" v
      JOIN "Participation" h ON h."id" = v."hostId" JOIN "Person" host ON host."id" = h."personId"
      JOIN "Participation" w ON w."id" = v."visitorId" JOIN "Person" visitor ON visitor."id" = w."personId"
      WHERE v."id" = ANY (${ids})
    UNION ALL SELECT "id", "title" FROM "GoodPractice" WHERE "id" = ANY (${ids})
    UNION ALL SELECT "id", "title" FROM "Workshop" WHERE "id" = ANY (${ids})
    UNION ALL SELECT "id", "name" FROM "Subject" WHERE "id" = ANY (${ids})`;
  const words = new Map(rows.map((row) => [row.id, row.words]));
  const named = (id: string) => words.get(id) ?? "";
  return records.map((record) => ({
    ...record,
    words: record.other ? `${named(record.id)} and ${named(record.other)}` : named(record.id),
  }));
}
