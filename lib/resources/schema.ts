import { z } from "zod";
import {
  day,
  id,
  intentionKey,
  LONG_TEXT,
  requiredText,
  storable,
  text,
  version,
  wholeNumber,
} from "@/lib/core/fields";

export const LICENCES = ["within_programme", "cc_by", "cc_by_nc"] as const;
export type Licence = (typeof LICENCES)[number];

export const SCOPES = ["programme", "everybody"] as const;
export type Scope = (typeof SCOPES)[number];

export const SHARING_KINDS = ["team_meeting", "workshop", "conversation", "online"] as const;
export type SharingKind = (typeof SHARING_KINDS)[number];

/** The texts of an entry, in the order in which they are asked and read. */
export const TEXTS = [
  "oneSentence",
  "context",
  "whatToDo",
  "whyItWorks",
  "learnersDid",
  "adaptFor",
  "watchOutFor",
] as const;
export type EntryText = (typeof TEXTS)[number];

/** What an entry is begun with: the visit it comes from can never be taken off it again. */
export const newEntry = z.object({
  programmeId: id(),
  title: requiredText("Give it a title."),
  visitId: id().optional().default(""),
  intentionKey: intentionKey(),
});
export type NewEntry = z.infer<typeof newEntry>;

const ofEntry = { entryId: id(), version: version() };
export const onEntry = z.object(ofEntry);

const isWebAddress = (value: string): boolean =>
  value === "" || (/^https?:\/\//i.test(value) && URL.canParse(value));

const choices = {
  themeId: id().optional().default(""),
  standardNumber: z
    .string()
    .regex(/^(\d{1,2})?$/, { error: "Choose a standard from the list." })
    .optional()
    .default(""),
  subjectId: id().optional().default(""),
};

/** The entry as it is published or offered to the other tutor. */
export const entryForm = z
  .object({
    ...ofEntry,
    ...choices,
    intent: z.literal("publish").optional().default("publish"),
    title: requiredText("Give it a title."),
    oneSentence: requiredText("Say in one sentence what it is.", 300),
    context: text(LONG_TEXT),
    whatToDo: requiredText("Say what to do, so that a colleague could try it.", LONG_TEXT),
    whyItWorks: text(LONG_TEXT),
    learnersDid: text(LONG_TEXT),
    adaptFor: text(LONG_TEXT),
    watchOutFor: text(LONG_TEXT),
    link: text(500).refine(isWebAddress, {
      error: "Give a web address that begins with https://, or leave it.",
    }),
    licence: z.enum(LICENCES, { error: "Choose what others may do with it." }),
    scope: z.enum(SCOPES, { error: "Choose who may read it." }),
  })
  .refine(({ themeId, standardNumber }) => themeId !== "" || standardNumber !== "", {
    path: ["standardNumber"],
    error: "Choose a standard or one of your themes, so that colleagues find it.",
  })
  .refine(({ scope, licence }) => scope === "programme" || licence !== "within_programme", {
    path: ["licence"],
    error: "For everybody on the web, choose one of the open licences.",
  });
export type EntryForm = z.infer<typeof entryForm>;

const kept = z
  .string()
  .max(LONG_TEXT * 2)
  .transform(storable)
  .optional();

/** An entry on its way: whatever is there is kept as it is. */
export const entryDraft = z.object({
  title: kept,
  oneSentence: kept,
  context: kept,
  whatToDo: kept,
  whyItWorks: kept,
  learnersDid: kept,
  adaptFor: kept,
  watchOutFor: kept,
  link: kept,
  licence: kept,
  ...{ themeId: kept, standardNumber: kept, subjectId: kept, scope: kept },
});
export type EntryDraft = z.infer<typeof entryDraft>;

/** What the form sends: either button's. */
export const entryEither = z.union([entryDraft.extend({ ...ofEntry, intent: z.literal("keep") }), entryForm]);

/** "I tried this". */
export const newTry = z.object({
  entryId: id(),
  text: requiredText("Say in a sentence what came of it.", LONG_TEXT),
  triedOn: day("Give the day on which you tried it."),
  intentionKey: intentionKey(),
});
export type NewTry = z.infer<typeof newTry>;

/** That something was passed on. */
export const newSharing = z.object({
  programmeId: id(),
  kind: z.enum(SHARING_KINDS, { error: "Choose where you shared it." }),
  onDate: day("Give the day."),
  people: z
    .union([
      z.literal("").transform(() => null),
      wholeNumber(0, 10000, "How many were there? A whole number, or leave it."),
    ])
    .optional(),
  intentionKey: intentionKey(),
});
export type NewSharing = z.infer<typeof newSharing>;

export const onSharing = z.object({ sharingId: id() });

/** What a list is narrowed to; nonsense in an address narrows to nothing special. */
export const search = z.object({
  q: z.string().max(200).transform(storable).catch("").default(""),
  standard: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  theme: z.string().max(64).transform(storable).optional().catch(undefined),
  subject: z.string().max(64).transform(storable).optional().catch(undefined),
});
export type Search = z.infer<typeof search>;
