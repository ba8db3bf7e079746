import { z } from "zod";
import {
  clockTime,
  day,
  id,
  intentionKey,
  LONG_TEXT,
  requiredText,
  storable,
  text,
  version,
} from "@/lib/core/fields";

export const ANSWERS = ["fully", "mostly", "partly", "not_yet"] as const;
export type Answer = (typeof ANSWERS)[number];

export const CARD_KINDS = ["benefit", "wish", "next_step"] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A programme states at most this many outcomes. */
export const MOST_OUTCOMES = 12;
const places = Array.from({ length: MOST_OUTCOMES }, (_, place) => place);

const ofEvaluation = { programmeId: id(), version: version() };

/** When and where it meets, and what will be rated: one outcome a line. */
export const plan = z.object({
  ...ofEvaluation,
  day: day("Choose the day of the meeting."),
  from: clockTime("Choose when it begins."),
  place: text(),
  outcomes: requiredText("Write at least one outcome, each on a line of its own.", LONG_TEXT).transform(
    (typed, context) => {
      const titles = typed
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean);
      if (titles.length > MOST_OUTCOMES || new Set(titles).size < titles.length)
        context.addIssue({
          code: "custom",
          message: `At most ${MOST_OUTCOMES} outcomes, each on a line of its own and none twice.`,
        });
      return titles;
    },
  ),
});
export type Plan = z.infer<typeof plan>;

/** One press on the evaluation, at the version the person saw. */
export const onEvaluation = z.object(ofEvaluation);

const answer = z
  .union([z.enum(ANSWERS), z.literal("")])
  .optional()
  .default("");
const perPlace = <Name extends string, Field>(name: Name, field: Field) =>
  Object.fromEntries(places.map((place) => [`${name}.${place}`, field])) as Record<
    `${Name}.${number}`,
    Field
  >;

/** One person's ratings, outcome by outcome in their order; any may be left out. */
export const ratings = z.object({
  programmeId: id(),
  ...perPlace("answer", answer),
  ...perPlace("dependsOn", text(LONG_TEXT)),
  willContinue: z.enum(["yes", "no", ""]).optional().default(""),
});
export type Ratings = z.infer<typeof ratings>;

/** A new card. */
export const card = z.object({
  programmeId: id(),
  kind: z.enum(CARD_KINDS),
  text: requiredText("Write the card in a sentence or two.", 1000),
  intentionKey: intentionKey(),
});
export type NewCard = z.infer<typeof card>;

/** One press on a card. */
export const onCard = z.object({ cardId: id() });

/** Choosing a card for the report, or not. */
export const star = onCard.extend({ starred: z.enum(["yes", "no"]) });

/** Laying a card on another one that says the same. */
export const merge = onCard.extend({
  intoId: z
    .string({ error: "Choose the card that says the same." })
    .min(1, {
      error: "Choose the card that says the same.",
    })
    .transform(storable),
});
