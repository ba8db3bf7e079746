import { TopicsPage } from "@/components/self-evaluations/topics-page";
import { loadTopics } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Topics of themes" };

export default async function ProgrammeTopicsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/settings/topics">) {
  const { change } = await searchParams;
  const loaded = await loadTopics((await params).programmeId);
  return <TopicsPage {...loaded} change={typeof change === "string" ? change : undefined} />;
}
