import { MilestonesPage } from "@/components/programmes/milestones-page";
import { loadMilestones } from "@/lib/programmes/loaders";

export const metadata = { title: "Milestones" };

export default async function Milestones({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/milestones">) {
  const { change } = await searchParams;
  const { programmeId } = await params;
  return (
    <MilestonesPage
      {...(await loadMilestones(programmeId, typeof change === "string" ? change : undefined))}
    />
  );
}
