"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { now } from "@/lib/core/clock";
import { done, refused } from "@/lib/core/result";
import { findEntry, findSharing } from "@/lib/resources/data";
import { valuesOf } from "@/lib/resources/drafts";
import * as consent from "@/lib/resources/mutations/consent";
import * as entries from "@/lib/resources/mutations/entries";
import * as passing from "@/lib/resources/mutations/passing-on";
import * as schema from "@/lib/resources/schema";

const place = (programmeId: string) => `/programmes/${programmeId}/resources`;

/** One's own part in this programme, while something can still be done in it. */
const partIn = ({ hats }: Actor, programmeId: string) =>
  hats.find((hat) => hat.programmeId === programmeId && hat.current && hat.accepted);

export const beginEntry = action("create", "GoodPractice", {
  input: schema.newEntry,
  async find({ programmeId }, actor) {
    const { personId: authorId } = actor;
    const row = { id: "", programmeId, authorId, hostId: null, publishedAt: null, publicAt: null };
    return partIn(actor, programmeId) ? row : null;
  },
  run: (form, _, actor) => entries.beginEntry(actor, form, actor.mine),
  after: (id, { programmeId }) => redirect(`${place(programmeId)}/${id}/write`),
});

export const submitEntry = action("edit", "GoodPractice", {
  input: schema.entryEither,
  find: ({ entryId }, { personId }) => findEntry(personId, entryId),
  async run(form, entry, actor) {
    // What somebody wrote stays theirs when they have left; publishing it is for those who take part.
    if (!actor.activeIn.includes(entry.programmeId)) return refused("NOT_NOW");
    if (form.intent === "publish") return entries.submitEntry(actor, entry, form, now());
    const saved = await entries.saveEntry(actor.personId, entry.id, form.version, form);
    return saved.ok ? done(undefined) : refused(saved.writable ? "STALE" : "NOT_NOW");
  },
  after: (_, { intent }, { programmeId, id }) =>
    redirect(intent === "keep" ? place(programmeId) : `${place(programmeId)}/${id}`),
  async saved(_, { id }, { personId }) {
    const entry = await findEntry(personId, id);
    return entry ? { ...valuesOf(entry), version: String(entry.version) } : {};
  },
});

export const approveEntry = action("approve", "GoodPractice", {
  input: schema.onEntry,
  find: ({ entryId }, { personId }) => findEntry(personId, entryId),
  run: ({ version }, entry, actor) => consent.approveEntry(actor, entry, version, now()),
});

export const widenEntry = action("edit", "GoodPractice", {
  input: schema.onEntry,
  find: ({ entryId }, { personId }) => findEntry(personId, entryId),
  run: async ({ version }, entry, actor) =>
    actor.activeIn.includes(entry.programmeId)
      ? consent.widenEntry(actor, entry, version, now())
      : refused("NOT_NOW"),
});

export const withdrawEntry = action("withdraw", "GoodPractice", {
  input: schema.onEntry,
  find: ({ entryId }, { personId }) => findEntry(personId, entryId),
  run: ({ version }, entry, actor) => consent.withdrawEntry(actor, entry, version, now()),
  after: (_, __, { programmeId }) => redirect(place(programmeId)),
});

export const addTry = action("add", "GoodPractice", {
  input: schema.newTry,
  find: ({ entryId }, { personId }) => findEntry(personId, entryId),
  run: (form, entry, actor) => passing.addTry(actor.personId, entry, form),
  after: () => ({ done: "Thank you. The author and everybody in the programme can read it." }),
});

export const addSharing = action("create", "SharingAct", {
  input: schema.newSharing,
  async find({ programmeId }, actor) {
    const part = partIn(actor, programmeId);
    return part ? { id: "", programmeId, participationId: part.participationId } : null;
  },
  run: (form, { participationId }, { personId }) => passing.addSharing({ personId, participationId }, form),
  after: () => ({ done: "Noted." }),
});

export const removeSharing = action("withdraw", "SharingAct", {
  input: schema.onSharing,
  find: ({ sharingId }) => findSharing(sharingId),
  run: (_, act, actor) => passing.removeSharing(actor.personId, act),
});
