import {
  earlierGroups,
  findWeights,
  type GroupCandidate,
  listCandidates,
  listJourneys,
  listVisitors,
  programmeYear,
} from "@/lib/buddy-groups/data/candidates";
import { freeHours, journeyKey, type VisitingYear, visitsBetween } from "@/lib/buddy-groups/engine/can-visit";
import { buddyProblem, setProblem, type Wanted } from "@/lib/buddy-groups/engine/group-problem";
import {
  type Candidate,
  managedPairs,
  markTogether,
  type PairFacts,
} from "@/lib/buddy-groups/engine/pair-scores";
import type { Problem } from "@/lib/buddy-groups/engine/problem";
import { keyWords } from "@/lib/buddy-groups/engine/related-words";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";
import type { GroupKind } from "@/prisma/generated/enums";

/** A problem of forming groups, with who its people are and what is known of their pairs. */
export interface ProgrammeProblem {
  problem: Problem;
  /** In the order of the problem's numbers. */
  people: GroupCandidate[];
  /** The same people as the scores see them; with `facts` what `pairTerms` needs to say why. */
  candidates: Candidate[];
  facts: PairFacts;
  weights: WishWeights;
  /** Visits reckoned without a journey, because none is entered. */
  unknownJourneys: number;
}

/**
 * Forming a programme's buddy groups, or its learning sets, with what coordinators want beside, which may depend on who
 * there is to place. Those of `without` have their place and are left out.
 */
export async function groupProblem(
  programmeId: string,
  kind: GroupKind,
  asked: Wanted | ((ids: string[]) => Wanted) = {},
  weighed?: WishWeights,
  without: ReadonlySet<string> = new Set(),
): Promise<ProgrammeProblem> {
  const people = (await listCandidates(programmeId)).filter(({ id }) => !without.has(id));
  const wanted = typeof asked === "function" ? asked(people.map(({ id }) => id)) : asked;
  const year = await programmeYear(programmeId);
  const journeys = await journeyMap(programmeId);
  const weights = weighed ?? (await findWeights(programmeId)).weights;
  const earlier = await earlierGroups(programmeId, kind, year.startsOn);
  const { facts, unknownJourneys } = factsOf(people, { journeys, year, earlier });
  const candidates = people.map(toCandidate);
  const managed = managedPairs(people);
  const facilitators = people.flatMap(({ roles }, at) => (roles.includes("facilitator") ? [at] : []));
  const problem =
    kind === "buddies"
      ? buddyProblem(candidates, facts, managed, weights, wanted)
      : setProblem(candidates, facts, managed, weights, facilitators, wanted);
  return { problem, people, candidates, facts, weights, unknownJourneys };
}

/** Who can visit whom in a programme, by the numbers of its people. */
export async function visitsInProgramme(programmeId: string, year: VisitingYear) {
  const people = await listVisitors(programmeId);
  return { people, ...visitsBetween(people, await journeyMap(programmeId), year) };
}

/** Minutes by `journeyKey`. */
export async function journeyMap(programmeId: string): Promise<Map<string, number>> {
  const rows = await listJourneys(programmeId);
  return new Map(
    rows.map(({ fromSiteId, toSiteId, minutes }) => [journeyKey(fromSiteId, toSiteId), minutes]),
  );
}

/** What is known of a programme beside its people, for the pairs of whom it decides. */
export interface Around {
  /** Minutes by `journeyKey`. */
  journeys: Map<string, number>;
  year: VisitingYear;
  /** Who was with whom in the years before, the later year first. */
  earlier: string[][][];
}

/** All that is known of the pairs of these people; `unknownJourneys` counts visits without a journey that is entered. */
export function factsOf(people: GroupCandidate[], { journeys, year, earlier }: Around) {
  const { lessons, unknownJourneys } = visitsBetween(people, journeys, year);
  const facts: PairFacts = {
    lessons,
    freeHours: freeHours(people),
    minutes: minutesBetween(people, journeys),
    together: togetherBefore(people, earlier),
  };
  return { facts, unknownJourneys };
}

export const toCandidate = (person: GroupCandidate): Candidate => ({
  collegeId: person.collegeId,
  subjectId: person.subjectId,
  experience: person.experience,
  maxTravelMinutes: person.maxTravelMinutes,
  themes: person.themes.map(({ title, willTry }) => keyWords(`${title} ${willTry}`)),
  offers: person.offers.map(({ standard }) => keyWords(standard.title)),
});

function minutesBetween(people: GroupCandidate[], journeys: Map<string, number>): Int16Array {
  const minutes = new Int16Array(people.length ** 2).fill(-1);
  people.forEach(({ siteId: from }, i) => {
    people.forEach(({ siteId: to }, j) => {
      if (from === null || to === null) return;
      minutes[i * people.length + j] = from === to ? 0 : (journeys.get(journeyKey(from, to)) ?? -1);
    });
  });
  return minutes;
}

/** Last year's company counts whole, that of the year before half. */
function togetherBefore(people: GroupCandidate[], years: string[][][]): Float32Array {
  const number = new Map(people.map(({ personId }, at) => [personId, at]));
  const together = new Float32Array(people.length ** 2);
  years.forEach((groups, ago) => {
    const numbered = groups.map((group) => group.flatMap((personId) => number.get(personId) ?? []));
    markTogether(together, people.length, numbered, 1 / (ago + 1));
  });
  return together;
}
