import { z } from "zod";
import { requiredText, text } from "@/lib/core/fields";

export const signIn = z.object({
  email: requiredText("Enter your e-mail address.", 320),
  password: requiredText("Enter your password.", 1_000),
  callbackUrl: text(2_000),
});

export const linkRequest = z.object({
  email: requiredText("Enter your e-mail address.", 320).pipe(
    z.string().refine((value) => z.email().safeParse(value.trim()).success, {
      error: "Enter an e-mail address in the form name@college.ac.uk.",
    }),
  ),
  callbackUrl: text(2_000),
});

export const linkUse = z.object({ token: text(200), callbackUrl: text(2_000) });
