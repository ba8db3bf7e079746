import { machine } from "@/lib/core/machine";

export type VisitState =
  | "proposed"
  | "agreed"
  | "visited"
  | "recorded"
  | "shared"
  | "acknowledged"
  | "declined"
  | "not_held"
  | "cancelled";

/**
 * The life of a visit. A new time, offered as an answer (`counter`) or later (`move`), makes it a proposal
 * again that the other of the two answers. From sharing on nothing is edited; both may add.
 */
export const visitMachine = machine({
  agree: { from: ["proposed"], to: "agreed" },
  counter: { from: ["proposed"], to: "proposed" },
  decline: { from: ["proposed"], to: "declined" },
  move: { from: ["agreed"], to: "proposed" },
  cancel: { from: ["proposed", "agreed"], to: "cancelled" },
  notHeld: { from: ["agreed"], to: "not_held" },
  visit: { from: ["agreed"], to: "visited" },
  record: { from: ["visited"], to: "recorded" },
  revise: { from: ["recorded"], to: "recorded" },
  share: { from: ["recorded"], to: "shared" },
  acknowledge: { from: ["shared"], to: "acknowledged" },
} as const satisfies Record<string, { from: readonly VisitState[]; to: VisitState }>);

export type VisitMove = (typeof visitMachine.moves)[number];

export interface VisitMoment {
  state: VisitState;
  startsAt: Date;
}

/** Moves that only make sense once the visit should have begun, and those that only make sense before. */
const AFTER_START: VisitMove[] = ["visit", "notHeld", "record"];
const BEFORE_START: VisitMove[] = ["agree"];

/** Whether the state and the time of day allow the move; who may make it is not asked here. */
export function isOpen(visit: VisitMoment, move: VisitMove, now: Date): boolean {
  if (visitMachine.next(visit.state, move) === null) return false;
  if (AFTER_START.includes(move)) return visit.startsAt <= now;
  if (BEFORE_START.includes(move)) return visit.startsAt > now;
  return true;
}

export const openMoves = (visit: VisitMoment, now: Date): VisitMove[] =>
  visitMachine.moves.filter((move) => isOpen(visit, move, now));

/** Whether the visitor may write the form: from the visit's start until it is shared. */
export const formIsOpen = (visit: VisitMoment, now: Date): boolean =>
  ["agreed", "visited", "recorded"].includes(visit.state) && visit.startsAt <= now;

/** Whether the host may still say what they would like: until the visit has been. */
export const mayWish = (state: VisitState): boolean => state === "proposed" || state === "agreed";

/** Whether a form exists that the host may read. */
export const isShared = (state: VisitState): boolean => state === "shared" || state === "acknowledged";

/** Made and received count from here on. */
export const tookPlace = (state: VisitState): boolean =>
  ["visited", "recorded", "shared", "acknowledged"].includes(state);

/** Completed: the form has reached the host. */
export const isComplete = (state: VisitState): boolean => state === "shared" || state === "acknowledged";

/** States in which no visit was and none will be: as good as none between two buddies. */
export const CAME_TO_NOTHING: VisitState[] = ["declined", "cancelled", "not_held"];

/** Still to come, or not yet brought to an end. */
export const isUnderWay = (state: VisitState): boolean =>
  state !== "acknowledged" && !CAME_TO_NOTHING.includes(state);

export type Side = "host" | "visitor";

/** Whose turn it is: the one a proposal awaits, the visitor until the form is shared, then the host. */
export function waitsFor(visit: VisitMoment & Pair & { awaitingId: string | null }, now: Date): Side | null {
  if (visit.state === "proposed") return visit.awaitingId === visit.hostId ? "host" : "visitor";
  if (formIsOpen(visit, now)) return "visitor";
  return visit.state === "shared" ? "host" : null;
}

export interface Pair {
  hostId: string;
  visitorId: string;
}

/** Which of the two these participations are, or null for somebody else. */
export function sideOf(visit: Pair, participationIds: string[]): Side | null {
  if (participationIds.includes(visit.hostId)) return "host";
  return participationIds.includes(visit.visitorId) ? "visitor" : null;
}

export const otherId = (visit: Pair, id: string): string =>
  id === visit.hostId ? visit.visitorId : visit.hostId;

export interface Slot {
  startsAt: Date;
  endsAt: Date;
}

/** Why a slot cannot be proposed, or null. More than 400 days ahead is a slip of the keyboard. */
export function slotFault({ startsAt, endsAt }: Slot, now: Date): "ORDER" | "PAST" | "FAR" | null {
  if (endsAt <= startsAt) return "ORDER";
  if (startsAt <= now) return "PAST";
  return startsAt.getTime() - now.getTime() > 400 * 86_400_000 ? "FAR" : null;
}
