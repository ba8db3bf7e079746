import {
  CAME_TO_NOTHING,
  isUnderWay,
  type Side,
  sideOf,
  tookPlace,
  type VisitState,
  waitsFor,
} from "@/lib/visits/rules";

/** A visit as this page looks at it. */
export interface YearVisit {
  id: string;
  state: VisitState;
  startsAt: Date;
  hostId: string;
  visitorId: string;
  awaitingId: string | null;
}

export type Turn = "answer" | "write" | "share" | "read";

export interface Sorted<V extends YearVisit> {
  /** What waits for me, the most pressing first. */
  mine: { visit: V; turn: Turn; side: Side }[];
  /** Agreed and still to come, the soonest first. */
  coming: { visit: V; side: Side }[];
  /** What waits for the other one. */
  theirs: { visit: V; side: Side }[];
  /** Visits that took place, as visitor and as host. */
  made: number;
  received: number;
}

const PRESSING: Turn[] = ["answer", "write", "share", "read"];

/** Sorts a person's visits by whose turn it is. */
export function sortVisits<V extends YearVisit>(visits: V[], mine: string[], now: Date): Sorted<V> {
  const sorted: Sorted<V> = { mine: [], coming: [], theirs: [], made: 0, received: 0 };
  for (const visit of visits) {
    const side = sideOf(visit, mine);
    if (!side) continue;
    if (tookPlace(visit.state)) sorted[side === "visitor" ? "made" : "received"] += 1;
    if (!isUnderWay(visit.state)) continue;
    const waiting = waitsFor(visit, now);
    if (waiting === side) sorted.mine.push({ visit, turn: turnAt(visit.state), side });
    else if (waiting) sorted.theirs.push({ visit, side });
    else sorted.coming.push({ visit, side });
  }
  sorted.mine.sort((a, b) => PRESSING.indexOf(a.turn) - PRESSING.indexOf(b.turn) || before(a.visit, b.visit));
  return sorted;
}

const before = (a: YearVisit, b: YearVisit) => a.startsAt.getTime() - b.startsAt.getTime();

function turnAt(state: VisitState): Turn {
  if (state === "proposed") return "answer";
  if (state === "recorded") return "share";
  return state === "shared" ? "read" : "write";
}

/** Buddies with whom no visit in this direction is planned, under way or done: the year is not complete without. */
export function stillOpen(visits: YearVisit[], own: string, buddyIds: string[]) {
  const counts = visits.filter((visit) => !CAME_TO_NOTHING.includes(visit.state));
  return {
    toVisit: buddyIds.filter((id) => !counts.some((visit) => visit.visitorId === own && visit.hostId === id)),
    toHost: buddyIds.filter((id) => !counts.some((visit) => visit.hostId === own && visit.visitorId === id)),
  };
}
