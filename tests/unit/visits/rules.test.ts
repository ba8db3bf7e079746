import { describe, expect, it } from "vitest";
import { MOVE_WORDS, STATE_WORDS } from "@/lib/visits/labels";
import {
  formIsOpen,
  isOpen,
  isShared,
  isUnderWay,
  openMoves,
  otherId,
  sideOf,
  slotFault,
  tookPlace,
  type VisitMove,
  type VisitState,
  visitMachine,
  waitsFor,
} from "@/lib/visits/rules";

const STATES: VisitState[] = [
  "proposed",
  "agreed",
  "visited",
  "recorded",
  "shared",
  "acknowledged",
  "declined",
  "not_held",
  "cancelled",
];

/** Written out by hand from the plan of the house: what leads where. Whatever is not here cannot be done. */
const ALLOWED: Partial<Record<VisitState, Partial<Record<VisitMove, VisitState>>>> = {
  proposed: { agree: "agreed", counter: "proposed", decline: "declined", cancel: "cancelled" },
  agreed: { move: "proposed", cancel: "cancelled", notHeld: "not_held", visit: "visited" },
  visited: { record: "recorded" },
  recorded: { revise: "recorded", share: "shared" },
  shared: { acknowledge: "acknowledged" },
};
const MOVES: VisitMove[] = [
  "agree",
  "counter",
  "decline",
  "move",
  "cancel",
  "notHeld",
  "visit",
  "record",
  "revise",
  "share",
  "acknowledge",
];
const every = STATES.flatMap((state) => MOVES.map((move) => ({ state, move })));

const noon = new Date("2027-01-20T12:00:00Z");
const before = new Date(noon.getTime() - 1);
const after = new Date(noon.getTime() + 1);

describe("the life of a visit", () => {
  it("knows exactly these moves and states, each with its word", () => {
    expect([...visitMachine.moves].sort()).toEqual([...MOVES].sort());
    expect(Object.keys(MOVE_WORDS).sort()).toEqual([...MOVES].sort());
    expect(Object.keys(STATE_WORDS).sort()).toEqual([...STATES].sort());
  });

  it.each(every)("$state: $move", ({ state, move }) => {
    const to = ALLOWED[state]?.[move] ?? null;
    expect(visitMachine.next(state, move)).toBe(to);
    expect(visitMachine.from(move).includes(state)).toBe(to !== null);
    if (to) expect(visitMachine.to(move)).toBe(to);
  });

  it.each(every)("$state: $move only at its time", ({ state, move }) => {
    const possible = ALLOWED[state]?.[move] !== undefined;
    const early = possible && !["visit", "notHeld", "record"].includes(move);
    const late = possible && move !== "agree";
    const visit = { state, startsAt: noon };
    expect(isOpen(visit, move, before)).toBe(early);
    expect(isOpen(visit, move, noon)).toBe(late);
    expect(isOpen(visit, move, after)).toBe(late);
    expect(openMoves(visit, before).includes(move)).toBe(early);
  });

  it.each(STATES)("%s: whether the form is open, shared, counted, under way", (state) => {
    const visit = { state, startsAt: noon };
    expect(formIsOpen(visit, before)).toBe(false);
    expect(formIsOpen(visit, noon)).toBe(["agreed", "visited", "recorded"].includes(state));
    expect(isShared(state)).toBe(["shared", "acknowledged"].includes(state));
    expect(tookPlace(state)).toBe(["visited", "recorded", "shared", "acknowledged"].includes(state));
    expect(isUnderWay(state)).toBe(["proposed", "agreed", "visited", "recorded", "shared"].includes(state));
  });
});

describe("whose turn it is", () => {
  const pair = { hostId: "host", visitorId: "visitor" };
  const turn = (state: VisitState, now: Date, awaitingId: string | null = null) =>
    waitsFor({ ...pair, state, startsAt: noon, awaitingId }, now);

  it("is the one who is asked, while proposed", () => {
    expect(turn("proposed", before, "host")).toBe("host");
    expect(turn("proposed", before, "visitor")).toBe("visitor");
    expect(turn("proposed", after, "visitor")).toBe("visitor");
  });

  it("is nobody before an agreed visit, and the visitor from its start until the form is shared", () => {
    expect(turn("agreed", before)).toBeNull();
    expect(turn("agreed", noon)).toBe("visitor");
    expect(turn("visited", after)).toBe("visitor");
    expect(turn("recorded", after)).toBe("visitor");
  });

  it("is the host once shared, and nobody when all is done", () => {
    expect(turn("shared", after)).toBe("host");
    for (const state of ["acknowledged", "declined", "not_held", "cancelled"] as const)
      expect(turn(state, after)).toBeNull();
  });

  it("knows the sides", () => {
    expect(sideOf(pair, ["x", "host"])).toBe("host");
    expect(sideOf(pair, ["visitor"])).toBe("visitor");
    expect(sideOf(pair, ["x"])).toBeNull();
    expect(sideOf(pair, [])).toBeNull();
    expect(otherId(pair, "host")).toBe("visitor");
    expect(otherId(pair, "visitor")).toBe("host");
  });
});

describe("a slot", () => {
  const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
  const fault = (from: number, to: number) => slotFault({ startsAt: hours(from), endsAt: hours(to) }, noon);

  it("has an order, lies ahead, and not too far ahead", () => {
    expect(fault(1, 2)).toBeNull();
    expect(fault(2, 1)).toBe("ORDER");
    expect(fault(1, 1)).toBe("ORDER");
    expect(fault(0, 1)).toBe("PAST");
    expect(fault(-1, 1)).toBe("PAST");
    expect(fault(24 * 400, 24 * 400 + 1)).toBeNull();
    expect(fault(24 * 400 + 1, 24 * 400 + 2)).toBe("FAR");
  });
});
