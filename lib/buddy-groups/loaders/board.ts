import { notFound } from "next/navigation";
import { visible } from "@/lib/access/ability";
import { requireActor } from "@/lib/access/session";
import { listBoardPeople } from "@/lib/buddy-groups/data/arranging";
import { changesSince, type Draft, findDraft } from "@/lib/buddy-groups/data/drafts";
import { mayArrange, stateOf } from "@/lib/buddy-groups/drafts";
import { changeInWords } from "@/lib/buddy-groups/labels";
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
  const { ability, draft } = await loadDraft(programmeId, draftId);
  const people = await loadPeople(draft, visible(ability, "see", "Theme"));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const changes = await changesSince(draft.id, 0, HISTORY);
  return {
    id: draft.id,
    ...{ programmeId, kind: draft.kind, name: draft.name },
    publishedAt: draft.publishedAt && timeInWords(draft.publishedAt, draft.programme.timeZone),
    state: stateOf(draft),
    people,
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
