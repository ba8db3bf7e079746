import { z } from "zod";
import { day, id, intentionKey, LONG_TEXT, requiredText, text, version } from "@/lib/core/fields";

const dated = {
  title: requiredText("Enter a title."),
  startsOn: day("Choose the day it starts."),
  finishesOn: day("Choose the day it ends."),
};

const forwards = <T extends { startsOn: string; finishesOn: string }>(schema: z.ZodType<T>) =>
  schema.refine(({ startsOn, finishesOn }) => startsOn < finishesOn, {
    path: ["finishesOn"],
    error: "It ends before it starts.",
  });

export const changedProgramme = forwards(
  z.object({
    programmeId: id(),
    version: version(),
    ...dated,
    funder: text(),
    groundRules: requiredText("Write what everybody agrees to.", LONG_TEXT),
  }),
);

export const oneProgramme = z.object({ programmeId: id(), version: version() });

const ticked = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .optional()
  .default([]);

/** A new programme after an earlier one, with those of its people who were ticked. */
export const newProgramme = forwards(
  z.object({ fromId: id(), intentionKey: intentionKey(), ...dated, funder: text(), people: ticked }),
);
export type NewProgramme = z.infer<typeof newProgramme>;

/** The milestones as they are to be proposed once more. */
export const proposals = z.object({ programmeId: id() });
