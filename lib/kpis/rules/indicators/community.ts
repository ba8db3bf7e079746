import type { Facts } from "@/lib/kpis/rules/facts";
import { type Figure, type Indicator, median, share, tutorsOf } from "@/lib/kpis/rules/indicator";
import { type Tie, tiesOf } from "@/lib/kpis/rules/ties";

/** KPI 5: a community within subjects and across the colleges. Formulas: docs/kpis.md. */
export const community: Indicator[] = [
  {
    ...{ code: "5a", kind: "share", target: null, least: 5 },
    measure: (facts) => pairs(facts, tiesOf(facts), "subjectId"),
  },
  {
    ...{ code: "5b", kind: "share", target: null, least: 5 },
    measure: (facts) =>
      pairs(
        facts,
        tiesOf(facts).filter(({ byVisit }) => byVisit),
        "collegeId",
      ),
  },
  { ...{ code: "5c", kind: "median", target: 5, least: 5 }, measure: colleagues },
  {
    ...{ code: "5d", kind: "count", target: null, least: 0 },
    measure: ({ subjects }) => ({
      numerator: subjects.filter(({ isNew }) => isNew).length,
      denominator: subjects.length,
      value: subjects.length,
      records: subjects.map(({ id, isNew }) => ({ kind: "subject", id, yes: isNew })),
    }),
  },
];

/** Pairs that differ in this column; one that nobody filled in differs from nothing. */
function pairs({ people }: Facts, ties: Tie[], column: "subjectId" | "collegeId"): Figure {
  const of = new Map(people.map((person) => [person.id, person[column]]));
  return share(
    "pair",
    ties.map(({ one, other }) => {
      const [a, b] = [of.get(one) ?? null, of.get(other) ?? null];
      return { id: one, other, yes: a !== null && b !== null && a !== b };
    }),
  );
}

/** The median number of distinct colleagues a tutor learned with; the counts reach the target or not. */
function colleagues(facts: Facts): Figure {
  const degree = new Map<string, number>();
  for (const { one, other } of tiesOf(facts))
    for (const id of [one, other]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const counts = tutorsOf(facts).map(({ id }) => degree.get(id) ?? 0);
  return { numerator: null, denominator: counts.length, value: median(counts) };
}
