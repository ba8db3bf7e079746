import { Arranging } from "@/components/buddy-groups/arranging";
import { Attention } from "@/components/buddy-groups/attention";
import { BuddyGroups } from "@/components/buddy-groups/buddy-groups";
import { GroupList } from "@/components/buddy-groups/group-list";
import { loadArranging } from "@/lib/buddy-groups/loaders/arranging";
import { loadAllGroups, loadGroups } from "@/lib/buddy-groups/loaders/groups";
import { loadOwnProgramme } from "@/lib/programmes/loaders";

export const metadata = { title: "Buddy groups" };

export default async function BuddyGroupsPage({
  params,
  searchParams,
}: PageProps<"/programmes/[programmeId]/buddy-groups">) {
  const programme = await loadOwnProgramme((await params).programmeId);
  const { after } = await searchParams;
  const frame = { programmeId: programme.id, closed: programme.closedAt !== null };
  const groups = await loadGroups(programme.id);
  const all = await loadAllGroups(programme.id, typeof after === "string" ? after : undefined);
  const arranging = await loadArranging(programme.id);
  return (
    <>
      <BuddyGroups {...frame} groups={groups} coordinates={all !== null} />
      {arranging && !frame.closed ? <Attention programmeId={programme.id} {...arranging} /> : null}
      {arranging ? <Arranging {...frame} {...arranging} /> : null}
      {all ? <GroupList programmeId={programme.id} {...all} /> : null}
    </>
  );
}
