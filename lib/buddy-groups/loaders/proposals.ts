import { currentActor } from "@/lib/access/session";
import { type Draft, findDraft } from "@/lib/buddy-groups/data/drafts";
import { latestProposal, type Proposal } from "@/lib/buddy-groups/data/proposals";
import { mayArrange } from "@/lib/buddy-groups/drafts";
import {
  conflictInWords,
  endInWords,
  nearnessInWords,
  phaseInWords,
  relaxationInWords,
  soFarInWords,
  wishInWords,
} from "@/lib/buddy-groups/labels/proposals";
import { presets, slidersOf } from "@/lib/buddy-groups/labels/weights";
import { relaxationsOf } from "@/lib/buddy-groups/rules/conflicts";
import type { BoardPerson } from "@/lib/buddy-groups/rules/notes";
import { gapOf, type Working } from "@/lib/buddy-groups/rules/proposals";
import { type Proposing, proposing, workingIn } from "@/lib/buddy-groups/run/proposing";
import { localMinutes, minutesToClock, timeInWords } from "@/lib/core/dates";

type Names = (id: string) => string;

/** Among more people nobody is chosen from a list. */
const CHOSEN_FROM = 600;

/** What there is to know of proposals on a draft's board: what counts, and the one under way or the last. */
export async function loadProposing(draft: Draft, people: BoardPerson[]) {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const name = (id: string) => names.get(id) ?? "Somebody who left";
  const { weights, version } = draft.weighing;
  const latest = await latestProposal(draft.programmeId, draft.id);
  return {
    ...{ version, presets, sliders: slidersOf(draft.kind, weights) },
    wishes: (draft.arrangement.wishes ?? []).map((wish) => ({ ...wish, words: wishInWords(wish, name) })),
    /** Who can be chosen for a wish; null where there are too many for a list. */
    choices:
      people.length > CHOSEN_FROM
        ? null
        : people
            .filter(({ here }) => here)
            .map(({ id, name, college }) => ({ id, label: `${name}, ${college}` })),
    latest: latest && viewOf(latest, draft, name),
  };
}

function viewOf(proposal: Proposal, draft: Draft, name: Names) {
  const zone = draft.programme.timeZone;
  const about = {
    ...{ id: proposal.id, by: proposal.by, since: minutesToClock(localMinutes(proposal.askedAt, zone)) },
    /** Named where it is for another draft than the one looked at. */
    other: proposal.draftId === draft.id ? null : proposal.draft,
  };
  const live = proposal.endedAt ? undefined : proposing(proposal.id);
  if (live) return { ...about, working: workingOf(live) };
  const isHere = proposal.resultDraftId === draft.id;
  const end = proposal.end ?? "lost";
  return {
    ...{ ...about, working: null, end, at: timeInWords(proposal.askedAt, zone) },
    words: endInWords(end),
    nearness: end === "kept" ? nearnessInWords(scoredOf(proposal)) : null,
    /** Whether somebody has changed the groups since. */
    changed: isHere && proposal.resultVersion !== draft.version,
    /** Where the groups are, if not here. */
    result: isHere || !proposal.resultDraftId ? null : { id: proposal.resultDraftId, name: proposal.result },
    conflict: (proposal.conflict ?? []).map((each) => conflictInWords(each, name)),
    relaxations: relaxationsOf(proposal.conflict ?? [], draft.arrangement).map((each) => ({
      ...each,
      label: relaxationInWords(each, name),
    })),
  };
}

const scoredOf = ({ score, upperBound, proven }: Proposal) => ({
  ...{ score: score ?? 0, upperBound: upperBound ?? Number.POSITIVE_INFINITY, proven },
});

/** So many groups are drawn. */
const DRAWN = 24;

function workingOf({ progress, groups, people }: Proposing): Working {
  const gap = progress && gapOf({ ...progress, proven: false });
  return {
    words: phaseInWords(progress?.phase ?? null),
    done: progress ? (progress.phase === "improving" ? 0 : 0.5) + progress.done / 2 : 0,
    nearness: gap === null ? null : soFarInWords(gap),
    groups: groups.slice(0, DRAWN).map((group) => group.map((number) => people[number]?.college ?? 0)),
    more: Math.max(0, groups.length - DRAWN),
  };
}

/** How far the proposal is that is under way in a draft's programme; 204 when none is any more. */
export async function readWorking(
  draftId: string,
): Promise<{ status: 200; body: Working } | { status: 204 | 401 | 404 }> {
  const actor = await currentActor();
  if (!actor) return { status: 401 };
  const draft = await findDraft(draftId);
  if (!draft || !mayArrange(actor, draft)) return { status: 404 };
  const live = workingIn(draft.programmeId);
  return live ? { status: 200, body: workingOf(live) } : { status: 204 };
}

export type ProposingData = Awaited<ReturnType<typeof loadProposing>>;
