import type { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import type { Pair } from "@/lib/buddy-groups/engine/problem";
import { repairsOf } from "@/lib/buddy-groups/engine/repair";
import type { Asked, Repair, Repairable } from "@/lib/buddy-groups/engine/repairable";
import type { Arrangement, Lane, Move } from "@/lib/buddy-groups/rules/arrangement";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { openLanes, type RepairPeople, type Trouble, wholeSizes } from "@/lib/buddy-groups/rules/repairs";

/** More people without a group than these are for a proposal of whole groups. */
export const MOST_UNPLACED = 4;

export interface Asking {
  arrangement: Arrangement;
  kind: GroupKind;
  people: RepairPeople;
  troubles: Trouble[];
  /** Who is number 0, 1, … of the value; lanes with anybody else in them are left as they are. */
  ids: string[];
  value: GroupValue;
  /** Of whom it is not known when they teach: they stay where they are. */
  unknown: ReadonlySet<string>;
  newLane: Pick<Lane, "id" | "name">;
}

/** A way of putting things right, as moves of the board. */
export interface Suggestion {
  moves: Move[];
  /** Who goes where, by lane; `from` null for whoever had no place. */
  steps: { person: string; from: string | null; to: string }[];
  /** Who is taken out, as they have left. */
  out: { person: string; lane: string }[];
  /** The lanes that are changed, with who is in them then; nobody in one that is given up. */
  lanes: { id: string; name: string; ids: string[] }[];
  /** In the unit of the score. */
  gain: number;
}

export interface PuttingRight {
  suggestions: Suggestion[];
  /** How many people change groups in each. */
  changes: number;
  /** What they come to: everything; all but rotas of visits; or, each, one thing of several. */
  covers: "all" | "needed" | "one";
  isCut: boolean;
}

/** The fewest changes that put everything right; if that takes too many, what must be; else one thing at a time. */
export function puttingRight(asking: Asking): PuttingRight {
  const { troubles } = asking;
  const needed = troubles.filter(({ kind }) => kind !== "noRota");
  const goals = [
    { covers: "all", of: troubles, rota: true },
    ...(needed.length > 0 ? [{ covers: "needed", of: needed, rota: true } as const] : []),
    ...(needed.length > 0 ? [{ covers: "needed", of: needed, rota: false } as const] : []),
  ] as const;
  let isCut = false;
  for (const { covers, of, rota } of goals) {
    const found = reach(asking, of, rota);
    isCut ||= found.isCut;
    if (found.suggestions.length > 0) return { ...found, covers, isCut };
  }
  if (troubles.length < 2) return { suggestions: [], changes: 0, covers: "all", isCut };
  const each = troubles.slice(0, 8).map((trouble) => reach(asking, [trouble], true));
  const any = each.filter(({ suggestions }) => suggestions.length > 0);
  const changes = Math.min(...any.map((one) => one.changes));
  const best = any
    .filter((one) => one.changes === changes)
    .flatMap(({ suggestions }) => suggestions.slice(0, 1));
  return { suggestions: best.slice(0, 3), changes, covers: "one", isCut };
}

function reach(asking: Asking, of: readonly Trouble[], rota: boolean) {
  const { lanes, asked } = numbered(asking, of, rota);
  const { repairs, moves, isCut } = repairsOf(asked);
  const must = asked.must.flatMap((at) => lanes[at] ?? []);
  return { suggestions: repairs.map((each) => suggestion(asking, lanes, must, each)), changes: moves, isCut };
}

/** The question in numbers. A group that is new, or may become one, comes last. */
function numbered(asking: Asking, of: readonly Trouble[], rota: boolean) {
  const { arrangement, kind, people, ids, value, unknown, newLane } = asking;
  const number = new Map(ids.map((id, at) => [id, at]));
  const isKnown = (id: string) => number.has(id) || !people.get(id)?.here;
  const all = openLanes(arrangement).filter(({ seats }) => seats.every(({ id }) => isKnown(id)));
  const used = all.filter(
    ({ seats }) =>
      seats.some(({ id }) => number.has(id)) || of.some((one) => "lane" in one && one.lane.seats === seats),
  );
  const empty = all.find(({ seats }) => seats.length === 0);
  const fresh: Lane = { ...newLane, groupId: null, locked: false, facilitatorId: null, seats: [] };
  const lanes = kind === "buddies" ? [...used, empty ?? fresh] : used;
  const numbers = (some: string[]) => some.flatMap((id) => number.get(id) ?? []);
  const seats = lanes.flatMap((lane) => lane.seats);
  const pairs = (way: "apart" | "together"): Pair[] =>
    (arrangement.wishes ?? [])
      .filter((wish) => wish.way === way && wish.pair.every((id) => number.has(id)))
      .map(({ pair }) => numbers(pair) as Pair);
  const asked: Repairable & Asked = {
    ...{ value, rota, sizes: wholeSizes(arrangement, kind, people) },
    groups: lanes.map((lane) => numbers(lane.seats.map(({ id }) => id))),
    held: new Set(numbers(seats.flatMap(({ id, locked }) => (locked || unknown.has(id) ? [id] : [])))),
    loose: numbers(of.flatMap((one) => (one.kind === "unplaced" ? [one.person] : []))),
    must: lanes.flatMap((lane, at) =>
      of.some((one) => "lane" in one && one.lane.id === lane.id) ? [at] : [],
    ),
    facilitators: kind === "set" ? new Set(numbers(ids.filter((id) => people.get(id)?.facilitator))) : null,
    managed: ids.flatMap((id, at): Pair[] => {
      const manager = number.get(people.get(id)?.managerId ?? "");
      return manager === undefined ? [] : [[manager, at]];
    }),
    ...{ apart: pairs("apart"), together: pairs("together") },
  };
  return { lanes, asked };
}

function suggestion(
  { kind, people, ids, newLane }: Asking,
  lanes: Lane[],
  must: Lane[],
  repair: Repair,
): Suggestion {
  const id = (number: number) => ids[number] ?? "";
  const lane = (at: number) => lanes[at] as Lane;
  const changed = [...repair.groups].map(([at, group]) => ({ lane: lane(at), ids: group.map(id) }));
  const concerned = [...new Set([...changed.map((each) => each.lane), ...must])];
  const out = concerned.flatMap((each) =>
    each.seats.filter((seat) => !people.get(seat.id)?.here).map((seat) => ({ seat, lane: each.id })),
  );
  // Those who have a place go first, so that nobody meets a manager who is on the way out.
  const steps = repair.steps
    .toSorted((a, b) => Number(a.from === null) - Number(b.from === null))
    .map(({ person, from, to }) => ({
      ...{ person: id(person), from: from === null ? null : lane(from).id, to: lane(to).id },
    }));
  const after = concerned.map((each) => ({
    lane: each,
    ids:
      changed.find((one) => one.lane === each)?.ids ??
      each.seats.flatMap((seat) => (people.get(seat.id)?.here ? [seat.id] : [])),
  }));
  const isOpened = steps.some(({ to }) => to === newLane.id);
  const moves: Move[] = [
    ...out.flatMap(({ seat }): Move[] => [
      ...(seat.locked ? [{ kind: "lockPerson", person: seat.id, locked: false } as const] : []),
      { kind: "place", person: seat.id, lane: null },
    ]),
    ...(isOpened ? [{ kind: "open", lane: newLane.id, name: newLane.name } as const] : []),
    ...steps.map(({ person, to }): Move => ({ kind: "place", person, lane: to })),
    ...(kind === "set" ? after.flatMap((each) => facilitated(each.lane, each.ids, people)) : []),
    ...after.flatMap((each): Move[] =>
      each.ids.length === 0 ? [{ kind: "close", lane: each.lane.id }] : [],
    ),
  ];
  return {
    ...{ moves, steps, gain: repair.gain },
    out: out.map(({ seat, lane: from }) => ({ person: seat.id, lane: from })),
    lanes: after.map((each) => ({ id: each.lane.id, name: each.lane.name, ids: each.ids })),
  };
}

/** Whoever facilitates goes on; else the first of the set who may does. */
function facilitated(lane: Lane, ids: string[], people: RepairPeople): Move[] {
  const may = ids.filter((id) => people.get(id)?.facilitator);
  const [person] = may;
  if (!person || may.includes(lane.facilitatorId ?? "")) return [];
  return [{ kind: "facilitate", lane: lane.id, person }];
}
