import { z } from "zod";
import { id, LONG_TEXT, requiredText, text } from "@/lib/core/fields";

const CONFIDENCE = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** One's own word on how sure one feels, from 1 to 10, or nothing. */
export const confidence = () =>
  z.enum(CONFIDENCE, { error: "Choose one of the words, or leave it empty." }).optional().default("");

/** The topic that a theme is closest to, or none; which ones there are stands in the database. */
export const topic = () => id().optional().default("");

/** Both halves of a theme, field by field. */
export const themeFields = {
  title: requiredText("Give the theme a short title."),
  willTry: requiredText("Say what you would like to try.", LONG_TEXT),
  soThatLearners: requiredText("Say what it should change for learners.", LONG_TEXT),
  lookAt: requiredText("Say what a buddy could look at.", LONG_TEXT),
  topic: topic(),
  atTheMoment: text(LONG_TEXT),
  withGroup: text(),
  knowBecause: text(LONG_TEXT),
  confidence: confidence(),
};

const words = z.object(themeFields);
export type ThemeWords = z.infer<typeof words>;

/** The words that others read, then those that are their owner's alone; the topic is read with the former. */
export const SHARED_FIELDS = ["title", "willTry", "soThatLearners", "lookAt"] as const;
const PRIVATE_FIELDS = ["atTheMoment", "withGroup", "knowBecause", "confidence"] as const;
export const THEME_FIELDS = [...SHARED_FIELDS, "topic" as const, ...PRIVATE_FIELDS];
