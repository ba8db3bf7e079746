import { type Draft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { hardInWords, reasonInWords } from "@/lib/buddy-groups/labels/reasons";
import { loadDraft } from "@/lib/buddy-groups/loaders/board";
import { groupInWords, pictureOf, readPeople } from "@/lib/buddy-groups/loaders/group-people";
import { hardToPlace, suspectsAmong } from "@/lib/buddy-groups/rules/hard-to-place";
import { wayKey } from "@/lib/buddy-groups/rules/notes";
import { type ReasonPerson, reasonsOf } from "@/lib/buddy-groups/rules/reasons";
import { repairPeople, troublesOf } from "@/lib/buddy-groups/rules/repairs";
import type { Visiting } from "@/lib/buddy-groups/rules/visiting";

/** Among more people nobody is held against everybody: it would take too long for a page. */
const LOOKED_AT = 600;
/** Of so many it is said what would help. */
const NAMED = 10;

/** Why the groups of a draft are as they are: a sentence or two for each group and person, and who is hard to place. */
export async function loadReasons(programmeId: string, draftId: string) {
  const { ability, draft } = await loadDraft(programmeId, draftId);
  const { kind, arrangement, name: title } = draft;
  const { list, people, byId, name, visiting } = await readPeople(draft, ability);
  const { weights } = draft.weighing;
  const groups = arrangement.lanes
    .filter(({ seats }) => seats.length > 0)
    .map((lane) => {
      const members = lane.seats.flatMap(({ id }) => byId.get(id) ?? []);
      const reasons = members.map((person) => reasonsOf(person, members, kind, weights, visiting));
      return {
        ...{ id: lane.id, name: lane.name },
        words: groupInWords(members, kind === "buddies" ? visiting : null, name),
        picture: kind === "buddies" ? pictureOf(members, visiting) : null,
        members: reasons.map(({ id, has, lacks }) => ({
          ...{ id, name: name(id) },
          has: has.map((reason) => reasonInWords(reason, id, name)),
          lacks: lacks.map((reason) => reasonInWords(reason, id, name)),
        })),
      };
    });
  const toRepair =
    isOpen(draft) &&
    groups.length > 0 &&
    troublesOf(
      arrangement,
      kind,
      repairPeople(list),
      kind === "buddies" ? waysIn(draft, byId, visiting) : null,
    ).length > 0;
  const isFew = people.length <= LOOKED_AT;
  const suspects = kind === "buddies" && isFew ? suspectsAmong(people, visiting.matrix(people)) : [];
  const hard = hardToPlace(suspects.slice(0, NAMED), people, visiting);
  return {
    ...{ id: draftId, programmeId, kind, title },
    groups,
    /** Whether there is something to put right. */
    toRepair,
    /** Nobody was looked for, since there are too many. */
    tooMany: kind === "buddies" && !isFew,
    hard: hard.map((each) => ({ id: each.id, words: hardInWords(each, name) })),
    /** Who else is hard to place, by name only. */
    alsoHard: suspects.slice(NAMED).map(({ name }) => name),
  };
}

/** Which visits are possible within the lanes, of those whose timetable is known. */
function waysIn({ arrangement }: Draft, byId: ReadonlyMap<string, ReasonPerson>, visiting: Visiting) {
  const ways = new Map<string, boolean>();
  for (const { seats } of arrangement.lanes) {
    const members = seats
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter(({ sessions }) => sessions.length > 0);
    for (const visitor of members)
      for (const host of members)
        if (visitor !== host) ways.set(wayKey(visitor.id, host.id), visiting.can(visitor, host));
  }
  return ways;
}

export type Reasons = Awaited<ReturnType<typeof loadReasons>>;
