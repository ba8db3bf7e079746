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
  const groups = await listGroups({ id: { in: actor.groupIds } });
  const current = actor.hats.filter((hat) => hat.current);
  return {
    name: actor.name,
    sorted: sortVisits(visits, actor.active, now()),
    years: current.map((hat) => {
      const mine = groups.filter((group) => group.programmeId === hat.programmeId);
      const members = mine.flatMap((group) => group.memberships.map((each) => each.participation));
      const buddies = members.filter((member) => member.id !== hat.participationId);
      const buddyIds = buddies.map((buddy) => buddy.id);
      return {
        hat,
        programme: programmes.find((programme) => programme.id === hat.programmeId),
        groups: mine,
        buddies,
        open: stillOpen(visits, hat.participationId, buddyIds),
      };
    }),
    past: programmes.filter((programme) => !current.some((hat) => hat.programmeId === programme.id)),
  };
}
