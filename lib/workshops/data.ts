import { createHmac } from "node:crypto";
import { db } from "@/lib/core/db";
import { env } from "@/lib/core/env";
import { hashSecret } from "@/lib/core/ids";
import type { Prisma } from "@/prisma/generated/client";

const shown = {
  id: true,
  programmeId: true,
  slug: true,
  title: true,
  about: true,
  audience: true,
  plannedOn: true,
  startsAt: true,
  endsAt: true,
  place: true,
  onlineAt: true,
  capacity: true,
  reason: true,
  openedAt: true,
  heldAt: true,
  cancelledAt: true,
  feedbackClosedAt: true,
  followedUpAt: true,
  version: true,
  programme: { select: { title: true, timeZone: true } },
  leads: {
    orderBy: { participationId: "asc" },
    select: { participationId: true, participation: { select: { person: { select: { name: true } } } } },
  },
} as const satisfies Prisma.WorkshopSelect;

export type ShownWorkshop = Prisma.WorkshopGetPayload<{ select: typeof shown }>;

/** The workshops of a programme, the next or latest first. */
export const listWorkshops = (programmeId: string, where: Prisma.WorkshopWhereInput) =>
  db().workshop.findMany({
    where: { AND: [where, { programmeId }] },
    orderBy: [{ startsAt: "desc" }, { id: "asc" }],
    take: 100,
    select: shown,
  });

/** What is open to everybody and still to come, the next first. */
export const listOpen = (where: Prisma.WorkshopWhereInput, now: Date) =>
  db().workshop.findMany({
    where: {
      AND: [where, { audience: "everybody", openedAt: { not: null }, heldAt: null, startsAt: { gt: now } }],
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 100,
    select: shown,
  });

export const findWorkshop = (id: string, where: Prisma.WorkshopWhereInput = {}) =>
  db().workshop.findFirst({ where: { AND: [where, { id }] }, select: shown });

export const findBySlug = (slug: string, where: Prisma.WorkshopWhereInput) =>
  db().workshop.findFirst({ where: { AND: [where, { slug }] }, select: shown });

/** How many places are taken and waited for, by workshop. */
export async function countPlaces(workshopIds: string[]) {
  const rows = await db().workshopPlace.groupBy({
    by: ["workshopId", "state"],
    where: { workshopId: { in: workshopIds } },
    _count: true,
  });
  return (id: string, state: "booked" | "waiting"): number =>
    rows.find((row) => row.workshopId === id && row.state === state)?._count ?? 0;
}

/** Who signed up, as far as `where` lets them be seen, those with a place first. */
export const listPlaces = (workshopId: string, where: Prisma.WorkshopPlaceWhereInput) =>
  db().workshopPlace.findMany({
    where: { AND: [where, { workshopId }] },
    orderBy: [{ state: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      organisation: true,
      role: true,
      accessNeeds: true,
      state: true,
      attended: true,
      createdAt: true,
      college: { select: { shortName: true } },
    },
  });

/** Somebody's own place at a workshop. */
export const findOwnPlace = (workshopId: string, personId: string) =>
  db().workshopPlace.findFirst({
    where: { workshopId, personId, state: { not: "cancelled" } },
    select: { state: true },
  });

/** What those who came made of it: counts and unsigned words. */
export const listFeedback = (workshopId: string) =>
  db().workshopFeedback.findMany({
    where: { workshopId },
    orderBy: { placeId: "asc" },
    select: { useful: true, willTry: true, whatNext: true, triedIt: true, mayContact: true },
  });

const placeShown = {
  id: true,
  programmeId: true,
  workshopId: true,
  personId: true,
  name: true,
  email: true,
  state: true,
  attended: true,
  workshop: { select: shown },
  feedback: true,
} as const satisfies Prisma.WorkshopPlaceSelect;

export type WholePlace = Prisma.WorkshopPlaceGetPayload<{ select: typeof placeShown }>;

/** The place that a letter's secret opens; null where it opens none. */
export const findPlace = (secret: string): Promise<WholePlace | null> =>
  db().workshopPlace.findUnique({ where: { tokenHash: hashSecret(secret) }, select: placeShown });

/** The secret of a place. It follows from the place, so that each letter about it carries the same link. */
export const placeSecret = (placeId: string): string =>
  createHmac("sha256", env().authSecret).update(`workshop-place:${placeId}`).digest("base64url");

/** The tutors of a programme, to choose who leads. */
export const listTutors = (programmeId: string) =>
  db().participation.findMany({
    where: { programmeId, finishedOn: null, acceptedAt: { not: null }, roles: { has: "tutor" } },
    orderBy: [{ person: { name: "asc" } }, { id: "asc" }],
    select: { id: true, person: { select: { name: true } } },
  });
