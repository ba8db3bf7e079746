import { describe, expect, it } from "vitest";
import { sortVisits, stillOpen, type YearVisit } from "@/lib/my-year/rules/turns";
import type { VisitState } from "@/lib/visits/rules";

const now = new Date("2027-01-20T12:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
let count = 0;

const visit = (state: VisitState, more: Partial<YearVisit> = {}): YearVisit => ({
  id: `v${++count}`,
  state,
  startsAt: days(-1),
  hostId: "other",
  visitorId: "me",
  awaitingId: null,
  ...more,
});
const hosted = { hostId: "me", visitorId: "other" };

describe("my visits", () => {
  it("come to me in the order of what presses, then of time", () => {
    const read = visit("shared", hosted);
    const share = visit("recorded");
    const write = visit("visited");
    const writeEarlier = visit("agreed", { startsAt: days(-3) });
    const answer = visit("proposed", { awaitingId: "me", startsAt: days(2) });
    const { mine, coming, theirs } = sortVisits([read, share, write, writeEarlier, answer], ["me"], now);
    expect(mine.map(({ visit, turn }) => [visit.id, turn])).toEqual([
      [answer.id, "answer"],
      [writeEarlier.id, "write"],
      [write.id, "write"],
      [share.id, "share"],
      [read.id, "read"],
    ]);
    expect(coming).toEqual([]);
    expect(theirs).toEqual([]);
  });

  it("wait for the other one, or for their day", () => {
    const asked = visit("proposed", { awaitingId: "other", startsAt: days(2) });
    const shared = visit("shared");
    const unwritten = visit("visited", hosted);
    const agreed = visit("agreed", { startsAt: days(1) });
    const { mine, coming, theirs } = sortVisits([asked, shared, unwritten, agreed], ["me"], now);
    expect(mine).toEqual([]);
    expect(theirs.map(({ visit, side }) => [visit.id, side])).toEqual([
      [asked.id, "visitor"],
      [shared.id, "visitor"],
      [unwritten.id, "host"],
    ]);
    expect(coming.map(({ visit }) => visit.id)).toEqual([agreed.id]);
  });

  it("count as made and received once they took place, and only mine count", () => {
    const sorted = sortVisits(
      [
        ...(["visited", "recorded", "shared", "acknowledged"] as const).map((state) => visit(state)),
        ...(["proposed", "agreed", "declined", "not_held", "cancelled"] as const).map((state) =>
          visit(state),
        ),
        visit("acknowledged", hosted),
        visit("acknowledged", { hostId: "a", visitorId: "b" }),
      ],
      ["me"],
      now,
    );
    expect(sorted.made).toBe(4);
    expect(sorted.received).toBe(1);
    const shown = [...sorted.mine, ...sorted.coming, ...sorted.theirs].map(({ visit }) => visit.state);
    expect(shown).not.toContain("acknowledged");
    expect(shown).not.toContain("declined");
  });
});

describe("what is still open", () => {
  it("is every direction without a visit that is planned, under way or done", () => {
    const visits = [
      visit("proposed", { visitorId: "me", hostId: "a", awaitingId: "a" }),
      visit("acknowledged", { visitorId: "b", hostId: "me" }),
      visit("declined", { visitorId: "me", hostId: "c" }),
      visit("cancelled", { visitorId: "c", hostId: "me" }),
      visit("not_held", { visitorId: "me", hostId: "b" }),
    ];
    expect(stillOpen(visits, "me", ["a", "b", "c"])).toEqual({ toVisit: ["b", "c"], toHost: ["a", "c"] });
    expect(stillOpen([], "me", [])).toEqual({ toVisit: [], toHost: [] });
  });
});
