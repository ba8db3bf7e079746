import { type Arrangement, type Lane, laneOf } from "@/lib/buddy-groups/rules/arrangement";

/** How two arrangements of the same people differ. */
export interface Comparison {
  /** Groups of the same people in both, whatever they are called. */
  same: [Lane, Lane][];
  /** Who is with others, and where: null for no place. Ids are participations, in the order asked for. */
  elsewhere: { id: string; a: Lane | null; b: Lane | null }[];
}

const key = (lane: Lane | undefined): string =>
  lane
    ? lane.seats
        .map(({ id }) => id)
        .toSorted()
        .join(" ")
    : "";

/** Compares two arrangements, looking at these people. A group counts as the same if its people are. */
export function compared(a: Arrangement, b: Arrangement, people: string[]): Comparison {
  const twins = new Map(b.lanes.filter(({ seats }) => seats.length > 0).map((lane) => [key(lane), lane]));
  const same = a.lanes.flatMap((lane): [Lane, Lane][] => {
    const twin = twins.get(key(lane));
    return twin && lane.seats.length > 0 ? [[lane, twin]] : [];
  });
  const elsewhere = people.flatMap((id) => {
    const [inA, inB] = [laneOf(a, id), laneOf(b, id)];
    return key(inA) === key(inB) ? [] : [{ id, a: inA ?? null, b: inB ?? null }];
  });
  return { same, elsewhere };
}
