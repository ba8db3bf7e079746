"use server";

import { redirect } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import { rulesFor } from "@/lib/access/rules";
import { now } from "@/lib/core/clock";
import type { Typed } from "@/lib/core/result";
import { findProgramme } from "@/lib/programmes/data";
import { findWorkshop, listPlaces } from "@/lib/workshops/data";
import * as course from "@/lib/workshops/mutations/course";
import type { WorkshopMove } from "@/lib/workshops/rules";
import * as schema from "@/lib/workshops/schema";

const place = (programmeId: string) => `/programmes/${programmeId}/workshops`;

export const planWorkshop = action("create", "Workshop", {
  input: schema.newWorkshop,
  async find({ programmeId, audience }) {
    const programme = await findProgramme(programmeId, {});
    return programme && { id: "", programmeId, audience, openedAt: null, timeZone: programme.timeZone };
  },
  run: (form, { timeZone }, actor) => course.planWorkshop(actor.personId, form, timeZone),
  after: (id, { programmeId }) => redirect(`${place(programmeId)}/${id}`),
});

export const changeWorkshop = action("edit", "Workshop", {
  input: schema.workshopChange,
  find: ({ workshopId }) => findWorkshop(workshopId),
  run: (form, workshop, actor) => course.changeWorkshop(actor.personId, workshop, form),
  after: (_, __, { id, programmeId }) => redirect(`${place(programmeId)}/${id}`),
  async saved(_, { id }): Promise<Typed> {
    const kept = await findWorkshop(id);
    if (!kept) return {};
    const { title, about, place, onlineAt, version } = kept;
    return { title, about, place, onlineAt, version: String(version) };
  },
});

const move = (which: WorkshopMove) =>
  action("publish", "Workshop", {
    input: schema.onWorkshop,
    find: ({ workshopId }) => findWorkshop(workshopId),
    run: ({ version }, workshop, actor) =>
      course.moveWorkshop(actor.personId, workshop, version, which, now()),
  });

export const openWorkshop = move("open");
export const holdWorkshop = move("hold");
export const closeFeedback = move("closeFeedback");

export const callOffWorkshop = action("publish", "Workshop", {
  input: schema.callOff,
  find: ({ workshopId }) => findWorkshop(workshopId),
  run: ({ version, reason }, workshop, actor) =>
    course.moveWorkshop(actor.personId, workshop, version, "callOff", now(), reason),
});

export const markAttendance = action("edit", "Workshop", {
  input: schema.attendance,
  find: ({ workshopId }) => findWorkshop(workshopId),
  async run({ came }, workshop, actor) {
    const seen = await listPlaces(workshop.id, visible(rulesFor(actor), "see", "WorkshopPlace"));
    return course.markAttendance(
      actor.personId,
      workshop,
      seen.map(({ id }) => id),
      came,
    );
  },
  after: () => ({ done: "Kept." }),
});

export const askWhetherTried = action("edit", "Workshop", {
  input: schema.onWorkshop,
  find: ({ workshopId }) => findWorkshop(workshopId),
  run: (_, workshop, actor) => course.askWhetherTried(actor.personId, workshop, now()),
});
