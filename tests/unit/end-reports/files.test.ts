import { describe, expect, it } from "vitest";
import { csvText, tableOf } from "@/lib/core/csv";
import { prefilled, sharedWith, takeawaysOf } from "@/lib/end-reports/engine/prefill";
import { hoursInWords, linesOf, recordOf } from "@/lib/end-reports/engine/record";
import { RECORD_COLUMNS } from "@/lib/end-reports/engine/table";

const people = {
  host: { person: { name: "Ana" }, college: { shortName: "Hill" } },
  visitor: { person: { name: "Ben" }, college: { shortName: "Dale" } },
};
const visit = (id: string, hostId: string, visitorId: string) => ({
  ...{ id, hostId, visitorId, className: "=Level 2", ...people },
  state: "acknowledged" as const,
  startsAt: new Date("2027-03-25T10:00:00Z"),
  endsAt: new Date("2027-03-25T11:30:00Z"),
});
const form = (visitId: string, authorId: string, whatILearned: string) => ({
  ...{ visitId, authorId, whatILearned, whatISaw: `seen by ${authorId}`, questions: "", goodPractice: "" },
});

describe("what a form starts with", () => {
  const visits = [visit("v1", "you", "me"), visit("v2", "me", "you")];
  const records = [form("v1", "person-me", "mine"), form("v2", "person-you", "theirs")];
  const replies = [
    { visitId: "v1", authorId: "person-you", text: "thank you" },
    { visitId: "v2", authorId: "person-me", text: "my own reply" },
  ];

  it("is one's own themes and take-aways, these marked just me", () => {
    const takeaways = takeawaysOf("person-me", visits, records);
    expect(takeaways).toEqual(["mine"]);
    const theme = { title: "Waiting", willTry: "count", soThatLearners: "speak" };
    expect(prefilled([theme], takeaways)).toEqual({
      themes: "Waiting\nI wanted to try: count\nSo that learners: speak",
      takeaways: "mine",
      "justMe.takeaways": "yes",
    });
    expect(prefilled([], [])["justMe.takeaways"]).toBe("");
  });

  it("has beside it what others shared, and not a word of one's own", () => {
    const shared = sharedWith("person-me", visits, { records, replies }, "Europe/London");
    expect(shared.map(({ id, who, text }) => [id, who, text])).toEqual([
      ["form-v2", "Ben", "seen by person-you"],
      ["reply-v1", "Ana", "thank you"],
    ]);
  });
});

describe("one's own record", () => {
  const record = recordOf({
    ...{ participationId: "me", personId: "person-me", zone: "Europe/London" },
    visits: [
      visit("v1", "you", "me"),
      visit("v2", "me", "you"),
      { ...visit("v3", "me", "you"), state: "agreed" },
    ],
    records: [form("v1", "person-me", "+mine"), form("v2", "person-you", "theirs")],
    meetings: [
      {
        ...{ id: "m1", heldAt: new Date(0), place: "G4", set: { name: "Set one" } },
        ...{ startsAt: new Date("2027-07-01T13:00:00Z"), endsAt: new Date("2027-07-01T15:00:00Z") },
        attendances: [{ participationId: "me", present: true }],
      },
    ],
    actions: [{ id: "a1", dueOn: new Date("2027-04-01T00:00:00Z"), state: "done" }],
    actionTexts: [{ actionId: "a1", what: "@ask", whatHappened: "They said yes, twice" }],
    takeaways: [
      { meetingId: "m1", text: "ask first" },
      { meetingId: "m2", text: "of a meeting missed" },
    ],
    actionWords: () => "Done",
  });

  it("adds up hours of what took place", () => {
    expect(record.hours).toEqual({ made: "1 h 30 min", received: "1 h 30 min", meetings: "2 h", all: "5 h" });
    expect(hoursInWords(45)).toBe("45 min");
    expect(hoursInWords(0)).toBe("0 h");
    expect(record.learning.map(({ text }) => text)).toEqual(["+mine", "ask first"]);
  });

  it("is a table in local time, with nothing that a spreadsheet would run", () => {
    const table = csvText(tableOf(RECORD_COLUMNS, linesOf(record)));
    expect(table.startsWith("\uFEFFkind,date,from,to,hours,what,notes\r\n")).toBe(true);
    expect(table).toContain(`visit made,2027-03-25,10:00,11:30,1.5,"Visited Ana, Hill",'=Level 2\r\n`);
    expect(table).toContain("set meeting,2027-07-01,14:00,16:00,2,");
    expect(table).toContain(",'+mine");
    expect(table).toContain('action,2027-04-01,,,,\'@ask,"Done: They said yes, twice"');
    expect(table).not.toContain("theirs");
    expect(table).not.toMatch(/(^|,)"?[=+@\t]/m);
  });
});
