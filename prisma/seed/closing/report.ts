import { columnToDay, localInstant } from "@/lib/core/dates";
import type { GoingOn, Totals } from "@/lib/evaluation/rules";
import { digestOf } from "@/lib/report/engine/digest";
import type { YearFacts } from "@/lib/report/engine/facts";
import { figuresOf, reportSections } from "@/lib/report/engine/sections";
import type { SectionKey } from "@/lib/report/schema";
import type { Prisma } from "@/prisma/generated/client";
import type { Year } from "@/prisma/seed/calendar";
import { personId } from "@/prisma/seed/cast";
import { programmeId } from "@/prisma/seed/groups";
import { collegeId } from "@/prisma/seed/places";

/** What the year held, as rows of the other tables. */
export interface ReportedRows {
  college: Prisma.CollegeCreateManyInput[];
  subject: Prisma.SubjectCreateManyInput[];
  programme: Prisma.ProgrammeCreateManyInput[];
  participation: Prisma.ParticipationCreateManyInput[];
  milestone: Prisma.MilestoneCreateManyInput[];
  theme: Prisma.ThemeCreateManyInput[];
  peerGroup: Prisma.PeerGroupCreateManyInput[];
  setMeeting: Prisma.SetMeetingCreateManyInput[];
  setAttendance: Prisma.SetAttendanceCreateManyInput[];
  visit: Prisma.VisitCreateManyInput[];
  outcome: Prisma.OutcomeCreateManyInput[];
  outcomeRating: Prisma.OutcomeRatingCreateManyInput[];
  evaluationAnswer: Prisma.EvaluationAnswerCreateManyInput[];
  evaluationCard: Prisma.EvaluationCardCreateManyInput[];
  evaluationCardHand: Prisma.EvaluationCardHandCreateManyInput[];
  goodPractice: Prisma.GoodPracticeCreateManyInput[];
  goodPracticeTry: Prisma.GoodPracticeTryCreateManyInput[];
  workshop: Prisma.WorkshopCreateManyInput[];
  workshopPlace: Prisma.WorkshopPlaceCreateManyInput[];
}

const programme = programmeId("finished");
const day = (value: unknown): string | null => (value instanceof Date ? columnToDay(value) : null);
const ours = <Row extends { programmeId: string }>(rows: Row[]): Row[] =>
  rows.filter((row) => row.programmeId === programme);

/** The finished year as its report counted it, on the day it was published. */
function factsOf(rows: ReportedRows, year: Year, publishedAt: Date): YearFacts {
  const tutors = ours(rows.participation).filter(
    ({ roles }) => Array.isArray(roles) && roles.includes("tutor"),
  );
  const held = ours(rows.setMeeting).filter(({ heldAt }) => heldAt);
  const attendance = rows.setAttendance.filter(({ meetingId }) => held.some(({ id }) => id === meetingId));
  const visits = ours(rows.visit);
  const published = ours(rows.goodPractice).filter(({ publishedAt: at }) => at);
  const groups = (kind: string) => ours(rows.peerGroup).filter((group) => group.kind === kind).length;
  const colleges = rows.college.map(({ id, shortName }) => ({
    college: shortName,
    n: tutors.filter((tutor) => tutor.collegeId === id).length,
  }));
  return {
    title: rows.programme.find(({ id }) => id === programme)?.title ?? "",
    funder: "",
    lead: rows.college.find(({ id }) => id === collegeId("southend"))?.name ?? "",
    partners: rows.college.filter(({ id }) => id !== collegeId("southend")).map(({ name }) => name),
    startsOn: year.startsOn,
    isClosed: true,
    finishesOn: year.finishesOn,
    tutors: colleges.filter(({ n }) => n > 0).toSorted((one, other) => other.n - one.n),
    facilitators: tutors.filter(({ roles }) => Array.isArray(roles) && roles.includes("facilitator")).length,
    themes: ours(rows.theme).length,
    groups: groups("buddies"),
    sets: groups("set"),
    meetings: held.length,
    present: attendance.filter(({ present }) => present).length,
    expected: attendance.length,
    visits: visits.length,
    learners: visits.reduce((sum, { learnersPresent }) => sum + (learnersPresent ?? 0), 0),
    subjects: rows.subject
      .filter(({ id }) => tutors.some(({ subjectId }) => subjectId === id))
      .map(({ name }) => name)
      .toSorted(),
    milestones: ours(rows.milestone).map((milestone) => ({
      title: milestone.title,
      baseline: day(milestone.baselineOn) ?? "",
      forecast: day(milestone.forecastOn),
      actual: day(milestone.actualOn),
      reason: milestone.reason ?? "",
      onPurpose: milestone.movedOnPurpose ?? false,
    })),
    outcomes: ours(rows.outcome).map(({ id = "", title }) => ({ id, title })),
    cards: cardsOf(rows),
    entries: published.map(({ id = "", title, publicAt }) => ({ id, title, isPublic: Boolean(publicAt) })),
    workshops: ours(rows.workshop).map(({ id, title, slug, openedAt, heldAt, cancelledAt }) => {
      const came = rows.workshopPlace.filter(({ workshopId, attended }) => workshopId === id && attended);
      const outside = came.filter((place) => !place.personId);
      const over = heldAt instanceof Date && heldAt < publishedAt;
      return {
        ...{ title, slug, opened: Boolean(openedAt), held: over, cancelled: Boolean(cancelledAt) },
        came: over ? came.length : 0,
        outside: over ? outside.length : 0,
        organisations: over ? new Set(outside.map(({ organisation }) => organisation)).size : 0,
      };
    }),
  };
}

function cardsOf({ evaluationCard, evaluationCardHand }: ReportedRows): YearFacts["cards"] {
  const standing = evaluationCard.filter(({ withdrawnAt, mergedIntoId }) => !withdrawnAt && !mergedIntoId);
  return standing
    .map(({ id = "", kind, text, starredAt }) => {
      const pile = evaluationCard.filter((card) => card.id === id || card.mergedIntoId === id);
      const hands = evaluationCardHand.filter(({ cardId }) => pile.some((card) => card.id === cardId));
      const people = new Set(hands.map(({ authorId }) => authorId)).size;
      return { kind, text, agreed: Math.max(people - 1, 0), starred: Boolean(starredAt) };
    })
    .toSorted((one, other) => other.agreed - one.agreed);
}

function totalsOf({ outcome, outcomeRating, evaluationAnswer }: ReportedRows) {
  const totals = ours(outcome).map(({ id = "" }): Totals => {
    const given = outcomeRating.filter(({ outcomeId }) => outcomeId === id);
    const count = (answer: string) => given.filter((rating) => rating.answer === answer).length;
    const counts = { fully: count("fully"), mostly: count("mostly"), partly: count("partly") };
    return { outcomeId: id, raters: given.length, ...counts, notYet: count("not_yet") };
  });
  const said = evaluationAnswer.filter(({ willContinue }) => willContinue !== null);
  const goOn = said.filter(({ willContinue }) => willContinue).length;
  return { totals, goingOn: { answered: said.length, goOn } satisfies GoingOn };
}

const words: Partial<Record<SectionKey, string>> = {
  about:
    "For the second year, tutors of two neighbouring services chose what they wanted to work on, visited each other’s classes and met in sets to think aloud.",
  slippage: "Holding the last workshop back was a choice: in September it could be used at once.",
  outcomes:
    "What a tutor could change depended on the group, the room and the hours. The figures count what took place; they do not say how much of it visits brought about.",
  next_steps: "Both services have agreed hours for a third year.",
};

/** The finished year's report as it was published; the running year's with words over figures that have moved since. */
export function projectReportRows(finished: Year, running: Year, rows: ReportedRows) {
  const publishedAt = localInstant(finished.finishesOn, 15 * 60);
  const year = factsOf(rows, finished, publishedAt);
  const sections = reportSections({ year, ...totalsOf(rows), quotes: [], indicators: [], words });
  const reportId = "project-report-finished";
  return {
    projectReport: [
      {
        ...{ id: reportId, programmeId: programme, publishedAt, version: 9 },
        frozen: { sections } as unknown as Prisma.InputJsonObject,
      },
      { id: "project-report-running", programmeId: programmeId("running"), version: 2 },
    ] satisfies Prisma.ProjectReportCreateManyInput[],
    reportSection: [
      ...sections
        .filter((section) => section.words !== "")
        .map(
          (section): Prisma.ReportSectionCreateManyInput => ({
            ...{ reportId, key: section.key, text: section.words, figures: figuresOf(section) },
            writtenAt: localInstant(finished.on(44, 2), 11 * 60),
          }),
        ),
      {
        ...{ reportId: "project-report-running", key: "outcomes", figures: "[]" },
        text: "Visits began later than last year, and there are more of them.",
        writtenAt: localInstant(running.on(20, 3), 11 * 60),
      },
    ] satisfies Prisma.ReportSectionCreateManyInput[],
    reportSignOff: (["southend", "thurrock"] as const).map(
      (college): Prisma.ReportSignOffCreateManyInput => ({
        ...{ reportId, collegeId: collegeId(college), digest: digestOf(sections) },
        personId: personId(college === "southend" ? "lead" : "coordinator"),
        signedAt: localInstant(finished.on(44, 4), college === "southend" ? 600 : 640),
      }),
    ),
  };
}
