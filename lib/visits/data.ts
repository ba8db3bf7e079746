import { columnToDay } from "@/lib/core/dates";
import { asPerson, type Door, db } from "@/lib/core/db";
import type { VisitDraftValues } from "@/lib/visits/schema";
import type { Prisma, VisitDraft, VisitRecord } from "@/prisma/generated/client";

const participant = {
  select: {
    id: true,
    personId: true,
    person: { select: { name: true } },
    college: { select: { shortName: true } },
  },
} as const;

/** A visit as lists and pages show it: engagement only, never a word of content. */
const shown = {
  id: true,
  programmeId: true,
  groupId: true,
  origin: true,
  hostId: true,
  visitorId: true,
  hostCollegeId: true,
  visitorCollegeId: true,
  proposedById: true,
  awaitingId: true,
  state: true,
  startsAt: true,
  endsAt: true,
  onDate: true,
  room: true,
  className: true,
  learnersPresent: true,
  talkedOn: true,
  sharedAt: true,
  acknowledgedAt: true,
  calendarEntries: true,
  version: true,
  host: participant,
  visitor: participant,
  site: { select: { name: true, address: true, arrival: true } },
} as const satisfies Prisma.VisitSelect;

export type ShownVisit = Prisma.VisitGetPayload<{ select: typeof shown }>;

const withTheme = {
  ...shown,
  theme: {
    select: {
      ...{ title: true, willTry: true, soThatLearners: true, lookAt: true },
      topic: { select: { title: true } },
    },
  },
  programme: { select: { timeZone: true, closedAt: true } },
} as const satisfies Prisma.VisitSelect;

export type WholeVisit = Prisma.VisitGetPayload<{ select: typeof withTheme }>;

/** Where a page of the list goes on: after this visit, in the order of the list. */
export interface After {
  onDate: Date;
  id: string;
}

/** Visits, the latest first, `take` of them, or all, from `after` on. `where` says which ones this person may see. */
export function listVisits(
  programmeId: string,
  where: Prisma.VisitWhereInput,
  take?: number,
  after?: After,
): Promise<ShownVisit[]> {
  const later: Prisma.VisitWhereInput = after
    ? { OR: [{ onDate: { lt: after.onDate } }, { onDate: after.onDate, id: { lt: after.id } }] }
    : {};
  return db().visit.findMany({
    where: { AND: [where, { programmeId }, later] },
    select: shown,
    orderBy: [{ onDate: "desc" }, { id: "desc" }],
    take,
  });
}

/** How many visits are in each state, of those this person may see. */
export async function countVisits(programmeId: string, where: Prisma.VisitWhereInput) {
  const rows = await db().visit.groupBy({
    by: ["state"],
    where: { AND: [where, { programmeId }] },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.state, row._count._all]));
}

/** A programme's visits by state, and the learners present, summed over those whose form has been shared. */
export async function tallyVisits(programmeId: string) {
  const rows = await db().visit.groupBy({
    by: ["state"],
    where: { programmeId },
    _count: { _all: true },
    _sum: { learnersPresent: true },
  });
  return {
    states: new Map(rows.map((row) => [row.state, row._count._all])),
    learners: rows.reduce((sum, row) => sum + (row._sum.learnersPresent ?? 0), 0),
  };
}

/** Every visit that one of these participations makes or receives, the soonest first. */
export function visitsOf(participationIds: string[]): Promise<ShownVisit[]> {
  return db().visit.findMany({
    where: { OR: [{ hostId: { in: participationIds } }, { visitorId: { in: participationIds } }] },
    select: shown,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
}

/** One visit, with its theme; `where` says whether this person may see it. PostgreSQL knows no text with a NUL in it. */
export async function findVisit(id: string, where: Prisma.VisitWhereInput = {}): Promise<WholeVisit | null> {
  if (id.includes("\0")) return null;
  return db().visit.findFirst({ where: { AND: [where, { id }] }, select: withTheme });
}

/** Whether the last thing done to a visit was this move, by this person. */
export async function wasLastMove(
  visitId: string,
  move: string,
  personId: string,
  from: Pick<Door, "event"> = db(),
): Promise<boolean> {
  const last = await from.event.findFirst({
    where: { thing: "Visit", thingId: visitId, refusal: null },
    orderBy: { id: "desc" },
    select: { act: true, personId: true },
  });
  return last?.act === move && last.personId === personId;
}

/** All that was written about a visit and that this person may read: row-level security leaves out the rest. */
export function readContent(personId: string, visitId: string) {
  return asPerson(personId, async (tx) => ({
    wishes: await tx.visitWishes.findUnique({ where: { visitId } }),
    record: await tx.visitRecord.findUnique({ where: { visitId } }),
    reply: await tx.hostReply.findUnique({ where: { visitId } }),
    tap: await tx.usefulTap.findUnique({ where: { visitId } }),
    addenda: await tx.visitAddendum.findMany({
      where: { visitId },
      orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    }),
  }));
}

/** What the visitor has written so far: the draft, the record, or neither. */
export function readWriting(personId: string, visitId: string) {
  return asPerson(personId, async (tx) => ({
    draft: await tx.visitDraft.findUnique({ where: { visitId } }),
    record: await tx.visitRecord.findUnique({ where: { visitId } }),
  }));
}

/** What the visitor has written and its version, which counts drafts and finished forms in one row: 0 is nothing yet. */
export interface Writing {
  version: number;
  values: Partial<VisitDraftValues>;
}

/** The latest writing: a draft is always later than the record it revises. */
export function writingOf(draft: VisitDraft | null, record: VisitRecord | null): Writing {
  if (draft) return { version: draft.version, values: draft.values as Writing["values"] };
  if (!record) return { version: 0, values: {} };
  const { learnersPresent, whatISaw, whatILearned, questions, goodPractice, nextStep, talkedOn } = record;
  const values = { whatISaw, whatILearned, questions, goodPractice, nextStep };
  return {
    version: record.version,
    values: {
      ...values,
      learnersPresent: String(learnersPresent),
      talkedOn: talkedOn ? columnToDay(talkedOn) : "",
    },
  };
}

/** The wishes of these visits' hosts that this person may read. */
export function readWishes(personId: string, visitId: string) {
  return asPerson(personId, (tx) => tx.visitWishes.findUnique({ where: { visitId } }));
}

/** The finished forms of these visits that this person may read, their own and those shared with them, and the hosts' replies. */
export function readForms(personId: string, visitIds: string[]) {
  const visits = { visitId: { in: visitIds } };
  return asPerson(personId, async (tx) => ({
    records: await tx.visitRecord.findMany({ where: visits }),
    replies: await tx.hostReply.findMany({ where: visits }),
  }));
}
