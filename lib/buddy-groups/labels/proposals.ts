import { managerWords } from "@/lib/buddy-groups/labels";
import type { Wish } from "@/lib/buddy-groups/rules/arrangement";
import type { Conflict, Relaxation } from "@/lib/buddy-groups/rules/conflicts";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { gapOf, type Scored } from "@/lib/buddy-groups/rules/proposals";

export const presetInWords = (title?: string): string =>
  title ? `What counts is now: ${title.toLowerCase()}.` : "What counts is kept.";

/** Why there is nothing to propose, if so. */
export function nobodyInWords(kind: GroupKind, people: { roles: string[] }[]): string | null {
  if (people.length === 0)
    return "There is nobody to place: everybody who has accepted the ground rules is in a locked group.";
  if (kind === "set" && !people.some(({ roles }) => roles.includes("facilitator")))
    return "Every set needs somebody who facilitates, and nobody who does is free to be placed. Unlock a set, or give somebody that role.";
  return null;
}

/** Who is at it, for whoever pressed second. */
export function busyInWords(
  other: { by: string; since: string; draft: string; draftId: string } | null,
  draftId: string,
): string {
  if (!other) return "Groups are being proposed just now. Please press again in a moment.";
  const where = other.draftId === draftId ? "this draft" : `the draft “${other.draft}”`;
  return `${other.by} has had groups proposed for ${where} since ${other.since}. One at a time in a programme: please press again when that is done.`;
}

const PHASES = { improving: "Looking for good groups", proving: "Checking whether any could be better" };

/** What a proposal is at. */
export const phaseInWords = (phase: keyof typeof PHASES | null): string =>
  phase ? `${PHASES[phase]} …` : "Reading who can visit whom …";

/** "This is the best possible." */
export function nearnessInWords(scored: Scored): string {
  const gap = gapOf(scored);
  if (gap === null)
    return "Good groups, but how near they are to the best possible was not found out in time.";
  if (scored.proven) return "This is the best possible.";
  // Rounded up, so that it never says more than is certain.
  const percent = Math.max(0.1, Math.ceil(gap * 1000 - 1e-6) / 10);
  return `Within ${percent} % of the best possible.`;
}

const ENDS = {
  kept: "The proposed groups are on the board. One step of Undo takes them back.",
  impossible:
    "There are no groups that keep all of these rules. Give up one of them, then have groups proposed again:",
  cancelled: "The proposal was called off. The board stayed as it was.",
  failed:
    "Something of ours went wrong while groups were proposed. The board stayed as it was. Please press again.",
  lost: "The server was started anew while groups were proposed, so that proposal is lost. The board stayed as it was. Please press again.",
  late: "The programme was closed before the groups were found, so they were not kept.",
};

/** How near a proposal is by now. */
export const soFarInWords = (gap: number): string =>
  nearnessInWords({ score: 1 - gap, upperBound: 1, proven: gap === 0 })
    .replace("This is", "So far: this is")
    .replace("Within", "So far within");

/** What came of a proposal. */
export const endInWords = (end: keyof typeof ENDS): string => ENDS[end];

type Names = (id: string) => string;

/** A rule that stands in the way, in a sentence. */
export function conflictInWords(conflict: Conflict, name: Names): string {
  switch (conflict.kind) {
    case "manager":
      return managerWords(name(conflict.manager), name(conflict.staff));
    case "held": {
      const [a, b] = conflict.pair.map(name);
      return conflict.way === "together"
        ? `${a} and ${b} are held in the same group.`
        : `${a} and ${b} are held in different groups.`;
    }
    case "wish": {
      const [a, b] = conflict.wish.pair.map(name);
      return conflict.wish.way === "together"
        ? `${a} and ${b} are to be together, as was wished.`
        : `${a} and ${b} are to be kept apart, as was wished.`;
    }
    case "sizes":
      return sizesInWords(conflict);
    case "facilitators":
      return `Every set has exactly one of those who facilitate: ${inARow(conflict.people.map(name))}.`;
  }
}

function sizesInWords({ people, from, to, groups }: Extract<Conflict, { kind: "sizes" }>): string {
  const size = from === to ? `${from}` : `${from} to ${to}`;
  const all = people === 1 ? "One person is" : `${people} people are`;
  return groups === null
    ? `${all} to be placed in groups of ${size}.`
    : `${all} to be placed in ${groups} groups of ${size}.`;
}

/** "Ana Diaz and Ben Cole together" */
export const wishInWords = ({ way, pair }: Wish, name: Names): string =>
  `${inARow(pair.map(name))} ${way === "together" ? "together" : "apart"}`;

/** What pressing the button gives up. */
export const relaxationInWords = (relaxation: Relaxation, name: Names): string =>
  relaxation.kind === "release"
    ? `Release ${name(relaxation.person)}`
    : `Drop the wish: ${wishInWords(relaxation.wish, name)}`;

/** "Ana, Ben and Cy" */
export const inARow = (names: string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
