import { AddToCalendar } from "@/components/calendar/add-to-calendar";
import { VisitPage } from "@/components/visits/visit-page";
import { visitLinks } from "@/lib/calendar/loaders";
import { loadVisit } from "@/lib/visits/loaders";

export const metadata = { title: "Visit" };

export default async function OneVisitPage({
  params,
}: PageProps<"/programmes/[programmeId]/visits/[visitId]">) {
  const { programmeId, visitId } = await params;
  const loaded = await loadVisit(programmeId, visitId);
  return (
    <>
      <VisitPage {...loaded} />
      <AddToCalendar links={visitLinks(loaded.visit, loaded.side)} />
    </>
  );
}
