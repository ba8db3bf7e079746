import type { Facts } from "@/lib/kpis/rules/facts";
import { tutorsOf } from "@/lib/kpis/rules/indicator";
import { tookPlace } from "@/lib/visits/rules";

/** Learners present in visited sessions: added up over the visits, and with each class counted once, at its fullest. */
function learnersReached({ visits }: Pick<Facts, "visits">) {
  // A visit that names no class is a class of its own.
  const told = visits.flatMap(({ id, hostId, className, learners }) =>
    learners === null ? [] : [{ key: `${hostId} ${className.trim().toLowerCase() || id}`, learners }],
  );
  const fullest = new Map<string, number>();
  for (const { key, learners } of told) fullest.set(key, Math.max(learners, fullest.get(key) ?? 0));
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);
  return {
    visits: told.length,
    learners: sum(told.map(({ learners }) => learners)),
    distinct: sum(fullest.values()),
  };
}

/** Whom and what the programme reached, in plain numbers. */
export function reachOf(facts: Facts) {
  const tutors = tutorsOf(facts);
  const byCollege = new Map<string, number>();
  for (const { collegeId } of tutors) byCollege.set(collegeId, (byCollege.get(collegeId) ?? 0) + 1);
  return {
    tutors: tutors.length,
    byCollege,
    withdrawn: facts.withdrawn,
    sets: facts.sets,
    facilitators: facts.facilitators,
    meetings: facts.meetings.filter(({ held }) => held).length,
    visits: facts.visits.filter(({ state }) => tookPlace(state)).length,
    learners: learnersReached(facts),
  };
}
