import { readWorking } from "@/lib/buddy-groups/loaders/proposals";

/** How far the proposal is that is under way; 204 when none is. */
export async function GET(_: Request, { params }: RouteContext<"/api/boards/[draftId]/proposal">) {
  const answer = await readWorking((await params).draftId);
  return "body" in answer ? Response.json(answer.body) : new Response(null, answer);
}
