import { type Draft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { addDraft, lockedDraft, makeMoves } from "@/lib/buddy-groups/mutations/board";
import type { Lane } from "@/lib/buddy-groups/rules/arrangement";
import type { Conflict } from "@/lib/buddy-groups/rules/conflicts";
import type { Scored } from "@/lib/buddy-groups/rules/proposals";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { Prisma } from "@/prisma/generated/client";

interface Asking {
  id: string;
  personId: string;
  draft: Pick<Draft, "id" | "programmeId" | "version">;
  /** Proposals that the server works on; any other that has not ended was lost with an earlier server. */
  underWay: string[];
}

/**
 * Enters that groups are to be proposed. False while another proposal is under way in the programme: of two presses at
 * once the database lets one through.
 */
export function enterProposal({ id, personId, draft, underWay }: Asking, at: Date): Promise<boolean> {
  const { programmeId } = draft;
  return asPerson(personId, async (tx) => {
    await tx.groupProposal.updateMany({
      where: { programmeId, endedAt: null, id: { notIn: underWay } },
      data: { endedAt: at, end: "lost" },
    });
    const { count } = await tx.groupProposal.createMany({
      data: { id, programmeId, draftId: draft.id, version: draft.version, askedById: personId, askedAt: at },
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, entry(personId, "create", id, programmeId));
    return count > 0;
  });
}

const entry = (personId: string, act: string, thingId: string, programmeId: string) => ({
  ...{ personId, act, thing: "GroupProposal", thingId, programmeId },
});

interface Ending {
  id: string;
  personId: string;
  programmeId: string;
}

/** Enters that a proposal ended without groups, once. */
export function endProposal(
  { id, personId, programmeId }: Ending,
  end: "impossible" | "cancelled" | "failed",
  at: Date,
  conflict?: Conflict[],
): Promise<void> {
  return asPerson(personId, async (tx) => {
    const { count } = await tx.groupProposal.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: at, end, conflict: conflict ? (conflict as object[]) : Prisma.DbNull },
    });
    if (count > 0) await recordEvent(tx, { ...entry(personId, "finish", id, programmeId), to: end });
  });
}

interface Keeping extends Ending {
  draftId: string;
  /** The draft's version that the groups were made for. */
  version: number;
  /** The same lanes are given to a board that has not changed, and to a draft of its own beside one that has. */
  lanes: Lane[];
  scored: Scored;
}

/**
 * Keeps proposed groups, once: as one step of the draft, which can be taken back, if nobody has changed it meanwhile;
 * otherwise as a draft of their own. Nothing is kept once the programme has been closed.
 */
export function keepProposal(keeping: Keeping, at: Date): Promise<void> {
  const { id, personId, programmeId, draftId, version, scored } = keeping;
  return asPerson(personId, async (tx) => {
    const draft = await lockedDraft(tx, draftId);
    const { count } = await tx.groupProposal.updateMany({
      where: { id, endedAt: null },
      data: { endedAt: at, end: "late", ...scored },
    });
    if (!draft || count === 0) return;
    const took = draft.programme.closedAt ? null : await takeUp(tx, draft, keeping, at);
    if (took)
      await tx.groupProposal.update({
        where: { id },
        data: { end: "kept", resultDraftId: took.id, resultVersion: took.version },
      });
    const to = took ? "kept" : "late";
    await recordEvent(tx, { ...entry(personId, "finish", id, programmeId), from: String(version), to });
  });
}

async function takeUp(tx: Transaction, draft: Draft, { id, personId, version, lanes }: Keeping, at: Date) {
  if (isOpen(draft) && draft.version === version) {
    const making = { draft, personId, people: new Map(), at, way: "move" } as const;
    const changed = await makeMoves(tx, making, [{ kind: "arrange", lanes, proposed: true }]);
    return { id: draft.id, version: changed.draft.version };
  }
  const { programmeId, kind, arrangement } = draft;
  const name = `${draft.name.slice(0, 50)}, proposed`;
  const kept = { ...arrangement, lanes };
  const own = await addDraft(tx, personId, { programmeId, kind, name, intentionKey: id }, kept, at);
  return { id: own, version: 1 };
}
