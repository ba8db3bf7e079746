import { z } from "zod";
import {
  clockTime,
  day,
  id,
  intentionKey,
  LONG_TEXT,
  optionalDay,
  requiredText,
  text,
  version,
  wholeNumber,
} from "@/lib/core/fields";

const slot = {
  day: day("Choose the day of the visit."),
  from: clockTime("Choose when the visit begins."),
  to: clockTime("Choose when it ends."),
};

const endsAfterItBegins = <T extends { from: string; to: string }>(schema: z.ZodType<T>) =>
  schema.refine((value) => value.from < value.to, {
    path: ["to"],
    error: "The visit ends before it begins.",
  });

/** The form that proposes a visit, either way round. */
export const proposal = endsAfterItBegins(
  z.object({
    programmeId: id(),
    buddyId: id(),
    direction: z.enum(["visit", "host"], { error: "Choose who visits whom." }),
    ...slot,
    siteId: id().optional().default(""),
    room: text(),
    className: text(),
    themeId: id().optional().default(""),
    intentionKey: intentionKey(),
  }),
);

/** One press on one visit, at the version the person saw. */
export const onVisit = z.object({ visitId: id(), version: version() });

/** Another time for a visit. */
export const newTime = endsAfterItBegins(onVisit.extend(slot));

/** What the host asks of the visitor beforehand. */
export const wishes = onVisit.extend({
  lookAt: text(LONG_TEXT),
  dontCommentOn: text(LONG_TEXT),
  whereToSit: text(LONG_TEXT),
  whenWeTalk: text(LONG_TEXT),
});
export type Wishes = z.infer<typeof wishes>;

/** What the visitor writes about the visit: to describe and to learn from, never to rate. */
const record = {
  learnersPresent: wholeNumber(0, 1000, "How many learners were there? A whole number from 0 to 1,000."),
  whatISaw: requiredText("Say what you saw, in a sentence or two.", LONG_TEXT),
  whatILearned: requiredText("Say one thing you take away for your own teaching.", LONG_TEXT),
  questions: text(LONG_TEXT),
  goodPractice: text(LONG_TEXT),
  nextStep: text(LONG_TEXT),
  talkedOn: optionalDay("Give the day as a date, or leave it empty."),
};

export const visitForm = onVisit.extend(record);
export type VisitForm = z.infer<typeof visitForm>;

const RECORD_FIELDS = Object.keys(record) as (keyof typeof record)[];

/** An unfinished form: any text in any field, kept as it is. */
export const visitDraft = z.object(
  Object.fromEntries(RECORD_FIELDS.map((field) => [field, text(LONG_TEXT * 2)])) as Record<
    keyof typeof record,
    ReturnType<typeof text>
  >,
);
export type VisitDraftValues = z.infer<typeof visitDraft>;

/** The host's answer to a shared form; each part may be left out. */
export const answer = onVisit.extend({
  reply: text(LONG_TEXT),
  useful: z.enum(["yes", "no", ""]).optional().default(""),
});

export const addendum = z.object({
  visitId: id(),
  text: requiredText("Write what you would like to add.", LONG_TEXT),
  intentionKey: intentionKey(),
});
