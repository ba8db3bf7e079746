import type { Day } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { meetingRows } from "@/prisma/seed/action-learning/rows";
import { yearsAround } from "@/prisma/seed/calendar";
import { evaluationRows } from "@/prisma/seed/closing/evaluation";
import { practiceRows } from "@/prisma/seed/closing/practice";
import { projectReportRows } from "@/prisma/seed/closing/report";
import { workshopRows } from "@/prisma/seed/closing/workshops";
import { endReportRows } from "@/prisma/seed/end-reports";
import { groupDraftRows } from "@/prisma/seed/group-drafts";
import { groupRows, membershipRows, weightsRows } from "@/prisma/seed/groups";
import { invitationRows, invitedRows } from "@/prisma/seed/invitations";
import { nudgeRows } from "@/prisma/seed/nudges";
import { participationRows, personRows } from "@/prisma/seed/people";
import { colleges, journeys, sites, subjectRows, teachingPeriods } from "@/prisma/seed/places";
import { milestoneRows, programmeColleges, programmeRow, targetRows } from "@/prisma/seed/programmes";
import { selfEvaluationRows } from "@/prisma/seed/self-evaluations/rows";
import { themeRows } from "@/prisma/seed/themes/rows";
import { wordingRows } from "@/prisma/seed/themes/wordings";
import { sessionRows } from "@/prisma/seed/timetables";
import {
  addendumRows,
  draftRows,
  recordRows,
  replyRows,
  tapRows,
  wishRows,
} from "@/prisma/seed/visits/records";
import { tellVisit } from "@/prisma/seed/visits/rows";
import { finishedVisits, runningVisits } from "@/prisma/seed/visits/story";
import { eventRows, letterRows } from "@/prisma/seed/visits/traces";

/** Every row of the example programme, by table, for one day. Pure: the same day gives the same rows. */
export function buildExample(today: Day) {
  const { finished, running } = yearsAround(today);
  const themes = { finished: themeRows("finished", finished), running: themeRows("running", running) };
  const evaluations = [selfEvaluationRows("finished", finished), selfEvaluationRows("running", running)];
  const meetings = [meetingRows("finished", finished, today), meetingRows("running", running, today)];
  const toldRunning = runningVisits.map((story) => tellVisit("running", running, today, story));
  const told = [
    ...finishedVisits.map((story) => tellVisit("finished", finished, today, story)),
    ...toldRunning,
  ];
  const nudges = nudgeRows(finished, running, today);
  const rows = {
    college: colleges,
    site: sites,
    journey: journeys,
    subject: subjectRows(finished),
    teachingPeriod: [...teachingPeriods("finished", finished), ...teachingPeriods("running", running)],
    person: personRows(finished, running),
    programme: [programmeRow("running", running), programmeRow("finished", finished)],
    programmeCollege: [...programmeColleges("running"), ...programmeColleges("finished")],
    participation: [
      ...participationRows("finished", finished),
      ...participationRows("running", running),
      ...invitedRows(running),
    ],
    invitation: invitationRows(today),
    indicatorTarget: targetRows,
    milestone: [...milestoneRows("finished", finished), ...milestoneRows("running", running)],
    theme: [...themes.finished.theme, ...themes.running.theme],
    themePrivateHalf: [...themes.finished.themePrivateHalf, ...themes.running.themePrivateHalf],
    themeWording: wordingRows(running),
    selfEvaluation: evaluations.flatMap((year) => year.selfEvaluation),
    selfEvaluationAnswers: evaluations.flatMap((year) => year.selfEvaluationAnswers),
    skillOffer: evaluations.flatMap((year) => year.skillOffer),
    peerGroup: [...groupRows("finished", finished), ...groupRows("running", running)],
    groupingWeights: weightsRows,
    groupMembership: [...membershipRows("finished", finished), ...membershipRows("running", running)],
    ...groupDraftRows(finished, running),
    timetableSession: sessionRows(running),
    visit: told.map(({ row }): Prisma.VisitCreateManyInput => row),
    visitWishes: wishRows(told),
    visitDraft: draftRows(told),
    visitRecord: recordRows(told),
    hostReply: replyRows(told),
    usefulTap: tapRows(told),
    visitAddendum: addendumRows(told),
    setMeeting: meetings.flatMap((year) => year.setMeeting),
    setAttendance: meetings.flatMap((year) => year.setAttendance),
    setTurn: meetings.flatMap((year) => year.setTurn),
    setNote: meetings.flatMap((year) => year.setNote),
    setNoteDraft: meetings.flatMap((year) => year.setNoteDraft),
    setTakeaway: meetings.flatMap((year) => year.setTakeaway),
    setAction: meetings.flatMap((year) => year.setAction),
    setActionText: meetings.flatMap((year) => year.setActionText),
    setReview: meetings.flatMap((year) => year.setReview),
    debrief: meetings.flatMap((year) => year.debrief),
    debriefProcess: meetings.flatMap((year) => year.debriefProcess),
    event: eventRows(toldRunning),
    nudge: nudges.nudge,
    letter: [...letterRows(toldRunning), ...nudges.nudgeLetter],
  };
  const closing = {
    ...evaluationRows(finished, running),
    ...practiceRows(finished, running),
    ...workshopRows(finished, running, today),
  };
  // Written last, on what the year held.
  return {
    ...rows,
    ...closing,
    ...endReportRows(finished, today, rows),
    ...projectReportRows(finished, running, { ...rows, ...closing }),
  };
}

export type Example = ReturnType<typeof buildExample>;
