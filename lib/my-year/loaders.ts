import { visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { listGroups } from "@/lib/buddy-groups/data";
import { now } from "@/lib/core/clock";
import { sortVisits, stillOpen } from "@/lib/my-year/rules";
import { listProgrammes } from "@/lib/programmes/data";
import { visitsOf } from "@/lib/visits/data";

/** What is next for me, in every programme I take part in now. */
export async function loadMyYear() {
  const { actor, ability } = await requireActor();
  const programmes = await listProgrammes(visible(ability, "see", "Programme"));
  const visits = await visitsOf(actor.active);
  const current = actor.hats.filter((hat) => hat.current);
  const groupsOf = await Promise.all(
    current
      .filter((hat) => hat.roles.includes("tutor"))
      .map(async (hat) => {
        const groups = await listGroups(hat.programmeId, { id: { in: actor.groupIds } });
        const members = groups.flatMap((group) => group.memberships.map((each) => each.participation));
        const buddies = members.filter((member) => member.id !== hat.participationId);
        const open = stillOpen(
          visits,
          hat.participationId,
          buddies.map((buddy) => buddy.id),
        );
        return { hat, groups, buddies, open };
      }),
  );
  return {
    name: actor.name,
    sorted: sortVisits(visits, actor.active, now()),
    years: current.map((hat) => ({
      hat,
      programme: programmes.find((programme) => programme.id === hat.programmeId),
      ...groupsOf.find((each) => each.hat === hat),
    })),
    past: programmes.filter((programme) => !current.some((hat) => hat.programmeId === programme.id)),
  };
}
