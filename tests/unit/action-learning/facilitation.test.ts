import { describe, expect, it } from "vitest";
import { facilitationMinutes, mayMeeting, presentedBy } from "@/lib/action-learning/rules";

const at = (clock: string) => new Date(`2027-01-12T${clock}:00Z`);
const meeting = { startsAt: at("15:45"), endsAt: at("17:45"), heldAt: null, cancelledAt: null };
const open = { programme: { closedAt: null } };

describe("what a facilitator may do about a meeting", () => {
  it.each([
    ["to come", meeting, "12:00", ["change", "cancel"]],
    ["now", meeting, "16:00", ["change", "hold", "cancel"]],
    ["over and not noted", meeting, "20:00", ["change", "hold", "cancel"]],
    ["held", { ...meeting, heldAt: at("18:00") }, "20:00", ["hold"]],
    ["called off", { ...meeting, cancelledAt: at("10:00") }, "20:00", []],
  ])("that is %s", (_, state, clock, moves) => {
    const may = (more: object) =>
      (["change", "hold", "cancel"] as const).filter((move) =>
        mayMeeting(move, { ...state, ...open, ...more }, at(clock)),
      );
    expect(may({})).toEqual(moves);
    expect(may({ programme: { closedAt: at("00:00") } })).toEqual([]);
  });
});

describe("a set's air time", () => {
  const member = (id: string, name: string) => ({ participation: { id, person: { name } } });

  it("names those first who have had none", () => {
    const members = [member("a", "Ana"), member("b", "Ben"), member("c", "Cem")];
    const turns = ["a", "a", "c"].map((participationId) => ({ participationId }));
    expect(presentedBy(members, turns).map(({ id, turns: taken }) => [id, taken])).toEqual([
      ["b", 0],
      ["c", 1],
      ["a", 2],
    ]);
  });

  it("counts a facilitator's hours from meetings held with them there", () => {
    const attended = (present: boolean) => [{ participationId: "me", present }];
    const meetings = [
      { ...meeting, heldAt: at("18:00"), attendances: attended(true) },
      { ...meeting, heldAt: at("18:00"), attendances: attended(false) },
      { ...meeting, attendances: attended(true) },
    ];
    expect(facilitationMinutes(meetings, "me")).toBe(120);
  });
});
