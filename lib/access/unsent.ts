import { headers } from "next/headers";
import type { Typed } from "@/lib/core/result";

/**
 * What a form sent without JavaScript when its session had ended, from the action that refused it to the page that is
 * shown in the same answer. It is kept nowhere else and never for another request: its name is the request's own nonce.
 */
const HOLDER = Symbol.for("staffroom.unsent");
const held = globalThis as { [HOLDER]?: Map<string, Typed> };
// Actions and pages are bundled apart, so the module itself is not one and the same to both.
held[HOLDER] ??= new Map();
const unsent = held[HOLDER];

/** Longer than any page takes; what no page took by then is dropped. */
const LONGEST = 10_000;

/** Only forms that keep words are worth it; those that hold a password never say so. */
const keepsWords = (typed: Typed) => "jotting" in typed || "draft" in typed;

/** Holds the words until this request's page is made. */
export async function holdUnsent(typed: Typed): Promise<void> {
  const request = (await headers()).get("x-nonce");
  if (!request || !keepsWords(typed)) return;
  unsent.set(request, typed);
  setTimeout(() => unsent.delete(request), LONGEST).unref();
}

/** Takes what the action of this same request could not. */
export async function takeUnsent(): Promise<Typed | undefined> {
  const request = (await headers()).get("x-nonce") ?? "";
  const typed = unsent.get(request);
  unsent.delete(request);
  return typed;
}

/** Whether this form was sent by the browser itself, so that only a page can answer it. */
export const isSentWithoutScript = async () => !(await headers()).has("next-action");
