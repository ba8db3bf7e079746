import { VisitList } from "@/components/visits/visit-list";
import { loadProgramme } from "@/lib/programmes/loaders";
import { loadVisits } from "@/lib/visits/loaders";

export const metadata = { title: "Visits" };

export default async function VisitsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/visits">) {
  const programme = await loadProgramme((await params).programmeId);
  const { after } = await searchParams;
  const list = await loadVisits(programme.id, typeof after === "string" ? after : undefined);
  return <VisitList programme={programme} {...list} />;
}
