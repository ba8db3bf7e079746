import { ProgrammeNav } from "@/components/shell/programme-nav";
import { loadProgramme } from "@/lib/programmes/loaders";

const PLACES = [
  ["overview", "Overview"],
  ["people", "People"],
  ["buddy-groups", "Buddy groups"],
  ["self-evaluations", "Self-evaluations"],
  ["timetable", "Timetable"],
  ["visits", "Visits"],
  ["action-learning", "Action learning"],
  ["end-reports", "End reports"],
  ["kpis", "KPIs"],
  ["milestones", "Milestones"],
] as const;

/** Places of those who teach. */
const FOR_TUTORS = [["record", "My record"]] as const;

/** Places of those who coordinate. */
const FOR_COORDINATORS = [["settings", "Settings"]] as const;

/** What somebody who has left may still open: what they wrote themselves. */
const STAY_OPEN: string[] = ["self-evaluations", "timetable", "visits", "action-learning", "end-reports"];

export default async function ProgrammeLayout({
  params,
  children,
}: LayoutProps<"/programmes/[programmeId]">) {
  const { id, title, isMember, isTutor, coordinates } = await loadProgramme((await params).programmeId);
  const open = isMember ? PLACES : PLACES.filter(([place]) => STAY_OPEN.includes(place));
  const places = [...open, ...(isTutor ? FOR_TUTORS : []), ...(coordinates ? FOR_COORDINATORS : [])];
  return (
    <>
      <ProgrammeNav
        programme={title}
        items={places.map(([place, label]) => ({ href: `/programmes/${id}/${place}`, label }))}
      />
      {children}
    </>
  );
}
