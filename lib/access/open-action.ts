import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { addressOf } from "@/lib/access/address";
import { mayWriteFromOutside } from "@/lib/access/throttle";
import { typedIn } from "@/lib/core/fields";
import { log } from "@/lib/core/log";
import type { FormAction, FormState, Result } from "@/lib/core/result";

interface OpenPlan<Input, Value> {
  input: z.ZodType<Input>;
  /** Finds what it is about by what was sent, decides, and does it. */
  run: (input: Input) => Promise<Result<Value>>;
  after?: (value: Value, input: Input) => FormState;
}

/**
 * Makes the action of a form that is open to all, also to somebody without an account: parse, how often, do it,
 * tell. What may be done follows from what was sent: a public thing's address, or a secret.
 */
export function openAction<Input, Value>(plan: OpenPlan<Input, Value>): FormAction {
  return async (_previous, data) => {
    const typed = typedIn(data);
    const stamp = crypto.randomUUID();
    try {
      if (!(await mayWriteFromOutside(addressOf(await headers()))))
        return { refusal: "TOO_MANY", typed, stamp };
      const parsed = plan.input.safeParse(typed);
      if (!parsed.success) {
        const { fieldErrors, formErrors } = z.flattenError(parsed.error);
        return { refusal: "INVALID", fieldErrors: { ...fieldErrors, "": formErrors }, typed, stamp };
      }
      const result = await plan.run(parsed.data);
      if (!result.ok) return { refusal: result.refusal, fieldErrors: result.fieldErrors, typed, stamp };
      return { ...(plan.after?.(result.value, parsed.data) ?? {}), stamp };
    } catch (error) {
      unstable_rethrow(error);
      log().error({ err: error }, "an open action broke");
      return { refusal: "BROKEN", typed, stamp };
    }
  };
}
