import { z } from "zod";
import {
  clockTime,
  day,
  id,
  intentionKey,
  optionalDay,
  requiredText,
  text,
  version,
  wholeNumber,
} from "@/lib/core/fields";
import { KINDS } from "@/lib/timetables/rules";

/** The names of the days in forms and files, Monday first. */
export const WEEKDAY_CODES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const MISSING_LEARNERS = "Give a whole number from 0 to 1,000, or leave it empty.";

/** Words of a class; the same limit in forms and in files. */
export const className = () => text();

const session = {
  weekday: z.enum(WEEKDAY_CODES, { error: "Choose a day." }),
  starts: clockTime("Say when it starts."),
  ends: clockTime("Say when it ends."),
  kind: z.enum(KINDS, { error: "Say whether you teach or are unavailable." }),
  place: text(100),
  group: className(),
  subject: className(),
  learners: z
    .union([z.literal("").transform(() => null), wholeNumber(0, 1000, MISSING_LEARNERS)], {
      error: MISSING_LEARNERS,
    })
    .optional()
    .transform((value) => value ?? null),
  from: optionalDay("Give the first day as a date, or leave it empty."),
  to: optionalDay("Give the last day as a date, or leave it empty."),
};

interface Times {
  starts: string;
  ends: string;
  from?: string | null;
  to?: string | null;
}

const inOrder = <T extends Times>(schema: z.ZodType<T>) =>
  schema
    .refine(({ starts, ends }) => starts < ends, { path: ["ends"], error: "It ends before it starts." })
    .refine(({ from, to }) => !from || !to || from <= to, {
      path: ["to"],
      error: "The last day comes before the first.",
    });

/** A session to be added to somebody's timetable. */
export const newSession = inOrder(
  z.object({ participationId: id(), intentionKey: intentionKey(), ...session }),
);

/** A session as it is to be from now on. */
export const changedSession = inOrder(z.object({ sessionId: id(), version: version(), ...session }));

export const removedSession = z.object({ sessionId: id(), version: version() });

export type SessionFields = Omit<z.infer<typeof newSession>, "participationId" | "intentionKey">;

const period = {
  name: requiredText("Give it a name, for example Autumn, first half.", 100),
  startsOn: day("Choose the first day of teaching."),
  finishesOn: day("Choose the last day of teaching."),
};

const forwards = <T extends { startsOn: string; finishesOn: string }>(schema: z.ZodType<T>) =>
  schema.refine(({ startsOn, finishesOn }) => startsOn <= finishesOn, {
    path: ["finishesOn"],
    error: "The last day comes before the first.",
  });

const ofCollege = { programmeId: id(), collegeId: id() };

export const newPeriod = forwards(z.object({ ...ofCollege, intentionKey: intentionKey(), ...period }));
export const changedPeriod = forwards(
  z.object({ ...ofCollege, periodId: id(), version: version(), ...period }),
);
export const removedPeriod = z.object({ ...ofCollege, periodId: id(), version: version() });
