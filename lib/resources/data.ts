import { asPerson, db } from "@/lib/core/db";
import type { Search } from "@/lib/resources/schema";
import { visitsOf } from "@/lib/visits/data";
import { tookPlace } from "@/lib/visits/rules";
import type { Prisma } from "@/prisma/generated/client";

/** What lists show, and what the rules and the machine look at. */
const shown = {
  id: true,
  programmeId: true,
  authorId: true,
  hostId: true,
  title: true,
  oneSentence: true,
  offeredAt: true,
  offeredFor: true,
  publishedAt: true,
  publicAt: true,
  withdrawnAt: true,
  version: true,
  author: { select: { name: true } },
  standard: { select: { number: true, title: true } },
  subject: { select: { id: true, name: true } },
  _count: { select: { tries: true } },
} as const satisfies Prisma.GoodPracticeSelect;

const whole = {
  ...shown,
  visitId: true,
  themeId: true,
  standardNumber: true,
  subjectId: true,
  context: true,
  whatToDo: true,
  whyItWorks: true,
  learnersDid: true,
  adaptFor: true,
  watchOutFor: true,
  link: true,
  licence: true,
  approvedFor: true,
  host: { select: { name: true } },
  theme: { select: { title: true } },
  programme: { select: { timeZone: true } },
} as const satisfies Prisma.GoodPracticeSelect;

export type WholeEntry = Prisma.GoodPracticeGetPayload<{ select: typeof whole }>;

/** The most that one page lists; whoever looks for more narrows it. */
export const MOST_LISTED = 50;

const contains = (q: string) => ({ contains: q, mode: "insensitive" as const });

function narrowed({ q, standard, theme, subject }: Search): Prisma.GoodPracticeWhereInput {
  const words = q.trim();
  return {
    ...(standard ? { standardNumber: standard } : {}),
    ...(theme ? { themeId: theme } : {}),
    ...(subject ? { subjectId: subject } : {}),
    ...(words
      ? { OR: ["title", "oneSentence", "context", "whatToDo"].map((field) => ({ [field]: contains(words) })) }
      : {}),
  };
}

const latest = [
  { publishedAt: "desc" },
  { id: "asc" },
] as const satisfies Prisma.GoodPracticeOrderByWithRelationInput[];

/** Published entries of a programme, the latest first. */
export function listPublished(programmeId: string, where: Prisma.GoodPracticeWhereInput, search: Search) {
  return db().goodPractice.findMany({
    where: { AND: [where, { programmeId, publishedAt: { not: null } }, narrowed(search)] },
    orderBy: [...latest],
    take: MOST_LISTED + 1,
    select: shown,
  });
}

/** What is made public, for anybody. */
export function listPublic(where: Prisma.GoodPracticeWhereInput, search: Search) {
  return db().goodPractice.findMany({
    where: { AND: [where, { publicAt: { not: null } }, narrowed(search)] },
    orderBy: [...latest],
    take: MOST_LISTED + 1,
    select: { ...whole, tries: { select: { id: true } } },
  });
}

/** Entries that this person wrote or is asked to agree to. */
export function listConcerning(programmeId: string, personId: string) {
  return asPerson(personId, (tx) =>
    tx.goodPractice.findMany({
      where: { programmeId, OR: [{ authorId: personId }, { hostId: personId, offeredAt: { not: null } }] },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      select: shown,
    }),
  );
}

/** One entry as this person may read it: the database keeps back one that is not published and does not concern them. */
export function findEntry(
  personId: string,
  id: string,
  where: Prisma.GoodPracticeWhereInput = {},
): Promise<WholeEntry | null> {
  return asPerson(personId, (tx) =>
    tx.goodPractice.findFirst({ where: { AND: [where, { id }] }, select: whole }),
  );
}

export const listTries = (entryId: string) =>
  db().goodPracticeTry.findMany({
    where: { entryId },
    orderBy: [{ triedOn: "asc" }, { id: "asc" }],
    select: { id: true, text: true, triedOn: true, authorId: true, author: { select: { name: true } } },
  });

/** Visits that took place in which these participations were one of the two. */
export async function visitsToWriteAbout(participationIds: string[]) {
  const visits = await visitsOf(participationIds);
  return visits.filter(({ state }) => tookPlace(state));
}

/** What an entry can be linked to. */
export const listStandards = () =>
  db().standard.findMany({ orderBy: { number: "asc" }, select: { number: true, title: true } });
export const listSubjects = () =>
  db().subject.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
export const listOwnThemes = (participationIds: string[], programmeId: string) =>
  db().theme.findMany({
    where: { programmeId, participationId: { in: participationIds } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, title: true },
  });

/** A person's own sharing acts in a programme, the latest first. */
export const listSharing = (programmeId: string, where: Prisma.SharingActWhereInput) =>
  db().sharingAct.findMany({
    where: { AND: [where, { programmeId }] },
    orderBy: [{ onDate: "desc" }, { id: "asc" }],
    take: 100,
    select: { id: true, kind: true, onDate: true, people: true },
  });

export const findSharing = (id: string) =>
  db().sharingAct.findUnique({
    where: { id },
    select: { id: true, programmeId: true, participationId: true },
  });
