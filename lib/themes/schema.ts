import { z } from "zod";
import { LONG_TEXT, requiredText, text } from "@/lib/core/fields";

const CONFIDENCE = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** One's own word on how sure one feels, from 1 to 10, or nothing. */
export const confidence = () =>
  z.enum(CONFIDENCE, { error: "Choose one of the words, or leave it empty." }).optional().default("");

/** Both halves of a theme, field by field. */
export const themeFields = {
  title: requiredText("Give the theme a short title."),
  willTry: requiredText("Say what you would like to try.", LONG_TEXT),
  soThatLearners: requiredText("Say what it should change for learners.", LONG_TEXT),
  lookAt: requiredText("Say what a buddy could look at.", LONG_TEXT),
  atTheMoment: text(LONG_TEXT),
  withGroup: text(),
  knowBecause: text(LONG_TEXT),
  confidence: confidence(),
};

const words = z.object(themeFields);
export type ThemeWords = z.infer<typeof words>;

/** The half that others may read, then the half that is its owner's alone. */
export const SHARED_FIELDS = ["title", "willTry", "soThatLearners", "lookAt"] as const;
export const PRIVATE_FIELDS = ["atTheMoment", "withGroup", "knowBecause", "confidence"] as const;
export const THEME_FIELDS = [...SHARED_FIELDS, ...PRIVATE_FIELDS];
