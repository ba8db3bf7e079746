import type { Arrangement, Lane } from "@/lib/buddy-groups/rules/arrangement";
import { type GroupKind, type Note, notesOf, type People } from "@/lib/buddy-groups/rules/notes";

/** A group as it is now, with its present members. */
export interface PresentGroup {
  id: string;
  name: string;
  members: { id: string; membershipId: string; facilitates: boolean }[];
}

export interface PlannedGroup {
  lane: Lane;
  /** The group that goes on, or null for a new one. */
  group: PresentGroup | null;
  /** Who stays in it as they are, and who begins in it on the day. */
  stay: string[];
  join: string[];
  /** Whose time in it ends on the day. */
  leave: PresentGroup["members"];
  news: "same" | "changed" | "new";
}

/** What publishing an arrangement would do. */
export interface Publication {
  groups: PlannedGroup[];
  /** Groups in which nobody is left. */
  ended: PresentGroup[];
  /** Who takes part and gets no place. */
  unplaced: string[];
  /** What stands in the way, lane by lane. */
  obstacles: { lane: Lane; notes: Note[] }[];
}

const ids = (lane: Lane): string[] => lane.seats.map(({ id }) => id);
const overlap = (lane: Lane, group: PresentGroup): number =>
  group.members.filter(({ id }) => lane.seats.some((seat) => seat.id === id)).length;

/**
 * Which group each lane goes on with: the one it began as, as long as somebody of it is left in it; otherwise the one
 * with which it shares at least half of the larger of the two. Everything else is a new group.
 */
function heirs(lanes: Lane[], present: PresentGroup[]): Map<string, PresentGroup> {
  const heir = new Map<string, PresentGroup>();
  const free = new Map(present.map((group) => [group.id, group]));
  const take = (lane: Lane, group: PresentGroup) => {
    heir.set(lane.id, group);
    free.delete(group.id);
  };
  for (const lane of lanes) {
    const own = lane.groupId === null ? undefined : free.get(lane.groupId);
    if (own && overlap(lane, own) > 0) take(lane, own);
  }
  const groupOf = new Map(present.flatMap((group) => group.members.map(({ id }) => [id, group] as const)));
  for (const lane of lanes.filter(({ id }) => !heir.has(id))) {
    const near = [...new Set(ids(lane).flatMap((id) => groupOf.get(id) ?? []))]
      .filter((group) => free.has(group.id))
      .filter((group) => overlap(lane, group) * 2 >= Math.max(lane.seats.length, group.members.length))
      .toSorted((a, b) => overlap(lane, b) - overlap(lane, a) || a.id.localeCompare(b.id))[0];
    if (near) take(lane, near);
  }
  return heir;
}

/** Says what publishing this arrangement would do to the groups as they are. Empty lanes count for nothing. */
export function planPublication(
  arrangement: Arrangement,
  present: PresentGroup[],
  kind: GroupKind,
  people: People,
): Publication {
  const lanes = arrangement.lanes.filter(({ seats }) => seats.length > 0);
  const heir = heirs(lanes, present);
  const groups = lanes.map((lane): PlannedGroup => {
    const group = heir.get(lane.id) ?? null;
    const asBefore = (id: string) =>
      group?.members.some(
        (member) => member.id === id && member.facilitates === (lane.facilitatorId === id),
      ) ?? false;
    const stay = ids(lane).filter(asBefore);
    const join = ids(lane).filter((id) => !asBefore(id));
    const leave = group?.members.filter(({ id }) => !stay.includes(id)) ?? [];
    const unchanged = join.length === 0 && leave.length === 0 && group?.name === lane.name;
    return { lane, group, stay, join, leave, news: unchanged ? "same" : group ? "changed" : "new" };
  });
  const kept = new Set([...heir.values()].map(({ id }) => id));
  const seated = new Set(lanes.flatMap(ids));
  return {
    groups,
    ended: present.filter(({ id }) => !kept.has(id)),
    unplaced: [...people.values()].filter(({ id, here }) => here && !seated.has(id)).map(({ id }) => id),
    obstacles: lanes.flatMap((lane) => {
      const notes = notesOf(lane, kind, people, null).filter(({ hard }) => hard);
      return notes.length > 0 ? [{ lane, notes }] : [];
    }),
  };
}
