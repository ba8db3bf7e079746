import { MeetingPage } from "@/components/action-learning/meeting-page";
import { AddToCalendar } from "@/components/calendar/add-to-calendar";
import { loadMeeting } from "@/lib/action-learning/loaders/meetings";
import { meetingLinks } from "@/lib/calendar/loaders";

export const metadata = { title: "A meeting of your set" };

export default async function OneMeetingPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/action-learning/[meetingId]">) {
  const { programmeId, meetingId } = await params;
  const loaded = await loadMeeting(programmeId, meetingId);
  return (
    <>
      <MeetingPage {...loaded} writing={(await searchParams).turn !== undefined} />
      <AddToCalendar links={meetingLinks(loaded.meeting)} />
    </>
  );
}
