import { expect, it } from "vitest";
import type { Arrangement, Lane } from "@/lib/buddy-groups/rules/arrangement";
import { compared } from "@/lib/buddy-groups/rules/comparison";

const lane = (name: string, ...ids: string[]): Lane => ({
  ...{ id: name, name, groupId: null, locked: false, facilitatorId: null },
  seats: ids.map((id) => ({ id, locked: false })),
});
const board = (...lanes: Lane[]): Arrangement => ({ lanes });
const people = ["a", "b", "c", "d", "e", "f"];

it("finds groups of the same people under other names and in another order", () => {
  const one = board(lane("Plover", "a", "b"), lane("Heron", "c", "d"), lane("Tern"));
  const other = board(lane("Wren", "d", "c"), lane("Quail", "b", "a"), lane("Knot"));
  const { same, elsewhere } = compared(one, other, people);
  expect(same.map(([x, y]) => [x.name, y.name])).toEqual([
    ["Plover", "Quail"],
    ["Heron", "Wren"],
  ]);
  expect(elsewhere).toEqual([]);
});

it("names everybody whose company differs, also those without a place in one of the two", () => {
  const one = board(lane("Plover", "a", "b"), lane("Heron", "c", "d", "e"));
  const other = board(lane("Plover", "a", "b", "e"), lane("Heron", "c", "d"), lane("Tern", "f"));
  const where = compared(one, other, people).elsewhere.map(({ id, a, b }) => [id, a?.name, b?.name]);
  expect(where).toEqual([
    ["a", "Plover", "Plover"],
    ["b", "Plover", "Plover"],
    ["c", "Heron", "Heron"],
    ["d", "Heron", "Heron"],
    ["e", "Heron", "Plover"],
    ["f", undefined, "Tern"],
  ]);
});
