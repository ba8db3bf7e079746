"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { done, type Result, type Typed, unfit } from "@/lib/core/result";
import { findTermDates, listPeriods } from "@/lib/timetables/data";
import { periodInWords } from "@/lib/timetables/labels";
import * as mutations from "@/lib/timetables/mutations/periods";
import * as schema from "@/lib/timetables/schema";

/** Two stretches of teaching cannot overlap: says with which, so that one can be changed. */
function unlessClash(written: mutations.Written): Result {
  if (!written.ok) return written;
  const { clashesWith } = written.value;
  return clashesWith
    ? unfit("startsOn", `This overlaps with ${periodInWords(clashesWith)}. Change one of the two.`)
    : done(undefined);
}

const settings = ({ programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/settings#term-dates`);

export const addPeriod = action("create", "TeachingPeriod", {
  input: schema.newPeriod,
  find: findTermDates,
  run: async ({ intentionKey, programmeId, collegeId, ...named }, _, { personId }) =>
    unlessClash(await mutations.addPeriod({ personId, programmeId, collegeId }, named, intentionKey)),
  after: (_, { name }) => ({ done: `${name} is in the term dates.` }),
});

export const changePeriod = action("edit", "TeachingPeriod", {
  input: schema.changedPeriod,
  find: findTermDates,
  run: async ({ programmeId, collegeId, periodId: id, version, ...named }, _, { personId }) =>
    unlessClash(await mutations.changePeriod({ personId, programmeId, collegeId }, { id, version }, named)),
  after: (_, input) => settings(input),
  saved: async ({ collegeId, periodId }): Promise<Typed> => {
    const now = (await listPeriods([collegeId])).find(({ id }) => id === periodId);
    if (!now) return {};
    const { name, startsOn, finishesOn, version } = now;
    return { name, startsOn, finishesOn, version: String(version) };
  },
});

export const removePeriod = action("edit", "TeachingPeriod", {
  input: schema.removedPeriod,
  find: findTermDates,
  run: ({ programmeId, collegeId, periodId: id, version }, _, { personId }) =>
    mutations.removePeriod({ personId, programmeId, collegeId }, { id, version }),
  after: (_, input) => settings(input),
});
