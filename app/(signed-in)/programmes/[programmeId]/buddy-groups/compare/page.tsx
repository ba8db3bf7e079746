import { notFound } from "next/navigation";
import { ComparisonPage } from "@/components/buddy-groups/comparison-page";
import { loadComparison } from "@/lib/buddy-groups/loaders/comparison";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Drafts side by side" };

export default async function CompareDraftsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/buddy-groups/compare">) {
  const { programmeId } = await params;
  const programme = await loadOwnProgramme(programmeId);
  const { a, b } = await searchParams;
  if (typeof a !== "string" || typeof b !== "string") notFound();
  return (
    <ComparisonPage programmeId={programme.id} comparison={await loadComparison(programme.id, { a, b })} />
  );
}
