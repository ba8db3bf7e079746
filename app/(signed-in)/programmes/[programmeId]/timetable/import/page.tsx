import { BringPage } from "@/components/timetables/bring-page";
import { loadBringing } from "@/lib/timetables/loaders";

export const metadata = { title: "Timetables from a file" };

export default async function BringTimetablePage({
  params,
}: PageProps<"/programmes/[programmeId]/timetable/import">) {
  return <BringPage {...(await loadBringing((await params).programmeId))} />;
}
