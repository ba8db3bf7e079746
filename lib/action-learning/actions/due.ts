import { dueFault } from "@/lib/action-learning/rules";
import { now } from "@/lib/core/clock";
import { dayToColumn, localDay } from "@/lib/core/dates";
import { type Result, unfit } from "@/lib/core/result";

const WORDS = {
  PAST: "Choose today or a day to come.",
  FAR: "That is more than a year ahead. Check the year.",
};

/** The refusal of a day that cannot be promised, or null. */
export function dueAnswer(dueOn: string, zone: string): Result<never> | null {
  const fault = dueFault(dayToColumn(dueOn), dayToColumn(localDay(now(), zone)));
  return fault && unfit("dueOn", WORDS[fault]);
}
