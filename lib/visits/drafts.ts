import { can } from "@/lib/access/ability";
import { keeper } from "@/lib/access/keeper";
import { rulesFor } from "@/lib/access/rules";
import { findVisit } from "@/lib/visits/data";
import { saveDraft } from "@/lib/visits/mutations/writing";
import { formIsOpen } from "@/lib/visits/rules";
import { visitDraft } from "@/lib/visits/schema";

/** Keeps the visitor's unfinished form; whoever is not the visitor, and a form no longer open, is not found. */
export const keepVisitDraft = keeper({
  values: visitDraft,
  async find(id, actor, at) {
    const visit = await findVisit(id);
    const may = visit && can(rulesFor(actor), "edit", "VisitDraft", visit) && formIsOpen(visit, at);
    return may ? { visit, personId: actor.personId } : null;
  },
  save: ({ visit, personId }, { version, values }, at) =>
    saveDraft({ personId, participationId: visit.visitorId }, visit, version, values, at),
});
