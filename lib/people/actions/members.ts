"use server";

import { redirect } from "next/navigation";
import { can } from "@/lib/access/ability";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { rulesFor } from "@/lib/access/rules";
import { now } from "@/lib/core/clock";
import { columnToDay, localDay } from "@/lib/core/dates";
import { type Result, refused, type Typed, unfit } from "@/lib/core/result";
import { findCollege, listSubjects } from "@/lib/people/data/colleges";
import { findParticipation, type WholeParticipation } from "@/lib/people/data/participations";
import * as accounts from "@/lib/people/mutations/closing-accounts";
import { endPart } from "@/lib/people/mutations/leaving";
import * as mutations from "@/lib/people/mutations/members";
import * as schema from "@/lib/people/schema/people";
import { findProgrammeRow } from "@/lib/programmes/data";

const find = ({ participationId }: { participationId: string }) => findParticipation(participationId);

const people = (_: unknown, __: unknown, { programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/people/invitations`);

/** What is wrong with what a form chose, or null: the site is the college's, the subject exists, and who leads. */
async function choiceFault(
  programmeId: string,
  fields: schema.MemberFields,
  actor: Actor,
  before?: WholeParticipation,
): Promise<Result<never> | null> {
  const college = await findCollege({ programmeId, collegeId: fields.collegeId });
  const row = { id: "", programmeId, personId: "", collegeId: fields.collegeId };
  if (!college || !can(rulesFor(actor), "administer", "Participation", row))
    return unfit("collegeId", "Choose one of the colleges you keep people of.");
  if (fields.siteId && !college.sites.some(({ id }) => id === fields.siteId))
    return unfit("siteId", `Choose a site of ${college.shortName}, or none.`);
  if (fields.subjectId && !(await listSubjects()).some(({ id }) => id === fields.subjectId))
    return unfit("subjectId", "Choose one of the subject areas, or none.");
  const changesLead = fields.roles.includes("lead") !== (before?.roles.includes("lead") ?? false);
  return changesLead && !actor.leads.includes(programmeId)
    ? unfit("roles", "Only a lead decides who leads the programme.")
    : null;
}

export const addMember = action("administer", "Participation", {
  input: schema.newMember,
  find: async ({ programmeId, collegeId }) =>
    (await findCollege({ programmeId, collegeId })) && { id: "", programmeId, collegeId, personId: "" },
  async run({ programmeId, email, ...fields }, _, actor) {
    const fault = await choiceFault(programmeId, fields, actor);
    if (fault) return fault;
    const programme = await findProgrammeRow(programmeId);
    if (!programme || programme.closedAt) return refused("NOT_NOW");
    const begins = [columnToDay(programme.startsOn), localDay(now())].sort().at(-1) ?? "";
    return mutations.addMember({ personId: actor.personId, programmeId }, email, fields, begins);
  },
  after: (_, { name }) => ({ done: `${name} is on the list. The invitation is yours to send.` }),
});

export const changeMember = action("administer", "Participation", {
  input: schema.changedMember,
  find,
  async run({ participationId: _, version, ...fields }, row, actor) {
    const fault = await choiceFault(row.programmeId, fields, actor, row);
    if (fault) return fault;
    try {
      return await mutations.changeMember(actor.personId, row, version, fields);
    } catch (error) {
      const last = mutations.lastLead(error);
      if (last) return last;
      throw error;
    }
  },
  after: people,
  saved: async ({ participationId }): Promise<Typed> => {
    const row = await findParticipation(participationId);
    if (!row) return {};
    return {
      ...{ name: row.person.name, collegeId: row.collegeId, siteId: row.siteId ?? "" },
      ...{ subjectId: row.subjectId ?? "", roles: row.roles, experience: row.experience },
      lineManagerEmail: row.lineManager?.email ?? "",
      maxTravelMinutes: row.maxTravelMinutes === null ? "" : String(row.maxTravelMinutes),
      version: String(row.version),
    };
  },
});

export const endMember = action("administer", "Participation", {
  input: schema.oneMember,
  find,
  async run(_, row, actor) {
    if (row.roles.includes("lead") && !actor.leads.includes(row.programmeId)) return refused("FORBIDDEN");
    try {
      return await endPart(actor.personId, row, now());
    } catch (error) {
      const last = mutations.lastLead(error);
      if (last) return last;
      throw error;
    }
  },
  after: people,
});

export const bringBack = action("administer", "Participation", {
  input: schema.oneMember,
  find,
  async run(_, row, actor) {
    // Whoever led when they left leads again with their return: that is for a lead to decide.
    if (row.roles.includes("lead") && !actor.leads.includes(row.programmeId)) return refused("FORBIDDEN");
    return row.programme.closedAt || !row.person.active
      ? refused("NOT_NOW")
      : mutations.bringBack(actor.personId, row);
  },
  after: people,
});

/** An account is a matter for those who lead: it is more than one college's. Nobody closes their own. */
const keepsAccount = ({ personId, leads }: Actor, row: WholeParticipation) =>
  leads.includes(row.programmeId) && row.personId !== personId;

export const closeAccount = action("administer", "Participation", {
  input: schema.oneMember,
  find,
  run: async (_, row, actor) =>
    keepsAccount(actor, row) ? accounts.closeAccount(actor.personId, row, now()) : refused("FORBIDDEN"),
});

export const reopenAccount = action("administer", "Participation", {
  input: schema.oneMember,
  find,
  run: async (_, row, actor) =>
    keepsAccount(actor, row) ? accounts.reopenAccount(actor.personId, row) : refused("FORBIDDEN"),
});
