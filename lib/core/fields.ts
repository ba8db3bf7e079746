import { z } from "zod";
import type { Typed } from "@/lib/core/result";
import { plainNewlines } from "@/lib/core/same-text";

// zod looks for `new Function` to compile its checks, which a strict content security policy reports.
z.config({ jitless: true });

/** The most that a long text box takes, in characters. */
export const LONG_TEXT = 10_000;
const SHORT_TEXT = 200;

/** What PostgreSQL cannot keep is dropped: NUL characters and lone halves of surrogate pairs. Nothing else is touched. */
export const storable = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, "");

const storableText = z.string().transform(storable);
const optionalText = z.string().optional().default("").transform(storable);
// Browsers send a newline as two characters; counted is what the person sees.
const limit = (max: number) =>
  z.string().refine((value) => plainNewlines(value).length <= max, {
    error: `Please keep this to ${max.toLocaleString("en-GB")} characters.`,
  });

/** Text that may be left out; kept exactly as typed. */
export const text = (max = SHORT_TEXT) => optionalText.pipe(limit(max));

/** Text that must say something. `missing` is the message for an empty box. */
export const requiredText = (missing: string, max = SHORT_TEXT) =>
  z
    .string({ error: missing })
    .transform(storable)
    .pipe(limit(max).refine((value) => value.trim() !== "", { error: missing }));

/** An opaque id, as it stands in addresses and hidden fields. What cannot be one is simply not found. */
export const id = () => storableText.pipe(z.string().max(64));

/** A version number from a hidden field. */
export const version = () =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number);

/** One intention, one record: a key made when the form was shown. */
export const intentionKey = () => z.uuid();

/** An ISO day from a date field. */
export const day = (missing: string) => z.iso.date({ error: missing }).refine(inReach, { error: missing });
export const optionalDay = (wrong: string) =>
  z
    .union(
      [z.literal("").transform(() => null), z.iso.date({ error: wrong }).refine(inReach, { error: wrong })],
      {
        error: wrong,
      },
    )
    .optional();

/** A local time of day, `10:05`. */
export const clockTime = (missing: string) =>
  z.string({ error: missing }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: missing });

/** A whole number typed as digits; never coerced, since coercion turns an empty box into 0. */
export const wholeNumber = (min: number, max: number, missing: string) =>
  z
    .string({ error: missing })
    .regex(/^\s*\d{1,6}\s*$/, { error: missing })
    .transform(Number)
    .pipe(z.number().min(min, { error: missing }).max(max, { error: missing }));

/** What a form sent, as plain fields: the framework's own entries and files are left out. */
export function typedIn(input: unknown): Typed {
  if (!(input instanceof FormData)) return {};
  const names = [...new Set(input.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = input.getAll(name).filter((value) => typeof value === "string");
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

/** The files a form sent under these names; an empty file box holds none. */
export function filesIn(input: unknown, names: string[]): Record<string, File | undefined> {
  if (!(input instanceof FormData)) return {};
  return Object.fromEntries(names.map((name) => [name, fileOf(input.get(name))]));
}

const fileOf = (value: FormDataEntryValue | null): File | undefined =>
  value !== null && typeof value !== "string" && value.size > 0 ? value : undefined;

function inReach(isoDay: string): boolean {
  return isoDay >= "2000-01-01" && isoDay <= "2100-12-31";
}
