import type { Facts } from "@/lib/kpis/rules/facts";
import { organisationsOf } from "@/lib/kpis/rules/indicators/passing-on";
import { reachOf } from "@/lib/kpis/rules/reach";
import type { YearFacts } from "@/lib/report/engine/facts";

/** What the report reads for itself; whom and what the year reached it takes from the indicators' own facts. */
export interface YearRead extends Omit<YearFacts, CountedThere | "workshops"> {
  timeZone: string;
  colleges: { id: string; shortName: string }[];
  workshops: (Omit<YearFacts["workshops"][number], "came" | "outside" | "organisations"> & { id: string })[];
}

type CountedThere = "tutors" | "facilitators" | "sets" | "meetings" | "visits" | "learners" | "subjects";

/** The year's figures, counted as the indicators beside them are: one report never says two numbers for one thing. */
export function counted({ colleges, workshops, timeZone: _, ...year }: YearRead, facts: Facts): YearFacts {
  const { byCollege, facilitators, sets, meetings, visits, learners } = reachOf(facts);
  const of = new Map(facts.workshops.map((workshop) => [workshop.id, workshop]));
  return {
    ...year,
    ...{ facilitators, sets, meetings, visits, learners: learners.learners },
    tutors: colleges
      .map(({ id, shortName }) => ({ college: shortName, n: byCollege.get(id) ?? 0 }))
      .filter(({ n }) => n > 0)
      .toSorted((one, other) => other.n - one.n),
    subjects: facts.subjects.map(({ name }) => name),
    workshops: workshops.map(({ id, ...workshop }) => {
      const came = of.get(id);
      return {
        ...workshop,
        ...{ came: came?.attended ?? 0, outside: came?.outside ?? 0 },
        organisations: came ? organisationsOf({ workshops: [came] }) : 0,
      };
    }),
  };
}
