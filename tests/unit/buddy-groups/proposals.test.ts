import { describe, expect, it } from "vitest";
import { conflictInWords, nearnessInWords } from "@/lib/buddy-groups/labels/proposals";
import { weightInWords } from "@/lib/buddy-groups/labels/weighing";
import { type Arrangement, applyMove, type Lane, type Move } from "@/lib/buddy-groups/rules/arrangement";
import { type Conflict, conflictsOf, relaxationsOf } from "@/lib/buddy-groups/rules/conflicts";
import { bondsOf, lanesFrom, settled } from "@/lib/buddy-groups/rules/proposals";

/** A lane of people; a star after one says that they are held. */
const lane = (name: string, people: string, more: Partial<Lane> = {}): Lane => ({
  ...{ id: name.toLowerCase(), name, groupId: null, locked: false, facilitatorId: null },
  seats: [...people.matchAll(/(\w)(\*?)/g)].map(([, id = "", star]) => ({ id, locked: star === "*" })),
  ...more,
});

const board: Arrangement = {
  lanes: [
    lane("Heron", "ab*c"),
    lane("Ibis", "d*e*f"),
    lane("Jay", "gh", { locked: true }),
    lane("Kite", ""),
  ],
  wishes: [{ way: "apart", pair: ["a", "c"] }],
};
const naming = {
  kind: "buddies" as const,
  facilitators: new Set<string>(),
  newLane: (taken: string[]) => ({ id: `new-${taken.length}`, name: `New ${taken.length}` }),
};
const inWords = (lanes: Lane[]) =>
  lanes.map(
    ({ name, seats }) => `${name}: ${seats.map(({ id, locked }) => id + (locked ? "*" : "")).join("")}`,
  );

describe("what a proposal keeps of a board", () => {
  it("leaves out who is in a locked group, and binds those who are held", () => {
    expect([...settled(board)]).toEqual(["g", "h"]);
    expect(bondsOf(board, new Set("abcdef"))).toEqual([
      { why: "held", way: "together", pair: ["d", "e"] },
      { why: "held", way: "apart", pair: ["b", "d"] },
      { why: "wish", way: "apart", pair: ["a", "c"] },
    ]);
    expect(bondsOf(board, new Set("bcd"))).toEqual([{ why: "held", way: "apart", pair: ["b", "d"] }]);
  });

  it("puts each group where one of it is held, or where most of it was; the rest in empty and in new lanes", () => {
    const groups = [
      ["d", "e", "a"],
      ["b", "x"],
      ["c", "f"],
      ["y", "z"],
    ];
    expect(inWords(lanesFrom(groups, board, naming))).toEqual([
      "Heron: b*x",
      "Ibis: d*e*a",
      "Jay: gh",
      "Kite: cf",
      "New 4: yz",
    ]);
  });

  it("gives a set the facilitator it had, or the one it has", () => {
    const sets = {
      lanes: [lane("One", "ab", { facilitatorId: "b" }), lane("Two", "cd", { facilitatorId: "d" })],
    };
    const made = lanesFrom(
      [
        ["a", "d"],
        ["b", "c"],
      ],
      sets,
      {
        ...{ ...naming, kind: "set" },
        facilitators: new Set(["b", "d", "e"]),
      },
    );
    expect(made.map(({ seats, facilitatorId }) => [seats.length, facilitatorId])).toEqual([
      [2, "d"],
      [2, "b"],
    ]);
  });
});

describe("moves that go with proposals", () => {
  const made = (move: Move, on = board) => {
    const moved = applyMove(on, move);
    if (!moved.ok) throw new Error(moved.obstacle);
    return moved;
  };

  it.each<[string, Move]>([
    ["all groups at once", { kind: "arrange", lanes: [lane("Only", "abc")], proposed: true }],
    ["a wish", { kind: "wish", wish: { way: "together", pair: ["a", "e"] }, wanted: true }],
    ["a wish dropped", { kind: "wish", wish: { way: "apart", pair: ["c", "a"] }, wanted: false }],
  ])("%s is taken back exactly", (_, move) => {
    const { arrangement, inverse } = made(move);
    expect(arrangement).not.toEqual(board);
    expect(made(inverse, arrangement).arrangement).toEqual(board);
  });

  it("a pair cannot be wanted both ways", () => {
    const wish: Move = { kind: "wish", wish: { way: "together", pair: ["c", "a"] }, wanted: true };
    expect(applyMove(board, wish)).toEqual({ ok: false, obstacle: "WISHED_OTHERWISE" });
  });

  it("wishes stay when people are moved", () => {
    expect(made({ kind: "place", person: "a", lane: "kite" }).arrangement.wishes).toEqual(board.wishes);
  });
});

describe("rules in conflict", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const bonds = bondsOf(board, new Set(ids));
  const found = conflictsOf(
    [
      { kind: "apart", pair: [1, 0] },
      { kind: "apart", pair: [0, 2] },
      { kind: "together", pair: [4, 3] },
      { kind: "sizes", size: { min: 3, max: 4 } },
    ],
    { ids, bonds, managerOf: new Map([["a", "b"]]) },
  );

  it("are told as the board's own, with people's names", () => {
    const name = (id: string) => ({ a: "Ana", b: "Ben", c: "Cy", d: "Dee", e: "Eli" })[id] ?? "?";
    expect(found.map((each) => conflictInWords(each, name))).toEqual([
      "Ben is Ana’s line manager, so the two cannot be in one group.",
      "Ana and Cy are to be kept apart, as was wished.",
      "Eli and Dee are held in the same group.",
      "5 people are to be placed in groups of 3 to 4.",
    ]);
  });

  it("can be given up where they are a wish or somebody is held, while they stand", () => {
    expect(relaxationsOf(found, board)).toEqual([
      { kind: "release", person: "e" },
      { kind: "release", person: "d" },
      { kind: "drop", wish: { way: "apart", pair: ["a", "c"] } },
    ]);
    expect(relaxationsOf(found, { lanes: [] })).toEqual([]);
    const manager: Conflict[] = [{ kind: "manager", manager: "b", staff: "a" }];
    expect(relaxationsOf(manager, board)).toEqual([]);
  });
});

describe("words", () => {
  it.each([
    [100, 100, true, "This is the best possible."],
    [99.8, 100, false, "Within 0.2 % of the best possible."],
    [99.79, 100, false, "Within 0.3 % of the best possible."],
    [99.9999, 100, false, "Within 0.1 % of the best possible."],
    [-5, 100, false, "Good groups, but how near they are to the best possible was not found out in time."],
    [
      5,
      Number.POSITIVE_INFINITY,
      false,
      "Good groups, but how near they are to the best possible was not found out in time.",
    ],
  ])("a score of %d below a bound of %d", (score, upperBound, proven, words) => {
    expect(nearnessInWords({ score, upperBound, proven })).toBe(words);
  });

  it("say of each place on a slider what it means", () => {
    expect([0, 1, 3, 4, 6, 7, 9, 10].map(weightInWords)).toEqual([
      ...["does not matter", "matters a little", "matters a little", "matters", "matters"],
      ...["matters a lot", "matters a lot", "matters most"],
    ]);
  });
});
