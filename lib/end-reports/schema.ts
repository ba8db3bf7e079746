import { z } from "zod";
import { id, LONG_TEXT, requiredText, text, version } from "@/lib/core/fields";

/** The questions that may be left out. Each can be marked "just me", and then coordinators never get it. */
export const OPTIONAL_FIELDS = [
  "themes",
  "takeaways",
  "evidence",
  "motivations",
  "ownership",
  "community",
  "professionalism",
  "contactOutside",
  "sharedWhere",
  "gotInTheWay",
  "next",
] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

export const EVIDENCE = ["seen", "feedback", "records", "not-yet"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const QUOTE_CONSENTS = ["no", "anonymous", "named"] as const;

/** A tutor has at most this many themes, and so this many pairs of ratings. */
export const MOST_THEMES = 3;
const places = Array.from({ length: MOST_THEMES }, (_, place) => String(place));

const record = <Key extends string, Field>(keys: readonly Key[], field: () => Field) =>
  Object.fromEntries(keys.map((key) => [key, field()])) as Record<Key, Field>;

const tick = () => z.enum(["yes", ""]).optional().default("");
const rating = () =>
  z
    .string()
    .regex(/^([1-9]|10)?$/, { error: "Choose a number from 1 to 10, or leave it." })
    .optional()
    .default("");

/** One or several ticks, as a browser sends them: none, one, or a list. */
const evidence = z
  .union([z.enum(EVIDENCE), z.array(z.enum(EVIDENCE)).max(EVIDENCE.length), z.literal("")])
  .optional()
  .transform((ticked): Evidence[] => (ticked ? [...new Set([ticked].flat())] : []));

const ofForm = { ownerId: id(), version: version() };

/** The report as it is submitted: three answers finish it, the rest may be left out. */
export const endReportForm = z.object({
  ...ofForm,
  themes: text(LONG_TEXT),
  takeaways: text(LONG_TEXT),
  changedTeaching: requiredText("Say what changed in your teaching, in a sentence or two.", LONG_TEXT),
  changedLearners: requiredText(
    "Say what changed for your learners. “Not much yet” is an answer too.",
    LONG_TEXT,
  ),
  evidence,
  motivations: text(LONG_TEXT),
  ownership: text(LONG_TEXT),
  community: text(LONG_TEXT),
  professionalism: text(LONG_TEXT),
  contactOutside: z.enum(["yes", "no", ""]).optional().default(""),
  sharedWhere: text(LONG_TEXT),
  gotInTheWay: text(LONG_TEXT),
  next: text(LONG_TEXT),
  quoteConsent: z.enum(QUOTE_CONSENTS, { error: "Choose whether you may be quoted." }),
  ...record(
    OPTIONAL_FIELDS.map((field) => `justMe.${field}` as const),
    tick,
  ),
  ...record(
    places.flatMap((place) => [`then.${place}` as `then.${string}`, `now.${place}` as `now.${string}`]),
    rating,
  ),
});
export type EndReportForm = z.infer<typeof endReportForm>;

const kept = text(LONG_TEXT * 2);
const FORM_FIELDS = Object.keys(endReportForm.shape).filter((field) => !(field in ofForm));

/** An unfinished report: any text in any field, kept as it is. */
export const endReportDraft = z.object(
  record(FORM_FIELDS, () => z.union([kept, z.array(kept).max(EVIDENCE.length)])),
);
export type EndReportDraftValues = z.infer<typeof endReportDraft>;

/** One press on one's own report, at the version the person saw. */
export const onReport = z.object({ reportId: id(), version: version() });
