"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/access/action";
import { listBoardPeople, namesOf } from "@/lib/buddy-groups/data/arranging";
import { findDraft } from "@/lib/buddy-groups/data/drafts";
import { faultInWords } from "@/lib/buddy-groups/labels";
import { changeDraft } from "@/lib/buddy-groups/mutations/board";
import * as schema from "@/lib/buddy-groups/schema";
import { now } from "@/lib/core/clock";
import { done, refused, unfit } from "@/lib/core/result";

/** Makes the moves of a suggestion, all of them or none, on the draft as it was when they were suggested. */
export const putRightAction = action("administer", "PeerGroup", {
  input: schema.repair,
  async find({ draftId }) {
    const draft = await findDraft(draftId);
    return draft && { id: draft.id, programmeId: draft.programmeId, publishedAt: null, draft };
  },
  async run({ draftId, version, moves }, { draft }, { personId }) {
    const { programmeId, kind, programme } = draft;
    const list = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null);
    const people = new Map(list.map((person) => [person.id, person]));
    const change = { way: "move", moves } as const;
    const changed = await changeDraft(personId, { id: draftId, version }, change, people, now());
    if (!changed) return refused("NOT_FOUND");
    if (changed.ok) return done(undefined);
    return "behind" in changed
      ? refused("STALE")
      : unfit("", faultInWords(changed, await namesOf([...people.keys()])));
  },
  after: (_, __, { draft: { programmeId, id } }) =>
    redirect(`/programmes/${programmeId}/buddy-groups/drafts/${id}`),
});
