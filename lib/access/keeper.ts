import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";

/** 409 carries what was saved later than the version sent. */
export type DraftAnswer<Writing> =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Writing }
  | { status: 400 | 401 | 404 | 429 };

interface DraftPlan<Values, Found, Writing> {
  /** What of what was sent is kept; anything else is a bad request. */
  values: z.ZodType<Values>;
  /** What the draft is about, for somebody who may write it now; null for everybody else. */
  find: (id: string, actor: Actor, at: Date) => Promise<Found | null>;
  /** Saves unless something later is saved already; null where there is nothing to write to any more. */
  save: (
    found: Found,
    sent: { version: number; values: Values },
    at: Date,
  ) => Promise<{ ok: true; version: number } | { ok: false; writing: Writing } | null>;
}

/** Makes the door at which an unfinished form is kept: who, how often, what, may they, save. */
export function keeper<Values, Found, Writing>(plan: DraftPlan<Values, Found, Writing>) {
  return async (id: string, version: number, sent: unknown): Promise<DraftAnswer<Writing>> => {
    const actor = await currentActor();
    if (!actor) return { status: 401 };
    if (!(await mayWriteNow(actor.personId))) return { status: 429 };
    const values = plan.values.safeParse(sent);
    if (!values.success) return { status: 400 };
    const at = now();
    const found = await plan.find(id, actor, at);
    const saved = found && (await plan.save(found, { version, values: values.data }, at));
    if (!saved) return { status: 404 };
    if (!saved.ok) return { status: 409, body: saved.writing };
    return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
  };
}
