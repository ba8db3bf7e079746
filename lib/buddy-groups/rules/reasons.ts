import { keyWords, related } from "@/lib/buddy-groups/engine/related-words";
import type { WishWeights } from "@/lib/buddy-groups/engine/weights";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import type { Goer, Slot, Visiting } from "@/lib/buddy-groups/rules/visiting";

/**
 * What may be said of somebody to whoever asks: themes and offers that they may not read are not in it, nor is a rating
 * or a wording that is private. `open` says of what they may read all there is.
 */
export interface ReasonPerson extends Goer {
  name: string;
  college: string;
  subject: string | null;
  experience: string;
  themes: { title: string; willTry: string }[];
  /** Titles of the standards in which they offered to help others. */
  offers: string[];
  /** Last year's groups. */
  before: string[];
  open: { themes: boolean; week: boolean };
}

/** One thing that is true of somebody in their group: what they have, or what they do without. Ids are participations. */
export type Reason =
  | { kind: "visits"; hosts: { id: string; slots: Slot[] | null }[] }
  | { kind: "visitedBy"; visitors: string[] }
  | { kind: "works"; other: string; own: string; theirs: string; words: string[] }
  | { kind: "helpedBy" | "helps"; other: string; theme: string; offer: string }
  | { kind: "meetsCollege" | "meetsSubject" | "meetsExperience" | "sameSite"; others: string[] }
  | { kind: "visitsNobody" | "visitedByNobody" | "noTimetable" }
  | { kind: "oneCollege" | "oneSubject" | "oneExperience" | "noRelatedTheme" }
  | { kind: "far"; others: string[] }
  | { kind: "again"; others: string[] };

/** An hour and more of travel is far. */
const FAR = 60;

export interface PersonReasons {
  id: string;
  has: Reason[];
  lacks: Reason[];
}

/** Why somebody is in a group: only of wishes that count, and only from what may be said. */
export function reasonsOf(
  person: ReasonPerson,
  group: ReasonPerson[],
  kind: GroupKind,
  weights: WishWeights,
  visiting: Visiting,
): PersonReasons {
  const others = group.filter(({ id }) => id !== person.id);
  if (others.length === 0) return { id: person.id, has: [], lacks: [] };
  const visits =
    kind === "buddies" ? visitReasons(person, others, weights, visiting) : { has: [], lacks: [] };
  const mixes = mixReasons(person, others, weights);
  const themes = weights.themes > 0 ? themeReasons(person, others) : { has: [], lacks: [] };
  const again = others.filter(({ before }) => before.some((one) => person.before.includes(one)));
  return {
    id: person.id,
    has: [...visits.has, ...themes.has, ...mixes.has],
    lacks: [
      ...[...visits.lacks, ...themes.lacks, ...mixes.lacks],
      ...(kind === "buddies" && weights.history > 0 && again.length > 0
        ? [{ kind: "again", others: idsOf(again) } as const]
        : []),
    ],
  };
}

type Both = { has: Reason[]; lacks: Reason[] };
const idsOf = (people: ReasonPerson[]): string[] => people.map(({ id }) => id);

function visitReasons(
  person: ReasonPerson,
  others: ReasonPerson[],
  weights: WishWeights,
  visiting: Visiting,
): Both {
  const hosts = others.flatMap((host) => {
    const slots = visiting.slots(person, host);
    return slots.length > 0
      ? [{ id: host.id, slots: person.open.week && host.open.week ? slots : null }]
      : [];
  });
  const visitors = idsOf(others.filter((visitor) => visiting.can(visitor, person)));
  const near = others.filter((other) => visiting.minutes(person, other) === 0);
  const far = others.filter((other) => (visiting.minutes(person, other) ?? 0) > FAR);
  const count = weights.journey > 0;
  return {
    has: [
      ...(hosts.length > 0 ? [{ kind: "visits", hosts } as const] : []),
      ...(visitors.length > 0 ? [{ kind: "visitedBy", visitors } as const] : []),
      ...(count && near.length > 0 ? [{ kind: "sameSite", others: idsOf(near) } as const] : []),
    ],
    lacks: [
      ...(hosts.length === 0 ? [{ kind: "visitsNobody" } as const] : []),
      ...(person.sessions.length === 0
        ? [{ kind: "noTimetable" } as const]
        : visitors.length === 0
          ? [{ kind: "visitedByNobody" } as const]
          : []),
      ...(count && far.length > 0 ? [{ kind: "far", others: idsOf(far) } as const] : []),
    ],
  };
}

function mixReasons(person: ReasonPerson, others: ReasonPerson[], weights: WishWeights): Both {
  const has: Reason[] = [];
  const lacks: Reason[] = [];
  const look = (
    weight: number,
    differs: (other: ReasonPerson) => boolean,
    met: "meetsCollege" | "meetsSubject" | "meetsExperience",
    missed: "oneCollege" | "oneSubject" | "oneExperience",
  ) => {
    if (weight === 0) return;
    const found = idsOf(others.filter(differs));
    if (found.length > 0) has.push({ kind: met, others: found });
    else lacks.push({ kind: missed });
  };
  look(weights.colleges, ({ college }) => college !== person.college, "meetsCollege", "oneCollege");
  if (person.subject !== null)
    look(
      weights.subjects,
      ({ subject }) => subject !== null && subject !== person.subject,
      "meetsSubject",
      "oneSubject",
    );
  look(
    weights.experience,
    ({ experience }) => experience !== person.experience,
    "meetsExperience",
    "oneExperience",
  );
  return { has, lacks };
}

const words = ({ title, willTry }: { title: string; willTry: string }) => keyWords(`${title} ${willTry}`);

function themeReasons(person: ReasonPerson, others: ReasonPerson[]): Both {
  const has = others.flatMap((other): Reason[] => [
    ...shared(person, other),
    ...helped(person, other).map((found) => ({ kind: "helpedBy", other: other.id, ...found }) as const),
    ...helped(other, person).map((found) => ({ kind: "helps", other: other.id, ...found }) as const),
  ]);
  // Nothing is said of what cannot be seen whole.
  const isWhole = person.themes.length > 0 && [person, ...others].every(({ open }) => open.themes);
  return { has, lacks: has.length === 0 && isWhole ? [{ kind: "noRelatedTheme" }] : [] };
}

function shared(person: ReasonPerson, other: ReasonPerson): Reason[] {
  for (const own of person.themes)
    for (const theirs of other.themes)
      if (related(words(own), words(theirs)) === 1) {
        const said = { own: own.title, theirs: theirs.title, words: inBoth(own, words(theirs)) };
        return [{ kind: "works", other: other.id, ...said }];
      }
  return [];
}

/** The words of a theme, as they are written there, that carry what the other is about as well; each once. */
function inBoth(
  { title, willTry }: { title: string; willTry: string },
  other: ReadonlySet<string>,
): string[] {
  const found = new Map<string, string>();
  for (const word of `${title} ${willTry}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    for (const stem of keyWords(word)) if (other.has(stem) && !found.has(stem)) found.set(stem, word);
  return [...found.values()];
}

/** The first theme of the one with which the other offered to help. */
function helped(one: ReasonPerson, helper: ReasonPerson): { theme: string; offer: string }[] {
  for (const theme of one.themes)
    for (const offer of helper.offers)
      if (related(words(theme), keyWords(offer)) === 1) return [{ theme: theme.title, offer }];
  return [];
}
