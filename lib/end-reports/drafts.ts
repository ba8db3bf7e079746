import { can } from "@/lib/access/ability";
import { keeper } from "@/lib/access/keeper";
import { rulesFor } from "@/lib/access/rules";
import { findAuthor, reportOf } from "@/lib/end-reports/data";
import { saveDraft } from "@/lib/end-reports/mutations";
import { endReportDraft } from "@/lib/end-reports/schema";

/**
 * Keeps an author's unfinished report; its key is their participation, which is there before any report is. Whoever is
 * not the author, a report that has been submitted and a programme that has closed are not found.
 */
export const keepReportDraft = keeper({
  values: endReportDraft,
  async find(id, actor) {
    const author = await findAuthor(id);
    return author && can(rulesFor(actor), "create", "EndReport", reportOf(author)) ? author : null;
  },
  async save(author, { version, values }, at) {
    const saved = await saveDraft(author, version, values, at);
    if (saved.ok) return saved;
    return saved.writing ? { ok: false, writing: saved.writing } : null;
  },
});
