import type { Standing } from "@/lib/buddy-groups/rules/answers";
import {
  type Arrangement,
  type Lane,
  laneOf,
  type Move,
  type Obstacle,
} from "@/lib/buddy-groups/rules/arrangement";
import { type GroupKind, type Mix, type Note, notesOf, type People } from "@/lib/buddy-groups/rules/notes";

/** How groups of each kind are spoken of. */
export const KIND_WORDS = {
  buddies: { one: "buddy group", many: "Buddy groups", sizes: "two to four people, usually three" },
  set: { one: "learning set", many: "Learning sets", sizes: "six or seven people, one of them facilitating" },
} as const;

export const EXPERIENCE_WORDS = {
  new: "new to teaching",
  experienced: "experienced",
  advanced: "very experienced",
} as const;

/** Why a move cannot be made. */
export const OBSTACLE_WORDS: Record<Obstacle, string> = {
  NO_SUCH_LANE: "That group is not in this draft any more.",
  NO_SUCH_PERSON: "They are not in that group.",
  LANE_LOCKED: "That group is locked. Unlock it first.",
  PERSON_LOCKED: "They are held in their place. Release them first.",
  NOT_EMPTY: "Only an empty group can be removed.",
  NAME_TAKEN: "Another group has that name already.",
  NO_NAME: "Give the group a name.",
  NOTHING_TO_DO: "That is how it is already.",
  WISHED_OTHERWISE: "The two are wanted otherwise already. Drop that wish first.",
  FULL: "There is no room for more there.",
};

export const managerWords = (manager: string, staff: string): string =>
  `${manager} is ${staff}’s line manager, so the two cannot be in one group.`;

/** What there is to know about a group, in one sentence each. */
export function noteInWords(note: Note, people: People): string {
  const name = (id: string) => people.get(id)?.name ?? "Somebody";
  switch (note.kind) {
    case "alone":
      return "One person alone: nobody to visit.";
    case "small":
      return `${note.size} people: small for a set of six or seven.`;
    case "large":
      return `${note.size} people: a large group.`;
    case "manager":
      return managerWords(name(note.manager), name(note.staff));
    case "left":
      return `${name(note.person)} does not take part any more.`;
    case "noFacilitator":
      return "Nobody facilitates yet.";
    case "cannotFacilitate":
      return "Whoever is to facilitate is not a facilitator in this programme.";
    case "together":
      return `${name(note.pair[0])} and ${name(note.pair[1])} were together last year.`;
    case "oneCollege":
      return "Everybody is from one college.";
    case "noRota":
      return "Not everybody can make one visit here and receive one.";
    case "visitsNobody":
      return `No visit possible: ${name(note.person)} is free for no lesson of the others.`;
    case "visitedByNobody":
      return `No visit possible: nobody here is free for a lesson of ${name(note.person)}’s.`;
  }
}

/** How many groups are mixed, and how many could be. */
export function mixInWords({ mixed, ceiling, groups, fewer, largest }: Mix): string {
  if (mixed === groups) return groups === 1 ? "The group is mixed." : `All ${groups} groups are mixed.`;
  const so = `${mixed} of ${groups} ${groups === 1 ? "group is" : "groups are"} mixed`;
  if (mixed >= ceiling) return `${so}; more cannot be.`;
  return `${so}; ${ceiling} could be, with ${fewer} people from outside ${largest}.`;
}

type Names = (id: string) => string;

/** What a move did, to go after somebody's name: "moved Sam Okonjo to Plover". */
function moveInWords(move: Move, arrangement: Arrangement, name: Names): string {
  const lane = (id: string) =>
    arrangement.lanes.find((each) => each.id === id)?.name ?? "a group since removed";
  switch (move.kind) {
    case "place":
      return move.lane === null
        ? `took ${name(move.person)} out of their group`
        : `moved ${name(move.person)} to ${lane(move.lane)}`;
    case "open":
      return `added the group ${move.name.trim()}`;
    case "close":
      return "removed an empty group";
    case "rename":
      return `named a group ${move.name.trim()}`;
    case "lockLane":
      return `${move.locked ? "locked" : "unlocked"} ${lane(move.lane)}`;
    case "lockPerson":
      return `${move.locked ? "held" : "released"} ${name(move.person)}`;
    case "facilitate":
      return move.person === null
        ? `chose nobody to facilitate ${lane(move.lane)}`
        : `chose ${name(move.person)} to facilitate ${lane(move.lane)}`;
    case "wish": {
      const [a, b] = move.wish.pair.map(name);
      return `${move.wanted ? "asked for" : "dropped the wish to keep"} ${a} and ${b} ${move.wish.way}`;
    }
    case "arrange":
      return move.proposed ? "had groups proposed" : "put the groups back as they were";
  }
}

const WAY_WORDS = {
  move: "",
  undo: "took a step back and ",
  redo: "went a step forward again and ",
} as const;

/** One line of a draft's history: "Kim Ash moved Sam Okonjo to Plover". */
export const changeInWords = (
  change: { way: keyof typeof WAY_WORDS; move: Move; by: string },
  arrangement: Arrangement,
  name: Names,
): string => `${change.by} ${WAY_WORDS[change.way]}${moveInWords(change.move, arrangement, name)}`;

/** A name for the next group that no other has: of birds for buddies, counted for sets. */
export function freeName(kind: GroupKind, taken: string[]): string {
  const low = new Set(taken.map((name) => name.toLowerCase()));
  const names = kind === "set" ? COUNTED.map((number) => `Set ${number}`) : BIRDS;
  const free = names.find((name) => !low.has(name.toLowerCase()));
  if (free) return free;
  let number = taken.length + 1;
  while (low.has(`group ${number}`)) number += 1;
  return `Group ${number}`;
}

const COUNTED = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const BIRDS = [
  ...["Avocet", "Curlew", "Dunlin", "Egret", "Fulmar", "Godwit", "Heron", "Ibis", "Jackdaw", "Knot"],
  ...["Lapwing", "Merlin", "Nightjar", "Osprey", "Plover", "Quail", "Redshank", "Sandpiper", "Tern", "Wren"],
];

/** Why a change of a draft was not made. */
export function faultInWords(
  fault:
    | { fault: "CLOSED" | "NOTHING_LEFT" | "NOBODY" }
    | { fault: "OBSTACLE"; obstacle: Obstacle }
    | { fault: "MANAGER"; manager: string; staff: string },
  name: Names,
): string {
  switch (fault.fault) {
    case "CLOSED":
      return "This draft has been published or laid aside, so it stays as it is.";
    case "NOTHING_LEFT":
      return "There is nothing to take back or to make again.";
    case "NOBODY":
      return "They do not take part, or have not accepted the ground rules yet.";
    case "OBSTACLE":
      return OBSTACLE_WORDS[fault.obstacle];
    case "MANAGER":
      return managerWords(name(fault.manager), name(fault.staff));
  }
}

/** A group in a breath, for those who listen: "Plover has 3 people. Everybody is from one college." */
export function laneInWords(lane: Lane, kind: GroupKind, people: People): string {
  const notes = notesOf(lane, kind, people, null).map((note) => noteInWords(note, people));
  return [`${lane.name} has ${peopleInWords(lane.seats.length)}.`, ...notes].join(" ");
}

/** "Sam Okonjo is now in Plover." */
export function placeInWords(person: string, arrangement: Arrangement, people: People): string {
  const lane = laneOf(arrangement, person);
  return `${people.get(person)?.name ?? "Somebody"} is now ${lane ? `in ${lane.name}` : "without a group"}.`;
}

export const peopleInWords = (count: number): string =>
  count === 0 ? "nobody yet" : count === 1 ? "1 person" : `${count} people`;

/** How a member stands to their group. */
export const STANDING_WORDS: Record<Standing, string> = {
  confirmed: "confirmed",
  objected: "does not work",
  asked: "to be answered",
  silent: "no answer, counts as yes",
};
