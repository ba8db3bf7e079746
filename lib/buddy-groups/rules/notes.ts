import { hasRota } from "@/lib/buddy-groups/engine/rota";
import type { Arrangement, Lane, Move } from "@/lib/buddy-groups/rules/arrangement";

export type GroupKind = "buddies" | "set";

/** What the board knows of somebody. Ids are participations. */
export interface BoardPerson {
  id: string;
  name: string;
  college: string;
  subject: string | null;
  experience: "new" | "experienced" | "advanced";
  /** The title of their first theme, where the coordinator may read it. */
  theme: string | null;
  /** Their line manager, who takes part as well. */
  managerId: string | null;
  /** May facilitate a set. */
  facilitator: boolean;
  /** Last year's groups of this kind. */
  before: string[];
  /** Takes part now and has accepted the ground rules. */
  here: boolean;
}

export type People = ReadonlyMap<string, BoardPerson>;

/** Group sizes: from, to, and the usual one. */
export const SIZES = {
  buddies: { from: 2, to: 4, usual: 3 },
  set: { from: 6, to: 7, usual: 7 },
} as const;

/**
 * Who can visit whom, of the pairs that were looked at: `"a>b"` means that a can visit b. Null where it does not matter;
 * a pair that is not in it is not known yet, for instance while the answer is on its way.
 */
export type Ways = ReadonlyMap<string, boolean> | null;
export const wayKey = (visitor: string, host: string): string => `${visitor}>${host}`;

/** One thing to know about a group. Hard ones keep it from being published. */
export type Note =
  | { kind: "small" | "large" | "alone"; hard: boolean; size: number }
  | { kind: "manager"; hard: true; manager: string; staff: string }
  | { kind: "left"; hard: true; person: string }
  | { kind: "noFacilitator" | "cannotFacilitate"; hard: true }
  | { kind: "together"; hard: false; pair: [string, string] }
  | { kind: "oneCollege" | "noRota"; hard: false }
  | { kind: "visitsNobody" | "visitedByNobody"; hard: false; person: string };

const pairsOf = (ids: string[]): [string, string][] =>
  ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]));

/** The first line manager among these people with somebody whose work they answer for, or null. */
function managerPair(ids: string[], people: People): { manager: string; staff: string } | null {
  for (const staff of ids) {
    const manager = people.get(staff)?.managerId;
    if (manager && ids.includes(manager)) return { manager, staff };
  }
  return null;
}

/** Why a move would break what must never be, or null: nobody is in a group with their line manager. */
export function forbidden(arrangement: Arrangement, move: Move, people: People) {
  if (move.kind !== "place" || move.lane === null) return null;
  const lane = arrangement.lanes.find(({ id }) => id === move.lane);
  const ids = [...(lane?.seats.map(({ id }) => id) ?? []), move.person];
  const pair = managerPair(ids, people);
  return pair && (pair.manager === move.person || pair.staff === move.person) ? pair : null;
}

/** Everything to know about one group, the hard things first. */
export function notesOf(lane: Lane, kind: GroupKind, people: People, ways: Ways): Note[] {
  const ids = lane.seats.map(({ id }) => id);
  const pair = managerPair(ids, people);
  const hard: Note[] = [
    ...(pair ? [{ kind: "manager", hard: true, ...pair } as const] : []),
    ...ids
      .filter((id) => !people.get(id)?.here)
      .map((person) => ({ kind: "left", hard: true, person }) as const),
    ...facilitatorNotes(lane, kind, people),
  ];
  return [...hard, ...sizeNotes(ids.length, kind), ...softNotes(ids, kind, people, ways)];
}

function sizeNotes(size: number, kind: GroupKind): Note[] {
  const { from, to } = SIZES[kind];
  if (size === 0) return [];
  if (size === 1) return [{ kind: "alone", hard: true, size }];
  if (size < from) return [{ kind: "small", hard: false, size }];
  return size > to ? [{ kind: "large", hard: false, size }] : [];
}

function facilitatorNotes(lane: Lane, kind: GroupKind, people: People): Note[] {
  if (kind !== "set" || lane.seats.length === 0) return [];
  if (lane.facilitatorId === null) return [{ kind: "noFacilitator", hard: true }];
  return people.get(lane.facilitatorId)?.facilitator ? [] : [{ kind: "cannotFacilitate", hard: true }];
}

function softNotes(ids: string[], kind: GroupKind, people: People, ways: Ways): Note[] {
  const known = ids.flatMap((id) => people.get(id) ?? []);
  const colleges = new Set(known.map(({ college }) => college));
  const before = (id: string) => people.get(id)?.before ?? [];
  const together = pairsOf(ids).filter(([a, b]) => before(a).some((group) => before(b).includes(group)));
  return [
    ...(known.length > 1 && colleges.size === 1 && collegesOf(people) > 1
      ? [{ kind: "oneCollege", hard: false } as const]
      : []),
    ...(kind === "buddies" ? together.map((pair) => ({ kind: "together", hard: false, pair }) as const) : []),
    ...(kind === "buddies" ? visitNotes(ids, ways) : []),
  ];
}

function visitNotes(ids: string[], ways: Ways): Note[] {
  if (ways === null || ids.length < 2) return [];
  const others = (id: string) => ids.filter((each) => each !== id);
  const impossible = (keys: string[]) => keys.every((key) => ways.get(key) === false);
  const alone = ids.flatMap((person): Note[] => [
    ...(impossible(others(person).map((host) => wayKey(person, host)))
      ? [{ kind: "visitsNobody", hard: false, person } as const]
      : []),
    ...(impossible(others(person).map((visitor) => wayKey(visitor, person)))
      ? [{ kind: "visitedByNobody", hard: false, person } as const]
      : []),
  ]);
  return alone.length > 0 || mayHaveRota(ids, ways) ? alone : [{ kind: "noRota", hard: false }];
}

/** Whether everybody could make one visit and receive one; what is not known is taken to be possible. */
export function mayHaveRota(ids: string[], ways: ReadonlyMap<string, boolean>): boolean {
  const can = ids.flatMap((visitor) =>
    ids.map((host) => (ways.get(wayKey(visitor, host)) === false ? 0 : 1)),
  );
  return hasRota({ n: ids.length, canVisit: Uint8Array.from(can) }, [...ids.keys()], ids.length);
}

/** How many colleges take part. */
function collegesOf(people: People): number {
  return new Set([...people.values()].filter(({ here }) => here).map(({ college }) => college)).size;
}

export interface Mix {
  /** Groups with people of two colleges or more, and how many there could be at most. */
  mixed: number;
  ceiling: number;
  groups: number;
  /** Who take part from outside the largest college. */
  fewer: number;
  largest: string;
}

/**
 * How many groups are mixed, and how many could be: each mixed group needs somebody from outside the largest college,
 * and two people. Null where there is one college only.
 */
export function mixOf(arrangement: Arrangement, people: People): Mix | null {
  const here = [...people.values()].filter((person) => person.here);
  const counts = new Map<string, number>();
  for (const { college } of here) counts.set(college, (counts.get(college) ?? 0) + 1);
  if (counts.size < 2) return null;
  const [largest = "", most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const lanes = arrangement.lanes.filter(({ seats }) => seats.length > 0);
  const mixed = lanes.filter(
    ({ seats }) => new Set(seats.flatMap(({ id }) => people.get(id)?.college ?? [])).size > 1,
  ).length;
  const fewer = here.length - most;
  const ceiling = Math.min(lanes.length, fewer, Math.floor(here.length / 2));
  return { mixed, ceiling: Math.max(ceiling, mixed), groups: lanes.length, fewer, largest };
}
