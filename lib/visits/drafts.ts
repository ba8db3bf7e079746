import { can } from "@/lib/access/ability";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { findVisit, type Writing } from "@/lib/visits/data";
import { saveDraft } from "@/lib/visits/mutations/writing";
import { formIsOpen } from "@/lib/visits/rules";
import { visitDraft } from "@/lib/visits/schema";

export type DraftAnswer =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Writing }
  | { status: 400 | 401 | 404 | 429 };

/**
 * Keeps the visitor's unfinished form on the server. 409 carries what was saved later than `version`; whoever
 * is not the visitor, and a form that is no longer open, is not found.
 */
export async function keepVisitDraft(id: string, version: number, values: unknown): Promise<DraftAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  if (!(await mayWriteNow(actor.personId))) return { status: 429 };
  const draft = visitDraft.safeParse(values);
  if (!draft.success) return { status: 400 };
  const at = now();
  const visit = await findVisit(id);
  if (!visit || !can(rulesFor(actor), "edit", "VisitDraft", visit) || !formIsOpen(visit, at))
    return { status: 404 };
  const by = { personId: actor.personId, participationId: visit.visitorId };
  const saved = await saveDraft(by, visit, version, draft.data, at);
  if (!saved.ok) return { status: 409, body: saved.writing };
  return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
}
