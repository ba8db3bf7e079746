import { earlierGroups, listCandidates } from "@/lib/buddy-groups/data/candidates";
import type { Draft } from "@/lib/buddy-groups/data/drafts";
import { factsOf, journeyMap, toCandidate } from "@/lib/buddy-groups/data/problems";
import { buddyProblem, setProblem } from "@/lib/buddy-groups/engine/group-problem";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { wayKey } from "@/lib/buddy-groups/rules/notes";
import { columnToDay } from "@/lib/core/dates";

/** All that decides how a draft can be put right, read once. */
export async function readForRepair({ programmeId, kind, programme, weighing }: Draft) {
  const people = await listCandidates(programmeId);
  const year = { startsOn: columnToDay(programme.startsOn), finishesOn: columnToDay(programme.finishesOn) };
  const journeys = await journeyMap(programmeId);
  const earlier = await earlierGroups(programmeId, kind, year.startsOn);
  return { kind, people, weights: weighing.weights, around: { journeys, year, earlier } };
}

type Read = Awaited<ReturnType<typeof readForRepair>>;

const some = ({ people }: Read, ids: ReadonlySet<string>) => people.filter(({ id }) => ids.has(id));

/** Which visits are possible within these groups, by `wayKey`; nothing of whoever's timetable is not known. */
export function waysIn(read: Read, groups: string[][]): Map<string, boolean> {
  const byId = new Map(read.people.map((person) => [person.id, person]));
  return new Map(
    groups.flatMap((ids) => {
      const members = ids.flatMap((id) => byId.get(id) ?? []).filter(({ sessions }) => sessions.length > 0);
      const { lessons } = factsOf(members, read.around).facts;
      return members.flatMap((visitor, i) =>
        members.flatMap((host, j) =>
          i === j ? [] : [[wayKey(visitor.id, host.id), (lessons[i * members.length + j] ?? 0) > 0] as const],
        ),
      );
    }),
  );
}

/** What groups of these people are worth. Visits of which nothing is known count as possible. */
export function valueFor(read: Read, ids: ReadonlySet<string>) {
  const people = some(read, ids);
  const { facts } = factsOf(people, read.around);
  const candidates = people.map(toCandidate);
  const isKnown = people.map(({ sessions }) => sessions.length > 0);
  const n = people.length;
  const problem =
    read.kind === "buddies"
      ? buddyProblem(candidates, facts, [], read.weights)
      : setProblem(candidates, facts, [], read.weights, [0]);
  const canVisit = problem.canVisit?.map((can, at) =>
    can || !isKnown[Math.floor(at / n)] || !isKnown[at % n] ? 1 : 0,
  );
  return {
    ids: people.map(({ id }) => id),
    value: new GroupValue({ ...problem, ...(canVisit ? { canVisit } : {}) }),
  };
}
