import type { ContentCount, Facts } from "@/lib/kpis/rules/facts";

export const CODES = [
  ...(["1a", "1b", "1c", "2a", "2b", "2c", "2d", "2e", "3a", "3b", "3c"] as const),
  ...(["4a", "4b", "4c", "4d", "5a", "5b", "5c", "5d", "O1", "O2", "O3"] as const),
] as const;
export type Code = (typeof CODES)[number];

/** What may be listed under a figure: the records it was counted from, and which of them count towards it. */
export interface Counted {
  kind: "tutor" | "visit" | "pair" | "entry" | "workshop" | "subject";
  /** The record; for a pair both participations. */
  id: string;
  other?: string;
  yes: boolean;
}

/** How a figure reads: a part of a whole, so many each, the middle of many, or a plain number. */
export type Kind = "share" | "each" | "median" | "count";

export interface Figure {
  /** Null where fewer people than may be told answered. */
  numerator: number | null;
  denominator: number | null;
  /** The value that is held against the target: a share from 0 to 1, a mean, a median. Null without evidence. */
  value: number | null;
  /** Absent where the database counted and no record may be opened. */
  records?: Counted[];
}

export interface Indicator {
  code: Code;
  kind: Kind;
  /** Shares as fractions of 1; null where there is nothing to aim for. */
  target: number | null;
  /** With a smaller denominator there is not enough evidence yet. */
  least: number;
  measure: (facts: Facts, content: ContentCount[]) => Figure;
}

/** A share of records, each of which counts or does not. */
export function share(kind: Counted["kind"], records: Omit<Counted, "kind">[]): Figure {
  const numerator = records.filter(({ yes }) => yes).length;
  return {
    ...figure(numerator, records.length),
    records: records.map((record) => ({ kind, ...record })),
  };
}

/** A share that may not be opened. */
export const figure = (numerator: number, denominator: number): Figure => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});

/** What the database counted for the whole programme; nothing where it told nothing. */
export function counted(content: ContentCount[], measure: ContentCount["measure"]): Figure {
  const row = content.find((each) => each.measure === measure && each.collegeId === null);
  return row ? figure(row.numerator, row.denominator) : { numerator: null, denominator: null, value: null };
}

/** Those who count: N. */
export const tutorsOf = ({ people }: Facts) => people.filter(({ counts }) => counts);

/** A share of N. */
export const ofTutors = (facts: Facts, yes: (tutor: Facts["people"][number]) => boolean): Figure =>
  share(
    "tutor",
    tutorsOf(facts).map((tutor) => ({ id: tutor.id, yes: yes(tutor) })),
  );

/** The middle value; the mean of the two middle ones where there is an even number. Null of none. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
