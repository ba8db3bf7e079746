import { loadDraft } from "@/lib/buddy-groups/loaders/board";
import { groupInWords, pictureOf, readPeople } from "@/lib/buddy-groups/loaders/group-people";
import { timeInWords } from "@/lib/core/dates";

/** The groups of a draft as a list to print, published or not: who is in them, and who can visit whom and when. */
export async function loadGroupList(programmeId: string, draftId: string) {
  const { ability, draft } = await loadDraft(programmeId, draftId);
  const { kind, arrangement, programme, name, publishedAt, changedAt } = draft;
  const { byId, name: nameOf, visiting } = await readPeople(draft, ability);
  const groups = arrangement.lanes
    .filter(({ seats }) => seats.length > 0)
    .map((lane) => {
      const members = lane.seats.flatMap(({ id }) => byId.get(id) ?? []);
      return {
        ...{ id: lane.id, name: lane.name },
        words: groupInWords(members, kind === "buddies" ? visiting : null, nameOf),
        picture: kind === "buddies" ? pictureOf(members, visiting) : null,
        members: lane.seats.map(({ id }) => ({
          id,
          words: [nameOf(id), byId.get(id)?.college, byId.get(id)?.subject].filter(Boolean).join(", "),
          facilitates: lane.facilitatorId === id,
        })),
      };
    });
  return {
    ...{ programmeId, draftId, kind, name, groups },
    /** When it was published, or changed last if it was not. */
    at: timeInWords(publishedAt ?? changedAt, programme.timeZone),
    published: publishedAt !== null,
  };
}

export type GroupListData = Awaited<ReturnType<typeof loadGroupList>>;
