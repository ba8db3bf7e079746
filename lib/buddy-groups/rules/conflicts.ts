import type { Rule, Sizes } from "@/lib/buddy-groups/engine/problem";
import { type Arrangement, laneOf, type Wish } from "@/lib/buddy-groups/rules/arrangement";
import type { Bond } from "@/lib/buddy-groups/rules/proposals";

/** A rule that cannot hold together with others, in terms of the board. Ids are participations. */
export type Conflict =
  | { kind: "manager"; manager: string; staff: string }
  | { kind: "held"; way: Wish["way"]; pair: [string, string] }
  | { kind: "wish"; wish: Wish }
  | { kind: "sizes"; people: number; from: number; to: number; groups: number | null }
  | { kind: "facilitators"; people: string[] };

interface Known {
  /** Who is number 0, 1, … of the problem. */
  ids: string[];
  bonds: Bond[];
  /** Whose line manager takes part: by participation of the one, that of the other. */
  managerOf: ReadonlyMap<string, string>;
}

/** The engine's smallest conflict as rules of the board. */
export function conflictsOf(rules: Rule[], { ids, bonds, managerOf }: Known): Conflict[] {
  const id = (number: number) => ids[number] ?? "";
  return rules.flatMap((rule): Conflict[] => {
    switch (rule.kind) {
      case "apart":
      case "together": {
        const pair: [string, string] = [id(rule.pair[0]), id(rule.pair[1])];
        return [ofPair(rule.kind, pair, bonds, managerOf)];
      }
      case "sizes":
        return [{ kind: "sizes", people: ids.length, ...limits(rule.size) }];
      case "oneEachOf":
        return [{ kind: "facilitators", people: rule.people.map(id) }];
      default:
        return [];
    }
  });
}

function ofPair(
  way: Wish["way"],
  pair: [string, string],
  bonds: Bond[],
  managerOf: Known["managerOf"],
): Conflict {
  const [a, b] = pair;
  if (way === "apart" && managerOf.get(a) === b) return { kind: "manager", manager: b, staff: a };
  if (way === "apart" && managerOf.get(b) === a) return { kind: "manager", manager: a, staff: b };
  const bond = bonds.find((each) => each.way === way && pair.every((id) => each.pair.includes(id)));
  return bond?.why === "held" ? { kind: "held", way, pair } : { kind: "wish", wish: { way, pair } };
}

function limits(size: Sizes): { from: number; to: number; groups: number | null } {
  if ("min" in size) return { from: size.min, to: size.max, groups: null };
  const all = "exact" in size ? size.exact : size.bounds.flat();
  const groups = "exact" in size ? size.exact.length : size.bounds.length;
  return { from: Math.min(...all), to: Math.max(...all), groups };
}

/** What can be given up of a conflict by one press, while it still stands on the board. */
export type Relaxation = { kind: "release"; person: string } | { kind: "drop"; wish: Wish };

export function relaxationsOf(conflict: Conflict[], arrangement: Arrangement): Relaxation[] {
  const isHeld = (person: string) =>
    laneOf(arrangement, person)?.seats.some(({ id, locked }) => id === person && locked) ?? false;
  const people = new Set(conflict.flatMap((each) => (each.kind === "held" ? each.pair : [])));
  const wishes = conflict.flatMap((each) => (each.kind === "wish" ? [each.wish] : []));
  const standing = (arrangement.wishes ?? []).filter((wish) =>
    wishes.some(({ way, pair }) => way === wish.way && wish.pair.every((id) => pair.includes(id))),
  );
  return [
    ...[...people].filter(isHeld).map((person): Relaxation => ({ kind: "release", person })),
    ...standing.map((wish): Relaxation => ({ kind: "drop", wish })),
  ];
}
