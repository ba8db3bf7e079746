import { z } from "zod";
import { id, version } from "@/lib/core/fields";

const NUMBER = /^\d{1,4}([.,]\d{1,2})?$/;

/** A new target for one indicator: a percentage for a share, a number for the others; empty takes the usual one back. */
export const targetForm = z.object({
  programmeId: id(),
  indicator: z.string().max(2),
  version: version(),
  target: z
    .string()
    .trim()
    .max(10)
    .refine((typed) => typed === "" || NUMBER.test(typed), {
      error: "Write a number, for example 80 or 0.5. Leave it empty for the usual target.",
    })
    .transform((typed) => (typed === "" ? null : Number(typed.replace(",", ".")))),
});
