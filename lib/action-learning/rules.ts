import { machine } from "@/lib/core/machine";

export type ActionState = "open" | "done" | "changed" | "let_go";

/**
 * The life of an action. Letting go is as good an end as doing it, and its owner may take any end back. While it
 * is open its words and its day may change.
 */
export const actionMachine = machine({
  revise: { from: ["open"], to: "open" },
  do: { from: ["open"], to: "done" },
  change: { from: ["open"], to: "changed" },
  letGo: { from: ["open"], to: "let_go" },
  reopen: { from: ["done", "changed", "let_go"], to: "open" },
} as const satisfies Record<string, { from: readonly ActionState[]; to: ActionState }>);

export type ActionMove = (typeof actionMachine.moves)[number];

/** The move that brings an action to this end. */
export const MOVE_TO = { done: "do", changed: "change", let_go: "letGo" } as const satisfies Record<
  Exclude<ActionState, "open">,
  ActionMove
>;

export type MeetingState = "to_come" | "now" | "held" | "not_noted" | "cancelled";

export interface MeetingMoment {
  startsAt: Date;
  endsAt: Date;
  heldAt: Date | null;
  cancelledAt: Date | null;
}

/** How a meeting stands. One that is over waits for the facilitator's word that it was held. */
export function meetingState(meeting: MeetingMoment, now: Date): MeetingState {
  if (meeting.cancelledAt) return "cancelled";
  if (meeting.heldAt) return "held";
  if (meeting.startsAt > now) return "to_come";
  return meeting.endsAt > now ? "now" : "not_noted";
}

/** Whether anything can be written about a meeting: from its start on, until the programme is closed. */
export const isWritable = (
  meeting: MeetingMoment & { programme: { closedAt: Date | null } },
  now: Date,
): boolean => !meeting.cancelledAt && meeting.startsAt <= now && !meeting.programme.closedAt;

export interface Action {
  state: ActionState;
  dueOn: Date;
  closedAt: Date | null;
  meeting: { startsAt: Date };
}

/** Open ones first, the soonest due on top; then the others, the latest closed on top. */
export const inOrder = <T extends Action>(actions: T[]): T[] =>
  actions.toSorted(
    (one, other) =>
      Number(one.state !== "open") - Number(other.state !== "open") ||
      (other.closedAt?.getTime() ?? 0) - (one.closedAt?.getTime() ?? 0) ||
      one.dueOn.getTime() - other.dueOn.getTime(),
  );

/**
 * What somebody looks back on at a meeting: their earlier actions that were still open when they last set one, or
 * that are open now.
 */
export function forReview<T extends Action>(actions: T[], meeting: { startsAt: Date }): T[] {
  const earlier = actions.filter((action) => action.meeting.startsAt < meeting.startsAt);
  const last = Math.max(...earlier.map((action) => action.meeting.startsAt.getTime()));
  return inOrder(earlier.filter(({ closedAt }) => closedAt === null || closedAt.getTime() >= last));
}

/** Why a day cannot be promised, or null. More than 400 days ahead is a slip of the keyboard. */
export function dueFault(dueOn: Date, today: Date): "PAST" | "FAR" | null {
  if (dueOn < today) return "PAST";
  return dueOn.getTime() - today.getTime() > 400 * 86_400_000 ? "FAR" : null;
}

/** Whether a turn says anything; one that may be recorded again after all is empty at first. */
export const hasWords = (turn: { issue: string; questions: string; insight: string }): boolean =>
  [turn.issue, turn.questions, turn.insight].some((text) => text.trim() !== "");
