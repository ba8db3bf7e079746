import * as facilitation from "@/lib/action-learning/actions/facilitation";
import * as writing from "@/lib/action-learning/actions/writing";
import type { FormAction } from "@/lib/core/result";
import * as reports from "@/lib/end-reports/actions";
import * as evaluation from "@/lib/evaluation/actions";
import * as members from "@/lib/people/actions/members";
import * as resources from "@/lib/resources/actions";
import * as evaluations from "@/lib/self-evaluations/actions";
import * as periods from "@/lib/timetables/actions/periods";
import * as sessions from "@/lib/timetables/actions/sessions";
import * as visits from "@/lib/visits/actions";
import type { Fields } from "@/tests/support/builders";
import { RUNNING } from "@/tests/support/example";
import { part } from "@/tests/support/people";

const programmeId = RUNNING;
const key = "";
const stale = { version: "999" };
const set = { meetingId: "meeting-r12" };
const action = { actionId: "action-r12-2", ...stale, back: "meeting-r12" };
const theme = { title: "T", willTry: "W", soThatLearners: "S", lookAt: "L" };
const session = {
  ...{ weekday: "sun", starts: "07:00", ends: "07:30", kind: "unavailable", place: "" },
  ...{ group: "", subject: "", learners: "", from: "", to: "" },
};
const dates = { programmeId, collegeId: "college-southend" };
const kept = { ...dates, periodId: "period-running-southend-1", ...stale };
const card = { cardId: "card-1" };
const slot = { day: "2027-02-05", from: "18:00", to: "19:00" };

/** Acts upon what is mostly somebody's own: the actions of a turn, a theme, a timetable, a report, a card. */
export const OWN_ACTS: Record<string, [FormAction, Fields]> = {
  closeAction: [writing.closeActionAction, { ...action, outcome: "done", whatHappened: "" }],
  confirmAction: [writing.confirmActionAction, action],
  reviseAction: [writing.reviseActionAction, { ...action, what: "W", dueOn: "2027-02-10", whoAsks: "" }],
  reopenAction: [writing.reopenActionAction, action],
  leaveTurn: [facilitation.leaveTurnUnrecordedAction, { ...set, presenterId: "running-s07" }],
  allowTurn: [writing.allowTurnAction, set],
  ownEvaluation: [
    evaluations.finishSelfEvaluation,
    { participationId: "running-s07", ...stale, intent: "keep", goingWell: "G" },
  ],
  newTheme: [evaluations.addThemeAction, { participationId: "running-s07", intentionKey: key, ...theme }],
  theme: [evaluations.changeThemeAction, { themeId: "theme-running-s07-1", ...stale, ...theme }],
  newSession: [sessions.addSession, { participationId: "running-s07", intentionKey: key, ...session }],
  session: [sessions.changeSession, { sessionId: "session-s07-1", ...stale, ...session }],
  noSession: [sessions.removeSession, { sessionId: "session-s07-1", ...stale }],
  newPeriod: [
    periods.addPeriod,
    { ...dates, intentionKey: key, name: "Extra", startsOn: "2027-07-05", finishesOn: "2027-07-06" },
  ],
  period: [periods.changePeriod, { ...kept, name: "N", startsOn: "2026-08-24", finishesOn: "2026-10-09" }],
  noPeriod: [periods.removePeriod, kept],
  changedStandard: [
    evaluations.changeStandardAction,
    { programmeId, number: "1", ...stale, title: "T", verified: "", retired: "" },
  ],
  newTopic: [evaluations.addTopicAction, { programmeId, intentionKey: key, title: "T" }],
  topic: [
    evaluations.changeTopicAction,
    { programmeId, topicId: "topic-motivation", ...stale, title: "T", position: "1", retired: "" },
  ],
  ownReport: [
    reports.submitReport,
    { ownerId: "running-s07", ...stale, changedTeaching: "C", changedLearners: "L", quoteConsent: "no" },
  ],
  reopenReport: [reports.reopenReport, { reportId: "end-report-running-s01", ...stale }],
  rate: [evaluation.rateOutcomes, { programmeId, "answer.0": "fully", willContinue: "" }],
  agreeToCard: [evaluation.agreeToCard, card],
  withdrawCard: [evaluation.withdrawCard, card],
  star: [evaluation.starCard, { ...card, starred: "yes" }],
  merge: [evaluation.mergeCards, { ...card, intoId: "card-2" }],
  addMember: [members.addMember, { programmeId, email: "nell@southend.example", ...part() }],
  member: [members.changeMember, { participationId: "running-s05", ...stale, ...part() }],
  unshare: [resources.removeSharing, { sharingId: "sharing-running-s09" }],
  askToVisit: [
    visits.proposeVisitAction,
    {
      ...{ programmeId, buddyId: "running-s07", direction: "visit", intentionKey: key, ...slot },
      ...{ siteId: "", room: "", className: "", themeId: "" },
    },
  ],
  anotherTime: [visits.counterVisit, { visitId: "visit-r03", ...stale, ...slot }],
};
