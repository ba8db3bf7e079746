import { Arranging } from "@/components/buddy-groups/arranging";
import { BuddyGroups } from "@/components/buddy-groups/buddy-groups";
import { loadArranging } from "@/lib/buddy-groups/loaders/arranging";
import { loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Buddy groups" };

export default async function BuddyGroupsPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups">) {
  const programme = await loadOwnProgramme((await params).programmeId);
  const frame = { programmeId: programme.id, closed: programme.closedAt !== null };
  const arranging = await loadArranging(programme.id);
  return (
    <>
      <BuddyGroups {...frame} groups={await loadGroups(programme.id)} />
      {arranging ? <Arranging {...frame} {...arranging} /> : null}
    </>
  );
}
