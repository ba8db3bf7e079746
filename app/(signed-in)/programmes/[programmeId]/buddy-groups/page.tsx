import { BuddyGroups } from "@/components/buddy-groups/buddy-groups";
import { loadGroups } from "@/lib/buddy-groups/loaders";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Buddy groups" };

export default async function BuddyGroupsPage({
  params,
}: PageProps<"/programmes/[programmeId]/buddy-groups">) {
  const programme = await loadOwnProgramme((await params).programmeId);
  return (
    <BuddyGroups
      programmeId={programme.id}
      closed={programme.closedAt !== null}
      groups={await loadGroups(programme.id)}
    />
  );
}
