import { asPerson, db } from "@/lib/core/db";
import type { Prisma } from "@/prisma/generated/client";

/** A theme's shareable half, as its owner, their buddies and the coordinators read it. */
const shareable = {
  id: true,
  programmeId: true,
  participationId: true,
  collegeId: true,
  position: true,
  title: true,
  willTry: true,
  soThatLearners: true,
  lookAt: true,
  topicId: true,
  topic: { select: { title: true } },
  createdAt: true,
  version: true,
} as const satisfies Prisma.ThemeSelect;

export type SharedTheme = Prisma.ThemeGetPayload<{ select: typeof shareable }>;

/** Somebody's themes in their order, the shareable half only; to be read along with their participation. */
export const inTheirOrder = {
  select: shareable,
  orderBy: { position: "asc" },
} as const satisfies Prisma.Participation$themesArgs;

/** The themes of one participation in their order, the shareable half only. */
export function themesOf(participationId: string): Promise<SharedTheme[]> {
  return db().theme.findMany({ where: { participationId }, ...inTheirOrder });
}

/** One theme; `where` says whether this person may see it. */
export function findTheme(id: string, where: Prisma.ThemeWhereInput = {}): Promise<SharedTheme | null> {
  return db().theme.findFirst({ where: { AND: [where, { id }] }, select: shareable });
}

/** Every topic in its order, those no longer offered too. */
export const listTopics = () =>
  db().themeTopic.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], omit: { intentionKey: true } });

export type ThemeTopic = Awaited<ReturnType<typeof listTopics>>[number];

/** The private halves of these themes that this person may read, which are their own: by theme. */
export async function readPrivateHalves(personId: string, themeIds: string[]) {
  const halves = await asPerson(personId, (tx) =>
    tx.themePrivateHalf.findMany({ where: { themeId: { in: themeIds } } }),
  );
  return new Map(halves.map((half) => [half.themeId, half]));
}

/** All that only their owner reads of these themes: the private halves, and earlier wordings, the latest first. */
export function readPrivateSide(personId: string, themeIds: string[]) {
  const where = { themeId: { in: themeIds } };
  return asPerson(personId, async (tx) => ({
    halves: await tx.themePrivateHalf.findMany({ where }),
    wordings: await tx.themeWording.findMany({ where, orderBy: [{ replacedAt: "desc" }, { id: "desc" }] }),
  }));
}
