import { notFound } from "next/navigation";
import { namesOf } from "@/lib/buddy-groups/data/arranging";
import { isOpen } from "@/lib/buddy-groups/data/drafts";
import { readForRepair, valueFor, waysIn } from "@/lib/buddy-groups/data/repairs";
import { hasRota } from "@/lib/buddy-groups/engine/rota";
import { freeName } from "@/lib/buddy-groups/labels";
import {
  changesInWords,
  coversInWords,
  suggestionInWords,
  troubleInWords,
  visitsInWords,
} from "@/lib/buddy-groups/labels/repairs";
import { loadDraft } from "@/lib/buddy-groups/loaders/board";
import { MOST_UNPLACED, puttingRight, type Suggestion } from "@/lib/buddy-groups/rules/putting-right";
import { openLanes, repairPeople, type Trouble, troublesOf } from "@/lib/buddy-groups/rules/repairs";

/** Among so many people it is looked who could move; of more only some groups are looked at. */
const LOOKED_AT = 500;
/** So many troubles are told one by one. */
const TOLD = 20;

/** What is to be put right in a draft, and the fewest changes that would. */
export async function loadRepairs(programmeId: string, draftId: string) {
  const { draft } = await loadDraft(programmeId, draftId);
  if (!isOpen(draft)) notFound();
  const { kind, arrangement } = draft;
  const read = await readForRepair(draft);
  const groups = arrangement.lanes.map(({ seats }) => seats.map(({ id }) => id));
  const ways = kind === "buddies" ? waysIn(read, groups) : null;
  const people = repairPeople(read.people);
  const names = new Map(read.people.map(({ id, person }) => [id, person.name]));
  const gone = await namesOf(groups.flat().filter((id) => !names.has(id)));
  const name = (id: string) => names.get(id) ?? gone(id);
  const troubles = troublesOf(arrangement, kind, people, ways);
  const told = troubles.slice(0, TOLD).map((trouble) => troubleInWords(trouble, name));
  const page = {
    ...{ id: draft.id, programmeId, kind, title: draft.name, version: draft.version },
    ...{ troubles: told, moreTroubles: troubles.length - told.length },
  };
  const unplaced = troubles.filter((trouble) => trouble.kind === "unplaced").length;
  if (troubles.length === 0 || unplaced > MOST_UNPLACED)
    return { ...page, tooMany: unplaced > MOST_UNPLACED, notes: [], suggestions: [] };

  const { chosen, isAll } = lookedAt(arrangement.lanes, troubles);
  const { ids, value } = valueFor(read, chosen);
  const newLane = {
    id: crypto.randomUUID(),
    name: freeName(
      kind,
      arrangement.lanes.map((lane) => lane.name),
    ),
  };
  const unknown = new Set(
    read.people.flatMap(({ id, sessions }) => (kind === "buddies" && sessions.length === 0 ? [id] : [])),
  );
  const right = puttingRight({ arrangement, kind, people, troubles, ids, value, unknown, newLane });
  const lanes = new Map([...arrangement.lanes, newLane].map((lane) => [lane.id, lane.name]));
  const lane = (id: string) => lanes.get(id) ?? "";
  const number = new Map(ids.map((id, at) => [id, at]));
  const isSound = (some: string[]) => {
    const group = some.flatMap((id) => number.get(id) ?? []);
    return hasRota(value, group, group.length);
  };
  const view = (suggestion: Suggestion) => {
    const then = suggestion.lanes.filter((each) => each.ids.length > 0);
    const rotas = then.map((each) => ({ name: each.name, rota: isSound(each.ids) }));
    return {
      moves: JSON.stringify(suggestion.moves),
      title: changesInWords(right.changes),
      does: suggestionInWords(suggestion, name, lane),
      visits: kind === "buddies" ? visitsInWords(rotas) : [],
      groups: then.map((each) => ({ name: each.name, members: each.ids.map(name) })),
    };
  };
  return {
    ...{ ...page, tooMany: false, suggestions: right.suggestions.map(view) },
    notes: [
      ...coversInWords(right),
      ...(isAll ? [] : ["Among so many people only some of the groups were looked at."]),
    ],
  };
}

/** Those among whom it is looked: everybody of a lane in trouble, then of the others, as far as it goes. */
function lookedAt(all: Parameters<typeof openLanes>[0]["lanes"], troubles: Trouble[]) {
  const inTrouble = new Set(troubles.flatMap((trouble) => ("lane" in trouble ? [trouble.lane.id] : [])));
  const chosen = new Set(
    troubles.flatMap((trouble) => (trouble.kind === "unplaced" ? [trouble.person] : [])),
  );
  const open = openLanes({ lanes: all });
  const first = (lane: (typeof open)[number]) => Number(!inTrouble.has(lane.id));
  let isAll = true;
  for (const { seats } of open.toSorted((a, b) => first(a) - first(b))) {
    if (chosen.size + seats.length > LOOKED_AT) isAll = false;
    else for (const { id } of seats) chosen.add(id);
  }
  return { chosen, isAll };
}

export type RepairsView = Awaited<ReturnType<typeof loadRepairs>>;
