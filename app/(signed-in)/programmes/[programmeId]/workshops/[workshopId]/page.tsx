import { WorkshopPage } from "@/components/workshops/workshop-page";
import { loadWorkshop } from "@/lib/workshops/loaders/running";

export const metadata = { title: "Workshop" };

export default async function OneWorkshopPage({
  params,
}: PageProps<"/programmes/[programmeId]/workshops/[workshopId]">) {
  const { programmeId, workshopId } = await params;
  return <WorkshopPage {...(await loadWorkshop(programmeId, workshopId))} />;
}
