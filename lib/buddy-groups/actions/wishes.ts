"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { listBoardPeople, namesOf } from "@/lib/buddy-groups/data/arranging";
import { type Draft, findDraft } from "@/lib/buddy-groups/data/drafts";
import { faultInWords } from "@/lib/buddy-groups/labels";
import { changeDraft } from "@/lib/buddy-groups/mutations/board";
import type { Move } from "@/lib/buddy-groups/rules/arrangement";
import * as schema from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { done, type Result, refused, unfit } from "@/lib/core/result";

/** A draft is decided like a group that is not published. */
async function find({ draftId }: { draftId: string }) {
  const draft = await findDraft(draftId);
  return draft && { id: draft.id, programmeId: draft.programmeId, publishedAt: null, draft };
}

const after = (_: unknown, __: unknown, { draft: { programmeId, id } }: { draft: Draft }) =>
  redirect(`/programmes/${programmeId}/buddy-groups/drafts/${id}#propose`);

/** Makes one move on the draft as it is now. */
async function make({ id, version }: Draft, personId: string, move: Move): Promise<Result> {
  const seen = { id, version };
  const changed = await changeDraft(personId, seen, { way: "move", moves: [move] }, new Map(), now());
  if (!changed) return refused("NOT_FOUND");
  if (changed.ok) return done(undefined);
  return "behind" in changed ? refused("STALE") : unfit("", faultInWords(changed, await namesOf([])));
}

/** Two people are to be together, or apart, when groups are proposed; or no longer. */
export const wishAction = action("administer", "PeerGroup", {
  input: schema.wish,
  find,
  async run({ way, one, other, wanted }, { draft }, { personId }) {
    if (one === other) return unfit("other", "Choose two different people.");
    const { programmeId, kind, programme } = draft;
    const about = { programmeId, kind, startsOn: programme.startsOn };
    const people = await listBoardPeople(about, null, undefined, [one, other]);
    const isWanted = wanted === "yes";
    if (isWanted && people.filter(({ here }) => here).length < 2)
      return unfit("one", "One of the two does not take part, or has not accepted the ground rules yet.");
    return make(draft, personId, { kind: "wish", wish: { way, pair: [one, other] }, wanted: isWanted });
  },
  after,
});

/** Somebody held in their place may be placed elsewhere again. */
export const releaseAction = action("administer", "PeerGroup", {
  input: schema.onSeat,
  find,
  run: ({ person }, { draft }, { personId }) =>
    make(draft, personId, { kind: "lockPerson", person, locked: false }),
  after,
});
