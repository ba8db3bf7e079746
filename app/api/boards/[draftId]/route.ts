import { changeBoard, readBoard } from "@/lib/buddy-groups/drafts";

const answer = (answered: Awaited<ReturnType<typeof changeBoard>>) =>
  "body" in answered ? Response.json(answered.body, answered) : new Response(null, answered);

/** The board as it is now, when it is not at `?since=` any more. */
export async function GET(request: Request, { params }: RouteContext<"/api/boards/[draftId]">) {
  const since = new URL(request.url).searchParams.get("since") ?? "";
  if (!/^\d{1,9}$/.test(since)) return new Response(null, { status: 400 });
  return answer(await readBoard((await params).draftId, Number(since)));
}

/** One change of the board, kept at once. */
export async function POST(request: Request, { params }: RouteContext<"/api/boards/[draftId]">) {
  return answer(await changeBoard((await params).draftId, await request.json().catch(() => null)));
}
