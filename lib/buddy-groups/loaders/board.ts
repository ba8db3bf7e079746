import { notFound } from "next/navigation";
import { can, visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { listBoardPeople, listPresentGroups } from "@/lib/buddy-groups/data/arranging";
import {
  changesSince,
  type Draft,
  findDraft,
  isOpen,
  listPublications,
} from "@/lib/buddy-groups/data/drafts";
import { mayArrange, stateOf } from "@/lib/buddy-groups/drafts";
import { changeInWords, noteInWords } from "@/lib/buddy-groups/labels";
import { loadProposing } from "@/lib/buddy-groups/loaders/proposals";
import { notesOf } from "@/lib/buddy-groups/rules/notes";
import { planPublication } from "@/lib/buddy-groups/rules/publication";
import { troublesOf } from "@/lib/buddy-groups/rules/repairs";
import { timeInWords } from "@/lib/core/dates";

/** How many of the last changes a page tells. */
const HISTORY = 20;

/** A draft that this person may arrange; not found for anybody else, and in another programme. */
export async function loadDraft(programmeId: string, draftId: string) {
  const { actor, ability } = await requireActor();
  const draft = await findDraft(draftId);
  if (!draft || draft.programmeId !== programmeId || !mayArrange(actor, draft)) notFound();
  return { actor, ability, draft };
}

/** The board: the draft as it stands, everybody who can be on it, and what was done to it last. */
export async function loadBoard(programmeId: string, draftId: string) {
  const { actor, ability, draft } = await loadDraft(programmeId, draftId);
  const people = await loadPeople(draft, visible(ability, "see", "Theme"));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const changes = await changesSince(draft.id, 0, HISTORY);
  const state = await stateOf(draft, actor);
  const ways = state.ways && new Map(Object.entries(state.ways));
  const known = new Map(people.map((person) => [person.id, person]));
  return {
    id: draft.id,
    ...{ programmeId, kind: draft.kind, name: draft.name },
    publishedAt: draft.publishedAt && timeInWords(draft.publishedAt, draft.programme.timeZone),
    state,
    people,
    /** Whether there is something to put right. */
    toRepair: isOpen(draft) && troublesOf(draft.arrangement, draft.kind, known, ways).length > 0,
    proposing: isOpen(draft) ? await loadProposing(draft, people) : null,
    history: changes.map((change) => ({
      key: change.version,
      at: timeInWords(change.at, draft.programme.timeZone),
      words: changeInWords(change, draft.arrangement, (id) => names.get(id) ?? "somebody"),
    })),
  };
}

const loadPeople = (
  { programmeId, kind, programme, arrangement }: Draft,
  themes: Parameters<typeof listBoardPeople>[1],
) => {
  const seated = new Set(arrangement.lanes.flatMap(({ seats }) => seats.map(({ id }) => id)));
  return listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, themes).then((people) =>
    people.filter(({ id, here }) => here || seated.has(id)),
  );
};

/** What publishing a draft would do, in order to be looked over; and whether this person may publish it. */
export async function loadPublication(programmeId: string, draftId: string) {
  const { ability, draft } = await loadDraft(programmeId, draftId);
  if (!isOpen(draft)) notFound();
  const { kind, programme } = draft;
  const list = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null);
  const people = new Map(list.map((person) => [person.id, person]));
  const plan = planPublication(draft.arrangement, await listPresentGroups(programmeId, kind), kind, people);
  const [last] = await listPublications(programmeId, kind);
  const name = (id: string) => people.get(id)?.name ?? "Somebody";
  return {
    ...{ id: draft.id, programmeId, kind, name: draft.name, version: draft.version },
    mayPublish: can(ability, "publish", "PeerGroup", { id: draft.id, programmeId, publishedAt: null }),
    /** The draft published last, and whether that was after this one was begun. */
    after: last?.id ?? "",
    overtaken: last?.publishedAt && last.publishedAt > draft.createdAt ? last.name : null,
    groups: plan.groups.map(({ lane, group, news, join, leave }) => ({
      ...{ id: lane.id, name: lane.name, news },
      was: group && group.name !== lane.name ? group.name : null,
      members: lane.seats.map(({ id }) =>
        lane.facilitatorId === id ? `${name(id)} (facilitates)` : name(id),
      ),
      joins: join.filter((id) => !leave.some((member) => member.id === id)).map(name),
      leaves: leave.filter(({ id }) => !join.includes(id)).map(({ id }) => name(id)),
      notes: notesOf(lane, kind, people, null).map((note) => ({
        hard: note.hard,
        words: noteInWords(note, people),
      })),
    })),
    ended: plan.ended.map((group) => group.name),
    unplaced: plan.unplaced.map(name),
    blocked: plan.obstacles.length > 0 || plan.groups.length === 0,
  };
}
