import { can } from "@/lib/access/ability";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import { findAuthor, reportOf, type Writing } from "@/lib/end-reports/data";
import { saveDraft } from "@/lib/end-reports/mutations";
import { endReportDraft } from "@/lib/end-reports/schema";

export type DraftAnswer =
  | { status: 200; body: { version: number; savedAt: string } }
  | { status: 409; body: Writing }
  | { status: 400 | 401 | 404 | 429 };

/**
 * Keeps an author's unfinished report on the server; `id` is their participation, which is there before any
 * report is. 409 carries what was saved later than `version`. Whoever is not the author, a report that has been
 * submitted and a programme that has closed are not found.
 */
export async function keepReportDraft(id: string, version: number, values: unknown): Promise<DraftAnswer> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  if (!(await mayWriteNow(actor.personId))) return { status: 429 };
  const draft = endReportDraft.safeParse(values);
  if (!draft.success) return { status: 400 };
  const author = await findAuthor(id);
  if (!author || !can(rulesFor(actor), "create", "EndReport", reportOf(author))) return { status: 404 };
  const at = now();
  const saved = await saveDraft(author, version, draft.data, at);
  if (saved.ok) return { status: 200, body: { version: saved.version, savedAt: at.toISOString() } };
  return saved.writing ? { status: 409, body: saved.writing } : { status: 404 };
}
