import { WhoCanVisit } from "@/components/buddy-groups/who-can-visit";
import { loadVisitMatrix } from "@/lib/buddy-groups/loaders/visits";

export const metadata = { title: "Who can visit whom" };

export default async function WhoCanVisitPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/buddy-groups/who-can-visit">) {
  const { page } = await searchParams;
  const asked = Array.isArray(page) ? page[0] : page;
  return <WhoCanVisit {...(await loadVisitMatrix((await params).programmeId, asked))} />;
}
