import { ListPage } from "@/components/buddy-groups/list-page";
import { loadGroupList } from "@/lib/buddy-groups/loaders/group-list";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "A list of groups to print" };

export default async function GroupListPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups/drafts/[draftId]/list">) {
  const { programmeId, draftId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  return <ListPage {...(await loadGroupList(programme.id, draftId))} />;
}
