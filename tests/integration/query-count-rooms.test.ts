import { vi } from "vitest";
import { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";
import { loadActionLearning, loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { loadSet } from "@/lib/action-learning/loaders/sets";
import { loadVisitMatrix } from "@/lib/buddy-groups/loaders/visits";
import { loadRecord } from "@/lib/end-reports/loaders/record";
import { loadReport, loadReportForm, loadReports, takeReports } from "@/lib/end-reports/loaders/reports";
import { loadIndicator, loadKpis, takeKpis } from "@/lib/kpis/loaders";
import { loadBoard, loadOverview } from "@/lib/overview/loaders";
import { takePeople } from "@/lib/people/loaders";
import { loadColleges } from "@/lib/people/loaders/colleges";
import { loadBringingPeople, loadInvitations, loadMember } from "@/lib/people/loaders/members";
import { loadGettingStarted, loadMilestones, loadNewProgramme, loadSettings } from "@/lib/programmes/loaders";
import {
  loadNewTheme,
  loadSelfEvaluationForm,
  loadSelfEvaluations,
  loadStandards,
  loadTheme,
  loadTopics,
  takeSelfEvaluations,
} from "@/lib/self-evaluations/loaders";
import { loadBringing, loadTermDates, loadTimetable, takeTimetables } from "@/lib/timetables/loaders";
import { takeVisits } from "@/lib/visits/loaders";
import { RUNNING } from "@/tests/support/example";
import { outcomeOf } from "@/tests/support/navigation";
import { rows } from "@/tests/support/owner";
import { inProgramme, type Page, pagesCostFew } from "@/tests/support/page-cost";

vi.mock("react", async (original) => ({
  ...(await original<typeof import("react")>()),
  cache: (await import("@/tests/support/request-cache")).cache,
}));

const LEAD = "lead@southend.example";
const BOTH = [LEAD, "coordinator@thurrock.example"];
/** Tutors of set three and set one; the first has begun an end report, the second her turn at the last meeting. */
const TUTOR = "tutor10@southend.example";
const BEGUN = "tutor13@southend.example";
const FACILITATOR = "tutor01@southend.example";
const SUBMITTED = "tutor09@southend.example";
const REWORDED = "tutor07@southend.example";
const REOPENED = "tutor03@thurrock.example";
const NOT_BEGUN = "tutor14@southend.example";

/** A report of last year, submitted this year: nobody in the example is as early as that. */
async function submitOne(): Promise<void> {
  const from = `FROM "EndReport" r WHERE r.id = 'end-report-finished-s09'`;
  await rows(
    `INSERT INTO "EndReport" (id, "programmeId", "ownerId", "collegeId", state, "submittedAt", "quoteConsent", version)
     SELECT 'early', $1, 'running-s09', r."collegeId", r.state, r."submittedAt", r."quoteConsent", r.version ${from}`,
    [RUNNING],
  );
  await rows(
    `INSERT INTO "EndReportText" (id, "programmeId", "ownerId", "collegeId", "submittedAt", values)
     SELECT 'early', $1, 'running-s09', "collegeId", "submittedAt", values
     FROM "EndReportText" WHERE id = 'end-report-finished-s09'`,
    [RUNNING],
  );
  await rows(
    `INSERT INTO "EndReportPrivate" ("reportId", "programmeId", "authorId", values)
     SELECT 'early', $1, "authorId", values FROM "EndReportPrivate" WHERE "reportId" = 'end-report-finished-s09'`,
    [RUNNING],
  );
}

/** A page that is not there for whoever asks costs something as well. */
const notFoundToo = (work: () => Promise<unknown>) => inProgramme(() => outcomeOf(work));

const timetable = (asked: Parameters<typeof loadTimetable>[1]) =>
  inProgramme(() => loadTimetable(RUNNING, asked));

const PAGES: Page[] = [
  ["who can visit whom", BOTH, inProgramme(() => loadVisitMatrix(RUNNING, undefined))],
  ["self-evaluations", [TUTOR, ...BOTH], inProgramme(() => loadSelfEvaluations(RUNNING))],
  [
    "a self-evaluation",
    [TUTOR, BEGUN, REOPENED, NOT_BEGUN],
    inProgramme(() => loadSelfEvaluationForm(RUNNING)),
  ],
  ["a theme", [REWORDED], inProgramme(() => loadTheme(RUNNING, "theme-running-s07-1"))],
  ["a new theme", [TUTOR], inProgramme(() => loadNewTheme(RUNNING))],
  ["timetable", [TUTOR, ...BOTH], timetable({})],
  ["a session to change", [TUTOR], timetable({ change: "session-s10-1" })],
  ["somebody else's timetable", [TUTOR, LEAD], timetable({ of: "running-s11" })],
  ["timetables from a file", [TUTOR, ...BOTH], inProgramme(() => loadBringing(RUNNING))],
  ["standards", ["lead@southend.example"], inProgramme(() => loadStandards(RUNNING))],
  ["topics of themes", ["lead@southend.example"], inProgramme(() => loadTopics(RUNNING))],
  [
    "settings",
    BOTH,
    inProgramme(async () => {
      await loadSettings(RUNNING);
      await loadTermDates(RUNNING);
    }),
  ],
  ["colleges and sites", BOTH, inProgramme(() => loadColleges(RUNNING))],
  ["invitations", BOTH, inProgramme(() => loadInvitations(RUNNING, {}))],
  ["those not invited yet", BOTH, inProgramme(() => loadInvitations(RUNNING, { state: "not_invited" }))],
  ["somebody new", BOTH, inProgramme(() => loadMember(RUNNING))],
  ["somebody’s part", [LEAD], inProgramme(() => loadMember(RUNNING, "running-s05"))],
  ["people from a file", BOTH, inProgramme(() => loadBringingPeople(RUNNING))],
  ["a new programme", [LEAD], () => loadNewProgramme(RUNNING)],
  [
    "an overview with what is still to do",
    BOTH,
    inProgramme(async () => {
      await loadOverview(RUNNING);
      await loadGettingStarted(RUNNING);
      await loadBoard(RUNNING, {});
    }),
  ],
  ["action learning", [TUTOR, FACILITATOR, ...BOTH], inProgramme(() => loadActionLearning(RUNNING))],
  ["a meeting held", [BEGUN, FACILITATOR], inProgramme(() => loadMeeting(RUNNING, "meeting-r12"))],
  ["a meeting to come", [BEGUN, FACILITATOR], inProgramme(() => loadMeeting(RUNNING, "meeting-r14"))],
  ["a meeting of a set", BOTH, notFoundToo(() => loadMeeting(RUNNING, "meeting-r12"))],
  [
    "a meeting held to facilitate",
    [FACILITATOR],
    inProgramme(() => loadFacilitation(RUNNING, "meeting-r12")),
  ],
  [
    "a meeting to come to facilitate",
    [FACILITATOR],
    inProgramme(() => loadFacilitation(RUNNING, "meeting-r13")),
  ],
  ["a set", [BEGUN, FACILITATOR, ...BOTH], inProgramme(() => loadSet(RUNNING, "running-set-one"))],
  ["end reports", [TUTOR, SUBMITTED, ...BOTH], inProgramme(() => loadReports(RUNNING))],
  ["an end report to write", [TUTOR, BEGUN, SUBMITTED], inProgramme(() => loadReportForm(RUNNING))],
  ["an end report", [SUBMITTED, LEAD], inProgramme(() => loadReport(RUNNING, "early"))],
  ["the self-evaluations' table", BOTH, inProgramme(() => takeSelfEvaluations(RUNNING))],
  ["the end reports' table", BOTH, inProgramme(() => takeReports(RUNNING))],
  ["the timetables' table", BOTH, inProgramme(() => takeTimetables(RUNNING))],
  ["the visits' table", [TUTOR, ...BOTH], inProgramme(() => takeVisits(RUNNING))],
  ["the people's table", [TUTOR, ...BOTH], inProgramme(() => takePeople(RUNNING))],
  ["the KPIs", [TUTOR, ...BOTH], inProgramme(() => loadKpis(RUNNING))],
  ["a figure of tutors", [TUTOR, ...BOTH], inProgramme(() => loadIndicator(RUNNING, "1a", 1))],
  ["a figure of pairs", BOTH, inProgramme(() => loadIndicator(RUNNING, "5a", 1))],
  ["the KPIs' table", BOTH, inProgramme(() => takeKpis(RUNNING))],
  ["milestones", [TUTOR, ...BOTH], inProgramme(() => loadMilestones(RUNNING))],
  ["a milestone to change", [LEAD], inProgramme(() => loadMilestones(RUNNING, "milestone-running-6"))],
  ["my record", [TUTOR, FACILITATOR, LEAD], inProgramme(() => loadRecord(RUNNING))],
];

pagesCostFew(PAGES, submitOne);
