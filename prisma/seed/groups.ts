import { addDays, type Day, dayToColumn, localInstant } from "@/lib/core/dates";
import type { Prisma } from "@/prisma/generated/client";
import { groundRules } from "@/prisma/seed/action-learning/afterwards";
import type { Year } from "@/prisma/seed/calendar";
import type { Key } from "@/prisma/seed/cast";

export type YearLabel = "finished" | "running";

export const programmeId = (label: YearLabel): string => `programme-${label}`;
export const participationId = (label: YearLabel, key: Key): string => `${label}-${key}`;
export const groupId = (label: YearLabel, name: string): string =>
  `${label}-${name.toLowerCase().replaceAll(" ", "-")}`;

type Groups = Record<string, Key[]>;

/** Buddy groups; each has exactly one tutor from Thurrock, and no pair of the first year meets in the second. */
export const buddyGroups: Record<YearLabel, Groups> = {
  finished: {
    Ash: ["s01", "s04", "t04"],
    Beech: ["s02", "s06", "t01"],
    Cedar: ["s03", "s05", "t05"],
    Elder: ["s07", "s10", "lc"],
    Hazel: ["s08", "s09", "la", "t03"],
    Rowan: ["s11", "s12", "lb", "t02"],
  },
  running: {
    Avocet: ["s01", "s02", "t02"],
    Curlew: ["s03", "s04", "t01"],
    Dunlin: ["s05", "s06", "t03"],
    Egret: ["s07", "s09", "t04"],
    Godwit: ["s08", "s10", "s11", "t05"],
    Plover: ["s12", "s13", "s14", "t06"],
  },
};

/** Action learning sets; the first named facilitates, and each has exactly two tutors from Thurrock. */
export const learningSets: Record<YearLabel, Groups> = {
  finished: {
    "Set one": ["s01", "s03", "s06", "s09", "s12", "t02", "t05"],
    "Set two": ["s08", "s02", "s05", "s11", "la", "t01", "t04"],
    "Set three": ["lc", "t03", "s04", "s07", "s10", "lb"],
  },
  running: {
    "Set one": ["s01", "s03", "s06", "s07", "s13", "t03", "t05"],
    "Set two": ["s08", "s02", "s05", "s09", "s12", "t02", "t04"],
    "Set three": ["t01", "s04", "s10", "s11", "s14", "t06"],
  },
};

export const tutorsOf = (label: YearLabel): Key[] => Object.values(buddyGroups[label]).flat();

export const facilitates = (label: YearLabel, key: Key): boolean =>
  Object.values(learningSets[label]).some(([facilitator]) => facilitator === key);

/** Who left a group during the running year: one withdrew, one moved into the place that became free. */
export const groupsLeft: { key: Key; group: string; lastWeek: number }[] = [
  { key: "wa", group: "Plover", lastWeek: 13 },
  { key: "wa", group: "Set three", lastWeek: 13 },
  { key: "s12", group: "Egret", lastWeek: 14 },
];

/** The week in which the groups of a year are published. */
export const groupsFormed = 7;

/** How somebody stands to a group: all have confirmed two days in, but for one who said no and one who has said nothing. */
function answer(label: YearLabel, year: Year, key: Key, group: string) {
  const on = (days: number) => localInstant(addDays(startedOn(label, year, key, group), days), 12 * 60);
  if (label === "running" && key === "s12" && group === "Plover") return {};
  if (label === "running" && key === "s11" && group === "Godwit") return { objectedAt: on(3) };
  return { confirmedAt: on(2) };
}

function startedOn(label: YearLabel, year: Year, key: Key, group: string): Day {
  return label === "running" && key === "s12" && group === "Plover" ? year.on(15) : year.on(groupsFormed);
}

export function groupRows(label: YearLabel, year: Year): Prisma.PeerGroupCreateManyInput[] {
  const publishedAt = localInstant(year.on(groupsFormed), 9 * 60);
  const rows = (kind: "buddies" | "set", groups: Groups) =>
    Object.keys(groups).map((name) => ({
      id: groupId(label, name),
      ...{ programmeId: programmeId(label), kind, name, publishedAt },
      groundRules: groundRules[groupId(label, name)] ?? "",
    }));
  return [...rows("buddies", buddyGroups[label]), ...rows("set", learningSets[label])];
}

/** The running year's coordinators weigh mixing a little higher than the middle way does. */
export const weightsRows: Prisma.GroupingWeightsCreateManyInput[] = [
  {
    ...{ id: "weights-running", programmeId: programmeId("running") },
    ...{
      themes: 5,
      colleges: 5,
      subjects: 3,
      lessons: 4,
      talk: 2,
      experience: 2,
      journey: 3,
      history: 5,
      evenly: 8,
    },
  },
];

export function membershipRows(label: YearLabel, year: Year): Prisma.GroupMembershipCreateManyInput[] {
  const row = (kind: "buddies" | "set", group: string, key: Key) => ({
    id: `${groupId(label, group)}-${key}`,
    programmeId: programmeId(label),
    groupId: groupId(label, group),
    kind,
    participationId: participationId(label, key),
  });
  const now = (kind: "buddies" | "set", groups: Groups) =>
    Object.entries(groups).flatMap(([group, keys]) =>
      keys.map((key, index) => ({
        ...row(kind, group, key),
        facilitates: kind === "set" && index === 0,
        startedOn: dayToColumn(startedOn(label, year, key, group)),
        ...answer(label, year, key, group),
      })),
    );
  const left = (label === "running" ? groupsLeft : []).map(({ key, group, lastWeek }) => ({
    ...row(group.startsWith("Set") ? "set" : "buddies", group, key),
    startedOn: dayToColumn(year.on(groupsFormed)),
    confirmedAt: localInstant(addDays(year.on(groupsFormed), 2), 12 * 60),
    finishedOn: dayToColumn(year.on(lastWeek, 5)),
  }));
  return [...now("buddies", buddyGroups[label]), ...now("set", learningSets[label]), ...left];
}
