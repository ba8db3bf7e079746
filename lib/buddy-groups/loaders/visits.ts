import { notFound } from "next/navigation";
import { can } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { visitsInProgramme } from "@/lib/buddy-groups/data/problems";
import { visitTable, waysOf } from "@/lib/buddy-groups/engine/visit-table";
import { csvText } from "@/lib/core/csv";
import { columnToDay } from "@/lib/core/dates";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

const PAGE = 100;
/** With more people no table is read on a screen. */
const TABLE = 40;

/** Not found for whoever arranges no groups in the programme. */
async function readVisits(programmeId: string) {
  const { ability } = await requireActor();
  const { startsOn, finishesOn } = await loadOwnProgramme(programmeId);
  if (!can(ability, "administer", "PeerGroup", { id: "", programmeId, publishedAt: null })) notFound();
  const year = { startsOn: columnToDay(startsOn), finishesOn: columnToDay(finishesOn) };
  return visitsInProgramme(programmeId, year);
}

/** Who can visit whom: that it is possible, and never the timetable behind it. */
export async function loadVisitMatrix(programmeId: string, asked: string | undefined) {
  const { people, lessons, unknownJourneys } = await readVisits(programmeId);
  const n = people.length;
  const pages = Math.max(1, Math.ceil(n / PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked ?? "1", 10) || 1));
  const first = (page - 1) * PAGE;
  const named = people.map(({ id, person, college, sessions }) => ({
    id,
    name: person.name,
    college: college.shortName,
    hasTimetable: sessions.length > 0,
  }));
  return {
    programmeId,
    people: named,
    shown: named.slice(first, first + PAGE).map((person, at) => ({
      ...person,
      ways: waysOf(lessons, n, first + at),
    })),
    page,
    pages,
    /** Rows by visitor, columns by host; null where there are too many for a screen. */
    table: n <= TABLE ? named.map((_, i) => named.map((__, j) => (lessons[i * n + j] as number) > 0)) : null,
    unknownJourneys,
  };
}

/** The same as a CSV file: each pair once, with both ways. */
export async function takeVisitMatrix(programmeId: string): Promise<string> {
  const { people, lessons } = await readVisits(programmeId);
  const emails = people.map(({ person }) => person.email);
  return csvText(visitTable(lessons, emails));
}
