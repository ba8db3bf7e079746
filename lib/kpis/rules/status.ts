import type { Figure, Indicator } from "@/lib/kpis/rules/indicator";

export type Status = "met" | "onTrack" | "atRisk" | "notMet" | "noEvidence" | "noTarget";

/**
 * How a figure stands against its target. With fewer records than the indicator asks for it is not yet evidence of
 * anything. Before the programme's end, a figure that has come as far towards its target as the year has gone is on
 * track; after it, what was not reached was not met.
 *
 * @param elapsed how much of the programme has passed, from 0 to 1
 */
export function statusOf(
  { value, denominator }: Pick<Figure, "value" | "denominator">,
  { least, kind }: Pick<Indicator, "least" | "kind">,
  target: number | null,
  elapsed: number,
): Status {
  if (kind !== "count" && (value === null || denominator === null || denominator < least))
    return "noEvidence";
  if (target === null || value === null) return "noTarget";
  // A share of 17 of 20 reaches 0.85 although a computer's 17 / 20 may fall short of it by a hair.
  if (value >= target - 1e-9) return "met";
  if (elapsed >= 1) return "notMet";
  return value >= target * elapsed - 1e-9 ? "onTrack" : "atRisk";
}
