import { FacilitatePage } from "@/components/action-learning/facilitate-page";
import { loadFacilitation } from "@/lib/action-learning/loaders/facilitation";

export const metadata = { title: "Facilitate a meeting" };

export default async function OneMeetingToFacilitate({
  params,
}: PageProps<"/programmes/[programmeId]/action-learning/[meetingId]/facilitate">) {
  const { programmeId, meetingId } = await params;
  return <FacilitatePage {...(await loadFacilitation(programmeId, meetingId))} />;
}
