import { ProgrammeNav } from "@/components/shell/programme-nav";
import { loadProgramme } from "@/lib/programmes/loaders";

/** Who finds a place: everybody of the programme, tutors, coordinators, or readers of the report. */
type For = "all" | "tutors" | "coordinators" | "readers";
type Place = [place: string, label: string, whose?: For];

const GROUPS: [label: string, places: Place[]][] = [
  [
    "The year",
    [
      ["overview", "Overview"],
      ["people", "People"],
      ["milestones", "Milestones"],
      ["kpis", "KPIs"],
      ["settings", "Settings", "coordinators"],
    ],
  ],
  [
    "My part",
    [
      ["self-evaluations", "Self-evaluations"],
      ["timetable", "Timetable"],
      ["end-reports", "End reports"],
      ["record", "My record", "tutors"],
    ],
  ],
  [
    "Together",
    [
      ["buddy-groups", "Buddy groups"],
      ["visits", "Visits"],
      ["action-learning", "Action learning"],
      ["evaluation", "Group evaluation"],
    ],
  ],
  [
    "Passing it on",
    [
      ["resources", "Good practice"],
      ["workshops", "Workshops"],
      ["report", "Project report", "readers"],
    ],
  ],
];

/** What somebody who has left may still open: what they wrote themselves. */
const STAY_OPEN = ["self-evaluations", "timetable", "visits", "action-learning", "end-reports", "record"];

export default async function ProgrammeLayout({
  params,
  children,
}: LayoutProps<"/programmes/[programmeId]">) {
  const { id, title, isMember, isTutor, coordinates, report } = await loadProgramme(
    (await params).programmeId,
  );
  const finds: Record<For, boolean> = {
    all: true,
    tutors: isTutor,
    coordinators: coordinates,
    // For coordinators while it is written, for everybody once it is published.
    readers: coordinates || Boolean(report?.publishedAt),
  };
  const isOpen = ([place, , whose = "all"]: Place) => finds[whose] && (isMember || STAY_OPEN.includes(place));
  return (
    <>
      <ProgrammeNav
        programme={title}
        groups={GROUPS.map(([label, places]) => ({
          label,
          items: places
            .filter(isOpen)
            .map(([place, name]) => ({ href: `/programmes/${id}/${place}`, label: name })),
        }))}
      />
      {children}
    </>
  );
}
