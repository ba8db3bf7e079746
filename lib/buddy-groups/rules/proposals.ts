import type { Arrangement, Lane, Wish } from "@/lib/buddy-groups/rules/arrangement";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";

/** What binds two people in a proposal beside what is known of them: they are held on the board, or it was wished. */
export interface Bond extends Wish {
  why: "held" | "wish";
}

/**
 * Who is in a locked group: they stay there, and nobody comes to them. A proposal is about everybody else, so that a
 * locked group may be of any size.
 */
export const settled = ({ lanes }: Arrangement): Set<string> =>
  new Set(lanes.filter(({ locked }) => locked).flatMap(({ seats }) => seats.map(({ id }) => id)));

/** What is to be kept of the board, as bonds between those who are placed anew. */
export function bondsOf(arrangement: Arrangement, people: ReadonlySet<string>): Bond[] {
  const held = heldLanes(arrangement, people).map(({ ids }) => ids);
  const within = held.flatMap((ids) => ids.slice(1).map((id, at) => bond("held", "together", ids[at], id)));
  // One of each group stands for those who are bound to them.
  const between = held.flatMap(([a], at) =>
    held.slice(at + 1).map(([b]) => bond("held", "apart", a, b as string)),
  );
  const wished = (arrangement.wishes ?? [])
    .filter(({ pair }) => pair.every((id) => people.has(id)))
    .map((wish): Bond => ({ why: "wish", ...wish }));
  return [...within, ...between, ...wished];
}

const bond = (why: Bond["why"], way: Wish["way"], a = "", b = ""): Bond => ({ why, way, pair: [a, b] });

/** The open lanes with the people who are held in them. */
const heldLanes = ({ lanes }: Arrangement, people: ReadonlySet<string>): { lane: Lane; ids: string[] }[] =>
  lanes
    .filter(({ locked }) => !locked)
    .map((lane) => ({
      lane,
      ids: lane.seats.filter(({ id, locked }) => locked && people.has(id)).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0);

/** What is needed to make lanes of groups. */
export interface Naming {
  kind: GroupKind;
  /** Who may facilitate; in a set the one of them does. */
  facilitators: ReadonlySet<string>;
  newLane: (taken: string[]) => Pick<Lane, "id" | "name">;
}

/**
 * The lanes that proposed groups make of a board. Locked lanes stay as they are. A group goes to the lane in which one
 * of it is held, otherwise to the one with which it shares most people, otherwise to an empty or a new one. Open lanes
 * to which nobody goes are gone.
 */
export function lanesFrom(groups: string[][], before: Arrangement, naming: Naming): Lane[] {
  const everybody = new Set(groups.flat());
  const home = new Map<number, Lane>();
  const free = new Set(before.lanes.filter(({ locked }) => !locked));
  const settle = (at: number, lane: Lane) => {
    home.set(at, lane);
    free.delete(lane);
  };
  for (const { lane, ids } of heldLanes(before, everybody)) {
    const at = groups.findIndex((group) => group.includes(ids[0] ?? ""));
    if (!home.has(at)) settle(at, lane);
  }
  for (const { at, lane } of shared(groups, [...free])) if (!home.has(at) && free.has(lane)) settle(at, lane);
  const unused = [...free];
  const names = before.lanes.map(({ name }) => name);
  const made = groups.map((group, at): Lane => {
    const lane = home.get(at) ?? unused.shift() ?? opened(naming, names);
    return seatedAnew(lane, group, naming);
  });
  const byId = new Map(made.map((lane) => [lane.id, lane]));
  const known = new Set(before.lanes.map(({ id }) => id));
  return [
    ...before.lanes.flatMap((lane) => (lane.locked ? [lane] : (byId.get(lane.id) ?? []))),
    ...made.filter(({ id }) => !known.has(id)),
  ];
}

/** Which groups share people with which lanes, those that share most first. */
function shared(groups: string[][], lanes: Lane[]): { at: number; lane: Lane }[] {
  const laneOf = new Map(lanes.flatMap((lane) => lane.seats.map(({ id }) => [id, lane] as const)));
  return groups
    .flatMap((group, at) => {
      const counts = new Map<Lane, number>();
      for (const id of group) {
        const lane = laneOf.get(id);
        if (lane) counts.set(lane, (counts.get(lane) ?? 0) + 1);
      }
      return [...counts].map(([lane, count]) => ({ at, lane, count }));
    })
    .toSorted((a, b) => b.count - a.count);
}

function opened(naming: Naming, names: string[]): Lane {
  const lane = naming.newLane(names);
  names.push(lane.name);
  return { ...lane, groupId: null, locked: false, facilitatorId: null, seats: [] };
}

/** A lane with a group in it: who was there keeps their place, and stays held if they were. */
function seatedAnew(lane: Lane, group: string[], { kind, facilitators }: Naming): Lane {
  const stay = lane.seats.filter(({ id }) => group.includes(id));
  const come = group.filter((id) => !stay.some((seat) => seat.id === id));
  const seats = [...stay, ...come.map((id) => ({ id, locked: false }))];
  const kept = seats.some(({ id }) => id === lane.facilitatorId) ? lane.facilitatorId : null;
  const facilitatorId = kept ?? seats.find(({ id }) => facilitators.has(id))?.id ?? null;
  return { ...lane, seats, facilitatorId: kind === "set" ? facilitatorId : null };
}

/** How far from the best possible groups can be at most: a share from 0 to 1; null where that says nothing. */
export function gapOf({ score, upperBound, proven }: Scored): number | null {
  if (proven) return 0;
  if (!Number.isFinite(upperBound) || upperBound <= 0 || score <= 0) return null;
  return Math.max(0, (upperBound - score) / upperBound);
}

export interface Scored {
  score: number;
  upperBound: number;
  proven: boolean;
}

/** How far a proposal is, for a page to show. */
export interface Working {
  words: string;
  /** From 0 to 1. */
  done: number;
  /** How near the best possible it is by now, in words; null while that is not known. */
  nearness: string | null;
  /** The best groups so far, each as the colleges of its people by number; and how many more there are. */
  groups: number[][];
  more: number;
}
