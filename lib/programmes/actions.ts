"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { findMilestone } from "@/lib/programmes/data";
import { addMilestone as add, changeMilestone as change } from "@/lib/programmes/mutations";
import * as schema from "@/lib/programmes/schema";

export const changeMilestone = action("edit", "Milestone", {
  input: schema.milestoneForm,
  find: ({ milestoneId }) => findMilestone(milestoneId),
  run: (input, { programmeId }, { personId }) => change(personId, programmeId, input),
  after: (_, { milestoneId }, { programmeId }) =>
    redirect(`/programmes/${programmeId}/milestones#${milestoneId}`),
  saved: async ({ milestoneId }) => {
    const now = await findMilestone(milestoneId);
    if (!now) return {};
    const { title, forecastOn, actualOn, movedOnPurpose, reason, effect, decidedBy, version } = now;
    return {
      ...{ title, reason, effect, decidedBy },
      forecastOn: forecastOn ?? "",
      actualOn: actualOn ?? "",
      movedOnPurpose: movedOnPurpose ? "yes" : "",
      version: String(version),
    };
  },
});

export const addMilestone = action("create", "Milestone", {
  input: schema.newMilestone,
  find: async ({ programmeId }) => ({ id: "", programmeId }),
  run: (input, _, { personId }) => add(personId, input),
  after: (_, { title }) => ({ done: `${title} is among the milestones.` }),
});
