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
  ["evaluation", "Group evaluation"],
  ["end-reports", "End reports"],
  ["resources", "Good practice"],
  ["workshops", "Workshops"],
  ["kpis", "KPIs"],
  ["milestones", "Milestones"],
] as const;

/** Places of those who teach. */
const FOR_TUTORS = [["record", "My record"]] as const;

/** Places of those who coordinate. */
const FOR_COORDINATORS = [["settings", "Settings"]] as const;

/** The project report: for coordinators while it is written, for everybody once it is published. */
const REPORT = [["report", "Project report"]] as const;

/** What somebody who has left may still open: what they wrote themselves. */
const STAY_OPEN: string[] = ["self-evaluations", "timetable", "visits", "action-learning", "end-reports"];

export default async function ProgrammeLayout({
  params,
  children,
}: LayoutProps<"/programmes/[programmeId]">) {
  const { id, title, isMember, isTutor, coordinates, report } = await loadProgramme(
    (await params).programmeId,
  );
  const open = isMember ? PLACES : PLACES.filter(([place]) => STAY_OPEN.includes(place));
  const told = isMember && (coordinates || report?.publishedAt) ? REPORT : [];
  const places = [...open, ...told, ...(isTutor ? FOR_TUTORS : []), ...(coordinates ? FOR_COORDINATORS : [])];
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
