import { percentInWords, shareInWords } from "@/lib/core/share";
import type { Code, Figure, Kind } from "@/lib/kpis/rules/indicator";
import type { Measured } from "@/lib/kpis/rules/measured";
import type { Status } from "@/lib/kpis/rules/status";

/** The programme's goals, each with the indicators that speak of it. */
export const GOALS: { id: string; title: string; codes: Code[] }[] = [
  {
    id: "kpi-1",
    title: "KPI 1. Tutors look at their own practice and share it",
    codes: ["1a", "1b", "1c"],
  },
  {
    id: "kpi-2",
    title: "KPI 2. Tutors support each other and find their own answers",
    codes: ["2a", "2b", "2c", "2d", "2e"],
  },
  {
    id: "kpi-3",
    title: "KPI 3. What works becomes something others can use",
    codes: ["3a", "3b", "3c"],
  },
  {
    id: "kpi-4",
    title: "KPI 4. Tutors grow in their theme and pass it on",
    codes: ["4a", "4b", "4c", "4d"],
  },
  {
    id: "kpi-5",
    title: "KPI 5. A community within subjects and across the colleges",
    codes: ["5a", "5b", "5c", "5d"],
  },
  { id: "outcomes", title: "Outcomes the programme hopes for", codes: ["O1", "O2", "O3"] },
];

interface IndicatorWords {
  title: string;
  /** How it is counted, for people. */
  rule: string;
}

/** N in every rule: tutors who accepted the ground rules and did not withdraw. */
export const INDICATOR_WORDS: Record<Code, IndicatorWords> = {
  "1a": {
    title: "Self-evaluations finished",
    rule: "Tutors whose self-evaluation is finished, of all tutors taking part.",
  },
  "1b": {
    title: "Complete themes",
    rule: "Tutors with a theme that says what they will try and what it is to do for learners, of all tutors taking part.",
  },
  "1c": {
    title: "Tutors who shared their learning",
    rule: "Tutors who presented at a learning set’s meeting, led a workshop that was held, or published good practice, of all tutors taking part.",
  },
  "2a": {
    title: "Tutors who visited and were visited",
    rule: "Tutors with at least one visit made and one received, of all tutors taking part. A visit counts once it has taken place.",
  },
  "2b": {
    title: "Visit forms shared within five working days",
    rule: "Visits whose form reached the host within five working days of the day of the visit, of all visits that took place. Weekends and England’s bank holidays are not working days.",
  },
  "2c": {
    title: "Hosts who found the form useful",
    rule: "Hosts’ private answers “yes, it was useful”, of all that were given.",
  },
  "2d": {
    title: "Actions seen to by the next meeting",
    rule: "Actions done, or changed on purpose, by the day of the set’s next meeting, of those that were to be done by then. One that was let go counts among those due only.",
  },
  "2e": {
    title: "Contact beyond meetings and visits",
    rule: "Submitted end reports that tell of contact with colleagues nobody had arranged, of all submitted.",
  },
  "3a": {
    title: "Good practice published, for each tutor",
    rule: "Published entries of good practice, divided by the number of tutors taking part.",
  },
  "3b": {
    title: "Entries tied to a theme or a standard",
    rule: "Published entries that name a theme or a professional standard, of all published.",
  },
  "3c": {
    title: "Entries somebody else has tried",
    rule: "Published entries with at least one “I tried this” by somebody other than the author, of all published.",
  },
  "4a": {
    title: "Tutors who passed something on",
    rule: "Tutors who noted at least once that they shared what they learned, of all tutors taking part.",
  },
  "4b": {
    title: "Tutors more confident in their theme",
    rule: "Tutors who rate their confidence now higher than then, added up over their themes, of those who rated both. The ratings are theirs alone.",
  },
  "4c": {
    title: "Workshops held",
    rule: "Workshops that were held, of all that were planned.",
  },
  "4d": {
    title: "Guests at workshops",
    rule: "People at workshops who take no part in the programme, of everybody who came.",
  },
  "5a": {
    title: "Ties across subjects",
    rule: "Pairs from different subject areas, of all pairs who learned together: linked by a completed visit or by the same meeting of a set.",
  },
  "5b": {
    title: "Visit ties across colleges",
    rule: "Pairs from different colleges, of all pairs linked by a completed visit.",
  },
  "5c": {
    title: "Colleagues each tutor learned with",
    rule: "The median, over all tutors taking part, of the number of different colleagues each is tied to by a completed visit or the same meeting of a set.",
  },
  "5d": {
    title: "Subject areas taking part",
    rule: "Subject areas of the tutors taking part, and those among them that took no part in any earlier year.",
  },
  O1: {
    title: "Learners’ reasons change the teaching",
    rule: "Submitted end reports that name something done differently because of why learners come, of all submitted.",
  },
  O2: {
    title: "Tutors in charge of their own development",
    rule: "Tutors who set an action, brought one to an end and report a change in their teaching, of all tutors taking part.",
  },
  O3: {
    title: "The community is worth it",
    rule: "Tutors who rate this outcome “fully” or “mostly” reached at the group evaluation, of all who rated it. Shown once its totals are.",
  },
};

export const STATUS_WORDS: Record<Status, string> = {
  met: "Met",
  onTrack: "On track",
  atRisk: "At risk",
  notMet: "Not met",
  noEvidence: "Not enough evidence yet",
  noTarget: "No target",
};

export const STATUS_TONES: Record<Status, "done" | "waiting" | "attention" | "neutral"> = {
  met: "done",
  onTrack: "waiting",
  atRisk: "attention",
  notMet: "attention",
  noEvidence: "neutral",
  noTarget: "neutral",
};

const decimal = (value: number): string => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });

/** A figure as it is read; "fewer than five" where the database told nothing. */
export function figureInWords({ numerator, denominator, value }: Figure, kind: Kind): string {
  if (kind === "median") return value === null ? "–" : `${decimal(value)} (median of ${denominator} tutors)`;
  if (numerator === null || denominator === null) return "Not shown yet";
  if (kind === "each")
    return `${numerator} for ${denominator} tutors${value === null ? "" : ` (${decimal(value)} each)`}`;
  if (kind === "count") return `${denominator}, of which ${numerator} new`;
  return shareInWords(numerator, denominator);
}

/** A target as it is read. */
export function targetInWords(target: number | null, kind: Kind): string {
  if (target === null) return "–";
  if (kind === "share") return percentInWords(target);
  return kind === "each" ? `${decimal(target)} each` : decimal(target);
}

/** An indicator as the project report states it, in a line. */
export const indicatorLine = ({ code, figure, kind, target, status }: Measured) => ({
  label: `${code} ${INDICATOR_WORDS[code].title}`,
  value: [
    figureInWords(figure, kind),
    ...(target === null ? [] : [`target ${targetInWords(target, kind)}`]),
    ...(status === "noTarget" ? [] : [STATUS_WORDS[status].toLowerCase()]),
  ].join("; "),
});
