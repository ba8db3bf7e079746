import type { Arrangement, Lane } from "@/lib/buddy-groups/rules/arrangement";
import type { BoardPerson } from "@/lib/buddy-groups/rules/notes";
import type { PresentGroup } from "@/lib/buddy-groups/rules/publication";

/** How a draft may begin: with the groups as they are, with nothing, or as a repair that changes as little as can be. */
export type Beginning = "now" | "nothing" | "repair";

/**
 * The arrangement a draft begins with. Whoever has left has no place in it. In a repair everybody is held where they
 * are, but for the group that is to be seen to, if there is one.
 */
export function arrangementFrom(
  beginning: Beginning,
  present: PresentGroup[],
  people: BoardPerson[],
  repaired: string,
): Arrangement {
  if (beginning === "nothing") return { lanes: [] };
  const here = new Set(people.filter((person) => person.here).map(({ id }) => id));
  const lanes = present.map((group): Lane => {
    const members = group.members.filter(({ id }) => here.has(id));
    const held = beginning === "repair" && group.id !== repaired;
    return {
      ...{ id: group.id, name: group.name, groupId: group.id, locked: false },
      facilitatorId: members.find(({ facilitates }) => facilitates)?.id ?? null,
      seats: members.map(({ id }) => ({ id, locked: held })),
    };
  });
  return { lanes };
}
