import { addDays, type Day, dayToColumn } from "@/lib/core/dates";
import { USUAL_GROUND_RULES, USUAL_OUTCOMES } from "@/lib/programmes/engine/usual";
import { type Period, teachingWeeksBetween } from "@/lib/timetables/rules";
import type { Stage } from "@/prisma/generated/enums";

/** When something is due, as a teaching week: counted from the first, or back from the last (-1 is the last). */
interface Promised {
  title: string;
  stage: Stage | null;
  week: number;
}

/** What a usual year promises, in the order in which it falls due. */
export const PROMISED: Promised[] = [
  { title: "The plan, the dates and the ground rules are agreed", stage: null, week: 1 },
  { title: "Every tutor has finished a self-evaluation", stage: "self_evaluation", week: 4 },
  { title: "Every tutor has chosen a theme", stage: "themes", week: 5 },
  { title: "Buddy groups are published", stage: "buddy_groups", week: 6 },
  { title: "Every learning set has met for the first time", stage: "learning_sets", week: 12 },
  { title: "Every tutor has visited and been visited", stage: "visits", week: -6 },
  { title: "Group evaluation meeting", stage: "evaluation", week: -3 },
  { title: "End reports are in", stage: "end_reports", week: -1 },
  { title: "Final workshop", stage: "workshop", week: -1 },
];

interface Span {
  startsOn: Day;
  finishesOn: Day;
}

export interface ProposedMilestone {
  position: number;
  title: string;
  stage: Stage | null;
  baselineOn: Day;
}

/**
 * The milestones of a usual year, dated by the weeks in which anybody teaches; by plain weeks where no term dates
 * are known. Each is due on the Friday of its week and never outside the programme; in a short programme they move
 * together and keep their order.
 */
export function proposedMilestones(span: Span, periods: Period[]): ProposedMilestone[] {
  const taught = teachingWeeksBetween(periods, span.startsOn, span.finishesOn);
  const weeks = taught.length > 0 ? taught : teachingWeeksBetween([span], span.startsOn, span.finishesOn);
  let earliest = span.startsOn;
  return PROMISED.map(({ title, stage, week }, at) => {
    const index = week > 0 ? week - 1 : weeks.length + week;
    const monday = weeks[Math.min(Math.max(index, 0), weeks.length - 1)] ?? span.startsOn;
    const friday = addDays(monday, 4);
    const [due = friday] = [friday, span.finishesOn].sort();
    const [, baselineOn = due] = [due, earliest].sort();
    earliest = baselineOn;
    return { position: at + 1, title, stage, baselineOn };
  });
}

interface Kept {
  forecastOn: unknown;
  actualOn: unknown;
  version: number;
}

/** Whether the milestones still are what the template proposed: nobody has changed, moved or met any of them. */
export const areProposals = (milestones: Kept[]): boolean =>
  milestones.length > 0 &&
  milestones.every(({ version, forecastOn, actualOn }) => version === 1 && !forecastOn && !actualOn);

/** The columns and rows that a new programme takes from the template. */
export function templateOf(span: Span, periods: Period[], groundRules = USUAL_GROUND_RULES) {
  return {
    groundRules,
    milestones: {
      create: proposedMilestones(span, periods).map(({ baselineOn, ...milestone }) => ({
        ...milestone,
        baselineOn: dayToColumn(baselineOn),
      })),
    },
    outcomes: { create: USUAL_OUTCOMES.map((title, at) => ({ position: at + 1, title })) },
  };
}
