import { notFound } from "next/navigation";
import { requireActor } from "@/lib/access/session";
import { listBoardPeople, listPresentGroups } from "@/lib/buddy-groups/data/arranging";
import { type Draft, findDraft, isOpen } from "@/lib/buddy-groups/data/drafts";
import { type Standings, standingsOf } from "@/lib/buddy-groups/data/standings";
import { mayArrange, seesWhole } from "@/lib/buddy-groups/drafts";
import { mixInWords } from "@/lib/buddy-groups/labels";
import { figuresInWords } from "@/lib/buddy-groups/labels/figures";
import { inARow } from "@/lib/buddy-groups/labels/proposals";
import type { Arrangement, Lane } from "@/lib/buddy-groups/rules/arrangement";
import { arrangementFrom } from "@/lib/buddy-groups/rules/beginnings";
import { compared } from "@/lib/buddy-groups/rules/comparison";
import { figuresOf } from "@/lib/buddy-groups/rules/figures";
import { type GroupKind, mixOf, type People } from "@/lib/buddy-groups/rules/notes";
import { columnToDay } from "@/lib/core/dates";

/** What a draft is held against where it is the groups as they are. */
const NOW = "now";

/**
 * Two drafts side by side, or a draft and the published groups as they are. Null where the two are of different kinds; not
 * found unless both are open drafts that this person may arrange.
 */
export async function loadComparison(programmeId: string, asked: { a: string; b: string }) {
  const { actor } = await requireActor();
  const find = async (id: string) => {
    const draft = await findDraft(id);
    if (!draft || draft.programmeId !== programmeId || !isOpen(draft) || !mayArrange(actor, draft))
      notFound();
    return draft;
  };
  const a = await find(asked.a);
  const b = asked.b === NOW ? null : await find(asked.b);
  const { kind, programme } = a;
  if (b && b.kind !== kind) return null;
  const list = await listBoardPeople({ programmeId, kind, startsOn: programme.startsOn }, null);
  const one = a.arrangement;
  const other = b?.arrangement ?? arrangementFrom(NOW, await listPresentGroups(programmeId, kind), list, "");
  const people: People = new Map(list.map((person) => [person.id, person]));
  const name = (id: string) => people.get(id)?.name ?? "Somebody who left";
  const whole = seesWhole(actor, programmeId);
  const [first, second] = await standingsOfBoth(a, whole, one, other);
  const { same, elsewhere } = compared(
    one,
    other,
    list.map(({ id }) => id),
  );
  const against = b ? { name: b.name, draftId: b.id } : { name: "The groups as they are now", draftId: null };
  return {
    ...{ programmeId, kind },
    a: { name: a.name, draftId: a.id, ...figures(kind, one, first, people, !whole) },
    b: { ...against, ...figures(kind, other, second, people, !whole) },
    same: same.map(([x, y]) => ({
      id: x.id,
      words: `${x.name === y.name ? x.name : `${x.name} / ${y.name}`}: ${inARow(x.seats.map(({ id }) => name(id)))}`,
    })),
    elsewhere: elsewhere.map(({ id, ...lanes }) => ({
      ...{ id, name: name(id) },
      a: placeInWords(lanes.a, id, name),
      b: placeInWords(lanes.b, id, name),
    })),
  };
}

/** How the lanes of both stand, in the statements of one. Their ids may be alike, so each is asked by its side. */
async function standingsOfBoth(draft: Draft, whole: boolean, one: Arrangement, other: Arrangement) {
  const { programmeId, kind, programme, weighing } = draft;
  const year = { startsOn: columnToDay(programme.startsOn), finishesOn: columnToDay(programme.finishesOn) };
  const groupsOf = ({ lanes }: Arrangement, side: string) =>
    lanes.map(({ id, seats }) => ({ id: `${side} ${id}`, people: seats.map((seat) => seat.id) }));
  const groups = [...groupsOf(one, "a"), ...groupsOf(other, "b")];
  const all = await standingsOf({ programmeId, kind, year, weights: weighing.weights, whole }, groups);
  const of = ({ lanes }: Arrangement, side: string): Standings => ({
    ways: all.ways,
    fits: Object.fromEntries(lanes.map(({ id }) => [id, all.fits[`${side} ${id}`] ?? null])),
  });
  return [of(one, "a"), of(other, "b")] as const;
}

function figures(
  kind: GroupKind,
  arrangement: Arrangement,
  { fits, ways }: Standings,
  people: People,
  partial: boolean,
) {
  const full = arrangement.lanes.filter(({ seats }) => seats.length > 0);
  const mix = mixOf(arrangement, people);
  return {
    groups: full.length,
    placed: full.reduce((sum, { seats }) => sum + seats.length, 0),
    words: [
      ...figuresInWords(figuresOf({ arrangement, fits, partial, ways: kind === "set" ? null : ways })),
      ...(mix ? [mixInWords(mix)] : []),
    ],
  };
}

/** "Plover, with Ana and Ben" */
function placeInWords(lane: Lane | null, person: string, name: (id: string) => string): string {
  if (!lane) return "No place";
  const others = lane.seats.filter(({ id }) => id !== person).map(({ id }) => name(id));
  return others.length > 0 ? `${lane.name}, with ${inARow(others)}` : `${lane.name}, alone`;
}

export type ComparisonData = NonNullable<Awaited<ReturnType<typeof loadComparison>>>;
