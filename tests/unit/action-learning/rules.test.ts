import { describe, expect, it } from "vitest";
import { whoSees } from "@/lib/access/audience";
import {
  type Action,
  type ActionState,
  actionMachine,
  dueFault,
  forReview,
  hasWords,
  inOrder,
  isWritable,
  MOVE_TO,
  meetingState,
} from "@/lib/action-learning/rules";
import { sameText } from "@/lib/core/same-text";

const at = (day: string) => new Date(`2027-01-${day}T16:00:00Z`);
const now = at("20");

describe("an action", () => {
  it.each(["done", "changed", "let_go"] as const)("goes from open to %s and back", (state) => {
    expect(actionMachine.next("open", MOVE_TO[state])).toBe(state);
    expect(actionMachine.next(state, "reopen")).toBe("open");
    for (const move of ["do", "change", "letGo", "revise"] as const)
      expect(actionMachine.next(state, move)).toBeNull();
  });

  it("is not opened again while it is open, and stays open while it is revised", () => {
    expect(actionMachine.next("open", "reopen")).toBeNull();
    expect(actionMachine.next("open", "revise")).toBe("open");
  });

  it.each([
    ["2027-01-20", null],
    ["2027-01-19", "PAST"],
    ["2028-02-24", null],
    ["2028-02-25", "FAR"],
  ])("by %s: %s", (day, fault) => {
    const column = (iso: string) => new Date(`${iso}T00:00:00Z`);
    expect(dueFault(column(day), column("2027-01-20"))).toBe(fault);
  });
});

const action = (name: string, set: string, due: string, closed?: string, state: ActionState = "open") => ({
  name,
  state: closed ? ("done" as const) : state,
  dueOn: at(due),
  closedAt: closed ? at(closed) : null,
  meeting: { startsAt: at(set) },
});
const names = (actions: (Action & { name: string })[]) => actions.map(({ name }) => name);

describe("actions", () => {
  it("stand open ones first, the soonest on top, then the latest closed", () => {
    const all = [
      action("closed early", "01", "05", "03"),
      action("due later", "01", "25"),
      action("closed late", "01", "05", "12"),
      action("due soon", "01", "10"),
    ];
    expect(names(inOrder(all))).toEqual(["due soon", "due later", "closed late", "closed early"]);
  });

  it("are looked back on at a meeting: what is open, and what was closed since one last set any", () => {
    const all = [
      action("old and closed before last time", "01", "05", "06"),
      action("old and closed since", "01", "05", "12"),
      action("old and open", "01", "05"),
      action("of last time", "08", "15", "14"),
      action("of this very meeting", "20", "25"),
    ];
    expect(names(forReview(all, { startsAt: now }))).toEqual([
      "old and open",
      "of last time",
      "old and closed since",
    ]);
    expect(forReview(all, { startsAt: at("01") })).toEqual([]);
    expect(forReview([], { startsAt: now })).toEqual([]);
  });
});

describe("a meeting", () => {
  const meeting = {
    startsAt: now,
    endsAt: new Date(now.getTime() + 7_200_000),
    heldAt: null,
    cancelledAt: null,
    programme: { closedAt: null },
  };
  const minute = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  it.each([
    ["to_come", {}, -1],
    ["now", {}, 0],
    ["not_noted", {}, 121],
    ["held", { heldAt: minute(121) }, 130],
    ["cancelled", { cancelledAt: minute(-60) }, 130],
  ] as const)("is %s", (state, change, minutes) => {
    expect(meetingState({ ...meeting, ...change }, minute(minutes))).toBe(state);
  });

  it("may be written about from its start on, until the year is closed, unless it was called off", () => {
    expect(isWritable(meeting, minute(-1))).toBe(false);
    expect(isWritable(meeting, minute(0))).toBe(true);
    expect(isWritable(meeting, minute(90_000))).toBe(true);
    expect(isWritable({ ...meeting, cancelledAt: now }, minute(1))).toBe(false);
    expect(isWritable({ ...meeting, programme: { closedAt: now } }, minute(1))).toBe(false);
  });
});

it("takes the two newlines of browsers for one", () => {
  expect(sameText("a\r\nb", "a\nb")).toBe(true);
  expect(sameText("a\n\nb", "a\nb")).toBe(false);
});

it("says who reads a turn, an action and a takeaway", () => {
  const theirs = {
    sentence: "You and those who were at the meeting.",
    notSeen: "Not your buddy group or your coordinators.",
  };
  expect(whoSees("SetNote", { there: true })).toEqual(theirs);
  expect(whoSees("SetActionText", { there: true })).toEqual(theirs);
  expect(whoSees("SetTakeaway").sentence).toBe("You alone.");
});

it("knows a turn that says something from one that does not", () => {
  const nothing = { issue: " ", questions: "", insight: "\n" };
  expect(hasWords(nothing)).toBe(false);
  expect(hasWords({ ...nothing, insight: "Ask first." })).toBe(true);
});
