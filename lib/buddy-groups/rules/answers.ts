import type { Day } from "@/lib/core/dates";
import { addWorkingDays } from "@/lib/core/working-days";

/** How long somebody may say that a group does not work for them; who says nothing by then has agreed. */
const WORKING_DAYS = 5;

/** The last day on which somebody whose time in a group began on `from` may say that it does not work. */
export const lastDayToObject = (from: Day): Day => addWorkingDays(from, WORKING_DAYS);

/** How a member stands to their group. */
export type Standing = "confirmed" | "objected" | "asked" | "silent";

/** Confirmed, objected, still to answer, or silent for so long that it counts as yes. */
export function standingOf(
  member: { startedOn: Day; confirmed: boolean; objected: boolean },
  today: Day,
): Standing {
  if (member.objected) return "objected";
  if (member.confirmed) return "confirmed";
  return today <= lastDayToObject(member.startedOn) ? "asked" : "silent";
}
