import * as facilitation from "@/lib/action-learning/actions/facilitation";
import * as meetings from "@/lib/action-learning/actions/meetings";
import * as writing from "@/lib/action-learning/actions/writing";
import * as answers from "@/lib/buddy-groups/actions/answers";
import * as drafts from "@/lib/buddy-groups/actions/drafts";
import * as proposals from "@/lib/buddy-groups/actions/proposals";
import * as repairs from "@/lib/buddy-groups/actions/repairs";
import * as wishes from "@/lib/buddy-groups/actions/wishes";
import type { FormAction } from "@/lib/core/result";
import * as evaluation from "@/lib/evaluation/actions";
import * as kpis from "@/lib/kpis/actions";
import * as nudges from "@/lib/overview/actions";
import * as colleges from "@/lib/people/actions/colleges";
import * as invitations from "@/lib/people/actions/invitations";
import * as members from "@/lib/people/actions/members";
import * as milestones from "@/lib/programmes/actions";
import * as programmes from "@/lib/programmes/actions/programmes";
import * as report from "@/lib/report/actions";
import * as resources from "@/lib/resources/actions";
import * as evaluations from "@/lib/self-evaluations/actions";
import * as visits from "@/lib/visits/actions";
import * as workshops from "@/lib/workshops/actions/running";
import { type Fields, visitForm } from "@/tests/support/builders";
import { RUNNING } from "@/tests/support/example";
import { OWN_ACTS } from "@/tests/support/own-acts";

/** Takes the place of a fresh one for each press. */
const key = "";
const programmeId = RUNNING;
const stale = { version: "999" };
const slot = { day: "2027-02-04", from: "10:00", to: "12:00", place: "" };
const workshop = { ...slot, title: "T", about: "", onlineAt: "", audience: "programme" };
const held = { meetingId: "meeting-r12", ...stale };
const turn = { issue: "An issue", questions: "", insight: "" };
const promise = { intentionKey: key, what: "Ask", dueOn: "2027-02-10", whoAsks: "" };
const draft = { draftId: "draft-running-half-term" };
const southend = { programmeId, collegeId: "college-southend" };
const shared = { visitId: "visit-r10", ...stale };
const agreed = { visitId: "visit-r13", ...stale };
const on = { programmeId, ...stale };

/** Each act with a form that finds its thing in the example; an intention key is made afresh for each press. */
export const ACTS: Record<string, [FormAction, Fields]> = {
  ...OWN_ACTS,
  target: [kpis.setTarget, { ...on, indicator: "1a", target: "70" }],
  milestone: [milestones.changeMilestone, { milestoneId: "milestone-running-6", ...stale, title: "T" }],
  newMilestone: [
    milestones.addMilestone,
    { programmeId, intentionKey: key, title: "T", baselineOn: slot.day },
  ],
  programme: [
    programmes.changeProgramme,
    { ...on, title: "T", startsOn: "2026-09-01", finishesOn: "2027-07-01", groundRules: "G", funder: "" },
  ],
  proposeAll: [programmes.proposeMilestones, { programmeId }],
  newCollege: [
    colleges.addCollege,
    { programmeId, name: "Third", shortName: "Third", safeguardingName: "", safeguardingEmail: "" },
  ],
  college: [colleges.changeCollege, { ...southend, name: "Southend", shortName: "Southend" }],
  noCollege: [colleges.removeCollege, { programmeId, collegeId: "college-nowhere" }],
  site: [colleges.addSite, { ...southend, name: "Annexe", address: "", arrival: "" }],
  subject: [colleges.addSubject, { ...southend, subject: "Weaving" }],
  changedSite: [
    colleges.changeSite,
    { programmeId, siteId: "site-pier", name: "Pier", address: "", arrival: "" },
  ],
  journey: [colleges.keepJourney, { programmeId, siteId: "site-pier", otherId: "site-grays", minutes: "35" }],
  standard: [evaluations.addStandardAction, { programmeId, intentionKey: key, area: "values", title: "T" }],
  invite: [invitations.inviteOne, { participationId: "running-ia" }],
  inviteAll: [invitations.inviteAll, { programmeId }],
  takeBack: [invitations.withdrawInvitation, { participationId: "running-ia" }],
  endPart: [members.endMember, { participationId: "running-ia" }],
  bringBack: [members.bringBack, { participationId: "running-ia" }],
  closeAccount: [members.closeAccount, { participationId: "running-ib" }],
  reopenAccount: [members.reopenAccount, { participationId: "running-ib" }],
  acceptRules: [invitations.acceptRules, { participationId: "running-s07", accept: "yes" }],
  inviteThurrock: [invitations.inviteOne, { participationId: "running-ib" }],
  nudge: [
    nudges.nudgeOne,
    { programmeId, participationId: "running-s14", stage: "selfEvaluation", back: "" },
  ],
  nudgeSouthend: [nudges.nudgeAll, { ...southend, stage: "endReport", back: "" }],
  nudgeEverybody: [nudges.nudgeAll, { programmeId, stage: "endReport", back: "" }],
  newDraft: [
    drafts.beginDraftAction,
    { programmeId, kind: "set", name: "N", from: "nothing", intentionKey: key },
  ],
  board: [drafts.saveBoardAction, { ...draft, ...stale, newGroup: "Tern" }],
  propose: [proposals.proposeGroupsAction, { ...draft, ...stale }],
  cancelProposal: [proposals.cancelProposalAction, { ...draft, proposalId: "nowhere" }],
  wish: [wishes.wishAction, { ...draft, way: "apart", one: "running-s01", other: "running-s01" }],
  release: [wishes.releaseAction, { ...draft, person: "running-s01" }],
  putRight: [
    repairs.putRightAction,
    { ...draft, ...stale, moves: '[{"kind":"place","person":"running-s11","lane":null}]' },
  ],
  publish: [drafts.publishDraftAction, { ...draft, ...stale, after: "" }],
  discard: [drafts.discardDraftAction, draft],
  confirm: [answers.confirmGroupAction, { membershipId: "running-egret-s09" }],
  object: [answers.objectToGroupAction, { membershipId: "running-egret-s07", reason: "R" }],
  planMeeting: [meetings.planMeetingAction, { setId: "running-set-one", intentionKey: key, ...slot }],
  moveMeeting: [meetings.changeMeetingAction, { meetingId: "meeting-r13", ...stale, ...slot }],
  callOffMeeting: [meetings.cancelMeetingAction, { meetingId: "meeting-r13", ...stale }],
  callOffThree: [meetings.cancelMeetingAction, { meetingId: "meeting-r34", ...stale }],
  attendance: [meetings.holdMeetingAction, { ...held, present: ["running-s01", "running-s03"] }],
  presenters: [meetings.choosePresentersAction, { ...held, presenters: "running-s03" }],
  groundRules: [meetings.keepGroundRulesAction, { setId: "running-set-one", ...stale, groundRules: "G" }],
  noteTurn: [facilitation.noteTurnAction, { ...held, ...turn, presenterId: "running-s07" }],
  actionFor: [
    facilitation.addActionForAction,
    { ...promise, meetingId: "meeting-r12", ownerId: "running-s03" },
  ],
  review: [facilitation.saveReviewAction, { ...held, asked: "A", airTime: "", change: "" }],
  debrief: [
    facilitation.saveDebriefAction,
    { ...held, worked: "W", change: "", steppedIn: "", whoWasQuiet: "", helpWanted: "no" },
  ],
  ownTurn: [writing.keepTurnAction, { ...held, ...turn }],
  takeaway: [writing.keepTakeawayAction, { ...held, text: "T" }],
  ownAction: [writing.addActionAction, { ...promise, meetingId: "meeting-r12" }],
  withdrawTurn: [writing.withdrawTurnAction, { meetingId: "meeting-r12" }],
  reopenOwn: [evaluations.reopenSelfEvaluation, { participationId: "running-s07", ...stale }],
  share: [visits.shareVisit, shared],
  acknowledge: [visits.acknowledgeVisit, { ...shared, reply: "R", useful: "yes" }],
  addToVisit: [visits.addToVisit, { visitId: "visit-r10", text: "T", intentionKey: key }],
  agree: [visits.agreeVisit, { visitId: "visit-r03", ...stale }],
  decline: [visits.declineVisit, { visitId: "visit-r03", ...stale }],
  record: [visits.recordVisitAction, visitForm({ id: "visit-r13", version: 999 })],
  callOffVisit: [visits.cancelVisit, agreed],
  moveVisit: [visits.moveVisitAction, { ...agreed, ...slot }],
  visited: [visits.markVisited, agreed],
  notHeld: [visits.markNotHeld, agreed],
  wishes: [
    visits.saveWishes,
    { visitId: "visit-r02", ...stale, lookAt: "L", dontCommentOn: "", whereToSit: "", whenWeTalk: "" },
  ],
  evaluation: [evaluation.planEvaluation, { ...on, day: slot.day, from: "10:00", place: "", outcomes: "O" }],
  open: [evaluation.openEvaluation, on],
  reveal: [evaluation.revealTotals, on],
  close: [evaluation.closeEvaluation, on],
  card: [evaluation.addCard, { programmeId, kind: "wish", text: "T", intentionKey: key }],
  newEntry: [resources.beginEntry, { programmeId, title: "T", intentionKey: key }],
  entry: [resources.submitEntry, { entryId: "practice-p25", ...stale, intent: "keep", title: "T" }],
  approve: [resources.approveEntry, { entryId: "practice-p23", ...stale }],
  widen: [resources.widenEntry, { entryId: "practice-p25", ...stale }],
  withdrawEntry: [resources.withdrawEntry, { entryId: "practice-p25", ...stale }],
  tried: [resources.addTry, { entryId: "practice-p23", text: "T", triedOn: "2027-01-18", intentionKey: key }],
  sharing: [
    resources.addSharing,
    { programmeId, kind: "conversation", onDate: "2027-01-18", people: "", intentionKey: key },
  ],
  newWorkshop: [workshops.planWorkshop, { programmeId, intentionKey: key, ...workshop }],
  workshop: [workshops.changeWorkshop, { workshopId: "workshop-w22", ...stale, ...workshop, reason: "" }],
  openWorkshop: [workshops.openWorkshop, { workshopId: "workshop-w22", ...stale }],
  holdWorkshop: [workshops.holdWorkshop, { workshopId: "workshop-w22", ...stale }],
  closeFeedback: [workshops.closeFeedback, { workshopId: "workshop-w21", ...stale }],
  whoCame: [workshops.markAttendance, { workshopId: "workshop-w21", came: "" }],
  askTried: [workshops.askWhetherTried, { workshopId: "workshop-w21", ...stale }],
  callOffWorkshop: [workshops.callOffWorkshop, { workshopId: "workshop-w22", ...stale, reason: "R" }],
  section: [report.writeSection, { ...on, key: "about", text: "T", figures: "" }],
  quote: [report.chooseQuote, { programmeId, endReportId: "nowhere", quote: "Q", intentionKey: key }],
  signOff: [report.signOff, { ...on, digest: "D" }],
  publishReport: [report.publishReport, on],
  nextYear: [
    programmes.newProgramme,
    {
      ...{ fromId: RUNNING, intentionKey: key, title: "Next", funder: "" },
      ...{ startsOn: "2027-09-01", finishesOn: "2028-07-01" },
    },
  ],
  closeYear: [programmes.closeProgramme, on],
  reopenYear: [programmes.reopenProgramme, on],
};
