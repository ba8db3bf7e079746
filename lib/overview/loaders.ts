import { visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { countPeople } from "@/lib/people/data";
import { listMilestones } from "@/lib/programmes/data";
import { loadOwnProgramme } from "@/lib/programmes/loaders";
import { countVisits, sumLearners } from "@/lib/visits/data";
import { tookPlace } from "@/lib/visits/rules";

/** The programme at a glance: figures that everybody in it may know, and its milestones. */
export async function loadOverview(programmeId: string) {
  const programme = await loadOwnProgramme(programmeId);
  const { ability } = await requireActor();
  const tutors = await countPeople(programmeId);
  const visits = await countVisits(programmeId, {});
  const inStates = (wanted: (state: Parameters<typeof tookPlace>[0]) => boolean) =>
    [...visits].reduce((sum, [state, count]) => (wanted(state) ? sum + count : sum), 0);
  return {
    programme,
    tutors: programme.colleges.map(({ college }) => ({ ...college, tutors: tutors.get(college.id) ?? 0 })),
    visits: {
      planned: inStates((state) => state === "proposed" || state === "agreed"),
      tookPlace: inStates(tookPlace),
      complete: inStates((state) => state === "acknowledged"),
      learners: await sumLearners(programmeId),
    },
    milestones: (await listMilestones(programmeId, visible(ability, "see", "Milestone"))).map(
      (milestone) => ({
        title: milestone.title,
        status: milestone.actualOn ? ("met" as const) : ("toCome" as const),
      }),
    ),
  };
}
