"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { refused, type Typed, unfit } from "@/lib/core/result";
import { findOwner, findSession, listPlaces } from "@/lib/timetables/data";
import { fieldsOf, valuesOf } from "@/lib/timetables/engine/fields";
import { timeOfWeek } from "@/lib/timetables/labels";
import * as mutations from "@/lib/timetables/mutations/sessions";
import * as schema from "@/lib/timetables/schema";

const elsewhere = unfit("place", "Choose a place from the list.");

const timetablePath = (owner: { programmeId: string; participationId: string }) =>
  `/programmes/${owner.programmeId}/timetable?of=${owner.participationId}`;

export const addSession = action("create", "TimetableSession", {
  input: schema.newSession,
  find: ({ participationId }) => findOwner(participationId),
  async run({ participationId, intentionKey, ...fields }, owner, { personId }) {
    if (!owner.current) return refused("NOT_NOW");
    const values = valuesOf(fields, await listPlaces(owner.programmeId));
    return values ? mutations.addSession({ personId, owner }, values, intentionKey) : elsewhere;
  },
  after: (_, { participationId, intentionKey, ...fields }) => {
    const values = valuesOf({ ...fields, place: "" }, []);
    return { done: `${values ? timeOfWeek(values) : "It"} is in the timetable.` };
  },
});

const find = ({ sessionId }: { sessionId: string }) => findSession(sessionId);

export const changeSession = action("edit", "TimetableSession", {
  input: schema.changedSession,
  find,
  async run({ sessionId, version, ...fields }, owner, { personId }) {
    if (!owner.current) return refused("NOT_NOW");
    const values = valuesOf(fields, await listPlaces(owner.programmeId));
    if (!values) return elsewhere;
    return mutations.changeSession({ personId, owner }, { id: sessionId, version }, values);
  },
  after: (_, __, owner) => redirect(timetablePath(owner)),
  saved: async ({ sessionId }): Promise<Typed> => {
    const session = await findSession(sessionId);
    return session ? fieldsOf(session) : {};
  },
});

export const removeSession = action("edit", "TimetableSession", {
  input: schema.removedSession,
  find,
  async run({ sessionId, version }, owner, { personId }) {
    if (!owner.current) return refused("NOT_NOW");
    return mutations.removeSession({ personId, owner }, { id: sessionId, version });
  },
  after: (_, __, owner) => redirect(timetablePath(owner)),
});
