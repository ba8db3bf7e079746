import { machine } from "@/lib/core/machine";
import { sameText } from "@/lib/core/same-text";
import { SHARED_FIELDS, THEME_FIELDS, type ThemeWords } from "@/lib/themes/schema";

export type SelfEvaluationState = "open" | "finished";

/** Its owner alone finishes it; nobody approves. Reopened, a new round begins and the one before stays as it was. */
export const selfEvaluationMachine = machine({
  finish: { from: ["open"], to: "finished" },
  reopen: { from: ["finished"], to: "open" },
} as const satisfies Record<string, { from: readonly SelfEvaluationState[]; to: SelfEvaluationState }>);

export type SelfEvaluationMove = (typeof selfEvaluationMachine.moves)[number];

/** Where a standard belongs, in their order. */
export const AREAS = ["values", "knowledge", "skills"] as const;

/** How one stands to a standard: words, never added up. */
export const LEVELS = ["not-yet", "getting-there", "confident", "could-help", "not-my-role"] as const;
export type Level = (typeof LEVELS)[number];

/** One's themes are one to three; the places of those in the form. */
export const THEME_PLACES = [0, 1, 2] as const;

/** What was typed, field name by field name. */
export type Values = Record<string, string>;

const says = (value: string | undefined): boolean => (value ?? "").trim() !== "";

/** Whether anything at all is written of the theme at this place. */
export const hasWords = (values: Values, place: number): boolean =>
  THEME_FIELDS.some((field) => says(values[`themes.${place}.${field}`]));

/** What has to be there to finish and is not: a theme after the first is written whole or not at all. */
export function missingFields(values: Values): string[] {
  const themes = THEME_PLACES.filter((place) => place === 0 || hasWords(values, place)).flatMap((place) =>
    SHARED_FIELDS.map((field) => `themes.${place}.${field}`),
  );
  return ["goingWell", "toDevelop", ...themes].filter((field) => !says(values[field]));
}

const ABOUT_STANDARDS = /^(standard|workOn|offer)\.\d{1,2}$/;

/**
 * What is kept once this was sent. The quick form says nothing of the standards and leaves them as they were;
 * the full form says all, and a box that is not ticked is not sent.
 */
export function combine(before: Values, sent: Values, full: boolean): Values {
  const kept = full
    ? Object.fromEntries(Object.entries(before).filter(([name]) => !ABOUT_STANDARDS.test(name)))
    : before;
  return { ...kept, ...sent };
}

/** Whether two forms say the same; nothing and an empty box are the same. */
export const sameValues = (one: Values, other: Values): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((name) => sameText(one[name], other[name]));

/** The standards that a form asks of: those in use, and any that these answers speak of still. */
export const standardsIn = <S extends { number: number; retiredAt: Date | null }>(
  standards: S[],
  values: Values,
): S[] =>
  standards.filter(
    ({ number, retiredAt }) => !retiredAt || values[`standard.${number}`] || values[`workOn.${number}`],
  );

/** The standards offered to others by a tick, which counts only beside "Could help others". */
export const offersIn = (values: Values): number[] =>
  Object.keys(values)
    .flatMap((name) => name.match(/^offer\.(\d{1,2})$/)?.[1] ?? [])
    .filter((number) => values[`offer.${number}`] === "yes" && values[`standard.${number}`] === "could-help")
    .map(Number);

/** The theme written at this place of the form, or null where none is. */
export function themeAt(values: Values, place: number): ThemeWords | null {
  if (!hasWords(values, place)) return null;
  const words = THEME_FIELDS.map((field) => [field, values[`themes.${place}.${field}`] ?? ""]);
  return Object.fromEntries(words) as ThemeWords;
}

/** A theme's words as the form's fields at this place. */
export const asFields = (place: number, words: ThemeWords): Values =>
  Object.fromEntries(THEME_FIELDS.map((field) => [`themes.${place}.${field}`, words[field]]));

const differ = (fields: readonly (keyof ThemeWords)[]) => (one: ThemeWords, other: ThemeWords) =>
  fields.some((field) => !sameText(one[field], other[field]));

/** Whether the words that others read are other words. */
export const sharedHalfDiffers = differ(SHARED_FIELDS);
/** Whether anything of a theme is different: its words, its topic, what is its owner's alone. */
export const themeDiffers = differ(THEME_FIELDS);
