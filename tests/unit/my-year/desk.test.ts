import { describe, expect, it } from "vitest";
import { deskWords } from "@/lib/my-year/labels";
import { deskItems, meetingsToLead } from "@/lib/my-year/rules/desk";

const nothing = {
  ...{ notAccepted: 0, drafts: 0, helpWanted: 0, reportsToCome: 20 },
  ...{ reportsDueOn: "2027-06-18", milestones: null },
};
const today = "2027-01-20";

describe("a coordinator's desk", () => {
  it("is empty where nothing waits; end reports wait from four weeks before their day", () => {
    expect(deskItems(nothing, today)).toEqual([]);
    expect(deskItems(nothing, "2027-05-20")).toEqual([]);
    expect(deskItems(nothing, "2027-05-21")).toEqual([{ kind: "reports", count: 20 }]);
    expect(deskItems({ ...nothing, reportsToCome: 0 }, "2027-06-01")).toEqual([]);
    expect(deskItems({ ...nothing, reportsDueOn: null }, "2027-06-01")).toEqual([]);
  });

  it("has help that somebody wants on top, then what comes first in a year, then milestones", () => {
    const milestones = [{ title: "Plan", on: "2027-01-19" }];
    const items = deskItems({ ...nothing, helpWanted: 1, notAccepted: 2, drafts: 1, milestones }, today);
    expect(items.map((item) => deskWords(item, today).words)).toEqual([
      "1 facilitator would like help",
      "2 people have not accepted the ground rules yet",
      "1 draft of groups is not published yet",
      "Plan: was planned for Tue 19 January 2027",
    ]);
  });
});

describe("meetings to lead", () => {
  const meeting = (id: string, day: string, more: object = {}) => ({
    ...{ id, setId: "one", heldAt: null, cancelledAt: null },
    ...{ startsAt: new Date(`${day}T15:00:00Z`), endsAt: new Date(`${day}T17:00:00Z`) },
    ...more,
  });
  const now = new Date("2027-01-20T16:00:00Z");

  it("are the next of one's own sets, and those gone by that are not noted", () => {
    const meetings = [
      meeting("later", "2027-03-01"),
      meeting("now", "2027-01-20"),
      meeting("off", "2027-01-21", { cancelledAt: new Date() }),
      meeting("past", "2027-01-10"),
      meeting("held", "2027-01-11", { heldAt: new Date() }),
      meeting("elsewhere", "2027-01-12", { setId: "two" }),
    ];
    const { toNote, next } = meetingsToLead(meetings, ["one"], now);
    expect([toNote.map(({ id }) => id), next?.id]).toEqual([["past"], "now"]);
    expect(meetingsToLead(meetings, [], now)).toEqual({ toNote: [], next: null });
  });
});
