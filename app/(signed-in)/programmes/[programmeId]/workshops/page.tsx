import { WorkshopList } from "@/components/workshops/workshop-list";
import { loadWorkshops } from "@/lib/workshops/loaders/running";

export const metadata = { title: "Workshops" };

export default async function WorkshopsPage({ params }: PageProps<"/programmes/[programmeId]/workshops">) {
  return <WorkshopList {...(await loadWorkshops((await params).programmeId))} />;
}
