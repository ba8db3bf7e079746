import { type Ability, can, visible } from "@/lib/access/ability";
import { type Draft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { journeysIn, listForReasons } from "@/lib/buddy-groups/data/reasons";
import { findRota } from "@/lib/buddy-groups/engine/rota";
import { hardInWords, reasonInWords, rotaInWords } from "@/lib/buddy-groups/labels/reasons";
import { loadDraft } from "@/lib/buddy-groups/loaders/board";
import { hardToPlace } from "@/lib/buddy-groups/rules/hard-to-place";
import { wayKey } from "@/lib/buddy-groups/rules/notes";
import { type ReasonPerson, reasonsOf } from "@/lib/buddy-groups/rules/reasons";
import { repairPeople, troublesOf } from "@/lib/buddy-groups/rules/repairs";
import { Visiting } from "@/lib/buddy-groups/rules/visiting";
import { columnToDay } from "@/lib/core/dates";

/** Among more people nobody is held against everybody: it would take too long for a page. */
const LOOKED_AT = 100;

/** Why the groups of a draft are as they are: a sentence or two for each group and person, and who is hard to place. */
export async function loadReasons(programmeId: string, draftId: string) {
  const { ability, draft } = await loadDraft(programmeId, draftId);
  const { kind, arrangement, programme, name: title } = draft;
  const list = await listForReasons(programmeId, programme.startsOn, {
    themes: visible(ability, "see", "Theme"),
    offers: visible(ability, "see", "SkillOffer"),
  });
  const people = list.map((row) => personFrom(row, programmeId, ability));
  const byId = new Map(people.map((person) => [person.id, person]));
  const name = (id: string) => byId.get(id)?.name ?? "Somebody who left";
  const { weights } = draft.weighing;
  const visiting = new Visiting(await journeysIn(programmeId), {
    startsOn: columnToDay(programme.startsOn),
    finishesOn: columnToDay(programme.finishesOn),
  });
  const groups = arrangement.lanes
    .filter(({ seats }) => seats.length > 0)
    .map((lane) => {
      const members = lane.seats.flatMap(({ id }) => byId.get(id) ?? []);
      const reasons = members.map((person) => reasonsOf(person, members, kind, weights, visiting));
      return {
        ...{ id: lane.id, name: lane.name },
        words: groupInWords(members, kind === "buddies" ? visiting : null, name),
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
  const hard = kind === "buddies" && isFew ? hardToPlace(people, people, visiting) : [];
  return {
    ...{ id: draftId, programmeId, kind, title },
    groups,
    /** Whether there is something to put right. */
    toRepair,
    /** Nobody was looked for, since there are too many. */
    tooMany: kind === "buddies" && !isFew,
    hard: hard.map((each) => ({ id: each.id, words: hardInWords(each, name) })),
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

type Row = Awaited<ReturnType<typeof listForReasons>>[number];

function personFrom(row: Row, programmeId: string, ability: Ability): ReasonPerson {
  const { id, siteId, sessions, experience, themes, before, collegeId } = row;
  const own = { id: "", programmeId, participationId: id };
  return {
    ...{ id, siteId, sessions, experience, themes, before },
    name: row.person.name,
    college: row.college.shortName,
    subject: row.subject?.name ?? null,
    offers: row.offers.map(({ standard }) => standard.title),
    open: {
      themes:
        can(ability, "see", "Theme", { ...own, collegeId }) &&
        can(ability, "see", "SkillOffer", { ...own, collegeId }),
      week: can(ability, "see", "TimetableSession", { ...own, homeCollegeId: collegeId }),
    },
  };
}

/** What there is to say of a group as a whole. */
function groupInWords(members: ReasonPerson[], visiting: Visiting | null, name: (id: string) => string) {
  const colleges = [...new Set(members.map(({ college }) => college))].toSorted();
  const from = `${members.length} ${members.length === 1 ? "person" : "people"} from ${colleges.join(" and ")}.`;
  if (!visiting || members.length < 2) return [from];
  const n = members.length;
  const canVisit = Uint8Array.from({ length: n * n }, (_, at) => {
    const [visitor, host] = [members[Math.floor(at / n)], members[at % n]];
    return visitor && host && visitor !== host && visiting.can(visitor, host) ? 1 : 0;
  });
  const rota = findRota({ n, canVisit }, [...members.keys()]);
  const isComplete = canVisit.reduce((sum, each) => sum + each, 0) === n * (n - 1);
  const ways = rota?.map((host, visitor) => ({
    visitor: members[visitor]?.id ?? "",
    host: members[host]?.id ?? "",
  }));
  return [from, rotaInWords(ways ?? null, isComplete, name)];
}

export type Reasons = Awaited<ReturnType<typeof loadReasons>>;
