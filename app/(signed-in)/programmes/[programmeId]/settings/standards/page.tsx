import { StandardsPage } from "@/components/self-evaluations/standards-page";
import { loadStandards } from "@/lib/self-evaluations/loaders";

export const metadata = { title: "Standards" };

export default async function ProgrammeStandardsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/settings/standards">) {
  const { change } = await searchParams;
  const loaded = await loadStandards((await params).programmeId);
  return <StandardsPage {...loaded} change={typeof change === "string" ? change : undefined} />;
}
