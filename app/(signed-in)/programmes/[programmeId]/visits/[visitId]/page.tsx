import { notFound } from "next/navigation";
import { VisitPage } from "@/components/visits/visit-page";
import { loadVisit } from "@/lib/visits/loaders";

export const metadata = { title: "Visit" };

export default async function OneVisitPage({
  params,
}: PageProps<"/programmes/[programmeId]/visits/[visitId]">) {
  const { programmeId, visitId } = await params;
  const loaded = await loadVisit(visitId);
  if (loaded.visit.programmeId !== programmeId) notFound();
  return <VisitPage {...loaded} />;
}
