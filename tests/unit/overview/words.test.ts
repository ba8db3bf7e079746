import { describe, expect, it, vi } from "vitest";
import { dueWords, evaluationWords, nudgeNews, share, turnWords } from "@/lib/overview/labels";
import { nudgeLetter } from "@/lib/overview/letters";
import { BOARD_STAGES, STAGE_OF } from "@/lib/overview/rules/stages";
import { turnsOf } from "@/lib/overview/rules/turns";
import { boardAsk, boardQuery, nudgeOne } from "@/lib/overview/schema";

vi.mock("@/lib/core/env", () => ({ env: () => ({ appUrl: "https://staffroom.example" }) }));

const reminder = {
  ...{ personId: "p", name: "Helen Ostrowska", from: "Rosalind Thorne", programmeId: "year" },
  turns: [],
};

describe("the letter", () => {
  it.each(BOARD_STAGES.filter((stage) => stage !== "group"))(
    "about %s is signed and leads to its page",
    (stage) => {
      const letter = nudgeLetter({ ...reminder, stage: STAGE_OF[stage] });
      expect(letter.kind).toMatch(/^nudge-[a-z-]+$/);
      expect(letter.body).toContain("Dear Helen Ostrowska,");
      expect(letter.body).toContain("With kind regards\nRosalind Thorne");
      expect(letter.body).toMatch(/\nhttps:\/\/staffroom\.example\/programmes\/year\/[a-z-]+\n/);
      expect(letter.body).toContain("https://staffroom.example/account/letters");
      expect(`${letter.subject} ${letter.body}`).not.toMatch(/\blate\b|overdue|must|should have|fail/i);
    },
  );

  it("about visits names each that is somebody's turn and leads to it", () => {
    const visit = {
      ...{
        id: "v",
        hostId: "h",
        visitorId: "a",
        awaitingId: null,
        startsAt: new Date("2027-01-18T10:00:00Z"),
      },
      ...{ host: { person: { name: "Gareth Pugh" } }, visitor: { person: { name: "Helen" } } },
    };
    const at = new Date("2027-01-20T12:00:00Z");
    const zone = "Europe/London";
    const visited = { ...visit, state: "visited" as const };
    const turns = turnsOf("a", [visited, { ...visit, id: "w", state: "acknowledged" }], at, zone);
    expect(turns).toEqual([
      {
        visitId: "v",
        isForm: true,
        words: "Your form about the visit to Gareth Pugh on Mon 18 January 2027:",
      },
    ]);
    const { body } = nudgeLetter({ ...reminder, stage: "visits", turns });
    expect(body).toContain(
      "on Mon 18 January 2027:\nhttps://staffroom.example/programmes/year/visits/v/form\n",
    );
    expect(turnsOf("h", [visited], at, zone)).toEqual([]);
    expect(turnsOf("h", [{ ...visit, state: "shared" }], at, zone)[0]?.words).toMatch(/^Helen shared a form/);
    const proposed = { ...visit, state: "proposed" as const, awaitingId: "h" };
    expect(turnsOf("h", [proposed], at, zone)).toMatchObject([{ isForm: false }]);
  });
});

describe("words", () => {
  it("give counts with their share", () => {
    expect(share(17, 20)).toBe("17 of 20 (85 %)");
    expect(share(0, 0)).toBe("None of none yet");
  });

  it("say who waits on whom, and only what there is", () => {
    const none = {
      ...{ hostAnswers: 0, visitorAnswers: 0, forms: 0, toRead: 0 },
      ...{ toNote: 0, withoutGroup: 0, withoutSet: 0 },
    };
    expect(turnWords(none)).toEqual([]);
    expect(turnWords({ ...none, forms: 3, hostAnswers: 1 })).toEqual([
      "3 visit forms wait for their visitors",
      "1 proposal waits for its host",
    ]);
  });

  it("say what came of a reminder, and nothing for nonsense in the address", () => {
    expect(nudgeNews({ sent: "1", resting: "0" })).toBe("A kind reminder is on its way.");
    expect(nudgeNews({ sent: "3", resting: "2" })).toMatch(/^3 kind reminders are on their way\. 2 were/);
    expect(nudgeNews({ sent: "0", resting: "1" })).toMatch(/^One was reminded/);
    expect(nudgeNews({ sent: "0", resting: "0" })).toBe("Nothing waits there any more, so no letter went.");
    for (const wrong of [{}, { sent: "1" }, { sent: "x", resting: "0" }, { sent: "-1", resting: "0" }])
      expect(nudgeNews(wrong)).toBeNull();
  });

  it("say when a stage is due and where the evaluation stands", () => {
    expect(dueWords("2027-02-05", undefined)).toBe("By Fri 5 February 2027");
    expect(dueWords("2027-02-05", "2027-02-04")).toBe("Met on Thu 4 February 2027");
    expect(dueWords(undefined, undefined)).toBe("No day set");
    const at = new Date("2027-06-09T15:00:00Z");
    const blank = { meetsAt: null, openedAt: null, revealedAt: null, closedAt: null };
    expect(evaluationWords(null, "Europe/London")).toBe("Not planned yet");
    expect(evaluationWords({ ...blank, meetsAt: at }, "Europe/London")).toBe(
      "Meets on Wed 9 June 2027, 16:00",
    );
    expect(evaluationWords({ ...blank, openedAt: at, revealedAt: at }, "Europe/London")).toBe(
      "Held, totals shown",
    );
  });
});

describe("what the address asks for", () => {
  it("comes back as it was, and nonsense asks for nothing", () => {
    const ask = boardAsk({ college: "c", waiting: "themes", name: " Zoë & co ", after: "x" });
    expect(ask).toEqual({ college: "c", waiting: "themes", name: "Zoë & co", after: "x" });
    expect(boardAsk(Object.fromEntries(new URLSearchParams(boardQuery(ask))))).toEqual(ask);
    const wrong = { college: ["a", "b"], waiting: "everything", name: "x".repeat(101), after: 3 };
    expect(boardAsk(wrong)).toEqual({});
    expect(boardAsk({ name: "a\0b" })).toEqual({ name: "ab" });
  });

  it("is the only way back that a form may name", () => {
    const sent = { programmeId: "p", participationId: "a", stage: "themes" };
    const back = boardQuery({ name: "Zoë & co" });
    expect(nudgeOne.parse({ ...sent, back }).back).toBe(back);
    for (const evil of ["//evil.example", "a#b", "x\ny", "a".repeat(401), undefined])
      expect(nudgeOne.parse({ ...sent, back: evil }).back).toBe("");
  });
});
