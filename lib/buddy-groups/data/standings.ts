import { earlierGroups, findCandidates, type GroupCandidate } from "@/lib/buddy-groups/data/candidates";
import { type Around, factsOf, journeyMap, toCandidate } from "@/lib/buddy-groups/data/problems";
import type { VisitingYear } from "@/lib/buddy-groups/engine/can-visit";
import { fitOf, openFacts } from "@/lib/buddy-groups/engine/fit";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";
import { wayKey } from "@/lib/buddy-groups/rules/notes";
import type { GroupKind } from "@/prisma/generated/enums";

interface Programme {
  programmeId: string;
  kind: GroupKind;
  year: VisitingYear;
  weights: WishWeights;
  /** Whether whoever asks may read everybody's themes and timetables; if not, the fit does without them. */
  whole: boolean;
}

interface Group {
  id: string;
  people: string[];
}

/** How groups stand. */
export interface Standings {
  /** Which visits are possible within them, by `wayKey`; nothing of somebody whose timetable is not known. */
  ways: Record<string, boolean>;
  /** How well each meets what counts, from 0 to 1, by group; null for fewer than two people. */
  fits: Record<string, number | null>;
}

/** How each of these groups stands, in the same number of statements however many they are. */
export async function standingsOf(programme: Programme, groups: Group[]): Promise<Standings> {
  const { programmeId, kind, year } = programme;
  const standings: Standings = { ways: {}, fits: Object.fromEntries(groups.map(({ id }) => [id, null])) };
  const full = groups.filter(({ people }) => people.length > 1);
  if (full.length === 0) return standings;
  const ids = full.flatMap(({ people }) => people);
  const [known, journeys, earlier] = await Promise.all([
    findCandidates(ids),
    journeyMap(programmeId),
    earlierGroups(programmeId, kind, year.startsOn, ids),
  ]);
  const byId = new Map(known.map((person) => [person.id, person]));
  for (const { id, people } of full) {
    const members = people.flatMap((each) => byId.get(each) ?? []);
    const { ways, fit } = standingOf(members, programme, { journeys, year, earlier });
    Object.assign(standings.ways, ways);
    standings.fits[id] = fit;
  }
  return standings;
}

function standingOf(people: GroupCandidate[], { kind, weights, whole }: Programme, around: Around) {
  const { facts } = factsOf(people, around);
  const n = people.length;
  const ways = people.flatMap((visitor, i) =>
    people.flatMap((host, j) =>
      i === j || visitor.sessions.length === 0 || host.sessions.length === 0
        ? []
        : [[wayKey(visitor.id, host.id), (facts.lessons[i * n + j] ?? 0) > 0] as const],
    ),
  );
  const all = { people: people.map(toCandidate), facts, weights };
  const known = whole ? all : openFacts(all.people, facts, weights);
  const fit = fitOf([...people.keys()], known.people, known.facts, kind, known.weights);
  return { ways: Object.fromEntries(ways), fit };
}
