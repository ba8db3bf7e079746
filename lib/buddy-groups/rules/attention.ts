import { type GroupKind, SIZES } from "@/lib/buddy-groups/rules/notes";

/** A visit inside a group: only who visits whom, and that it was not called off. */
export interface PlannedVisit {
  visitorId: string;
  hostId: string;
}

/**
 * Who of those who stay lacks a visit now: `out` has visited nobody who is still there and plans to visit nobody, `in`
 * has had no visit from any of them and awaits none. Visits that took place count whoever made them.
 */
export function lackingAfter(
  staying: { id: string; name: string }[],
  visits: (PlannedVisit & { tookPlace: boolean })[],
): { name: string; out: boolean; in: boolean }[] {
  const here = new Set(staying.map(({ id }) => id));
  return staying
    .map(({ id, name }) => ({
      name,
      out: !visits.some((visit) => visit.visitorId === id && (visit.tookPlace || here.has(visit.hostId))),
      in: !visits.some((visit) => visit.hostId === id && (visit.tookPlace || here.has(visit.visitorId))),
    }))
    .filter((each) => each.out || each.in);
}

/** What somebody lacks, in a sentence. */
export function lackInWords({ name, ...lacks }: { name: string; out: boolean; in: boolean }): string {
  if (lacks.out && lacks.in) return `${name} has nobody to visit and no visitor.`;
  return lacks.out ? `${name} has not visited anybody.` : `Nobody has visited ${name}.`;
}

/** Whether those who stay are still a group as it should be: buddies three, a set six and whoever facilitates it. */
export const isWhole = (kind: GroupKind, staying: number, facilitatorLeft: boolean): boolean =>
  kind === "buddies" ? staying >= SIZES.buddies.usual : staying >= SIZES.set.from && !facilitatorLeft;
