import { can } from "@/lib/access/ability";
import { rulesFor } from "@/lib/access/rules";
import { currentActor } from "@/lib/access/session";
import { mayWriteNow } from "@/lib/access/throttle";
import { now } from "@/lib/core/clock";
import type { Typed } from "@/lib/core/result";
import { findEntry, type WholeEntry } from "@/lib/resources/data";
import { saveEntry } from "@/lib/resources/mutations/entries";
import { isWritable } from "@/lib/resources/rules";
import { entryDraft } from "@/lib/resources/schema";

/** An entry as its form shows it. */
export function valuesOf(entry: WholeEntry): Typed {
  const { title, oneSentence, context, whatToDo, whyItWorks, learnersDid, adaptFor, watchOutFor } = entry;
  return {
    ...{ title, oneSentence, context, whatToDo, whyItWorks, learnersDid, adaptFor, watchOutFor },
    ...{ link: entry.link, licence: entry.licence, themeId: entry.themeId ?? "" },
    standardNumber: String(entry.standardNumber ?? ""),
    subjectId: entry.subjectId ?? "",
  };
}

/** Keeps an unfinished entry on the server. Whoever is not its author does not find it. */
export async function keepEntryDraft(id: string, version: number, values: unknown) {
  const actor = await currentActor();
  if (!actor) return { status: 401 as const };
  if (!(await mayWriteNow(actor.personId))) return { status: 429 as const };
  const draft = entryDraft.safeParse(values);
  if (!draft.success) return { status: 400 as const };
  const entry = await findEntry(actor.personId, id);
  if (!entry || !isWritable(entry) || !can(rulesFor(actor), "edit", "GoodPractice", entry))
    return { status: 404 as const };
  const saved = await saveEntry(actor.personId, id, version, draft.data);
  if (saved.ok)
    return { status: 200 as const, body: { version: saved.version, savedAt: now().toISOString() } };
  const later = saved.writable ? await findEntry(actor.personId, id) : null;
  if (!later) return { status: 404 as const };
  return { status: 409 as const, body: { version: later.version, values: valuesOf(later) } };
}
