import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Pair } from "@/lib/buddy-groups/engine/problem";
import { randomFrom } from "@/lib/buddy-groups/engine/random";
import type { Asked, Repairable } from "@/lib/buddy-groups/engine/repairable";

type All = Repairable & Asked;
type Step = { person: number; to: number };

/** A random case of at most ten people in groups of which some are in trouble. */
export function smallRepair(seed: number): All {
  const random = randomFrom(seed);
  const draw = (count: number) => Math.floor(random() * count);
  const n = 5 + draw(6);
  const pairScore = new Float32Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) pairScore[i * n + j] = pairScore[j * n + i] = random() * 4;
  const density = 0.5 + random() / 2;
  const value = new GroupValue({
    ...{ n, pairScore, apart: [], together: [], locked: [], size: { min: 3, max: 4, preferred: 3 } },
    canVisit: Uint8Array.from({ length: n * n }, () => (random() < density ? 1 : 0)),
    weights: { noRota: 10, offSize: 1 },
  });
  const count = 2 + draw(2);
  const drawn: number[][] = Array.from({ length: count }, () => []);
  const loose: number[] = [];
  for (let person = 0; person < n; person += 1)
    if (loose.length < 2 && random() < 0.12) loose.push(person);
    else drawn[random() < 0.2 ? draw(count) : person % count]?.push(person);
  const pairs = (most: number): Pair[] =>
    Array.from({ length: draw(most + 1) }, (): Pair => {
      const first = draw(n);
      return [first, (first + 1 + draw(n - 1)) % n];
    });
  const from = draw(3) === 0 ? 2 : 3;
  const groups = random() < 0.5 ? [...drawn.filter(({ length }) => length > 0), []] : drawn;
  return {
    ...{ value, loose, sizes: [from, 4], rota: random() < 0.7 },
    groups,
    held: new Set(Array.from({ length: draw(3) }, () => draw(n))),
    facilitators: random() < 0.3 ? new Set(Array.from({ length: count + 1 }, () => draw(n))) : null,
    ...{ managed: pairs(1), apart: pairs(1), together: random() < 0.3 ? pairs(1) : [] },
    must: [...groups.keys()].filter(() => random() < 0.4),
  };
}

/** By way of every choice of people and places; nothing in common with the engine but what a group is worth. */
export function bestByTrying(asked: All): { moves: number; gain: number } | null {
  const { groups, loose, held } = asked;
  const empty = groups.findIndex(({ length }) => length === 0);
  const open = [...groups.keys()].filter((at) => at === empty || groups[at]?.length);
  const free = groups.flat().filter((person) => !held.has(person));
  for (let moves = 0; moves <= 2; moves += 1) {
    const choices = chosen(free, moves).flatMap((movers) => ways([...loose, ...movers], open));
    const gains = choices
      .filter((steps) => steps.every(({ person, to }) => !groups[to]?.includes(person)))
      .filter((steps) => isWhole(asked, steps))
      .map((steps) => gainOf(asked, steps));
    if (gains.length > 0) return { moves, gain: Math.max(...gains) };
  }
  return null;
}

const chosen = (from: number[], count: number): number[][] =>
  count === 0
    ? [[]]
    : from.flatMap((one, at) => chosen(from.slice(at + 1), count - 1).map((rest) => [one, ...rest]));

const ways = (people: number[], open: number[]): Step[][] => {
  const [person, ...others] = people;
  if (person === undefined) return [[]];
  return open.flatMap((to) => ways(others, open).map((rest) => [{ person, to }, ...rest]));
};

const after = ({ groups }: All, steps: Step[]): number[][] =>
  groups.map((group, at) => [
    ...group.filter((each) => !steps.some(({ person }) => person === each)),
    ...steps.filter(({ to }) => to === at).map(({ person }) => person),
  ]);

/** Whether what was asked, and every group that these steps touch, is then as it must be. */
export function isWhole(asked: All, steps: Step[]): boolean {
  const now = after(asked, steps);
  const moved = new Set(steps.map(({ person }) => person));
  const isTouched = (at: number) =>
    steps.some(({ person, to }) => to === at || asked.groups[at]?.includes(person));
  return now.every((group, at) => {
    const must = asked.must.includes(at);
    if ((!must && !isTouched(at)) || group.length === 0) return true;
    const both = ([a, b]: Pair) => group.includes(a) && group.includes(b);
    const one = ([a, b]: Pair) => group.includes(a) !== group.includes(b);
    const came = (pair: Pair) => pair.some((each) => moved.has(each) && group.includes(each));
    if (group.length < asked.sizes[0] || group.length > asked.sizes[1]) return false;
    if (asked.facilitators && !group.some((each) => asked.facilitators?.has(each))) return false;
    if (asked.managed.some(both) || asked.apart.some((pair) => both(pair) && came(pair))) return false;
    if (asked.together.some((pair) => one(pair) && came(pair))) return false;
    const before = asked.groups[at] ?? [];
    const needsRota = asked.rota && (must || before.length === 0 || canRotate(asked, before));
    return !needsRota || canRotate(asked, group);
  });
}

/** Whether some order of the group is a rota: everybody visits the one who stands in their place, and nobody themselves. */
function canRotate({ value: { n, canVisit } }: All, group: number[]): boolean {
  return orders(group).some((order) =>
    order.every((host, at) => host !== group[at] && canVisit?.[(group[at] as number) * n + host] === 1),
  );
}

const orders = (people: number[]): number[][] =>
  people.length === 0
    ? [[]]
    : people.flatMap((one) => orders(people.filter((each) => each !== one)).map((rest) => [one, ...rest]));

function gainOf(asked: All, steps: Step[]): number {
  const worth = (groups: number[][]) =>
    groups.reduce((sum, group) => sum + (group.length > 0 ? asked.value.of(group) : 0), 0);
  return worth(after(asked, steps)) - worth(asked.groups);
}
