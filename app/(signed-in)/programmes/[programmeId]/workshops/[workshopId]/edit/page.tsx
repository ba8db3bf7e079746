import { WorkshopForm } from "@/components/workshops/workshop-form";
import { loadWorkshopForm } from "@/lib/workshops/loaders/running";

export const metadata = { title: "Change a workshop" };

export default async function ChangeWorkshopPage({
  params,
}: PageProps<"/programmes/[programmeId]/workshops/[workshopId]/edit">) {
  const { programmeId, workshopId } = await params;
  return <WorkshopForm {...(await loadWorkshopForm(programmeId, workshopId))} />;
}
