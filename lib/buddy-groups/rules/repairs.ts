import { buddySizes } from "@/lib/buddy-groups/engine/group-problem";
import { type Arrangement, type Lane, placed } from "@/lib/buddy-groups/rules/arrangement";
import {
  type BoardPerson,
  type GroupKind,
  mayHaveRota,
  SIZES,
  type Ways,
} from "@/lib/buddy-groups/rules/notes";

/** Somebody as far as repairs are concerned. */
export type RepairPerson = Pick<BoardPerson, "id" | "managerId" | "facilitator" | "here">;

/** Something about a draft that is to be put right. A lane without a rota can go on if need be, nothing else can. */
export type Trouble =
  | { kind: "unplaced"; person: string }
  | { kind: "size"; lane: Lane; size: number }
  | { kind: "left"; lane: Lane; person: string }
  | { kind: "manager"; lane: Lane; manager: string; staff: string }
  | { kind: "noFacilitator" | "noRota"; lane: Lane };

export type RepairPeople = ReadonlyMap<string, RepairPerson>;

/** Everybody who can be in a group now, as repairs know them. */
export function repairPeople(
  rows: { id: string; personId: string; lineManagerId: string | null; roles: string[] }[],
): RepairPeople {
  const byPerson = new Map(rows.map(({ personId, id }) => [personId, id]));
  return new Map(
    rows.map(({ id, lineManagerId, roles }) => [
      id,
      {
        ...{ id, here: true, facilitator: roles.includes("facilitator") },
        managerId: (lineManagerId && byPerson.get(lineManagerId)) || null,
      },
    ]),
  );
}

/** The lanes that may be changed. */
export const openLanes = ({ lanes }: Arrangement): Lane[] => lanes.filter(({ locked }) => !locked);

/**
 * The sizes that are whole: threes and fours, with twos only where it cannot be otherwise; six or seven in a set, and
 * as many as they come to where the sets cannot all be of that size.
 */
export function wholeSizes(
  arrangement: Arrangement,
  kind: GroupKind,
  people: RepairPeople,
): [number, number] {
  const settled = placed({ lanes: arrangement.lanes.filter(({ locked }) => locked) });
  const free = [...people.values()].filter(({ id, here }) => here && !settled.has(id)).length;
  if (kind === "buddies") {
    const sizes = buddySizes(free);
    return "min" in sizes ? [sizes.min, sizes.max] : [SIZES.buddies.from, SIZES.buddies.to];
  }
  const groups = Math.max(1, openLanes(arrangement).filter(({ seats }) => seats.length > 0).length);
  const { from, to } = SIZES.set;
  return [Math.min(from, Math.floor(free / groups)), Math.max(to, Math.ceil(free / groups))];
}

/** What is to be put right in a draft, first who has no place. What is not known of visits is taken to be possible. */
export function troublesOf(
  arrangement: Arrangement,
  kind: GroupKind,
  people: RepairPeople,
  ways: Ways,
): Trouble[] {
  const seated = placed(arrangement);
  const sizes = wholeSizes(arrangement, kind, people);
  const unplaced = [...people.values()].filter(({ id, here }) => here && !seated.has(id));
  return [
    ...unplaced.map(({ id }): Trouble => ({ kind: "unplaced", person: id })),
    ...openLanes(arrangement)
      .filter(({ seats }) => seats.length > 0)
      .flatMap((lane) => laneTroubles(lane, kind, people, ways, sizes)),
  ];
}

function laneTroubles(
  lane: Lane,
  kind: GroupKind,
  people: RepairPeople,
  ways: Ways,
  [from, to]: [number, number],
): Trouble[] {
  const all = lane.seats.map(({ id }) => id);
  const ids = all.filter((id) => people.get(id)?.here);
  const left = all
    .filter((id) => !ids.includes(id))
    .map((person): Trouble => ({ kind: "left", lane, person }));
  const size = ids.length;
  if (size === 0) return left;
  const staff = ids.find((id) => ids.includes(people.get(id)?.managerId ?? ""));
  const manager = people.get(staff ?? "")?.managerId ?? "";
  const leads = ids.includes(lane.facilitatorId ?? "") && people.get(lane.facilitatorId ?? "")?.facilitator;
  return [
    ...left,
    ...(size < from || size > to ? [{ kind: "size", lane, size } as const] : []),
    ...(staff ? [{ kind: "manager", lane, manager, staff } as const] : []),
    ...(kind === "set" && !leads ? [{ kind: "noFacilitator", lane } as const] : []),
    ...(ways && size > 1 && !mayHaveRota(ids, ways) ? [{ kind: "noRota", lane } as const] : []),
  ];
}
