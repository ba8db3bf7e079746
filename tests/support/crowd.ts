import { RUNNING } from "@/tests/support/example";
import { inTransaction } from "@/tests/support/owner";

const N = "generate_series(0, 1999) n";
const GROUPS = "generate_series(0, 499) n";

/** People, each with a timetable, a finished self-evaluation and an end report, every other one submitted. */
const people = [
  `INSERT INTO "Person" (id, email, name) SELECT 'c' || n, 'c' || n || '@crowd.example', 'Crowd ' || n FROM ${N}`,
  `INSERT INTO "Participation" (id, "programmeId", "personId", "collegeId", roles, "startedOn", "acceptedAt")
   SELECT 'c' || n, $1, 'c' || n, (SELECT "collegeId" FROM "Participation" WHERE id = 'running-s10'), '{tutor}',
     '2026-09-01', now() FROM ${N}`,
  `INSERT INTO "TimetableSession" (id, "programmeId", "participationId", "homeCollegeId", kind, weekday, "startsAt",
     "endsAt")
   SELECT 'cs' || n, $1, 'c' || n, p."collegeId", 'unavailable', 1 + n % 5, 540, 600
   FROM ${N}, "Participation" p WHERE p.id = 'c0'`,
  `INSERT INTO "SelfEvaluation" (id, "programmeId", "ownerId", "collegeId", state, "finishedAt")
   SELECT 'ce' || n, $1, 'c' || n, p."collegeId", 'finished', now() FROM ${N}, "Participation" p WHERE p.id = 'c0'`,
  `INSERT INTO "EndReport" (id, "programmeId", "ownerId", "collegeId", state, "submittedAt", "quoteConsent")
   SELECT 'cr' || n, $1, 'c' || n, p."collegeId", CASE n % 2 WHEN 0 THEN 'open' ELSE 'submitted' END::"ReportState",
     CASE n % 2 WHEN 1 THEN now() END, CASE n % 2 WHEN 1 THEN 'no' END::"QuoteConsent"
   FROM ${N}, "Participation" p WHERE p.id = 'c0'`,
];

/** Groups and sets of four; a visit from each to the next in the group, and two meetings of every set with an action of each. */
const groups = [
  ...["buddies", "set"].flatMap((kind) => [
    `INSERT INTO "PeerGroup" (id, "programmeId", kind, name, "publishedAt")
     SELECT 'c-${kind}-' || n, $1, '${kind}', 'Crowd ' || n, now() FROM ${GROUPS}`,
    `INSERT INTO "GroupMembership" (id, "programmeId", "groupId", kind, "participationId", "startedOn")
     SELECT 'c-${kind}-' || n, $1, 'c-${kind}-' || n / 4, '${kind}', 'c' || n, '2026-10-01' FROM ${N}`,
  ]),
  `INSERT INTO "Visit" (id, "programmeId", "groupId", "hostId", "visitorId", "hostCollegeId", "visitorCollegeId",
     "proposedById", state, "startsAt", "endsAt", "onDate", "intentionKey")
   SELECT 'cv' || n, $1, 'c-buddies-' || n / 4, 'c' || (n / 4 * 4 + (n + 1) % 4), 'c' || n, p."collegeId",
     p."collegeId", 'c' || n, 'visited', '2027-01-12 10:00', '2027-01-12 12:00', '2027-01-12', 'cv' || n
   FROM ${N}, "Participation" p WHERE p.id = 'c0'`,
  ...["2027-01-12", "2027-03-16"].map(
    (day, at) => `INSERT INTO "SetMeeting" (id, "programmeId", "setId", "startsAt", "endsAt", "heldAt")
     SELECT 'cm${at}-' || n, $1, 'c-set-' || n, '${day} 16:00', '${day} 18:00', ${at ? "NULL" : `'${day} 18:00'`}
     FROM ${GROUPS}`,
  ),
  `INSERT INTO "SetAttendance" ("meetingId", "participationId", "programmeId", present)
   SELECT 'cm0-' || n / 4, 'c' || n, $1, true FROM ${N}`,
  `INSERT INTO "SetAction" (id, "programmeId", "setId", "meetingId", "ownerId", "dueOn")
   SELECT 'ca' || n, $1, 'c-set-' || n / 4, 'cm0-' || n / 4, 'c' || n, '2027-03-16' FROM ${N}`,
];

/** Two thousand tutors more, who did in the running programme what tutors do. */
export async function crowd(): Promise<void> {
  await inTransaction(async (client) => {
    for (const sql of [...people, ...groups]) await client.query(sql, sql.includes("$1") ? [RUNNING] : []);
  });
}
