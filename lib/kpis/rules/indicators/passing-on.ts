import type { Facts } from "@/lib/kpis/rules/facts";
import { counted, figure, type Indicator, ofTutors, share } from "@/lib/kpis/rules/indicator";

/** KPI 4: tutors know their theme and pass it on. Formulas: docs/kpis.md. */
export const passingOn: Indicator[] = [
  {
    ...{ code: "4a", kind: "share", target: 0.8, least: 5 },
    measure: (facts) => ofTutors(facts, (tutor) => tutor.shared),
  },
  {
    ...{ code: "4b", kind: "share", target: 0.8, least: 5 },
    measure: (_, content) => counted(content, "thenNow"),
  },
  {
    ...{ code: "4c", kind: "share", target: 1, least: 1 },
    measure: ({ workshops }) =>
      share(
        "workshop",
        workshops.map(({ id, held }) => ({ id, yes: held })),
      ),
  },
  {
    ...{ code: "4d", kind: "share", target: null, least: 1 },
    measure: ({ workshops }) => {
      const sum = (of: (workshop: Facts["workshops"][number]) => number) =>
        workshops.reduce((total, workshop) => total + of(workshop), 0);
      return figure(
        sum(({ outside }) => outside),
        sum(({ attended }) => attended),
      );
    },
  },
];

/** How many organisations beyond the programme's colleges came, however their names were typed. */
export function organisationsOf({ workshops }: Pick<Facts, "workshops">): number {
  const names = workshops.flatMap(({ organisations }) => organisations);
  return new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean)).size;
}
