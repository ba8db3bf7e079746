import { objectionLetter } from "@/lib/buddy-groups/letters";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { postLetters } from "@/lib/core/outbox";
import { done, type Result, refused } from "@/lib/core/result";

/** A membership whose owner answers for it. */
export interface Answering {
  membershipId: string;
  programmeId: string;
  group: { id: string; name: string; kind: GroupKind };
  person: { id: string; name: string; collegeId: string };
}

/** The group works for them. Said twice it is said once; it takes an earlier "no" back. */
export function confirmGroup(
  { membershipId, programmeId, group, person }: Answering,
  at: Date,
): Promise<Result> {
  return asPerson(person.id, async (tx) => {
    const { count } = await tx.groupMembership.updateMany({
      where: { id: membershipId, finishedOn: null, confirmedAt: null },
      data: { confirmedAt: at, objectedAt: null },
    });
    if (count === 0) return alreadyDone(tx, membershipId, "confirmedAt");
    await tx.groupObjection.deleteMany({ where: { membershipId } });
    await recordEvent(tx, {
      personId: person.id,
      act: "agree",
      thing: "PeerGroup",
      thingId: group.id,
      programmeId,
    });
    return done(undefined);
  });
}

/** The group does not work for them, and why; the coordinators of their college and the lead are told that much. */
export function objectToGroup(answering: Answering, text: string, at: Date): Promise<Result> {
  const { membershipId, programmeId, group, person } = answering;
  return asPerson(person.id, async (tx) => {
    const { count } = await tx.groupMembership.updateMany({
      where: { id: membershipId, finishedOn: null, objectedAt: null },
      data: { objectedAt: at, confirmedAt: null },
    });
    if (count === 0) return alreadyDone(tx, membershipId, "objectedAt");
    const row = { membershipId, programmeId, collegeId: person.collegeId, authorId: person.id };
    await tx.groupObjection.createMany({ data: { ...row, text, writtenAt: at } });
    await recordEvent(tx, {
      personId: person.id,
      act: "decline",
      thing: "PeerGroup",
      thingId: group.id,
      programmeId,
    });
    const coordinators = await tx.participation.findMany({
      where: {
        ...{ programmeId, finishedOn: null },
        OR: [{ roles: { has: "lead" } }, { roles: { has: "coordinator" }, collegeId: person.collegeId }],
      },
      select: { personId: true },
    });
    const about = { programmeId, kind: group.kind, group: group.name };
    await postLetters(
      tx,
      coordinators
        .filter(({ personId }) => personId !== person.id)
        .map(({ personId }) => objectionLetter(personId, person.name, about)),
    );
    return done(undefined);
  });
}

async function alreadyDone(tx: Transaction, id: string, said: "confirmedAt" | "objectedAt"): Promise<Result> {
  const now = await tx.groupMembership.findUnique({ where: { id } });
  return now && now.finishedOn === null && now[said] !== null ? done(undefined) : refused("NOT_NOW");
}
