import { toWeighing, type Weighing } from "@/lib/buddy-groups/data/candidates";
import type { Arrangement, Move } from "@/lib/buddy-groups/rules/arrangement";
import type { GroupKind } from "@/lib/buddy-groups/rules/notes";
import { type Door, db } from "@/lib/core/db";
import type { GroupDraft, Prisma } from "@/prisma/generated/client";

export type Draft = Omit<GroupDraft, "arrangement"> & {
  arrangement: Arrangement;
  programme: { startsOn: Date; finishesOn: Date; closedAt: Date | null; timeZone: string };
  /** What counts in its programme. */
  weighing: Weighing;
};

/** An arrangement as the database keeps it. */
export const asJson = (value: Arrangement | Move): Prisma.InputJsonValue =>
  value as unknown as Prisma.InputJsonValue;

/** One draft, whatever became of it. */
export async function findDraft(id: string, from: Pick<Door, "groupDraft"> = db()): Promise<Draft | null> {
  if (id.includes("\0")) return null;
  const row = await from.groupDraft.findUnique({
    where: { id },
    include: {
      programme: {
        select: {
          ...{ startsOn: true, finishesOn: true, closedAt: true, timeZone: true },
          groupingWeights: true,
        },
      },
    },
  });
  if (!row) return null;
  const { groupingWeights, ...programme } = row.programme;
  const arrangement = row.arrangement as unknown as Arrangement;
  return { ...row, arrangement, programme, weighing: toWeighing(groupingWeights) };
}

/** Whether it can still be changed: not published, not laid aside, and the year still runs. */
export const isOpen = ({ publishedAt, discardedAt, programme }: Draft): boolean =>
  publishedAt === null && discardedAt === null && programme.closedAt === null;

/** The drafts of a programme that have neither been published nor laid aside, the one changed last first. */
export function listOpenDrafts(programmeId: string) {
  return db().groupDraft.findMany({
    where: { programmeId, publishedAt: null, discardedAt: null },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
    select: {
      ...{ id: true, kind: true, name: true, changedAt: true, step: true, version: true },
      changedBy: { select: { name: true } },
    },
    take: 50,
  });
}

/** When groups of each kind were last published, and from which draft. */
export function listPublications(
  programmeId: string,
  kind?: GroupKind,
  from: Pick<Door, "groupDraft"> = db(),
) {
  return from.groupDraft.findMany({
    where: { programmeId, kind, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { id: true, kind: true, name: true, publishedAt: true },
    take: 10,
  });
}

export interface DraftChange {
  version: number;
  way: "move" | "undo" | "redo";
  move: Move;
  by: string;
  personId: string;
  at: Date;
}

/** What was done to a draft after one of its versions, the latest first. */
export async function changesSince(
  draftId: string,
  version: number,
  most: number,
  from: Pick<Door, "groupDraftChange"> = db(),
): Promise<DraftChange[]> {
  const rows = await from.groupDraftChange.findMany({
    where: { draftId, version: { gt: version } },
    orderBy: { version: "desc" },
    select: {
      ...{ version: true, way: true, move: true, personId: true, at: true },
      person: { select: { name: true } },
    },
    take: most,
  });
  return rows.map(({ person, move, ...row }) => ({ ...row, by: person.name, move: move as unknown as Move }));
}

/** The move that made a step, as it was made last, with its way back. */
export async function stepOf(draftId: string, step: number, from: Pick<Door, "groupDraftChange">) {
  const row = await from.groupDraftChange.findFirst({
    where: { draftId, step, way: "move" },
    orderBy: { version: "desc" },
    select: { move: true, inverse: true },
  });
  return row && { move: row.move as unknown as Move, inverse: row.inverse as unknown as Move };
}
