"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { now } from "@/lib/core/clock";
import { columnToDay } from "@/lib/core/dates";
import { refused, type Typed } from "@/lib/core/result";
import { findProgrammeRow, listTakingPart } from "@/lib/programmes/data";
import { beginProgramme } from "@/lib/programmes/mutations/new-programme";
import * as mutations from "@/lib/programmes/mutations/settings";
import * as schema from "@/lib/programmes/schema/programme";

const find = ({ programmeId }: { programmeId: string }) => findProgrammeRow(programmeId);
const settings = ({ programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/settings`);

export const changeProgramme = action("administer", "Programme", {
  input: schema.changedProgramme,
  find,
  run: (input, _, { personId }) => mutations.changeProgramme(personId, input),
  after: () => ({ done: "The programme is changed." }),
  saved: async ({ programmeId }): Promise<Typed> => {
    const row = await findProgrammeRow(programmeId);
    if (!row) return {};
    const { title, startsOn, finishesOn, funder, groundRules, version } = row;
    const days = { startsOn: columnToDay(startsOn), finishesOn: columnToDay(finishesOn) };
    return { title, ...days, funder, groundRules, version: String(version) };
  },
});

export const closeProgramme = action("administer", "Programme", {
  input: schema.oneProgramme,
  find,
  run: ({ programmeId }, _, { personId }) => mutations.setClosed(personId, programmeId, now()),
  after: (_, input) => settings(input),
});

export const reopenProgramme = action("administer", "Programme", {
  input: schema.oneProgramme,
  find,
  run: ({ programmeId }, _, { personId }) => mutations.setClosed(personId, programmeId, null),
  after: (_, input) => settings(input),
});

export const proposeMilestones = action("administer", "Programme", {
  input: schema.proposals,
  find,
  run: async ({ programmeId }, row, { personId }) =>
    row.closedAt ? refused("NOT_NOW") : mutations.proposeMilestones(personId, programmeId),
  after: () => ({ done: "The milestones are laid out by the term dates." }),
});

export const newProgramme = action("administer", "Programme", {
  input: schema.newProgramme,
  find: ({ fromId }) => findProgrammeRow(fromId),
  async run(given, from, { personId }) {
    const all = await listTakingPart(from.id);
    // Whoever begins it takes part in it, ticked or not.
    const people = all.filter((each) => each.personId === personId || given.people.includes(each.id));
    return beginProgramme({ personId, at: now(), given, from, people });
  },
  after: (id) => redirect(`/programmes/${id}/overview`),
});
