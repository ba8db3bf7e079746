import type { Facts } from "@/lib/kpis/rules/facts";
import { figure, type Indicator, share, tutorsOf } from "@/lib/kpis/rules/indicator";

/** KPI 3: what is learned becomes something others can use. Formulas: docs/kpis.md. */
export const goodPractice: Indicator[] = [
  {
    ...{ code: "3a", kind: "each", target: 0.5, least: 5 },
    measure: (facts) => figure(facts.entries.length, tutorsOf(facts).length),
  },
  {
    ...{ code: "3b", kind: "share", target: 1, least: 1 },
    measure: (facts) => entries(facts, ({ linked }) => linked),
  },
  {
    ...{ code: "3c", kind: "share", target: 0.3, least: 1 },
    measure: (facts) => entries(facts, ({ tried }) => tried),
  },
];

const entries = (facts: Facts, yes: (entry: Facts["entries"][number]) => boolean) =>
  share(
    "entry",
    facts.entries.map((entry) => ({ id: entry.id, yes: yes(entry) })),
  );
