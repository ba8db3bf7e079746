import { type Day, daysBetween } from "@/lib/core/dates";
import type { Evidence } from "@/lib/kpis/rules/facts";
import type { Indicator } from "@/lib/kpis/rules/indicator";
import { INDICATORS } from "@/lib/kpis/rules/indicators/all";
import { statusOf } from "@/lib/kpis/rules/status";

/** How much of a programme has passed on a day, from 0 to 1; a closed one has passed. */
export function elapsedOn(
  { startsOn, finishesOn, isClosed }: { startsOn: Day; finishesOn: Day; isClosed: boolean },
  today: Day,
): number {
  if (isClosed) return 1;
  const length = Math.max(1, daysBetween(startsOn, finishesOn));
  return Math.min(1, Math.max(0, daysBetween(startsOn, today) / length));
}

/** One indicator with its figure, its target and how it stands; nothing of the records it was counted from. */
export function measured(indicator: Indicator, { facts, content, targets }: Evidence, elapsed: number) {
  const { records: _, ...figure } = indicator.measure(facts, content);
  const target = targets[indicator.code]?.target ?? indicator.target;
  const status = statusOf(figure, indicator, target, elapsed);
  return { code: indicator.code, kind: indicator.kind, figure, target, status };
}

/** Every indicator, in the order in which they are shown. */
export const allMeasured = (evidence: Evidence, elapsed: number) =>
  INDICATORS.map((indicator) => measured(indicator, evidence, elapsed));

export type Measured = ReturnType<typeof measured>;
