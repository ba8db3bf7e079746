import { SetPage } from "@/components/action-learning/set-page";
import { loadSet } from "@/lib/action-learning/loaders/sets";

export const metadata = { title: "An action learning set" };

export default async function OneSetPage({
  params,
}: PageProps<"/programmes/[programmeId]/action-learning/sets/[setId]">) {
  const { programmeId, setId } = await params;
  return <SetPage {...(await loadSet(programmeId, setId))} />;
}
