import { WhyPage } from "@/components/buddy-groups/why-page";
import { loadReasons } from "@/lib/buddy-groups/loaders/reasons";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Why these groups" };

export default async function WhyTheseGroupsPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups/drafts/[draftId]/why">) {
  const { programmeId, draftId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  return <WhyPage {...(await loadReasons(programme.id, draftId))} />;
}
