import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { listGroups } from "@/lib/buddy-groups/data";

/** The buddy groups this person may see, and in which of them they are themselves. */
export async function loadGroups(programmeId: string) {
  const { actor, ability } = await requireActor();
  const groups = await listGroups({ AND: [visible(ability, "see", "PeerGroup"), { programmeId }] });
  return groups.map((group) => ({
    ...group,
    isMine: actor.groupIds.includes(group.id),
    members: group.memberships.map(({ participation }) => ({
      ...participation,
      isMe: actor.mine.includes(participation.id),
      isBuddy: actor.buddies.includes(participation.id) && actor.groupIds.includes(group.id),
      themes: participation.themes.filter((theme) =>
        can(ability, "see", "Theme", {
          id: theme.id,
          programmeId,
          participationId: participation.id,
          collegeId: participation.collegeId,
        }),
      ),
    })),
  }));
}
