import { z } from "zod";
import { keepOwnJotting } from "@/lib/access/jottings";
import { keepTakeawayDraft, keepTurnDraft } from "@/lib/action-learning/drafts";
import { keepReportDraft } from "@/lib/end-reports/drafts";
import { keepEntryDraft } from "@/lib/resources/drafts";
import { keepSelfEvaluationDraft } from "@/lib/self-evaluations/drafts";
import { keepVisitDraft } from "@/lib/visits/drafts";

const body = z.object({
  kind: z.enum(["visit", "turn", "takeaway", "self-evaluation", "end-report", "practice", "jotting"]),
  id: z
    .string()
    .max(100)
    .regex(/^[\w:-]+$/),
  version: z.number().int().min(0).max(1e9),
  values: z.unknown(),
});

const KEEPERS = {
  visit: keepVisitDraft,
  turn: keepTurnDraft,
  takeaway: keepTakeawayDraft,
  "self-evaluation": keepSelfEvaluationDraft,
  "end-report": keepReportDraft,
  practice: keepEntryDraft,
  jotting: keepOwnJotting,
};

/** Keeps an unfinished form while it is being written. */
export async function POST(request: Request) {
  const parsed = body.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return new Response(null, { status: 400 });
  const { kind, id, version, values } = parsed.data;
  const answer = await KEEPERS[kind](id, version, values);
  return "body" in answer ? Response.json(answer.body, answer) : new Response(null, answer);
}
