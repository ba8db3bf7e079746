import { WorkshopForm } from "@/components/workshops/workshop-form";
import { loadWorkshopForm } from "@/lib/workshops/loaders/running";

export const metadata = { title: "Plan a workshop" };

export default async function NewWorkshopPage({
  params,
}: PageProps<"/programmes/[programmeId]/workshops/new">) {
  return <WorkshopForm {...(await loadWorkshopForm((await params).programmeId))} />;
}
