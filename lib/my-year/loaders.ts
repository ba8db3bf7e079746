import { visible } from "@/lib/access/ability";
import { type Actor, collegesRun } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { actionsOf, meetingsOf } from "@/lib/action-learning/data/meetings";
import { listGroups } from "@/lib/buddy-groups/data/groups";
import { now } from "@/lib/core/clock";
import { addDays, columnToDay, localDay } from "@/lib/core/dates";
import { readDesks, readSteps } from "@/lib/my-year/data";
import { type DeskItem, deskItems, meetingsToLead, setsToPlan } from "@/lib/my-year/rules/desk";
import { journey, type YearFacts } from "@/lib/my-year/rules/journey";
import { sortVisits, stillOpen } from "@/lib/my-year/rules/turns";
import { listProgrammes } from "@/lib/programmes/data";
import { visitsOf } from "@/lib/visits/data";

/** How long a facilitator's wish for help stays on the desk. */
const HELP_DAYS = 28;

/** What is next for me, in every programme I take part in now; engagement only, of mine alone. */
export async function loadMyYear() {
  const { actor, ability } = await requireActor();
  const programmes = await listProgrammes(visible(ability, "see", "Programme"));
  const rows = await readRows(actor.active, [...actor.groupIds, ...actor.setIds]);
  const current = actor.hats.filter((hat) => hat.current);
  const desks = await loadDesks(actor);
  return {
    name: actor.name,
    sorted: sortVisits(rows.visits, actor.active, now()),
    toAccept: current
      .filter((hat) => !hat.accepted)
      .flatMap(({ participationId, programmeId }) => {
        const programme = programmes.find(({ id }) => id === programmeId);
        return programme ? [{ id: participationId, programme }] : [];
      }),
    years: current.map((hat) => ({
      ...yearOf(hat, rows, programmes),
      desk: desks.get(hat.programmeId) ?? [],
    })),
    leading: {
      ...meetingsToLead(rows.meetings, actor.facilitates, now()),
      toPlan: setsToPlan(
        rows.groups.filter((group) => current.some((hat) => hat.programmeId === group.programmeId)),
        rows.meetings,
        actor.facilitates,
      ),
    },
    today: localDay(now()),
    past: programmes.filter((programme) => !current.some((hat) => hat.programmeId === programme.id)),
  };
}

/** What waits on my desk in each programme that I coordinate and that is open; nothing is read for who coordinates none. */
async function loadDesks(actor: Actor) {
  const open = actor.hats.filter((hat) => hat.current).map((hat) => hat.programmeId);
  const mine = open.flatMap((programmeId) => {
    const colleges = collegesRun(actor, programmeId);
    return (colleges ?? [null]).map((collegeId) => ({ programmeId, collegeId }));
  });
  if (mine.length === 0) return new Map<string, DeskItem[]>();
  const today = localDay(now());
  const since = new Date(now().getTime() - HELP_DAYS * 86_400_000);
  const rows = await readDesks(mine, since, addDays(today, 7));
  return new Map(rows.map((row) => [row.programmeId, deskItems(row, today)]));
}

type Rows = Awaited<ReturnType<typeof readRows>>;
type Programme = Awaited<ReturnType<typeof listProgrammes>>[number];

/** Each room is asked once, for all of my programmes together; those that know only me are asked together. */
async function readRows(mine: string[], groupIds: string[]) {
  return {
    visits: await visitsOf(mine),
    groups: await listGroups({ id: { in: groupIds } }),
    own: await readSteps(mine),
    meetings: await meetingsOf(mine),
    actions: await actionsOf(mine),
  };
}

function yearOf(
  hat: { participationId: string; programmeId: string; roles: string[]; accepted: boolean },
  rows: Rows,
  programmes: Programme[],
) {
  const own = hat.participationId;
  const steps = rows.own.find(({ participationId }) => participationId === own);
  const programme = programmes.find((each) => each.id === hat.programmeId);
  const all = rows.groups.filter((group) => group.programmeId === hat.programmeId);
  const groups = all.filter(({ kind }) => kind === "buddies");
  const set = all.find(({ kind }) => kind === "set");
  const members = groups.flatMap((group) => group.memberships.map((each) => each.participation));
  const buddies = members.filter((member) => member.id !== own);
  const visits = rows.visits.filter((visit) => visit.programmeId === hat.programmeId);
  const { made, received } = sortVisits(visits, [own], now());
  const planned = visits.filter((visit) => visit.state === "proposed" || visit.state === "agreed");
  const meetings = rows.meetings.filter((meeting) => meeting.programmeId === hat.programmeId);
  const facts: YearFacts = {
    selfEvaluation: steps?.selfEvaluation ?? "none",
    themes: steps?.themes ?? 0,
    group: groups[0]?.name ?? null,
    buddies: buddies.length,
    made,
    received,
    toMake: planned.filter((visit) => visit.visitorId === own).length,
    toReceive: planned.filter((visit) => visit.hostId === own).length,
    set: set?.name ?? meetings[0]?.set.name ?? null,
    attended: meetings.filter((meeting) => meeting.attendances.some((each) => each.present)).length,
    meetingsToCome: meetings.filter((meeting) => !meeting.cancelledAt && meeting.startsAt > now()).length,
    actions: rows.actions.filter((action) => action.ownerId === own).length,
    openActions: rows.actions.filter((action) => action.ownerId === own && action.state === "open").length,
    report: steps?.report ?? "none",
    closed: programme?.closedAt != null,
  };
  const due = (programme?.milestones ?? []).flatMap(({ stage, forecastOn, baselineOn }) =>
    stage ? [[stage, columnToDay(forecastOn ?? baselineOn)]] : [],
  );
  return {
    hat,
    programme,
    groups,
    buddies,
    open: stillOpen(
      visits,
      own,
      buddies.map((buddy) => buddy.id),
    ),
    facts,
    steps: journey(facts, Object.fromEntries(due)),
  };
}
