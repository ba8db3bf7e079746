import { describe, expect, it } from "vitest";
import { GroupValue } from "@/lib/buddy-groups/engine/group-value";
import { type Arrangement, applyMove, type Lane } from "@/lib/buddy-groups/rules/arrangement";
import { type Asking, puttingRight } from "@/lib/buddy-groups/rules/putting-right";
import { type RepairPeople, troublesOf } from "@/lib/buddy-groups/rules/repairs";

const lane = (name: string, ids: string[], more: Partial<Lane> = {}): Lane => ({
  ...{ id: name.toLowerCase(), name, groupId: null, locked: false, facilitatorId: null },
  seats: ids.map((id) => ({ id, locked: false })),
  ...more,
});

const everybody = (ids: string, facilitators = "", gone = ""): RepairPeople =>
  new Map(
    [...ids].map((id) => [
      id,
      { id, managerId: null, facilitator: facilitators.includes(id), here: !gone.includes(id) },
    ]),
  );

/** What is suggested where everybody can visit everybody. */
function right(lanes: Lane[], people: RepairPeople, kind: Asking["kind"] = "buddies") {
  const arrangement: Arrangement = { lanes };
  const ids = [...people.values()].filter(({ here }) => here).map(({ id }) => id);
  const n = ids.length;
  const value = new GroupValue({
    ...{ n, pairScore: new Float32Array(n * n), apart: [], together: [], locked: [] },
    ...{ size: { min: 3, max: 4, preferred: 3 }, canVisit: new Uint8Array(n * n).fill(1) },
  });
  const troubles = troublesOf(arrangement, kind, people, null);
  const newLane = { id: "new", name: "Wren" };
  const asking = { arrangement, kind, people, troubles, ids, value, unknown: new Set<string>(), newLane };
  const found = puttingRight(asking);
  const after = found.suggestions.map(({ moves }) =>
    moves.reduce((now, move) => {
      const moved = applyMove(now, move);
      if (!moved.ok) throw new Error(moved.obstacle);
      return moved.arrangement;
    }, arrangement),
  );
  return { ...found, troubles, left: after.map((each) => troublesOf(each, kind, people, null)), after };
}

describe("putting right", () => {
  it("finds nothing to do where everything is as it should be", () => {
    expect(right([lane("Heron", [..."abc"])], everybody("abc")).troubles).toEqual([]);
  });

  it("takes out who left, held or not, and fills the group up", () => {
    const heron = lane("Heron", [], { seats: [..."abx"].map((id) => ({ id, locked: true })) });
    const { changes, left, covers } = right(
      [heron, lane("Plover", [..."cdef"])],
      everybody("abcdefx", "", "x"),
    );
    expect({ changes, covers }).toEqual({ changes: 1, covers: "all" });
    expect(left.length).toBeGreaterThan(0);
    expect(left.flat()).toEqual([]);
  });

  it("never touches a locked group", () => {
    const locked = lane("Plover", [..."cdef"], { locked: true });
    const { suggestions } = right(
      [lane("Heron", [..."abg"]), lane("Tern", [..."hi"]), locked],
      everybody("abcdefghi"),
    );
    expect(suggestions.length).toBeGreaterThan(0);
    for (const each of suggestions) expect(each.lanes.map(({ id }) => id)).not.toContain("plover");
  });

  it("begins a new group for whoever finds all others full, and gives up one that is empty", () => {
    const begun = right([lane("Heron", [..."abcd"]), lane("Plover", [..."efgh"])], everybody("abcdefghi"));
    expect(begun.changes).toBe(2);
    expect(begun.after[0]?.lanes.map(({ seats }) => seats.length)).toEqual([3, 3, 3]);
    const ended = right(
      [lane("Heron", [..."ab"]), lane("Plover", [..."cde"]), lane("Tern", [..."fgh"])],
      everybody("abcdefgh"),
    );
    expect(ended.after[0]?.lanes.map(({ seats }) => seats.length)).toEqual([4, 4]);
  });

  it("gives a set whoever of it may facilitate, and nobody moves", () => {
    const { changes, suggestions } = right([lane("One", [..."abcdef"])], everybody("abcdef", "d"), "set");
    expect(changes).toBe(0);
    expect(suggestions[0]?.moves).toEqual([{ kind: "facilitate", lane: "one", person: "d" }]);
  });

  it("does one thing at a time where two moves do not do", () => {
    const lanes = ["abcd", "efgh", "ijkl", "mn", "op", "qr", "st", "uv"].map((ids, at) =>
      lane(`Group ${at}`, [...ids]),
    );
    const { covers, changes, left } = right(lanes, everybody("abcdefghijklmnopqrstuv"));
    expect({ covers, changes }).toEqual({ covers: "one", changes: 1 });
    for (const each of left) expect(each.length).toBe(4);
  });
});
