import { addDays, type Day, daysBetween } from "@/lib/core/dates";

/** A dated promise: the day first promised, the day now expected, the day it came true. */
export interface Promised {
  baselineOn: Day;
  forecastOn: Day | null;
  actualOn: Day | null;
  movedOnPurpose: boolean;
}

/** A stretch of teaching, both days included. */
export interface Teaching {
  startsOn: Day;
  finishesOn: Day;
}

export interface Slippage {
  /** Calendar days from the first promise to what is expected or came true; negative when earlier. */
  days: number;
  /** Weeks with teaching in them that were lost; 0 when it came earlier. */
  teachingWeeks: number;
}

/** The day it came true, else the day it is expected on. */
const dueOn = ({ baselineOn, forecastOn, actualOn }: Omit<Promised, "movedOnPurpose">): Day =>
  actualOn ?? forecastOn ?? baselineOn;

/**
 * How far a promise slipped. A week counts as lost when its Monday lies after the week of the promise, up to and with
 * the week of the new day, and somebody taught in it: holidays cost nothing.
 */
export function slippageOf(promised: Omit<Promised, "movedOnPurpose">, teaching: Teaching[]): Slippage {
  const to = dueOn(promised);
  const days = daysBetween(promised.baselineOn, to);
  let teachingWeeks = 0;
  for (let monday = addDays(mondayOf(promised.baselineOn), 7); monday <= to; monday = addDays(monday, 7)) {
    const friday = addDays(monday, 4);
    if (teaching.some(({ startsOn, finishesOn }) => startsOn <= friday && finishesOn >= monday))
      teachingWeeks += 1;
  }
  return { days, teachingWeeks };
}

export type MilestoneStatus =
  | "met"
  | "metLate"
  | "onPurpose"
  | "toCome"
  | "slight"
  | "some"
  | "much"
  | "overdue";

/** Teaching weeks lost up to which a delay is slight, and up to which it is some; beyond it is much. */
const SLIGHT = 1;
const SOME = 4;

/** How a promise stands on a day. One moved on purpose is shown as such and as nothing else. */
export function milestoneStatus(
  promised: Promised,
  { teachingWeeks }: Slippage,
  today: Day,
): MilestoneStatus {
  if (promised.actualOn) return promised.actualOn > promised.baselineOn ? "metLate" : "met";
  if (promised.movedOnPurpose) return "onPurpose";
  if (dueOn(promised) < today) return "overdue";
  if (dueOn(promised) <= promised.baselineOn) return "toCome";
  if (teachingWeeks <= SLIGHT) return "slight";
  return teachingWeeks <= SOME ? "some" : "much";
}

/** The Monday of a day’s week, reckoned from one that is known. */
const mondayOf = (day: Day): Day => addDays(day, -(((daysBetween("2024-01-01", day) % 7) + 7) % 7));
