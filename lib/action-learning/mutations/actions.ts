import { readersOf, type ShownAction, type WholeMeeting } from "@/lib/action-learning/data";
import type { By } from "@/lib/action-learning/mutations/writing";
import { type ActionMove, actionMachine, MOVE_TO } from "@/lib/action-learning/rules";
import type { ActionWords, NewAction, Outcome } from "@/lib/action-learning/schema";
import { columnToDay, dayToColumn } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused } from "@/lib/core/result";
import { sameText } from "@/lib/core/same-text";
import type { Prisma, SetActionText } from "@/prisma/generated/client";

/** Adds an action, owned by whoever adds it. The key of the intention is its id, so the same one twice is one. */
export function addAction(
  by: By,
  meeting: Pick<WholeMeeting, "id" | "setId" | "programmeId">,
  { intentionKey: id, what, whoAsks, dueOn }: NewAction,
): Promise<Result> {
  return asPerson(by.personId, async (tx) => {
    const { id: meetingId, setId, programmeId } = meeting;
    const { count } = await tx.setAction.createMany({
      data: { id, programmeId, setId, meetingId, ownerId: by.participationId, dueOn: dayToColumn(dueOn) },
      skipDuplicates: true,
    });
    if (count === 0) {
      const kept = await tx.setAction.findUniqueOrThrow({ where: { id }, select: { ownerId: true } });
      return kept.ownerId === by.participationId ? done(undefined) : refused("STALE");
    }
    const readerIds = await readersOf(tx, meetingId);
    const text = { what, whoAsks, readerIds };
    await tx.setActionText.create({ data: { ...text, actionId: id, programmeId, authorId: by.personId } });
    const event = { personId: by.personId, act: "create", thing: "SetAction", thingId: id, programmeId };
    await recordEvent(tx, { ...event, to: "open" });
    return done(undefined);
  });
}

interface Step {
  action: Pick<ShownAction, "id" | "programmeId" | "state">;
  /** The version its owner saw; another one now means they were quicker in another tab. */
  version: number;
  move: ActionMove;
  by: By;
  set: Prisma.SetActionUncheckedUpdateManyInput;
  text?: Partial<Pick<SetActionText, "what" | "whoAsks" | "whatHappened">>;
}

/** How it ended, in its owner's words if they like. */
export function closeAction(
  by: By,
  action: Step["action"],
  { version, outcome, whatHappened }: Outcome,
  at: Date,
): Promise<Result> {
  const text = { whatHappened };
  return makeMove({ action, version, move: MOVE_TO[outcome], by, set: { closedAt: at }, text });
}

/** Other words or another day, while it is open. */
export function reviseAction(
  by: By,
  action: Step["action"],
  { version, what, whoAsks, dueOn }: ActionWords,
): Promise<Result> {
  const set = { dueOn: dayToColumn(dueOn) };
  return makeMove({ action, version, move: "revise", by, set, text: { what, whoAsks } });
}

/** Its owner takes the end back; what they wrote about it stays, to be changed at the next end. */
export const reopenAction = (by: By, action: Step["action"], version: number): Promise<Result> =>
  makeMove({ action, version, move: "reopen", by, set: { closedAt: null } });

/** One move of the machine, in one transaction: state, words, event. */
function makeMove(step: Step): Promise<Result> {
  const { action, version, move, by, set, text } = step;
  return asPerson(by.personId, async (tx) => {
    const to = actionMachine.to(move);
    const { count } = await tx.setAction.updateMany({
      where: { id: action.id, version, state: { in: actionMachine.from(move) } },
      data: { ...set, state: to, version: { increment: 1 } },
    });
    if (count === 0) return whyNot(tx, step);
    if (text) await tx.setActionText.update({ where: { actionId: action.id }, data: text });
    await recordEvent(tx, {
      personId: by.personId,
      act: move,
      thing: "SetAction",
      thingId: action.id,
      programmeId: action.programmeId,
      from: action.state,
      to,
    });
    return done(undefined);
  });
}

/** The same press repeated finds its own work done: only the owner ever makes one, and it left these very words. */
async function whyNot(tx: Transaction, { action, version, move, set, text }: Step): Promise<Result> {
  const now = await tx.setAction.findUniqueOrThrow({ where: { id: action.id } });
  const kept = await tx.setActionText.findUnique({ where: { actionId: action.id } });
  const same =
    now.state === actionMachine.to(move) &&
    (!(set.dueOn instanceof Date) || columnToDay(set.dueOn) === columnToDay(now.dueOn)) &&
    Object.entries(text ?? {}).every(([field, words]) =>
      sameText(kept?.[field as keyof typeof text] ?? "", words),
    );
  if (now.version === version + 1 && same) return done(undefined);
  return refused(now.version === version ? "NOT_NOW" : "STALE");
}
