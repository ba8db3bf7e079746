import { DraftPage } from "@/components/buddy-groups/draft-page";
import { loadBoard } from "@/lib/buddy-groups/loaders/board";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "A draft of groups" };

export default async function GroupDraftPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/buddy-groups/drafts/[draftId]">) {
  const { programmeId, draftId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  const { from } = await searchParams;
  const at = typeof from === "string" && /^\d{1,5}$/.test(from) ? Number(from) : 0;
  return <DraftPage {...(await loadBoard(programme.id, draftId))} from={at} />;
}
