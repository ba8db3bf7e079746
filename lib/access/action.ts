import { revalidatePath } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import { createSafeActionClient, flattenValidationErrors } from "next-safe-action";
import { z } from "zod";
import { can } from "@/lib/access/ability";
import type { Actor } from "@/lib/access/actor";
import { ACTS, type Act, ARTEFACTS, type Artefact, type Columns } from "@/lib/access/artefacts";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { holdUnsent, isSentWithoutScript } from "@/lib/access/unsent";
import { db } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { filesIn, typedIn } from "@/lib/core/fields";
import { dropJotting, jottingPlace } from "@/lib/core/jottings";
import { log } from "@/lib/core/log";
import type { FormAction, FormState, Refusal, Result, Typed } from "@/lib/core/result";

/** The field that names where the form's words were kept while they were written. */
const JOTTING_FIELD = "jotting";

/** What is done to one thing, and how it is found. */
export interface Plan<A extends Artefact, Input, Row extends Columns[A], Value> {
  input: z.ZodType<Input>;
  /** Names of the fields that hold a file. Files are not given back after a refusal: no browser would take them. */
  files?: string[];
  /** Finds the thing, or builds the one to be made; null when there is none. Asks no permission. */
  find: (input: Input, actor: Actor) => Promise<Row | null>;
  /** Does it: one transaction. Called only for somebody who may. */
  run: (input: Input, row: Row, actor: Actor) => Promise<Result<Value>>;
  /** What the form shows next; `redirect()` is welcome here. */
  after?: (value: Value, input: Input, row: Row) => FormState | Promise<FormState>;
  /** After STALE: what is saved now, for the form to show beside what was typed. */
  saved?: (input: Input, row: Row, actor: Actor) => Promise<Typed>;
}

const client = createSafeActionClient({
  defineMetadataSchema: () => z.object({ act: z.enum(ACTS), on: z.enum(ARTEFACTS) }),
  handleServerError(error, { metadata }): "BROKEN" {
    log().error({ err: error, ...metadata }, "an action broke");
    return "BROKEN";
  },
});

/**
 * Makes a form's action: parse, who, how often, which thing, may they, do it, tell. It must say which act on
 * which artefact it is. Whoever may not see the thing is told that it was not found. Refusals come back as
 * values together with everything typed; so does a fault of ours, so that no word is lost.
 */
export function action<A extends Artefact, Input, Row extends Columns[A], Value>(
  act: Act,
  on: A,
  plan: Plan<A, Input, Row, Value>,
): FormAction {
  const call = client
    .metadata({ act, on })
    .inputSchema(
      z.preprocess((sent) => ({ ...typedIn(sent), ...filesIn(sent, plan.files ?? []) }), plan.input),
      {
        handleValidationErrorsShape: async (errors) => flattenValidationErrors(errors),
      },
    )
    .action(
      ({ parsedInput, clientInput }): Promise<FormState> =>
        perform(act, on, plan, parsedInput as Input, typedIn(clientInput)[JOTTING_FIELD]),
    );

  return async (_previous, data) => {
    const typed = typedIn(data);
    const stamp = crypto.randomUUID();
    // Only a page answers such a form, and it is a page for nobody if the session has ended: the words go there.
    if (await isSentWithoutScript()) await holdUnsent(typed);
    try {
      const { data: answer, serverError, validationErrors } = await call(data);
      if (validationErrors) {
        const { fieldErrors, formErrors } = validationErrors as Flattened;
        return { refusal: "INVALID", fieldErrors: { ...fieldErrors, "": formErrors }, typed, stamp };
      }
      if (serverError || !answer) return { refusal: "BROKEN", typed, stamp };
      return answer.refusal ? { ...answer, typed, stamp } : { ...answer, stamp };
    } catch (error) {
      unstable_rethrow(error);
      log().error({ err: error, act, on }, "an action broke before it began");
      return { refusal: "BROKEN", typed, stamp };
    }
  };
}

type Flattened = { fieldErrors: Record<string, string[]>; formErrors: string[] };

async function perform<A extends Artefact, Input, Row extends Columns[A], Value>(
  act: Act,
  on: A,
  plan: Plan<A, Input, Row, Value>,
  input: Input,
  jotting: unknown,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return { refusal: "SIGNED_OUT" };
  if (!(await mayWriteNow(actor.personId))) return { refusal: "TOO_MANY" };

  const ability = rulesFor(actor);
  const row = await plan.find(input, actor);
  const seen = row !== null && (can(ability, "see", on, row) || can(ability, act, on, row));
  if (!row || !seen) return refuse(actor, act, on, row, "NOT_FOUND");
  if (!can(ability, act, on, row)) return refuse(actor, act, on, row, "FORBIDDEN");

  const result = await plan.run(input, row, actor);
  if (!result.ok) {
    const { refusal, fieldErrors } = result;
    if (refusal === "INVALID") return { refusal, fieldErrors };
    await refuse(actor, act, on, row, refusal);
    return refusal === "STALE" ? { refusal, saved: await plan.saved?.(input, row, actor) } : { refusal };
  }
  const place = jottingPlace.safeParse(jotting);
  // What was asked is done; words left over are no reason to say otherwise.
  if (place.success)
    await dropJotting(actor.personId, place.data).catch((error) =>
      log().warn({ err: error }, "a jotting stayed"),
    );
  revalidatePath("/", "layout");
  return (await plan.after?.(result.value, input, row)) ?? {};
}

async function refuse(
  actor: Actor,
  act: Act,
  on: Artefact,
  row: object | null,
  refusal: Refusal,
): Promise<FormState> {
  const thing = row as { id?: string; programmeId?: string } | null;
  await recordEvent(db(), {
    personId: actor.personId,
    act,
    thing: on,
    thingId: thing?.id,
    programmeId: thing?.programmeId,
    refusal,
  });
  return { refusal };
}
