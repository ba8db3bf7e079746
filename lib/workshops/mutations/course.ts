import { clockToMinutes, dayToColumn, localInstant } from "@/lib/core/dates";
import { asPerson, type Transaction } from "@/lib/core/db";
import { recordEvent } from "@/lib/core/events";
import { done, type Result, refused, unfit } from "@/lib/core/result";
import { mayLead, type ShownWorkshop } from "@/lib/workshops/data";
import type { PlaceNews } from "@/lib/workshops/letters";
import { fillUp } from "@/lib/workshops/mutations/places";
import { tellPlace } from "@/lib/workshops/mutations/writing-to";
import {
  asksWhetherTried,
  mayBeHeld,
  slugOf,
  type WorkshopMove,
  workshopMachine,
  workshopState,
} from "@/lib/workshops/rules";
import type { NewWorkshop, WorkshopChange } from "@/lib/workshops/schema";

/** Room for a letter to everybody who signed up. */
const MANY_LETTERS_MS = 60_000;

type Fields = Omit<NewWorkshop, "programmeId" | "intentionKey">;

function columns(form: Fields, timeZone: string) {
  const { title, about, place, onlineAt, capacity = null, audience, day, from, to } = form;
  return {
    ...{ title, about, place, onlineAt, capacity, audience },
    startsAt: localInstant(day, clockToMinutes(from), timeZone),
    endsAt: localInstant(day, clockToMinutes(to), timeZone),
  };
}

async function setLeads(tx: Transaction, workshopId: string, programmeId: string, leads: string[]) {
  const known = await tx.participation.findMany({
    where: { AND: [mayLead(programmeId), { id: { in: leads } }] },
    select: { id: true },
  });
  await tx.workshopLead.deleteMany({ where: { workshopId } });
  await tx.workshopLead.createMany({
    data: known.map(({ id: participationId }) => ({ workshopId, participationId, programmeId })),
  });
}

/** Plans a workshop; the first day it is planned for is kept whatever comes. */
export function planWorkshop(personId: string, form: NewWorkshop, timeZone: string): Promise<Result<string>> {
  const { programmeId, intentionKey } = form;
  return asPerson(personId, async (tx) => {
    const slug = slugOf(form.title, intentionKey);
    const { count } = await tx.workshop.createMany({
      data: { ...columns(form, timeZone), programmeId, slug, intentionKey, plannedOn: dayToColumn(form.day) },
      skipDuplicates: true,
    });
    const { id } = await tx.workshop.findUniqueOrThrow({ where: { intentionKey }, select: { id: true } });
    if (count > 0) {
      await setLeads(tx, id, programmeId, form.leads);
      await recordEvent(tx, { personId, act: "create", thing: "Workshop", thingId: id, programmeId });
    }
    return done(id);
  });
}

async function tellAll(tx: Transaction, news: PlaceNews, workshop: ShownWorkshop, where = {}): Promise<void> {
  const places = await tx.workshopPlace.findMany({
    where: { workshopId: workshop.id, state: { in: ["booked", "waiting"] }, ...where },
    orderBy: { id: "asc" },
  });
  for (const place of places) await tellPlace(tx, news, place, workshop);
}

/** Changes a workshop that is still to come. Another day or time is told to everybody who signed up. */
export function changeWorkshop(
  personId: string,
  workshop: ShownWorkshop,
  form: WorkshopChange,
): Promise<Result> {
  const { id, programmeId, programme } = workshop;
  const data = { ...columns(form, programme.timeZone), reason: form.reason };
  return asPerson(
    personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Workshop" where "id" = ${id} for update`;
      const now = await tx.workshop.findUniqueOrThrow({ where: { id } });
      if (now.version !== form.version) return refused("STALE");
      if (now.heldAt || now.cancelledAt) return refused("NOT_NOW");
      const booked = await tx.workshopPlace.count({ where: { workshopId: id, state: "booked" } });
      if (data.capacity !== null && data.capacity < booked)
        return unfit("capacity", `${booked} people have a place already.`);
      await tx.workshop.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
      await setLeads(tx, id, programmeId, form.leads);
      const moved =
        now.startsAt.getTime() !== data.startsAt.getTime() || now.endsAt.getTime() !== data.endsAt.getTime();
      const act = moved ? "move" : "edit";
      await recordEvent(tx, { personId, act, thing: "Workshop", thingId: id, programmeId });
      const changed = { ...workshop, ...data };
      if (moved) await tellAll(tx, "moved", changed);
      if (now.openedAt) await fillUp(tx, changed);
      return done(undefined);
    },
    MANY_LETTERS_MS,
  );
}

const TIME = {
  open: "openedAt",
  hold: "heldAt",
  closeFeedback: "feedbackClosedAt",
  callOff: "cancelledAt",
} as const satisfies Record<WorkshopMove, keyof ShownWorkshop>;

/** Opens, holds, closes or calls off a workshop; pressed twice it happened once. */
export function moveWorkshop(
  personId: string,
  workshop: ShownWorkshop,
  version: number,
  move: WorkshopMove,
  at: Date,
  reason?: string,
): Promise<Result> {
  const { id, programmeId } = workshop;
  return asPerson(
    personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Workshop" where "id" = ${id} for update`;
      const now = await tx.workshop.findUniqueOrThrow({ where: { id } });
      const from = workshopState(now);
      const to = workshopMachine.to(move);
      if (now.version !== version)
        return from === to && now.version === version + 1 ? done(undefined) : refused("STALE");
      if (workshopMachine.next(from, move) === null || (move === "hold" && !mayBeHeld(now, at)))
        return refused("NOT_NOW");
      const why = reason === undefined ? {} : { reason };
      await tx.workshop.update({ where: { id }, data: { [TIME[move]]: at, ...why, version: version + 1 } });
      await recordEvent(tx, { personId, act: move, thing: "Workshop", thingId: id, programmeId, from, to });
      if (move === "callOff") await tellAll(tx, "called-off", { ...workshop, ...why });
      return done(undefined);
    },
    MANY_LETTERS_MS,
  );
}

/** Who came, of these places; nobody else's is touched. */
export function markAttendance(
  personId: string,
  workshop: ShownWorkshop,
  placeIds: string[],
  came: string[],
): Promise<Result> {
  const { id: workshopId, programmeId } = workshop;
  return asPerson(personId, async (tx) => {
    const now = await tx.workshop.findUniqueOrThrow({ where: { id: workshopId } });
    if (!now.heldAt) return refused("NOT_NOW");
    const theirs = { workshopId, state: "booked" as const };
    const present = placeIds.filter((id) => came.includes(id));
    const absent = placeIds.filter((id) => !came.includes(id));
    await tx.workshopPlace.updateMany({
      where: { ...theirs, id: { in: present } },
      data: { attended: true },
    });
    await tx.workshopPlace.updateMany({
      where: { ...theirs, id: { in: absent } },
      data: { attended: false },
    });
    await recordEvent(tx, {
      personId,
      act: "attendance",
      thing: "Workshop",
      thingId: workshopId,
      programmeId,
    });
    return done(undefined);
  });
}

/** Asks those who came and said they may be asked whether they tried it; once. */
export function askWhetherTried(personId: string, workshop: ShownWorkshop, at: Date): Promise<Result> {
  const { id, programmeId } = workshop;
  return asPerson(
    personId,
    async (tx) => {
      await tx.$queryRaw`select 1 from "Workshop" where "id" = ${id} for update`;
      const now = await tx.workshop.findUniqueOrThrow({ where: { id } });
      if (now.followedUpAt) return done(undefined);
      if (!asksWhetherTried(now, at)) return refused("NOT_NOW");
      await tx.workshop.update({ where: { id }, data: { followedUpAt: at, version: { increment: 1 } } });
      await recordEvent(tx, { personId, act: "follow-up", thing: "Workshop", thingId: id, programmeId });
      await tellAll(tx, "follow-up", workshop, {
        state: "booked",
        attended: true,
        feedback: { mayContact: true, triedIt: null },
      });
      return done(undefined);
    },
    MANY_LETTERS_MS,
  );
}
