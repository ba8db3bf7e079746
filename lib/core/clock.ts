import { localDay, startOfLocalDay } from "@/lib/core/dates";
import { env } from "@/lib/core/env";

let shift: number | undefined;

/**
 * The present moment. With `EXAMPLE_TODAY` the day is the one named there and time runs on from it, so that
 * the example programme, which is laid out around that day, can be tested on any day.
 */
export function now(): Date {
  shift ??= shiftTo(env().exampleToday);
  return new Date(Date.now() + shift);
}

function shiftTo(day: string | undefined): number {
  if (!day) return 0;
  return startOfLocalDay(day).getTime() - startOfLocalDay(localDay(new Date())).getTime();
}
