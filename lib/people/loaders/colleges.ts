import { notFound } from "next/navigation";
import { can } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { listColleges, listJourneys, listSubjects } from "@/lib/people/data/colleges";
import { loadSettings } from "@/lib/programmes/loaders";

/** The colleges of a programme as whoever coordinates it sees them: each says whether it is theirs to change. */
export async function loadColleges(programmeId: string) {
  const { ability } = await requireActor();
  const { leads, row } = await loadSettings(programmeId);
  const colleges = await listColleges(programmeId);
  if (colleges.length === 0) notFound();
  const siteIds = colleges.flatMap(({ sites }) => sites.map(({ id }) => id));
  return {
    programmeId,
    leads,
    leadCollegeId: row.leadCollegeId,
    colleges: colleges.map((college) => ({
      ...college,
      mayEdit: can(ability, "edit", "College", { id: college.id, programmeId }),
    })),
    journeys: await listJourneys(siteIds),
    subjects: await listSubjects(),
  };
}
