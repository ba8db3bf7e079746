import { can } from "@/lib/access/ability";
import { keeper } from "@/lib/access/keeper";
import { rulesFor } from "@/lib/access/rules";
import { findSelfEvaluation } from "@/lib/self-evaluations/data";
import { saveDraft } from "@/lib/self-evaluations/mutations/writing";
import { selfEvaluationDraft } from "@/lib/self-evaluations/schema";

/**
 * Keeps the unfinished self-evaluation of one's own participation; whoever is not its owner, and one that is finished,
 * is not found. What was saved later is given back only of the fields that were sent.
 */
export const keepSelfEvaluationDraft = keeper({
  values: selfEvaluationDraft,
  async find(participationId, actor) {
    const own = await findSelfEvaluation(participationId);
    const mine = own && can(rulesFor(actor), "edit", "SelfEvaluationAnswers", own);
    return mine && own.state !== "finished" ? { ...own, personId: actor.personId } : null;
  },
  async save(own, sent, at) {
    const saved = await saveDraft({ ...own, at }, { ...sent, full: false });
    if (saved.ok) return saved;
    const { version, values } = saved.writing;
    const asked = Object.keys(sent.values).map((name) => [name, values[name] ?? ""]);
    return { ok: false, writing: { version, values: Object.fromEntries(asked) as typeof values } };
  },
});
