import type { ReasonPerson } from "@/lib/buddy-groups/rules/reasons";
import type { Slot, Visiting } from "@/lib/buddy-groups/rules/visiting";

/** Somebody whom a group can hardly suit, with what would help where it may be said. */
export interface HardToPlace {
  id: string;
  why: "noTimetable" | "visitsNobody" | "visitedByNobody" | "fewVisits";
  help:
    | { kind: "lesson"; slot: Slot; opens: number }
    | { kind: "freeDay"; weekday: number; opens: number }
    | null;
}

/** With fewer people who can visit and be visited than this, there is hardly a choice. */
const FEW = 2;

/**
 * Who of these people is hard to place at all, from the matrix of lessons in which they can visit each other (n x n, by
 * visitor and host): the same people that `hardToPlace` gives back, without what would help.
 */
export function suspectsAmong(people: ReasonPerson[], lessons: Uint8Array): ReasonPerson[] {
  const n = people.length;
  const can = (visitor: number, host: number) => (lessons[visitor * n + host] ?? 0) > 0;
  return people.filter(({ sessions }, at) => {
    const others = [...people.keys()].filter((other) => other !== at);
    if (others.length === 0) return false;
    const both = others.filter((other) => can(at, other) && can(other, at)).length;
    return sessions.length === 0 || both < FEW;
  });
}

/** Who of these is hard to place among everybody. What would help counts only those whose week may be read. */
export function hardToPlace(
  suspects: ReasonPerson[],
  everybody: ReasonPerson[],
  visiting: Visiting,
): HardToPlace[] {
  return suspects.flatMap((person): HardToPlace[] => {
    const others = everybody.filter(({ id }) => id !== person.id);
    if (others.length === 0) return [];
    const { id } = person;
    if (person.sessions.length === 0) return [{ id, why: "noTimetable", help: null }];
    const hosts = new Set(others.filter((host) => visiting.can(person, host)));
    const visitors = new Set(others.filter((visitor) => visiting.can(visitor, person)));
    const open = person.open.week ? others.filter((other) => other.open.week) : [];
    const cannotCome = open.filter((other) => !visitors.has(other));
    const cannotBeSeen = open.filter((other) => !hosts.has(other));
    if (visitors.size === 0)
      return [{ id, why: "visitedByNobody", help: lesson(person, cannotCome, visiting) }];
    if (hosts.size === 0) return [{ id, why: "visitsNobody", help: freeDay(person, cannotBeSeen, visiting) }];
    const both = [...hosts].filter((other) => visitors.has(other)).length;
    return both < FEW ? [{ id, why: "fewVisits", help: lesson(person, cannotCome, visiting) }] : [];
  });
}

function lesson(person: ReasonPerson, others: ReasonPerson[], visiting: Visiting): HardToPlace["help"] {
  const best = visiting.bestLesson(person, others);
  return best && { kind: "lesson", ...best };
}

function freeDay(person: ReasonPerson, others: ReasonPerson[], visiting: Visiting): HardToPlace["help"] {
  const best = visiting.bestFreeDay(person, others);
  return best && { kind: "freeDay", ...best };
}
