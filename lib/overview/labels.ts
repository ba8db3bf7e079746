import { dayInWords, timeInWords } from "@/lib/core/dates";
import type { Cell, Turns } from "@/lib/overview/rules/board";
import type { BoardStage, PersonFacts, VisitFacts } from "@/lib/overview/rules/stages";
import type { Stage } from "@/prisma/generated/enums";

/** The stages as the board heads them. */
export const BOARD_WORDS: Record<BoardStage, string> = {
  selfEvaluation: "Self-evaluation",
  themes: "Themes",
  group: "Buddy group",
  visitMade: "Visit made",
  visitReceived: "Visit received",
  learningSet: "Set meetings",
  endReport: "End report",
};

/** What a reminder was about. */
export const NUDGE_WORDS: Record<Stage, string> = {
  ground_rules: "the ground rules",
  self_evaluation: "the self-evaluation",
  themes: "the themes",
  buddy_groups: "the buddy group",
  visits: "visits",
  learning_sets: "the set’s meeting",
  evaluation: "the group evaluation",
  end_reports: "the end report",
  workshop: "the workshop",
};

/** Where somebody stands in a stage, in a word or two. */
export function cellWords(cell: Pick<Cell, "stage" | "waitsFor">, facts: PersonFacts): string {
  return WORDS[cell.stage](facts, cell.waitsFor);
}

type Words = (facts: PersonFacts, waitsFor: Cell["waitsFor"]) => string;

const WORDS: Record<BoardStage, Words> = {
  selfEvaluation: ({ selfEvaluation }) =>
    ({ none: "Not started", open: "Under way", reopened: "Opened again", finished: "Finished" })[
      selfEvaluation
    ],
  themes: ({ themes }) => (themes === 0 ? "None yet" : `${themes} ${themes === 1 ? "theme" : "themes"}`),
  group: ({ group }) => group ?? "In no group yet",
  visitMade: (facts, waitsFor) => visitWords(facts.made, waitsFor),
  visitReceived: (facts, waitsFor) => visitWords(facts.received, waitsFor),
  learningSet: ({ set, held, attended, toNote }) => {
    if (toNote > 0) return "A meeting to note";
    if (!set) return "In no set yet";
    if (attended > held) return `${attended} attended`;
    return held === 0 ? "None held yet" : `At ${attended} of ${held}`;
  },
  endReport: ({ report }, waitsFor) => {
    if (report === "submitted") return "Submitted";
    if (report === "open") return "Under way";
    return waitsFor === "person" ? "Not started" : "Later";
  },
};

function visitWords({ mine, tookPlace, planned }: VisitFacts, waitsFor: Cell["waitsFor"]): string {
  if (mine > 0) return "Their turn";
  if (tookPlace > 0) return `${tookPlace} ${tookPlace === 1 ? "visit" : "visits"}`;
  if (planned > 0) return "On its way";
  return waitsFor === "person" ? "None planned" : "Later";
}

/** The stages that wait for the person, in one cell of a table to take along. */
export const waitingWords = (cells: Cell[]): string =>
  cells
    .filter(({ waitsFor }) => waitsFor === "person")
    .map(({ stage }) => BOARD_WORDS[stage].toLowerCase())
    .join(", ");

/** `17 of 20 (85 %)` */
export const share = (part: number, whole: number): string =>
  whole === 0 ? "None of none yet" : `${part} of ${whole} (${Math.round((part / whole) * 100)} %)`;

/** Who waits on whom, a line for each kind that there is. */
export function turnWords(turns: Turns): string[] {
  const line = (count: number, one: string, more: string) =>
    count > 0 ? [`${count} ${count === 1 ? one : more}`] : [];
  return [
    ...line(turns.forms, "visit form waits for its visitor", "visit forms wait for their visitors"),
    ...line(turns.toRead, "shared form waits for its host", "shared forms wait for their hosts"),
    ...line(turns.hostAnswers, "proposal waits for its host", "proposals wait for their hosts"),
    ...line(turns.visitorAnswers, "invitation waits for its visitor", "invitations wait for their visitors"),
    ...line(
      turns.toNote,
      "set meeting waits for its facilitator’s note on who came",
      "set meetings wait for their facilitators’ notes on who came",
    ),
    ...line(turns.withoutGroup, "person waits for a buddy group", "people wait for a buddy group"),
    ...line(turns.withoutSet, "person waits for a learning set", "people wait for a learning set"),
  ];
}

/** When a stage is due, or since when it has been reached by all. */
export function dueWords(due: string | undefined, metOn: string | undefined): string {
  if (metOn) return `Met on ${dayInWords(metOn)}`;
  return due ? `By ${dayInWords(due)}` : "No day set";
}

/** Where the group evaluation stands. Ratings are private, so this is all there is to say of it here. */
export function evaluationWords(
  evaluation: {
    meetsAt: Date | null;
    openedAt: Date | null;
    revealedAt: Date | null;
    closedAt: Date | null;
  } | null,
  timeZone: string,
): string {
  if (evaluation?.closedAt) return "Closed";
  if (evaluation?.revealedAt) return "Held, totals shown";
  if (evaluation?.openedAt) return "Open for ratings";
  return evaluation?.meetsAt ? `Meets on ${timeInWords(evaluation.meetsAt, timeZone)}` : "Not planned yet";
}

/** What came of a reminder, in words; `sent` and `resting` are counts as an address has them. */
export function nudgeNews({ sent, resting }: { sent?: string; resting?: string }): string | null {
  const count = /^\d{1,4}$/;
  if (!sent || !resting || !count.test(sent) || !count.test(resting)) return null;
  const rest =
    Number(resting) === 0
      ? ""
      : Number(resting) === 1
        ? "One was reminded of it in the last five working days, and gets no second letter so soon."
        : `${resting} were reminded of it in the last five working days, and get no second letter so soon.`;
  if (Number(sent) === 0) return rest || "Nothing waits there any more, so no letter went.";
  const went =
    Number(sent) === 1 ? "A kind reminder is on its way." : `${sent} kind reminders are on their way.`;
  return `${went} ${rest}`.trim();
}
