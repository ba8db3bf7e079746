import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetter, postLetters } from "@/lib/core/outbox";
import { done, type Result, refused } from "@/lib/core/result";
import { type WholeVisit, wasLastMove } from "@/lib/visits/data";
import { inviteOf, type Told, type VisitNews, visitLetter, visitLetters } from "@/lib/visits/letters";
import { type VisitMove, type VisitState, visitMachine } from "@/lib/visits/rules";
import type { Prisma } from "@/prisma/generated/client";

/** Who does it: the person, and their participation in the visit's programme. */
export interface By {
  personId: string;
  participationId: string;
}

interface Step {
  visit: WholeVisit;
  /** The version the person saw; another one now means somebody else was quicker. */
  version: number;
  move: VisitMove;
  by: By;
  set?: Prisma.VisitUncheckedUpdateManyInput;
  news?: VisitNews;
}

/** Proposes a visit. Asked again with the same intention it answers with the visit that exists. */
export function proposeVisit(
  by: By,
  visit: Prisma.VisitUncheckedCreateInput & { intentionKey: string },
  told: (id: string) => Told,
): Promise<Result<string>> {
  return asPerson(by.personId, async (tx) => {
    const { count } = await tx.visit.createMany({ data: visit, skipDuplicates: true });
    const { id, proposedById } = await tx.visit.findUniqueOrThrow({
      where: { intentionKey: visit.intentionKey },
      select: { id: true, proposedById: true },
    });
    if (proposedById !== by.participationId) return refused("STALE");
    if (count === 0) return done(id);
    await recordEvent(tx, {
      personId: by.personId,
      act: "propose",
      thing: "Visit",
      thingId: id,
      programmeId: visit.programmeId,
      to: "proposed",
    });
    await postLetter(tx, visitLetter("visit-proposed", told(id), by.participationId));
    return done(id);
  });
}

/** Makes one move of the machine, in one transaction: the change, its event, the letter. */
export const moveVisit = (step: Step): Promise<Result<VisitState>> =>
  asPerson(step.by.personId, (tx) => makeMove(tx, step));

/**
 * Inside a transaction of its own person: changes the state only from a state and version in which it may
 * change. The same press repeated finds its own work done and says so.
 */
export async function makeMove(tx: Transaction, step: Step): Promise<Result<VisitState>> {
  const { visit, version, move, by, set, news } = step;
  const to = visitMachine.to(move);
  const told = { ...visit, ...times(set) };
  const invite = news && inviteOf(move, told);
  const { count } = await tx.visit.updateMany({
    where: { id: visit.id, version, state: { in: visitMachine.from(move) } },
    data: {
      ...set,
      ...(invite && { calendarEntries: { increment: 1 } }),
      ...{ state: to, version: { increment: 1 } },
    },
  });
  if (count === 0) return whyNot(tx, step);
  await recordEvent(tx, {
    personId: by.personId,
    act: move,
    thing: "Visit",
    thingId: visit.id,
    programmeId: visit.programmeId,
    from: visit.state,
    to,
  });
  if (news) await postLetters(tx, visitLetters(news, told, by.participationId, invite));
  return done(to);
}

async function whyNot(tx: Transaction, { visit, version, move, by }: Step): Promise<Result<VisitState>> {
  const now = await tx.visit.findUnique({ where: { id: visit.id }, select: { version: true, state: true } });
  if (!now) return refused("NOT_FOUND");
  if (now.version === version + 1 && (await wasLastMove(visit.id, move, by.personId, tx)))
    return done(now.state);
  return refused(now.version === version ? "NOT_NOW" : "STALE");
}

const times = (set: Step["set"]) =>
  set?.startsAt instanceof Date && set.endsAt instanceof Date
    ? { startsAt: set.startsAt, endsAt: set.endsAt }
    : {};
