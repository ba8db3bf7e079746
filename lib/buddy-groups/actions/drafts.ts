"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { listBoardPeople, listPresentGroups, namesOf } from "@/lib/buddy-groups/data/arranging";
import { findDraft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { faultInWords } from "@/lib/buddy-groups/labels";
import { beginDraft, changeDraft, discardDraft } from "@/lib/buddy-groups/mutations/board";
import { publishDraft } from "@/lib/buddy-groups/mutations/publish";
import type { Arrangement, Move } from "@/lib/buddy-groups/rules/arrangement";
import { laneOf } from "@/lib/buddy-groups/rules/arrangement";
import { arrangementFrom } from "@/lib/buddy-groups/rules/beginnings";
import * as schema from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { done, refused, unfit } from "@/lib/core/result";
import { findProgramme } from "@/lib/programmes/data";

const draftPath = ({ programmeId, id }: { programmeId: string; id: string }) =>
  `/programmes/${programmeId}/buddy-groups/drafts/${id}`;

/** A draft is decided like a group that is not published. */
async function find({ draftId }: { draftId: string }) {
  const draft = await findDraft(draftId);
  return draft && { id: draft.id, programmeId: draft.programmeId, publishedAt: null, draft };
}

export const beginDraftAction = action("administer", "PeerGroup", {
  input: schema.newDraft,
  async find({ programmeId }) {
    const programme = programmeId.includes("\0") ? null : await findProgramme(programmeId, {});
    return programme && { id: "", programmeId: programme.id, publishedAt: null, programme };
  },
  async run({ kind, name, from, groupId, intentionKey }, { programme }, actor) {
    if (programme.closedAt) return refused("NOT_NOW");
    const { id: programmeId, startsOn } = programme;
    const present = await listPresentGroups(programmeId, kind);
    const people = await listBoardPeople({ programmeId, startsOn, kind }, null);
    const arrangement = arrangementFrom(from, present, people, groupId);
    return done(
      await beginDraft(actor.personId, { programmeId, kind, name, intentionKey }, arrangement, now()),
    );
  },
  after: (id, { programmeId, goOn }) =>
    redirect(`${draftPath({ programmeId, id })}${goOn === "repair" ? "/repair" : ""}`),
});

export const discardDraftAction = action("administer", "PeerGroup", {
  input: schema.onDraft,
  find,
  async run(_, { draft }, actor) {
    if (draft.discardedAt) return done(undefined);
    if (!isOpen(draft)) return refused("NOT_NOW");
    return (await discardDraft(actor.personId, draft, now())) ? done(undefined) : refused("NOT_NOW");
  },
  after: (_, __, { programmeId }) => redirect(`/programmes/${programmeId}/buddy-groups`),
});

/** The board without JavaScript: everything that was chosen differently, as one change, all of it or nothing. */
export const saveBoardAction = action("administer", "PeerGroup", {
  input: schema.boardForm,
  find,
  async run({ draftId, version, ...fields }, { draft }, actor) {
    const change = readForm(fields, draft.arrangement);
    if (!change) return done(undefined);
    const { programmeId, kind, programme } = draft;
    const people = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null);
    const byId = new Map(people.map((person) => [person.id, person]));
    const changed = await changeDraft(actor.personId, { id: draftId, version }, change, byId, now());
    if (!changed) return refused("NOT_FOUND");
    if (changed.ok) return done(undefined);
    if ("behind" in changed) return refused("STALE");
    const name = await namesOf(people.map(({ id }) => id));
    return unfit("", faultInWords(changed, name));
  },
  after: (_, __, { draft }) => redirect(draftPath(draft)),
});

const first = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

/** `undo` and `redo` are buttons; `newGroup` names a group to add; `to.<participation>` names a lane, "" for no place. */
function readForm(fields: Record<string, unknown>, arrangement: Arrangement): schema.Change | null {
  const typed = fields as Record<string, string | string[]>;
  const way = first(typed.intent);
  if (way === "undo" || way === "redo") return { way };
  const moves = Object.entries(typed).flatMap(([field, value]): Move[] => {
    const person = field.match(/^to\.([\w-]{1,64})$/)?.[1];
    if (!person) return [];
    const lane = first(value) || null;
    return (laneOf(arrangement, person)?.id ?? null) === lane ? [] : [{ kind: "place", person, lane }];
  });
  const name = first(typed.newGroup).trim();
  if (name) moves.push({ kind: "open", lane: crypto.randomUUID(), name });
  return moves.length > 0 ? { way: "move", moves } : null;
}

export const publishDraftAction = action("publish", "PeerGroup", {
  input: schema.publication,
  find,
  run: ({ draftId, version, after, leaveUnplaced }, _, { personId }) =>
    publishDraft({ personId, draftId, version, after, leaveUnplaced: leaveUnplaced === "yes", at: now() }),
  after: (_, __, { programmeId }) => redirect(`/programmes/${programmeId}/buddy-groups`),
});
