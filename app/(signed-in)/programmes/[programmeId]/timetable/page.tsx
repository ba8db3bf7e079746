import { TimetablePage } from "@/components/timetables/timetable-page";
import { loadTimetable } from "@/lib/timetables/loaders";

export const metadata = { title: "Timetable" };

export default async function ProgrammeTimetablePage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/timetable">) {
  const { programmeId } = await params;
  const asked = Object.entries(await searchParams).filter(([, value]) => typeof value === "string");
  return <TimetablePage {...(await loadTimetable(programmeId, Object.fromEntries(asked)))} />;
}
