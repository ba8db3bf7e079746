import { RepairPage } from "@/components/buddy-groups/repair-page";
import { loadRepairs } from "@/lib/buddy-groups/loaders/repairs";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Put right with the fewest changes" };

export default async function PutRightPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups/drafts/[draftId]/repair">) {
  const { programmeId, draftId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  return <RepairPage {...(await loadRepairs(programme.id, draftId))} />;
}
