"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import type { Actor } from "@/lib/access/actor";
import { findMembership } from "@/lib/buddy-groups/data/answers";
import { type Answering, confirmGroup, objectToGroup } from "@/lib/buddy-groups/mutations/answers";
import { lastDayToObject } from "@/lib/buddy-groups/rules/answers";
import * as schema from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { columnToDay, localDay } from "@/lib/core/dates";
import { refused } from "@/lib/core/result";

/** Somebody's own present membership of a published group, and of nobody else. */
async function find({ membershipId }: { membershipId: string }, actor: Actor) {
  const found = await findMembership(membershipId);
  if (!found || !actor.active.includes(found.participationId)) return null;
  const { group, participation, programmeId } = found;
  const answering: Answering = {
    ...{ membershipId, programmeId, group },
    person: {
      id: participation.personId,
      name: participation.person.name,
      collegeId: participation.collegeId,
    },
  };
  return { ...group, programmeId, answering, until: lastDayToObject(columnToDay(found.startedOn)) };
}

const after = (_: unknown, __: unknown, { programmeId }: { programmeId: string }) =>
  redirect(`/programmes/${programmeId}/buddy-groups`);

export const confirmGroupAction = action("agree", "PeerGroup", {
  input: schema.answer,
  find,
  run: (_, { answering }) => confirmGroup(answering, now()),
  after,
});

export const objectToGroupAction = action("decline", "PeerGroup", {
  input: schema.objection,
  find,
  async run({ reason }, { answering, until }) {
    const at = now();
    return localDay(at) > until ? refused("NOT_NOW") : objectToGroup(answering, reason, at);
  },
  after,
});
