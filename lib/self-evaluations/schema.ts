import { z } from "zod";
import { id, intentionKey, LONG_TEXT, requiredText, text, version } from "@/lib/core/fields";
import { AREAS, LEVELS, missingFields, THEME_PLACES, type Values } from "@/lib/self-evaluations/rules";
import { confidence, themeFields, topic } from "@/lib/themes/schema";

type Field = z.ZodType<string | undefined>;

const TEXTS = ["goingWell", "toDevelop", "learnerMotivation", "otherMotivations", "learnersSay"] as const;

/** A number that a standard may have; which ones there are stands in the database. */
const NUMBERS = Array.from({ length: 99 }, (_, index) => index + 1);

const about = (place: number): Record<string, Field> => ({
  [`themes.${place}.title`]: text(),
  [`themes.${place}.willTry`]: text(LONG_TEXT),
  [`themes.${place}.soThatLearners`]: text(LONG_TEXT),
  [`themes.${place}.lookAt`]: text(LONG_TEXT),
  [`themes.${place}.topic`]: topic(),
  [`themes.${place}.atTheMoment`]: text(LONG_TEXT),
  [`themes.${place}.withGroup`]: text(),
  [`themes.${place}.knowBecause`]: text(LONG_TEXT),
  [`themes.${place}.confidence`]: confidence(),
});

const level: Field = z.enum(["", ...LEVELS], { error: "Choose one of the words." }).optional();
const tick: Field = z.enum(["", "yes"]).optional();

const fields: Record<string, Field> = {
  ...Object.fromEntries(TEXTS.map((field): [string, Field] => [field, text(LONG_TEXT)])),
  ...Object.assign({}, ...THEME_PLACES.map(about)),
  ...Object.fromEntries(
    NUMBERS.flatMap((number): [string, Field][] => [
      [`standard.${number}`, level],
      [`workOn.${number}`, tick],
      [`offer.${number}`, tick],
    ]),
  ),
};

/** What of a form is written by its owner. */
export const valuesIn = (form: object): Values =>
  Object.fromEntries(
    Object.entries(form).filter(([name, value]) => name in fields && typeof value === "string"),
  );

const MISSING: Record<string, string> = {
  goingWell: "Say what is going well, with an example if you can.",
  toDevelop: "Say what you would like to be different.",
  title: "Give the theme a short title.",
  willTry: "Say what you would like to try.",
  soThatLearners: "Say what it should change for learners.",
  lookAt: "Say what a buddy could look at.",
};

/** The form, quick or full. Kept for later it may have any gaps; finished it has none that matter. */
export const selfEvaluationForm = z
  .object({
    ...fields,
    participationId: id(),
    version: version(),
    full: z.literal("yes").optional(),
    intent: z.enum(["finish", "keep"]).optional().default("finish"),
  })
  .superRefine((form, context) => {
    if (form.intent === "keep") return;
    for (const field of missingFields(valuesIn(form)))
      context.addIssue({ code: "custom", path: [field], message: MISSING[field.split(".").at(-1) ?? ""] });
  });

/** An unfinished form: any text in any field, kept as it is. */
export const selfEvaluationDraft = z
  .record(z.string(), z.unknown())
  .transform((typed): Record<string, string | undefined> => valuesIn(typed))
  .pipe(z.record(z.string(), text(LONG_TEXT * 2)));

/** One press on one's self-evaluation, at the version the person saw. */
export const onSelfEvaluation = z.object({ participationId: id(), version: version() });

const standardTitle = requiredText("Give the standard its short title.");

/** A standard to be added to the list. */
export const newStandard = z.object({
  programmeId: id(),
  intentionKey: intentionKey(),
  area: z.enum(AREAS, { error: "Choose where it belongs." }),
  title: standardTitle,
});

/** A standard reworded, checked, or taken out of the form. */
export const changedStandard = z.object({
  programmeId: id(),
  number: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
  version: version(),
  title: standardTitle,
  verified: tick.transform((ticked) => ticked === "yes"),
  retired: tick.transform((ticked) => ticked === "yes"),
});

const topicTitle = requiredText("Give the topic a short title.");

/** A topic to be added at the end of the list. */
export const newTopic = z.object({ programmeId: id(), intentionKey: intentionKey(), title: topicTitle });

/** A topic reworded, moved to another place in the list, or taken out of the form. */
export const changedTopic = z.object({
  programmeId: id(),
  topicId: id(),
  version: version(),
  title: topicTitle,
  position: z
    .string()
    .regex(/^[1-9]\d?$/, { error: "Choose a place in the list." })
    .transform(Number),
  retired: tick.transform((ticked) => ticked === "yes"),
});

export const newTheme = z.object({ ...themeFields, participationId: id() });
export const changedTheme = z.object({ ...themeFields, themeId: id(), version: version() });
