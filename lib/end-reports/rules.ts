import { machine } from "@/lib/core/machine";
import {
  type EndReportForm,
  type Evidence,
  MOST_THEMES,
  OPTIONAL_FIELDS,
  type OptionalField,
} from "@/lib/end-reports/schema";
import { tookPlace, type VisitState } from "@/lib/visits/rules";

export type ReportState = "open" | "submitted";

/** The life of an end report: submitted it is its coordinators' to read, reopened it is its author's alone again. */
export const reportMachine = machine({
  finish: { from: ["open"], to: "submitted" },
  reopen: { from: ["submitted"], to: "open" },
} as const satisfies Record<string, { from: readonly ReportState[]; to: ReportState }>);

export type ReportMove = (typeof reportMachine.moves)[number];

/** What somebody did in the year, counted and never typed. */
export interface Deeds {
  made: number;
  received: number;
  meetings: number;
  actions: number;
  /** Actions that were done, changed or let go. */
  closed: number;
}

/** Counts a year: visits that took place, meetings held with this person present, and their actions. */
export function countDeeds(
  participationId: string,
  visits: { hostId: string; visitorId: string; state: VisitState }[],
  meetings: { heldAt: Date | null; attendances: { participationId: string; present: boolean }[] }[],
  actions: { ownerId: string; state: string }[],
): Deeds {
  const happened = visits.filter(({ state }) => tookPlace(state));
  const own = actions.filter(({ ownerId }) => ownerId === participationId);
  return {
    made: happened.filter(({ visitorId }) => visitorId === participationId).length,
    received: happened.filter(({ hostId }) => hostId === participationId).length,
    meetings: meetings.filter((meeting) => wasAt(meeting, participationId)).length,
    actions: own.length,
    closed: own.filter(({ state }) => state !== "open").length,
  };
}

/** Whether this participation was at a meeting that was held. */
export const wasAt = (
  meeting: { heldAt: Date | null; attendances: { participationId: string; present: boolean }[] },
  participationId: string,
): boolean =>
  meeting.heldAt !== null &&
  meeting.attendances.some((one) => one.participationId === participationId && one.present);

/** Confidence with one theme, 1 to 10: as noted at the start, as seen now looking back, and now. */
export interface Rating {
  themeId: string;
  title: string;
  baseline: number | null;
  before: number | null;
  now: number | null;
}

export interface Answers {
  themes: string;
  takeaways: string;
  changedTeaching: string;
  changedLearners: string;
  evidence: Evidence[];
  motivations: string;
  ownership: string;
  community: string;
  professionalism: string;
  contactOutside: "yes" | "no" | "";
  sharedWhere: string;
  gotInTheWay: string;
  next: string;
}

/** What coordinators read: every answer but those kept back, which are left empty, and the counts of that day. */
export type SharedValues = Partial<Answers> & { deeds: Deeds };

/** What stays with its author: the answers marked "just me", which ones those are, and the ratings. */
export interface KeptValues {
  answers: Partial<Answers>;
  justMe: OptionalField[];
  ratings: Rating[];
}

export interface RatedTheme {
  id: string;
  title: string;
  confidence: number | null;
}

const isEmpty = (answer: string | string[]): boolean =>
  typeof answer === "string" ? answer.trim() === "" : answer.length === 0;

/** Divides a report into what its coordinators will read and what stays with its author. */
export function divide(form: EndReportForm, themes: RatedTheme[], deeds: Deeds) {
  const justMe = OPTIONAL_FIELDS.filter((field) => form[`justMe.${field}`] === "yes");
  const { changedTeaching, changedLearners } = form;
  const shared: Record<string, unknown> = { changedTeaching, changedLearners };
  const kept: Record<string, unknown> = {};
  for (const field of OPTIONAL_FIELDS)
    if (!isEmpty(form[field])) (justMe.includes(field) ? kept : shared)[field] = form[field];
  const number = (text: string | undefined) => (text ? Number(text) : null);
  const typed = form as Record<string, unknown> as Record<string, string | undefined>;
  const ratings = themes.slice(0, MOST_THEMES).map(({ id, title, confidence }, place) => ({
    ...{ themeId: id, title, baseline: confidence },
    before: number(typed[`then.${place}`]),
    now: number(typed[`now.${place}`]),
  }));
  return {
    shared: { ...shared, deeds } as SharedValues,
    kept: { answers: kept, justMe, ratings } as KeptValues,
  };
}

/** The report as its author would have typed it: what the form shows when it is opened again. */
export function undivide(shared: SharedValues, kept: KeptValues, quoteConsent: string | null) {
  const { deeds: _, ...answers } = { ...shared, ...kept.answers };
  const ticks = kept.justMe.map((field) => [`justMe.${field}`, "yes"]);
  const ratings = kept.ratings.flatMap(({ before, now }, place) => [
    [`then.${place}`, String(before ?? "")],
    [`now.${place}`, String(now ?? "")],
  ]);
  const rest = Object.fromEntries([...ticks, ...ratings, ["quoteConsent", quoteConsent ?? ""]]);
  return { ...answers, ...rest } as Record<string, string | string[]>;
}

const plain = (value: unknown): string => JSON.stringify(value).replaceAll("\\r\\n", "\\n");

/** Whether two divided reports say the same, however their newlines were sent and whatever was counted. */
export function saysTheSame(
  one: { shared: SharedValues; kept: KeptValues },
  other: { shared: SharedValues; kept: KeptValues },
): boolean {
  const words = ({ shared, kept }: typeof one) => {
    const { deeds: _, ...answers } = shared;
    const sorted = (record: object) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const ratings = kept.ratings.map(({ themeId, before, now }) => [themeId, before, now]);
    return plain([sorted(answers), sorted(kept.answers), [...kept.justMe].sort(), ratings]);
  };
  return words(one) === words(other);
}

/** Where somebody's report stands, also when there is none yet. */
export type Progress = "not-started" | "under-way" | "submitted";

export const progressOf = (report: { state: ReportState } | null | undefined): Progress =>
  report ? (report.state === "submitted" ? "submitted" : "under-way") : "not-started";
