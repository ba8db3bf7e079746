import { asNobody, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { hashSecret } from "@/lib/core/ids";
import { done, type Result, refused } from "@/lib/core/result";
import { placeSecret, type ShownWorkshop, type WholePlace } from "@/lib/workshops/data";
import { tellPlace } from "@/lib/workshops/mutations/writing-to";
import { asksWhetherTried, takesSignUps, workshopState } from "@/lib/workshops/rules";
import type { Feedback, SignUp, TRIED } from "@/lib/workshops/schema";

/** Everybody who signs up or cancels takes their turn on the workshop's row, so that no place is given twice. */
async function inTurn(tx: Transaction, workshopId: string) {
  await tx.$queryRaw`select 1 from "Workshop" where "id" = ${workshopId} for update`;
  return tx.workshop.findUniqueOrThrow({ where: { id: workshopId } });
}

async function freeState(tx: Transaction, { id, capacity }: { id: string; capacity: number | null }) {
  if (capacity === null) return "booked" as const;
  const booked = await tx.workshopPlace.count({ where: { workshopId: id, state: "booked" } });
  return booked < capacity ? ("booked" as const) : ("waiting" as const);
}

/**
 * Signs somebody up: one e-mail address has one place. Whoever signs up again gets the letter again and nothing
 * else changes, so that a stranger learns nothing and can spoil nothing. `mayWrite` is false once that address has
 * had its fill of letters.
 */
export function signUpFor(
  workshop: ShownWorkshop,
  form: SignUp,
  mayWrite: boolean,
  at: Date,
): Promise<Result> {
  const { intentionKey, slug: _, ...given } = form;
  const { id: workshopId, programmeId } = workshop;
  return asNobody(async (tx) => {
    const now = await inTurn(tx, workshopId);
    if (!takesSignUps(now, at)) return refused("NOT_NOW");
    const key = { workshopId_email: { workshopId, email: given.email } };
    const before = await tx.workshopPlace.findUnique({ where: key });
    if (before && before.state !== "cancelled") {
      if (before.intentionKey !== intentionKey && mayWrite)
        await tellPlace(tx, before.state, before, workshop);
      return done(undefined);
    }
    if (before?.intentionKey === intentionKey) return done(undefined);
    const state = await freeState(tx, now);
    const part = await tx.participation.findFirst({
      where: { programmeId, person: { email: given.email, active: true } },
      select: { personId: true, collegeId: true },
    });
    const who = { personId: part?.personId ?? null, collegeId: part?.collegeId ?? null };
    const id = before?.id ?? intentionKey;
    const tokenHash = hashSecret(placeSecret(id));
    const fresh = { ...given, ...who, state, tokenHash, intentionKey, createdAt: at };
    const place = before
      ? await tx.workshopPlace.update({
          where: { id },
          data: { ...fresh, cancelledAt: null, attended: null, version: { increment: 1 } },
        })
      : await tx.workshopPlace.create({ data: { ...fresh, id, workshopId, programmeId } });
    const log = { personId: who.personId, act: "sign-up", thing: "WorkshopPlace", thingId: id, programmeId };
    await recordEvent(tx, { ...log, to: state });
    if (mayWrite) await tellPlace(tx, state, place, workshop);
    return done(undefined);
  });
}

/** Gives free places to those who have waited longest, and tells them. */
export async function fillUp(tx: Transaction, workshop: ShownWorkshop): Promise<void> {
  for (;;) {
    if ((await freeState(tx, workshop)) === "waiting") return;
    const next = await tx.workshopPlace.findFirst({
      where: { workshopId: workshop.id, state: "waiting" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    if (!next) return;
    await tx.workshopPlace.update({
      where: { id: next.id },
      data: { state: "booked", version: { increment: 1 } },
    });
    const log = { personId: null, act: "promote", thing: "WorkshopPlace", thingId: next.id };
    await recordEvent(tx, { ...log, programmeId: next.programmeId, from: "waiting", to: "booked" });
    await tellPlace(tx, "promoted", next, workshop);
  }
}

/** Gives a place back; whoever waits longest gets it. Pressed twice it is given back once. */
export function cancelPlace(place: WholePlace, at: Date): Promise<Result> {
  const { id, workshop, programmeId, personId } = place;
  return asNobody(async (tx) => {
    const held = await inTurn(tx, workshop.id);
    const now = await tx.workshopPlace.findUniqueOrThrow({ where: { id } });
    if (now.state === "cancelled") return done(undefined);
    if (!takesSignUps(held, at)) return refused("NOT_NOW");
    await tx.workshopPlace.update({
      where: { id },
      data: { state: "cancelled", cancelledAt: at, accessNeeds: "", version: { increment: 1 } },
    });
    const log = { personId, act: "cancel", thing: "WorkshopPlace", thingId: id, programmeId };
    await recordEvent(tx, { ...log, from: now.state, to: "cancelled" });
    await tellPlace(tx, "cancelled", now, workshop);
    await fillUp(tx, { ...workshop, capacity: held.capacity });
    return done(undefined);
  });
}

/** What somebody who came made of it; it can be changed until feedback is closed. */
export function giveFeedback(place: WholePlace, form: Feedback, at: Date): Promise<Result> {
  const { id: placeId, workshopId, programmeId, personId } = place;
  const { useful, willTry, whatNext } = form;
  const given = { useful, willTry, whatNext, mayContact: form.mayContact === "yes", givenAt: at };
  return asNobody(async (tx) => {
    const now = await inTurn(tx, workshopId);
    const still = await tx.workshopPlace.findUniqueOrThrow({ where: { id: placeId } });
    if (workshopState(now) !== "held" || still.state !== "booked" || still.attended === false)
      return refused("NOT_NOW");
    await tx.workshopFeedback.upsert({
      where: { placeId },
      create: { ...given, placeId, workshopId },
      update: given,
    });
    await recordEvent(tx, {
      personId,
      act: "feedback",
      thing: "WorkshopPlace",
      thingId: placeId,
      programmeId,
    });
    return done(undefined);
  });
}

/** Whether they tried it, six weeks on or later. */
export function sayWhetherTried(
  place: WholePlace,
  triedIt: (typeof TRIED)[number],
  at: Date,
): Promise<Result> {
  const { id: placeId, workshop, programmeId, personId } = place;
  if (!asksWhetherTried(workshop, at)) return Promise.resolve(refused("NOT_NOW"));
  return asNobody(async (tx) => {
    const { count } = await tx.workshopFeedback.updateMany({
      where: { placeId },
      data: { triedIt, triedAt: at },
    });
    if (count === 0) return refused("NOT_NOW");
    await recordEvent(tx, { personId, act: "tried", thing: "WorkshopPlace", thingId: placeId, programmeId });
    return done(undefined);
  });
}
