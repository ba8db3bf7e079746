import { RELATIONS, type Relation, type Sample } from "@/lib/access/cast";

/**
 * The privacy matrix of the programme, written by hand and never from the rules. One line a thing, one column a
 * relation, in the order of `COLUMNS`: F all of it, S its shareable half, M that it exists and how it stands,
 * - nothing. "Engagement" rows are what may be counted, "content" rows what was written.
 */
const COLUMNS =
  "author partner buddy setMember facilitator coordinator otherCoordinator lead fellow leaver outsider";

const LINES = `
Person                    F - - - - - - - - - -
SelfEvaluation            F - - - - M - M - - -
SelfEvaluationAnswers     F - - - - - - - - - -
SkillOffer                F - - - - S - S - - -
Theme                     F S S S S S - S - - -
ThemePrivateHalf          F - - - - - - - - - -
ThemeWording              F - - - - - - - - - -
TimetableSession          F F F - - F - F - - -
Visit                     F F M - - M - M - - -
VisitWishes               F F - - - - - - - - -
VisitDraft                F - - - - - - - - - -
VisitRecord-written       F - - - - - - - - - -
VisitRecord-shared        F F - - - - - - - - -
VisitRecord-opened        F F F F F - - - - - -
HostReply                 F F - - - - - - - - -
UsefulTap                 F - - - - - - - - - -
VisitAddendum             F F - - - - - - - - -
SetMeeting                F - - F F M M M - - -
SetNote                   F - - F F - - - - - -
SetTakeaway               F - - - - - - - - - -
SetAction                 F - - M M - - - - - -
SetActionText             F - - F F - - - - - -
SetReview                 F - - F F - - - - - -
Debrief                   F - - - - - - - - - -
DebriefProcess            - - - - S - - - - - -
EndReport                 F - - - - M - M - - -
EndReportText-draft       F - - - - - - - - - -
EndReportText-submitted   F - - - - F - F - - -
EndReportText-opened      F F F F F F - F - - -
EndReportPrivate          F - - - - - - - - - -
OutcomeRating             F - - - - - - - - - -
EvaluationCard            F F F F F F F F F - -
Evaluation                F F F F F F F F F - -
GoodPractice-begun        F - - - - - - - - - -
GoodPractice-draft        F F - - - - - - - - -
GoodPractice-published    F F F F F F F F F - -
GoodPractice-public       F F F F F F F F F F F
SharingAct                F - - - - - - - - - -
Workshop-planned          F F F F F F F F F - -
Workshop-inhouse          F F F F F F F F F - -
Workshop-open             F F F F F F F F F F F
WorkshopPlace             F - - - - F - F - - -
ProjectReport-draft       - - - - - F F F - - -
ProjectReport-published   F F F F F F F F F - -
Programme                 F F F F F F F F F F -
Participation             F F F F F F F F F - -
Standard                  F F F F F F F F F - -
ThemeTopic                F F F F F F F F F - -
College                   F F F F F F F F F - -
TeachingPeriod            F F F F F F F F F - -
Milestone                 F F F F F F F F F - -
GroupObjection            F - - - - F - F - - -
PeerGroup-draft           - - - - - F F F - - -
PeerGroup-published       F F F - - F F F - - -
PeerGroup-set             F - - F F F F F - - -
Letter                    F - - - - - - - - - -
Nudge                     F - - - - M - M - - -
`;

/** Whether the matrix gives this relation anything of this sample. */
export const PRIVACY = new Map<Sample, Map<Relation, boolean>>(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [sample, ...cells] = line.trim().split(/\s+/);
      if (cells.length !== RELATIONS.length) throw new Error(`${sample} has ${cells.length} cells`);
      const columns = COLUMNS.split(" ") as Relation[];
      return [sample as Sample, new Map(columns.map((relation, index) => [relation, cells[index] !== "-"]))];
    }),
);

/** What holds words that somebody wrote for another or for themselves: no coordinator ever sees it as one. */
export const CONTENT: Sample[] = [
  "SelfEvaluationAnswers",
  "ThemePrivateHalf",
  "ThemeWording",
  "VisitWishes",
  "VisitDraft",
  "VisitRecord-written",
  "VisitRecord-shared",
  "VisitRecord-opened",
  "HostReply",
  "UsefulTap",
  "VisitAddendum",
  "SetNote",
  "SetTakeaway",
  "SetActionText",
  "SetReview",
  "Debrief",
  "OutcomeRating",
  "EndReportText-draft",
  "EndReportPrivate",
];
