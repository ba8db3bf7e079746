import { actionsOf, meetingsOf } from "@/lib/action-learning/data/meetings";
import { asPerson, db } from "@/lib/core/db";
import {
  countDeeds,
  type KeptValues,
  type ReportState,
  type SharedValues,
  undivide,
} from "@/lib/end-reports/rules";
import { inTheirOrder, readPrivateSide } from "@/lib/themes/data";
import { visitsOf } from "@/lib/visits/data";
import type { Prisma } from "@/prisma/generated/client";

/** A report as lists show it: that it is under way or submitted, never a word of it. */
const shown = {
  id: true,
  programmeId: true,
  ownerId: true,
  collegeId: true,
  state: true,
  submittedAt: true,
  version: true,
} as const satisfies Prisma.EndReportSelect;

const whole = {
  ...shown,
  quoteConsent: true,
  programme: { select: { title: true, timeZone: true, closedAt: true } },
  owner: {
    select: {
      personId: true,
      person: { select: { name: true } },
      college: { select: { name: true } },
    },
  },
} as const satisfies Prisma.EndReportSelect;

export type ShownReport = Prisma.EndReportGetPayload<{ select: typeof shown }>;
export type WholeReport = Prisma.EndReportGetPayload<{ select: typeof whole }>;

/** A tutor's part in a programme, as the author of a report: there is one before there is a report. */
export function findAuthor(ownerId: string) {
  return db().participation.findFirst({
    where: { id: ownerId, roles: { has: "tutor" } },
    select: {
      id: true,
      programmeId: true,
      collegeId: true,
      personId: true,
      endReport: { select: shown },
    },
  });
}

export type Author = NonNullable<Awaited<ReturnType<typeof findAuthor>>>;

/** The report of an author as the rules look at it, whether there is one yet or not. */
export const reportOf = ({ id, programmeId, collegeId, endReport }: Author) => ({
  ...{ id: endReport?.id ?? "", ownerId: id, programmeId, collegeId },
});

/** What somebody did in a programme, as far as it may be counted. */
export async function readMine(participationId: string) {
  const mine = [participationId];
  return {
    visits: await visitsOf(mine),
    meetings: await meetingsOf(mine),
    actions: await actionsOf(mine),
  };
}

/** An author's part in the programme in one read: where the report stands, the themes, and what is only counted. */
const partOf = (participationId: string) =>
  db().participation.findUniqueOrThrow({
    where: { id: participationId },
    select: {
      endReport: { select: shown },
      themes: inTheirOrder,
      actions: { select: { ownerId: true, state: true } },
      attendances: {
        select: { participationId: true, present: true, meeting: { select: { heldAt: true } } },
      },
    },
  });

/** An author's report and what they did in the year, and their themes with the confidence that only they read. */
export async function readYear(personId: string, participationId: string) {
  const part = await partOf(participationId);
  const visits = await visitsOf([participationId]);
  const themeIds = part.themes.map(({ id }) => id);
  const { halves, wordings } = await readPrivateSide(personId, themeIds);
  const themes = part.themes.map((theme) => ({
    ...theme,
    confidence: halves.find(({ themeId }) => themeId === theme.id)?.confidence ?? null,
    wordings: wordings.filter(({ themeId }) => themeId === theme.id),
  }));
  const meetings = part.attendances.map(({ meeting, ...one }) => ({ ...meeting, attendances: [one] }));
  const deeds = countDeeds(participationId, visits, meetings, part.actions);
  return { report: part.endReport, visits, themes, deeds };
}

/** One report; `where` says whether this person may see that it exists. */
export function findReport(id: string, where: Prisma.EndReportWhereInput = {}): Promise<WholeReport | null> {
  return db().endReport.findFirst({ where: { AND: [where, { id }] }, select: whole });
}

/** Where the reports of these participations stand; those not begun are not among them. */
export function stateOfReport(participationIds: string[]): Promise<ShownReport[]> {
  return db().endReport.findMany({ where: { ownerId: { in: participationIds } }, select: shown });
}

const tutorsOf = (programmeId: string, where: Prisma.ParticipationWhereInput) =>
  ({
    AND: [where, { programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } }],
  }) satisfies Prisma.ParticipationWhereInput;

/** The tutors of a programme that `where` lets through, `take` of them, or all, with where each one's report stands. */
export function listStatus(
  programmeId: string,
  where: Prisma.ParticipationWhereInput,
  take?: number,
  after?: string,
) {
  return db().participation.findMany({
    where: tutorsOf(programmeId, where),
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    take,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      person: { select: { name: true } },
      college: { select: { shortName: true } },
      endReport: { select: { id: true, state: true, submittedAt: true } },
    },
  });
}

/** How many of these tutors there are, and how many of them have submitted. */
export async function countStatus(programmeId: string, where: Prisma.ParticipationWhereInput) {
  const tutors = tutorsOf(programmeId, where);
  return {
    all: await db().participation.count({ where: tutors }),
    submitted: await db().participation.count({
      where: { AND: [tutors, { endReport: { state: "submitted" } }] },
    }),
  };
}

/** What was submitted, less what its author kept; null while the report is open. */
export async function findText(id: string, where: Prisma.EndReportTextWhereInput) {
  const text = await db().endReportText.findFirst({
    where: { AND: [where, { id, submittedAt: { not: null } }] },
    select: { values: true },
  });
  return text && (text.values as unknown as SharedValues);
}

/** What its author has written so far and its version, which counts drafts, submitting and reopening: 0 is nothing yet. */
export interface Writing {
  version: number;
  values: Record<string, string | string[]>;
}

const nothingKept: KeptValues = { answers: {}, justMe: [], ratings: [] };

/**
 * Everything about one's own report that only its author reads: what was kept of one that is submitted, and the
 * draft of one that is open.
 */
export function readOwn(personId: string, { id: reportId, state }: { id: string; state: ReportState }) {
  return asPerson(personId, async (tx) => {
    const kept = state === "submitted" ? await tx.endReportPrivate.findUnique({ where: { reportId } }) : null;
    const draft = kept ? null : await tx.endReportDraft.findUnique({ where: { reportId } });
    return {
      draft: draft && (draft.values as Writing["values"]),
      kept: (kept?.values as unknown as KeptValues) ?? nothingKept,
    };
  });
}

/** The latest writing of an author, as the form shows it and a clash compares it. */
export async function readWriting(
  personId: string,
  report: { id: string; version: number; state: ReportState; quoteConsent?: string | null } | null,
): Promise<Writing> {
  if (!report) return { version: 0, values: {} };
  const { draft, kept } = await readOwn(personId, report);
  if (draft || report.state === "open") return { version: report.version, values: draft ?? {} };
  const shared = (await findText(report.id, {})) ?? { deeds: noDeeds };
  return { version: report.version, values: undivide(shared, kept, report.quoteConsent ?? null) };
}

const noDeeds = { made: 0, received: 0, meetings: 0, actions: 0, closed: 0 };
