import { addDays, type Day } from "@/lib/core/dates";

/** What waits on a coordinator's desk, in the order in which a year meets it. */
export type DeskItem =
  | { kind: "notAccepted" | "drafts" | "helpWanted" | "reports"; count: number }
  | { kind: "milestone"; title: string; on: Day };

interface DeskFacts {
  notAccepted: number;
  drafts: number;
  helpWanted: number;
  reportsToCome: number;
  reportsDueOn: Day | null;
  milestones: { title: string; on: Day }[] | null;
}

/** Help that somebody asked for comes first; end reports are spoken of from four weeks before their day. */
export function deskItems(facts: DeskFacts, today: Day): DeskItem[] {
  const { notAccepted, drafts, helpWanted, reportsToCome, reportsDueOn, milestones } = facts;
  const reports = reportsDueOn && today >= addDays(reportsDueOn, -28) ? reportsToCome : 0;
  const counted = [
    { kind: "helpWanted", count: helpWanted },
    { kind: "notAccepted", count: notAccepted },
    { kind: "drafts", count: drafts },
    { kind: "reports", count: reports },
  ] as const;
  return [
    ...counted.filter(({ count }) => count > 0),
    ...(milestones ?? []).map((one) => ({ kind: "milestone" as const, ...one })),
  ];
}

/** A meeting as the facilitator's next thing looks at it. */
interface Meeting {
  id: string;
  setId: string;
  startsAt: Date;
  endsAt: Date;
  heldAt: Date | null;
  cancelledAt: Date | null;
}

/** Of the sets somebody facilitates: those for which no meeting was ever planned, or each was called off. */
export function setsToPlan<G extends { id: string; publishedAt: Date | null }>(
  groups: G[],
  meetings: Meeting[],
  facilitates: string[],
): G[] {
  const planned = new Set(meetings.filter(({ cancelledAt }) => !cancelledAt).map(({ setId }) => setId));
  return groups.filter(({ id, publishedAt }) => facilitates.includes(id) && publishedAt && !planned.has(id));
}

/** Of the sets somebody facilitates: meetings gone by that are not noted, and the next one to come. */
export function meetingsToLead<M extends Meeting>(meetings: M[], facilitates: string[], now: Date) {
  const own = meetings
    .filter(({ setId, cancelledAt, heldAt }) => facilitates.includes(setId) && !cancelledAt && !heldAt)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return {
    toNote: own.filter(({ endsAt }) => endsAt < now),
    next: own.find(({ endsAt }) => endsAt >= now) ?? null,
  };
}
