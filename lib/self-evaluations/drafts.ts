import { can } from "@/lib/access/ability";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { findSelfEvaluation, type Writing } from "@/lib/self-evaluations/data";
import { saveDraft } from "@/lib/self-evaluations/mutations/writing";
import { selfEvaluationDraft } from "@/lib/self-evaluations/schema";

export type DraftAnswer =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Writing }
  | { status: 400 | 401 | 404 | 429 };

/**
 * Keeps the unfinished self-evaluation of one's own participation. 409 carries what was saved later than
 * `version`, of the fields that were sent; whoever is not its owner, and one that is finished, is not found.
 */
export async function keepSelfEvaluationDraft(
  participationId: string,
  version: number,
  typed: unknown,
): Promise<DraftAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  if (!(await mayWriteNow(actor.personId))) return { status: 429 };
  const draft = selfEvaluationDraft.safeParse(typed);
  if (!draft.success) return { status: 400 };
  const own = await findSelfEvaluation(participationId);
  const mine = own && can(rulesFor(actor), "edit", "SelfEvaluationAnswers", own);
  if (!mine || own.state === "finished") return { status: 404 };
  const at = now();
  const sent = { version, values: draft.data, full: false };
  const saved = await saveDraft({ ...own, personId: actor.personId, at }, sent);
  if (saved.ok) return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
  const { values } = saved.writing;
  const asked = Object.fromEntries(Object.keys(draft.data).map((name) => [name, values[name] ?? ""]));
  return { status: 409, body: { version: saved.writing.version, values: asked } };
}
