import { PublicationPage } from "@/components/buddy-groups/publication-page";
import { loadPublication } from "@/lib/buddy-groups/loaders/board";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Publish groups" };

export default async function PublishGroupsPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups/drafts/[draftId]/publish">) {
  const { programmeId, draftId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  return <PublicationPage {...(await loadPublication(programme.id, draftId))} />;
}
