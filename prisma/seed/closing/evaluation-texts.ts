import type { Key } from "@/prisma/seed/cast";

export const outcomeTitles = [
  "What brings learners to class shapes how we teach them",
  "Each of us steers our own development",
  "Being part of a community of tutors is worth our time",
];

type Answer = "fully" | "mostly" | "partly" | "not_yet";

/** How each of the twenty rated the three outcomes, and whether they go on. */
export const ratings: Record<Key, [Answer, Answer, Answer, boolean]> = {
  s01: ["fully", "fully", "fully", true],
  s02: ["partly", "mostly", "fully", true],
  s03: ["mostly", "mostly", "fully", true],
  s04: ["mostly", "fully", "mostly", true],
  s05: ["mostly", "mostly", "fully", true],
  s06: ["partly", "fully", "fully", true],
  s07: ["fully", "mostly", "fully", true],
  s08: ["mostly", "mostly", "mostly", true],
  s09: ["mostly", "partly", "fully", true],
  s10: ["fully", "fully", "mostly", true],
  s11: ["mostly", "mostly", "partly", false],
  s12: ["not_yet", "mostly", "fully", true],
  la: ["mostly", "fully", "mostly", true],
  lb: ["partly", "partly", "mostly", false],
  lc: ["fully", "mostly", "fully", true],
  t01: ["fully", "fully", "fully", true],
  t02: ["mostly", "mostly", "mostly", true],
  t03: ["mostly", "mostly", "fully", true],
  t04: ["mostly", "fully", "fully", true],
  t05: ["partly", "mostly", "partly", true],
};

export interface CardText {
  kind: "benefit" | "wish" | "next_step";
  by: Key;
  meToo: Key[];
  text: string;
  starred?: boolean;
  /** The place in this list of the card it was laid on. */
  onto?: number;
  withdrawn?: boolean;
}

export const cardTexts: CardText[] = [
  {
    kind: "benefit",
    by: "s05",
    meToo: ["s02", "s09", "t03", "t04", "la", "lc"],
    text: "Seeing how a colleague waits after a question taught me more than any handout about waiting.",
    starred: true,
  },
  {
    kind: "benefit",
    by: "t02",
    meToo: ["s04", "s08", "s12", "t05"],
    text: "A class in a subject I know nothing about: I could look at the teaching, because I could not follow the sums.",
    starred: true,
  },
  {
    kind: "benefit",
    by: "s07",
    meToo: ["s01", "s03", "s10", "t01", "s06"],
    text: "Somebody listened to my problem for half an hour and did not solve it. So I did.",
    starred: true,
  },
  {
    kind: "benefit",
    by: "lb",
    meToo: ["s11"],
    text: "I now know who to ring on a bad Wednesday.",
  },
  {
    kind: "benefit",
    by: "s09",
    meToo: ["s05"],
    text: "Watching somebody count to ten in silence after asking.",
    onto: 0,
  },
  {
    kind: "wish",
    by: "s11",
    meToo: ["s02", "s08", "t02", "t05", "lb", "s12", "s03"],
    text: "Cover for a visit that is booked once, in October, and not begged for each time.",
  },
  {
    kind: "wish",
    by: "s06",
    meToo: ["t04", "s09", "la"],
    text: "Meetings that move between the two towns.",
  },
  { kind: "wish", by: "t05", meToo: ["s04"], text: "A visit by video for those of us out at Tilbury." },
  { kind: "wish", by: "s12", meToo: [], text: "", withdrawn: true },
  {
    kind: "next_step",
    by: "t01",
    meToo: ["s01", "s08", "lc", "s10"],
    text: "Open the autumn workshop to tutors from the neighbouring colleges.",
    starred: true,
  },
  {
    kind: "next_step",
    by: "s03",
    meToo: ["s05", "t03"],
    text: "Ask new starters in their first month whether they would like to be paired.",
  },
];
