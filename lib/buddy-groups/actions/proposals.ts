"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { actorOf } from "@/lib/access/actor";
import { findWeights } from "@/lib/buddy-groups/data/candidates";
import { type Draft, findDraft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { groupProblem, type ProgrammeProblem } from "@/lib/buddy-groups/data/problems";
import { latestProposal } from "@/lib/buddy-groups/data/proposals";
import { mayArrange } from "@/lib/buddy-groups/drafts";
import { PRESETS, WISHES, type WishWeights } from "@/lib/buddy-groups/engine/weights";
import { freeName } from "@/lib/buddy-groups/labels";
import { busyInWords, nobodyInWords, presetInWords } from "@/lib/buddy-groups/labels/proposals";
import { endProposal, enterProposal, keepProposal } from "@/lib/buddy-groups/mutations/proposals";
import { keepWeights } from "@/lib/buddy-groups/mutations/weights";
import { conflictsOf } from "@/lib/buddy-groups/rules/conflicts";
import { type Bond, bondsOf, lanesFrom, settled } from "@/lib/buddy-groups/rules/proposals";
import type { Outcome } from "@/lib/buddy-groups/run";
import { propose, proposing, underWay } from "@/lib/buddy-groups/run/proposing";
import * as schema from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { localMinutes, minutesToClock } from "@/lib/core/dates";
import { log } from "@/lib/core/log";
import { done, type Result, refused, unfit } from "@/lib/core/result";

const boardPath = ({ programmeId, id }: { programmeId: string; id: string }) =>
  `/programmes/${programmeId}/buddy-groups/drafts/${id}#propose`;

/** A draft is decided like a group that is not published. */
async function find({ draftId }: { draftId: string }) {
  const draft = await findDraft(draftId);
  return draft && { id: draft.id, programmeId: draft.programmeId, publishedAt: null, draft };
}

/** Keeps what counts and begins to propose groups for those who are not in a locked one. */
export const proposeGroupsAction = action("administer", "PeerGroup", {
  input: schema.proposal,
  find,
  async run({ intent, version, draftId: _, ...chosen }, { draft }, { personId }) {
    if (!isOpen(draft)) return refused("NOT_NOW");
    const kept = draft.weighing;
    if (kept.version !== version) return refused("STALE");
    const preset = intent === "propose" || intent === "keep" ? null : PRESETS[intent];
    const weights = preset?.weights ?? chosenWeights(kept.weights, chosen);
    const saved = await keepWeights(personId, draft.programmeId, kept, weights);
    if (!saved.ok) return saved;
    return intent === "propose" ? begin(draft, personId, weights) : done(presetInWords(preset?.title));
  },
  after: (said, _, { draft }) => (said ? { done: said } : redirect(boardPath(draft))),
  async saved(_, { programmeId }) {
    const { weights, version } = await findWeights(programmeId);
    return { ...Object.fromEntries(WISHES.map((each) => [each, `${weights[each]}`])), version: `${version}` };
  },
});

const chosenWeights = (kept: WishWeights, chosen: { [W in keyof WishWeights]?: number | undefined }) =>
  Object.fromEntries(WISHES.map((each) => [each, chosen[each] ?? kept[each]])) as unknown as WishWeights;

async function begin(draft: Draft, personId: string, weights: WishWeights): Promise<Result<string>> {
  const { programmeId, kind, arrangement } = draft;
  const wanted = (ids: string[]) => numbered(bondsOf(arrangement, new Set(ids)), ids);
  const asked = await groupProblem(programmeId, kind, wanted, weights, settled(arrangement));
  const nobody = nobodyInWords(kind, asked.people);
  if (nobody) return unfit("", nobody);
  const colleges = [...new Set(asked.people.map(({ collegeId }) => collegeId))];
  const id = crypto.randomUUID();
  const began = await propose(
    {
      ...{ id, programmeId, problem: asked.problem },
      people: asked.people.map((each) => ({ id: each.id, college: colleges.indexOf(each.collegeId) })),
    },
    () => enterProposal({ id, personId, draft, underWay: underWay() }, now()),
    (outcome) => end(outcome, { id, personId, draft, asked }).catch(logged),
  );
  if (began) return done("");
  const other = await latestProposal(programmeId, draft.id);
  if (other?.draftId === draft.id && other.askedById === personId) return done("");
  const since = other ? minutesToClock(localMinutes(other.askedAt, draft.programme.timeZone)) : "";
  return unfit("", busyInWords(other && { ...other, since }, draft.id));
}

/** Bonds between people as the problem has them, by number. */
function numbered(bonds: Bond[], ids: string[]) {
  const number = new Map(ids.map((id, at) => [id, at]));
  const pairs = (way: Bond["way"]) =>
    bonds
      .filter((each) => each.way === way)
      .map(({ pair: [a, b] }): [number, number] => [number.get(a) ?? 0, number.get(b) ?? 0]);
  return { apart: pairs("apart"), together: pairs("together") };
}

interface Asked {
  id: string;
  personId: string;
  draft: Draft;
  asked: ProgrammeProblem;
}

const logged = (error: unknown) => log().error({ err: error }, "what a proposal came to was not kept");

/** Keeps what came of a proposal; called off if whoever asked may arrange no groups any more. */
async function end(outcome: Outcome, { id, personId, draft, asked }: Asked): Promise<void> {
  const { programmeId, kind, arrangement, version } = draft;
  const ending = { id, personId, programmeId };
  const actor = await actorOf(personId);
  if (!actor || !mayArrange(actor, draft)) return endProposal(ending, "cancelled", now());
  if (outcome.kind === "failed") log().error({ programmeId, message: outcome.message }, "a proposal failed");
  if (outcome.kind !== "done")
    return endProposal(ending, outcome.kind === "stopped" ? "cancelled" : "failed", now());
  const { groups, conflict, score, upperBound, proven } = outcome.result;
  const ids = asked.people.map((person) => person.id);
  if (!groups) {
    const bonds = bondsOf(arrangement, new Set(ids));
    const rules = conflictsOf(conflict ?? [], { ids, bonds, managerOf: managersOf(asked.people) });
    return endProposal(ending, conflict ? "impossible" : "failed", now(), rules);
  }
  const lanes = lanesFrom(
    groups.map((group) => group.map((number) => ids[number] ?? "")),
    arrangement,
    {
      kind,
      facilitators: new Set(
        asked.people.flatMap((each) => (each.roles.includes("facilitator") ? each.id : [])),
      ),
      newLane: (taken) => ({ id: crypto.randomUUID(), name: freeName(kind, taken) }),
    },
  );
  const scored = { score, upperBound, proven };
  return keepProposal({ ...ending, draftId: draft.id, version, lanes, scored }, now());
}

function managersOf(people: ProgrammeProblem["people"]): Map<string, string> {
  const byPerson = new Map(people.map(({ personId, id }) => [personId, id]));
  return new Map(
    people.flatMap(({ id, lineManagerId }) => {
      const manager = lineManagerId && byPerson.get(lineManagerId);
      return manager ? [[id, manager] as const] : [];
    }),
  );
}

/** Calls off a proposal that is under way; the boards stay as they are. */
export const cancelProposalAction = action("administer", "PeerGroup", {
  input: schema.onProposal,
  find,
  async run({ proposalId }, { programmeId }) {
    const at = proposing(proposalId);
    if (at?.programmeId === programmeId) at.cancel();
    return done(undefined);
  },
  after: (_, __, { draft }) => redirect(boardPath(draft)),
});
