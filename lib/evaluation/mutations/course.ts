import { clockToMinutes, localInstant } from "@/lib/core/dates";
import { asPerson } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import type { ShownEvaluation } from "@/lib/evaluation/data";
import { type EvaluationMove, evaluationMachine, stateOf } from "@/lib/evaluation/rules";
import type { Plan } from "@/lib/evaluation/schema";

/**
 * Plans the meeting, or plans it anew; version 0 says that nothing was planned when the form was opened. The
 * outcomes can be changed until it opens.
 */
export function planEvaluation(
  personId: string,
  { programmeId, version, day, from, place, outcomes }: Plan,
  timeZone: string,
): Promise<Result> {
  const meetsAt = localInstant(day, clockToMinutes(from), timeZone);
  return asPerson(personId, async (tx) => {
    if (version === 0)
      await tx.evaluation.createMany({ data: { programmeId, version: 0 }, skipDuplicates: true });
    await tx.$queryRaw`select 1 from "Evaluation" where "programmeId" = ${programmeId} for update`;
    const found = await tx.evaluation.findUniqueOrThrow({ where: { programmeId } });
    if (stateOf(found) !== "planned") return refused("NOT_NOW");
    const kept = await tx.outcome.findMany({ where: { programmeId }, orderBy: { position: "asc" } });
    const sameOutcomes =
      kept.length === outcomes.length && kept.every((one, at) => one.title === outcomes[at]);
    const same = found.meetsAt?.getTime() === meetsAt.getTime() && found.place === place && sameOutcomes;
    if (found.version !== version)
      return same && found.version === version + 1 ? done(undefined) : refused("STALE");
    await tx.evaluation.update({ where: { programmeId }, data: { meetsAt, place, version: version + 1 } });
    if (!sameOutcomes) {
      await tx.outcome.deleteMany({ where: { programmeId } });
      await tx.outcome.createMany({
        data: outcomes.map((title, position) => ({ programmeId, position, title })),
      });
    }
    await recordEvent(tx, { personId, act: "plan", thing: "Evaluation", thingId: found.id, programmeId });
    return done(undefined);
  });
}

const TIME = { open: "openedAt", reveal: "revealedAt", close: "closedAt" } as const satisfies Record<
  EvaluationMove,
  keyof ShownEvaluation
>;

/** Opens it, shows the totals or closes it; pressed twice it happened once. */
export function moveEvaluation(
  personId: string,
  { id, programmeId }: Pick<ShownEvaluation, "id" | "programmeId">,
  version: number,
  move: EvaluationMove,
  at: Date,
): Promise<Result> {
  return asPerson(personId, async (tx) => {
    await tx.$queryRaw`select 1 from "Evaluation" where "id" = ${id} for update`;
    const now = await tx.evaluation.findUniqueOrThrow({ where: { id } });
    const from = stateOf(now);
    const to = evaluationMachine.to(move);
    if (now.version !== version)
      return from === to && now.version === version + 1 ? done(undefined) : refused("STALE");
    if (evaluationMachine.next(from, move) === null) return refused("NOT_NOW");
    if (move === "open" && (await tx.outcome.count({ where: { programmeId } })) === 0)
      return unfit("", "Write the outcomes first: there is nothing to rate yet.");
    await tx.evaluation.update({ where: { id }, data: { [TIME[move]]: at, version: version + 1 } });
    const act = move === "close" ? "finish" : move;
    await recordEvent(tx, { personId, act, thing: "Evaluation", thingId: id, programmeId, from, to });
    return done(undefined);
  });
}
