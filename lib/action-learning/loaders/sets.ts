import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { findSet, readProcesses, turnsTaken, type WholeSet } from "@/lib/action-learning/data/sets";
import { facilitationMinutes, meetingState, presentedBy } from "@/lib/action-learning/rules";
import { now } from "@/lib/core/clock";
import { jottingAt, readJottings } from "@/lib/core/jottings";

/**
 * A set with its members, ground rules and meetings: for its members and the programme's coordinators. Who has
 * presented is for those in the set; what other facilitators learned, and planning, for whoever facilitates it.
 */
export async function loadSet(programmeId: string, id: string) {
  const { actor, ability } = await requireActor();
  const at = now();
  const set =
    (await findSet(id, { AND: [visible(ability, "see", "PeerGroup"), { programmeId }] })) ?? notFound();
  const inside = actor.setIds.includes(id);
  const facilitates = can(ability, "administer", "SetMeeting", { id: "", programmeId, setId: id });
  const open = !set.programme.closedAt;
  const places = { rules: `ground-rules:${id}` };
  const [turns, learned, begun] = await Promise.all([
    inside ? turnsTaken(set.memberships.map(({ participation }) => participation.id)) : [],
    facilitates ? readProcesses(actor.personId, programmeId) : [],
    facilitates ? readJottings(actor.personId, Object.values(places)) : new Map(),
  ]);
  return {
    set,
    inside,
    /** Whose page the meetings lead to: a set's own. */
    meetings: set.meetings.map((meeting) => ({ ...meeting, state: meetingState(meeting, at) })),
    presented: inside ? presentedBy(set.memberships, turns) : null,
    facilitates,
    mayPlan: facilitates && open,
    mayEditRules: open && can(ability, "edit", "PeerGroup", set),
    rulesBegun: jottingAt(begun, places.rules),
    learned,
    minutes: facilitates ? facilitationMinutes(set.meetings, ownId(set, actor.mine)) : 0,
    mine: actor.mine,
  };
}

const ownId = (set: WholeSet, mine: string[]): string =>
  set.memberships.find(({ participation }) => mine.includes(participation.id))?.participation.id ?? "";
