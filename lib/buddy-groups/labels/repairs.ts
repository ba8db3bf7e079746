import { managerWords, peopleInWords } from "@/lib/buddy-groups/labels";
import { inARow } from "@/lib/buddy-groups/labels/proposals";
import type { PuttingRight, Suggestion } from "@/lib/buddy-groups/rules/putting-right";
import type { Trouble } from "@/lib/buddy-groups/rules/repairs";

type Names = (id: string) => string;

/** What is to be put right, in a sentence. */
export function troubleInWords(trouble: Trouble, name: Names): string {
  switch (trouble.kind) {
    case "unplaced":
      return `${name(trouble.person)} has no group yet.`;
    case "size":
      return `${trouble.lane.name} has ${peopleInWords(trouble.size)}.`;
    case "left":
      return `${name(trouble.person)} does not take part any more, and still has a place in ${trouble.lane.name}.`;
    case "manager":
      return managerWords(name(trouble.manager), name(trouble.staff));
    case "noFacilitator":
      return `Nobody who may facilitates ${trouble.lane.name}.`;
    case "noRota":
      return `Not everybody in ${trouble.lane.name} can make one visit and receive one.`;
  }
}

/** How many people a suggestion costs another group than theirs. */
export const changesInWords = (changes: number): string =>
  ["Nobody changes groups", "One person changes groups", "Two people change groups"][changes] ?? "";

/** What a suggestion does, a sentence for each move. */
export function suggestionInWords({ moves, steps, out }: Suggestion, name: Names, lane: Names): string[] {
  const gone = moves.flatMap((move) => (move.kind === "close" ? [move.lane] : []));
  return [
    ...out.map((each) => `Take ${name(each.person)}, who left, out of ${lane(each.lane)}.`),
    ...moves.flatMap((move) => (move.kind === "open" ? [`Begin a new group, ${move.name}.`] : [])),
    ...steps.map(({ person, from, to }) =>
      from === null
        ? `Give ${name(person)} a place in ${lane(to)}.`
        : `Move ${name(person)} from ${lane(from)} to ${lane(to)}.`,
    ),
    ...moves.flatMap((move) =>
      move.kind === "facilitate" && move.person
        ? [`${name(move.person)} facilitates ${lane(move.lane)}.`]
        : [],
    ),
    ...(gone.length > 0 ? [`${inARow(gone.map(lane))} is then empty and is given up.`] : []),
  ];
}

/** Whether visits are possible in the lanes that a suggestion changes, as far as timetables are known. */
export function visitsInWords(lanes: { name: string; rota: boolean }[]): string[] {
  const [can, cannot] = [lanes.filter(({ rota }) => rota), lanes.filter(({ rota }) => !rota)].map((some) =>
    inARow(some.map(({ name }) => name)),
  );
  return [
    ...(can ? [`Everybody in ${can} can then make a visit and receive one.`] : []),
    ...(cannot ? [`Not everybody in ${cannot} can then make a visit and receive one.`] : []),
  ];
}

/** What the suggestions come to, where that is not everything. */
export function coversInWords({ suggestions, covers, isCut }: PuttingRight): string[] {
  const none = suggestions.length === 0;
  return [
    ...(none
      ? ["Nothing that moves at most two people puts this right without moving somebody who is held."]
      : []),
    ...(!none && covers === "needed"
      ? ["With at most two people moved, not everybody will be able to make a visit and receive one."]
      : []),
    ...(!none && covers === "one"
      ? ["Moving at most two people does not put everything right. Here is one thing at a time."]
      : []),
    ...(isCut ? ["There was too much to look at every change, so there may be a better one."] : []),
    ...(none || covers !== "all" ? ["To arrange more at once, have groups proposed."] : []),
  ];
}
