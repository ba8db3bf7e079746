"use server";

import { redirect } from "next/navigation";
import { can } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import { rulesFor } from "@/lib/access/rules";
import { refused } from "@/lib/core/result";
import { findCollege, findSite } from "@/lib/people/data/colleges";
import * as mutations from "@/lib/people/mutations/colleges";
import * as schema from "@/lib/people/schema/colleges";
import { findProgrammeRow } from "@/lib/programmes/data";

const colleges = ({ programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/settings/colleges`);

export const addCollege = action("administer", "Programme", {
  input: schema.newCollege,
  find: ({ programmeId }) => findProgrammeRow(programmeId),
  run: ({ programmeId, ...fields }, _, { personId }) =>
    mutations.addCollege({ personId, programmeId }, fields),
  after: (_, { shortName }) => ({ done: `${shortName} is one of the programme’s colleges.` }),
});

export const changeCollege = action("edit", "College", {
  input: schema.changedCollege,
  find: findCollege,
  run: ({ programmeId, collegeId, ...fields }, _, { personId }) =>
    mutations.changeCollege({ personId, programmeId }, collegeId, fields),
  after: (_, input) => colleges(input),
});

export const removeCollege = action("administer", "Programme", {
  input: schema.oneCollege,
  find: ({ programmeId }) => findProgrammeRow(programmeId),
  run: ({ programmeId, collegeId }, _, { personId }) =>
    mutations.removeCollege({ personId, programmeId }, collegeId),
  after: (_, input) => colleges(input),
});

export const addSite = action("edit", "College", {
  input: schema.newSite,
  find: findCollege,
  run: ({ programmeId, collegeId, ...fields }, _, { personId }) =>
    mutations.addSite({ personId, programmeId }, collegeId, fields),
  after: (_, { name }) => ({ done: `${name} is one of the college’s sites.` }),
});

export const changeSite = action("edit", "College", {
  input: schema.changedSite,
  find: findSite,
  run: ({ programmeId, siteId, ...fields }, _, { personId }) =>
    mutations.changeSite({ personId, programmeId }, siteId, fields),
  after: (_, input) => colleges(input),
});

export const keepJourney = action("edit", "College", {
  input: schema.journey,
  // Whoever keeps either of the two colleges may say how long the way between them takes.
  find: async ({ programmeId, siteId, otherId }, actor) => {
    const from = await findSite({ programmeId, siteId });
    const to = await findSite({ programmeId, siteId: otherId });
    if (!from || !to || siteId === otherId) return null;
    return can(rulesFor(actor), "edit", "College", from) ? from : to;
  },
  run: async ({ programmeId, siteId, otherId, minutes }, _, { personId }) =>
    siteId === otherId
      ? refused("NOT_FOUND")
      : mutations.keepJourney({ personId, programmeId }, [siteId, otherId], minutes),
  after: () => ({ done: "Kept, for both ways." }),
});

export const addSubject = action("edit", "College", {
  input: schema.newSubject,
  find: findCollege,
  run: ({ programmeId, subject }, _, { personId }) =>
    mutations.addSubject({ personId, programmeId }, subject),
  after: (_, { subject }) => ({ done: `${subject} can be chosen now.` }),
});
