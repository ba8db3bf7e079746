import { expect, it } from "vitest";
import { costInWords, figuresInWords } from "@/lib/buddy-groups/labels/figures";
import type { Lane } from "@/lib/buddy-groups/rules/arrangement";
import type { BoardState } from "@/lib/buddy-groups/rules/board";
import { figuresOf } from "@/lib/buddy-groups/rules/figures";
import { notesOf } from "@/lib/buddy-groups/rules/notes";

const lane = (name: string, ...ids: string[]): Lane => ({
  ...{ id: name.toLowerCase(), name, groupId: null, locked: false, facilitatorId: null },
  seats: ids.map((id) => ({ id, locked: false })),
});
const board = (lanes: Lane[], fits: BoardState["fits"], ways: BoardState["ways"] = null): BoardState => ({
  ...{
    version: 1,
    canUndo: false,
    canRedo: false,
    open: true,
    partial: false,
    arrangement: { lanes },
    fits,
    ways,
  },
});
const ring = { "a>b": true, "b>c": true, "c>a": true, "b>a": false, "c>b": false, "a>c": false };

it("counts each person once, by their group, and leaves out whoever is alone", () => {
  const state = board(
    [lane("Plover", "a", "b", "c"), lane("Heron", "d", "e"), lane("Tern", "f")],
    { plover: 0.8, heron: 0.3, tern: null },
    { ...ring, "d>e": true, "e>d": true },
  );
  expect(figuresOf(state)).toEqual({
    fit: (3 * 0.8 + 2 * 0.3) / 5,
    lowest: { lane: "heron", name: "Heron", fit: 0.3 },
    visits: { pairs: 4, bothWays: 1 },
    partial: false,
  });
  expect(figuresInWords(figuresOf(state))).toEqual([
    "What counts is met by 60 % on the whole.",
    "Least in Heron: 30 %.",
    "Visits are possible both ways in 1 of 4 pairs.",
  ]);
});

it("says nothing of an empty board, and nothing of visits in sets", () => {
  expect(figuresInWords(figuresOf(board([], {}, {})))).toEqual([]);
  expect(figuresOf(board([lane("Set one", "a", "b")], { "set one": 0.5 })).visits).toBeNull();
});

it("tells what a move costs, group by group and on the whole, and only what differs", () => {
  const before = board([lane("Plover", "a", "b"), lane("Heron", "c", "d", "e")], { plover: 0.5, heron: 0.7 });
  const lanes = [lane("Plover", "a", "b", "c"), lane("Heron", "d", "e")];
  expect(costInWords(before, board(lanes, { plover: 0.402, heron: 0.7 }), lanes)).toEqual([
    "Plover meets 40 % of what counts, 50 % before.",
    "On the whole 52 %, 62 % before.",
  ]);
  expect(costInWords(before, before, before.arrangement.lanes)).toEqual([]);
});

it("notes where not everybody can make a visit and receive one, though each could meet somebody", () => {
  const people = new Map();
  const group = lane("Plover", "a", "b", "c");
  // Both others can go to a only, and a to both: one of them is left without a visitor or a host.
  const star = { "a>b": true, "a>c": true, "b>a": true, "c>a": true, "b>c": false, "c>b": false };
  const kinds = (ways: Record<string, boolean>) =>
    notesOf(group, "buddies", people, new Map(Object.entries(ways))).map(({ kind }) => kind);
  expect(kinds(star)).toContain("noRota");
  expect(kinds(ring)).not.toContain("noRota");
  expect(kinds({ "a>b": true })).not.toContain("noRota");
});
