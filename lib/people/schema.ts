import { z } from "zod";
import { day, id, requiredText, storable, text } from "@/lib/core/fields";

export const signIn = z.object({
  email: requiredText("Enter your e-mail address.", 320),
  password: requiredText("Enter your password.", 1_000),
  callbackUrl: text(2_000),
});

const emailAddress = requiredText("Enter your e-mail address.", 320).pipe(
  z.string().refine((value) => z.email().safeParse(value.trim()).success, {
    error: "Enter an e-mail address in the form name@college.ac.uk.",
  }),
);

export const linkRequest = z.object({
  email: emailAddress,
  callbackUrl: text(2_000),
});

export const linkUse = z.object({ token: text(200), callbackUrl: text(2_000) });

/** Length is what makes a password hard to guess; nothing else is asked of it. */
const SHORTEST_PASSWORD = 12;

const newSecretWord = z
  .string({ error: "Choose a password." })
  .transform(storable) // as when one signs in with it
  .pipe(
    z
      .string()
      .min(SHORTEST_PASSWORD, {
        error: `At least ${SHORTEST_PASSWORD} characters: three or four words you can remember will do.`,
      })
      .max(1_000, { error: "At most 1,000 characters." }),
  );

export const newPassword = z.object({ current: text(1_000), password: newSecretWord });

/** The first form of an empty Staffroom: a college, its first programme, and who leads it. */
export const setUp = z
  .object({
    token: text(200),
    college: requiredText("Enter the college’s name."),
    shortName: requiredText("Enter a short name, as it stands in lists.", 40),
    programme: requiredText("Enter a title for the first programme."),
    startsOn: day("Choose the day it starts."),
    finishesOn: day("Choose the day it ends."),
    name: requiredText("Enter your name."),
    email: emailAddress,
    password: newSecretWord,
  })
  .refine((value) => value.startsOn < value.finishesOn, {
    path: ["finishesOn"],
    error: "It ends before it starts.",
  });
export type SetUp = z.infer<typeof setUp>;

export const oneSession = z.object({ sessionId: id() });

/** The kinds of letters one still wants by e-mail. */
export const letterChoice = z.object({
  wanted: z
    .union([z.array(z.string()), z.string().transform((one) => [one])])
    .optional()
    .default([]),
});
