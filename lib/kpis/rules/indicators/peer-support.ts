import { workingDaysBetween } from "@/lib/core/working-days";
import type { Facts } from "@/lib/kpis/rules/facts";
import { counted, figure, type Indicator, ofTutors, share } from "@/lib/kpis/rules/indicator";
import { tookPlace } from "@/lib/visits/rules";

/** Within this many working days of the visit its form should reach the host. */
const SOON = 5;

/** KPI 2: tutors support each other and find their own solutions. Formulas: docs/kpis.md. */
export const peerSupport: Indicator[] = [
  {
    ...{ code: "2a", kind: "share", target: 1, least: 5 },
    measure: (facts) => {
      const held = facts.visits.filter(({ state }) => tookPlace(state));
      const made = new Set(held.map(({ visitorId }) => visitorId));
      const received = new Set(held.map(({ hostId }) => hostId));
      return ofTutors(facts, ({ id }) => made.has(id) && received.has(id));
    },
  },
  {
    ...{ code: "2b", kind: "share", target: 0.9, least: 5 },
    measure: (facts) =>
      share(
        "visit",
        facts.visits
          .filter(({ state }) => tookPlace(state))
          .map(({ id, onDate, sharedOn }) => ({
            id,
            yes: sharedOn !== null && workingDaysBetween(onDate, sharedOn) <= SOON,
          })),
      ),
  },
  {
    ...{ code: "2c", kind: "share", target: 0.9, least: 5 },
    measure: (_, content) => counted(content, "useful"),
  },
  {
    ...{ code: "2d", kind: "share", target: 0.7, least: 5 },
    measure: (facts) => {
      const due = dueActions(facts);
      return figure(due.filter(({ kept }) => kept).length, due.length);
    },
  },
  {
    ...{ code: "2e", kind: "share", target: 0.6, least: 5 },
    measure: (_, content) => counted(content, "contact"),
  },
];

/**
 * Actions that were to be done by the set's next meeting, and whether they were done or changed on purpose by the day
 * it was held. "Next" is the first meeting of the same set that was held after the one at which the action was set.
 */
function dueActions({ actions, meetings }: Pick<Facts, "actions" | "meetings">) {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const held = new Map<string, Facts["meetings"]>();
  for (const meeting of meetings.filter((each) => each.held).toSorted((a, b) => a.at - b.at))
    held.set(meeting.setId, [...(held.get(meeting.setId) ?? []), meeting]);
  return actions.flatMap((action) => {
    const from = byId.get(action.meetingId);
    const next = from && held.get(from.setId)?.find(({ at }) => at > from.at);
    if (!next || action.dueOn > next.on) return [];
    const ended = action.state === "done" || action.state === "changed";
    return [{ kept: ended && action.closedOn !== null && action.closedOn <= next.on }];
  });
}
