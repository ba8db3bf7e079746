import type { Facts, VisitFact } from "@/lib/kpis/rules/facts";
import { isComplete } from "@/lib/visits/rules";

/** Two people who learned together, whichever comes first. */
export interface Tie {
  one: string;
  other: string;
  byVisit: boolean;
}

/** Distinct pairs linked by a completed visit, or by having been at the same meeting of a set. */
export function tiesOf({ visits, meetings }: Pick<Facts, "visits" | "meetings">): Tie[] {
  const ties = new Map<string, Tie>();
  const tie = (a: string, b: string, byVisit: boolean) => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    ties.set(key, { one, other, byVisit: byVisit || (ties.get(key)?.byVisit ?? false) });
  };
  for (const visit of visits.filter(isCompleted)) tie(visit.hostId, visit.visitorId, true);
  for (const { held, present } of meetings)
    if (held)
      for (const [at, one] of present.entries())
        for (const other of present.slice(at + 1)) tie(one, other, false);
  return [...ties.values()];
}

const isCompleted = ({ state }: VisitFact): boolean => isComplete(state);
