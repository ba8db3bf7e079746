import type { Indicator } from "@/lib/kpis/rules/indicator";
import { community } from "@/lib/kpis/rules/indicators/community";
import { goodPractice } from "@/lib/kpis/rules/indicators/good-practice";
import { outcomes } from "@/lib/kpis/rules/indicators/outcomes";
import { ownPractice } from "@/lib/kpis/rules/indicators/own-practice";
import { passingOn } from "@/lib/kpis/rules/indicators/passing-on";
import { peerSupport } from "@/lib/kpis/rules/indicators/peer-support";

/** Every indicator, in the order in which they are shown. */
export const INDICATORS: Indicator[] = [
  ...ownPractice,
  ...peerSupport,
  ...goodPractice,
  ...passingOn,
  ...community,
  ...outcomes,
];

const byCode = new Map<string, Indicator>(INDICATORS.map((indicator) => [indicator.code, indicator]));

/** The indicator of a code as it stands in an address; null for any other text. */
export const indicatorOf = (code: string): Indicator | null => byCode.get(code) ?? null;
