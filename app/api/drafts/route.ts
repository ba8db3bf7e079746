import { z } from "zod";
import { keepVisitDraft } from "@/lib/visits/drafts";

const body = z.object({
  kind: z.enum(["visit"]),
  id: z.string().max(64),
  version: z.number().int().min(0).max(1e9),
  values: z.unknown(),
});

const KEEPERS = { visit: keepVisitDraft };

/** Keeps an unfinished form while it is being written. */
export async function POST(request: Request) {
  const parsed = body.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return new Response(null, { status: 400 });
  const { kind, id, version, values } = parsed.data;
  const answer = await KEEPERS[kind](id, version, values);
  return "body" in answer ? Response.json(answer.body, answer) : new Response(null, answer);
}
