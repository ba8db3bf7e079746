import { ActionLearningPage } from "@/components/action-learning/action-learning-page";
import { loadActionLearning } from "@/lib/action-learning/loaders/meetings";
import { loadProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Action learning" };

export default async function SetsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/action-learning">) {
  const programme = await loadProgramme((await params).programmeId);
  const { after } = await searchParams;
  const loaded = await loadActionLearning(programme.id, typeof after === "string" ? after : undefined);
  return <ActionLearningPage programme={programme} {...loaded} />;
}
