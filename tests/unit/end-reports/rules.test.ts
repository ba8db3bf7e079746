import { describe, expect, it } from "vitest";
import { passagesOf, ratingInWords } from "@/lib/end-reports/labels";
import {
  countDeeds,
  divide,
  progressOf,
  reportMachine,
  saysTheSame,
  undivide,
} from "@/lib/end-reports/rules";
import { endReportDraft, endReportForm, OPTIONAL_FIELDS } from "@/lib/end-reports/schema";

const three = {
  ownerId: "me",
  version: "0",
  changedTeaching: "I wait.",
  changedLearners: "They speak.",
  quoteConsent: "anonymous",
};
const deeds = { made: 2, received: 1, meetings: 3, actions: 2, closed: 1 };
const themes = [{ id: "t1", title: "Waiting", confidence: 4 }];
const divided = (more: Record<string, string | string[]> = {}) =>
  divide(endReportForm.parse({ ...three, ...more }), themes, deeds);

describe("the form", () => {
  it("is finished by three answers", () => {
    expect(endReportForm.safeParse(three).success).toBe(true);
    for (const field of ["changedTeaching", "changedLearners", "quoteConsent"]) {
      const { error } = endReportForm.safeParse({ ...three, [field]: field === "quoteConsent" ? "" : " \n" });
      expect(
        error?.issues.map(({ path }) => path),
        field,
      ).toEqual([[field]]);
    }
  });

  it("takes one tick or several as evidence, and no other", () => {
    const evidence = (value: unknown) => endReportForm.safeParse({ ...three, evidence: value });
    expect(evidence("seen").data?.evidence).toEqual(["seen"]);
    expect(evidence(["seen", "records", "seen"]).data?.evidence).toEqual(["seen", "records"]);
    expect(evidence("").data?.evidence).toEqual([]);
    expect(evidence(undefined).data?.evidence).toEqual([]);
    expect(evidence("hearsay").success).toBe(false);
  });

  it.each(["0", "11", "7.5", "seven", "-1"])("takes no %s for a rating", (value) => {
    expect(endReportForm.safeParse({ ...three, "now.0": value }).success).toBe(false);
  });

  it("keeps as a draft whatever was typed, and nothing that is not in the form", () => {
    const odd = "Zoë 👩🏽‍🏫 <b>x</b> '; drop table\nעברית";
    const draft = endReportDraft.parse({ next: odd, evidence: ["seen"], "now.0": "many", planted: "x" });
    expect(draft).toMatchObject({ next: odd, evidence: ["seen"], "now.0": "many", changedTeaching: "" });
    expect(draft).not.toHaveProperty("planted");
    expect(draft).not.toHaveProperty("ownerId");
  });
});

describe("dividing a report", () => {
  const everything = Object.fromEntries(
    OPTIONAL_FIELDS.map((field) => [
      field,
      field === "evidence" ? "seen" : field === "contactOutside" ? "yes" : `about ${field}`,
    ]),
  );

  it.each(OPTIONAL_FIELDS)("keeps %s back when it is marked, and gives it otherwise", (field) => {
    const open = divided(everything);
    expect(open.shared[field]).toBeTruthy();
    expect(open.kept.answers).toEqual({});
    const marked = divided({ ...everything, [`justMe.${field}`]: "yes" });
    expect(field in marked.shared).toBe(false);
    expect(marked.kept.answers[field]).toEqual(open.shared[field]);
  });

  it("never shares a rating, whatever is ticked, and never keeps what is asked of everybody", () => {
    const { shared, kept } = divided({ "then.0": "3", "now.0": "8", "justMe.changedTeaching": "yes" });
    expect(JSON.stringify(shared)).not.toMatch(/"(now|before|then|baseline|ratings)/);
    expect(kept.ratings).toEqual([{ themeId: "t1", title: "Waiting", baseline: 4, before: 3, now: 8 }]);
    expect(shared.changedTeaching).toBe("I wait.");
  });

  it("is undone by reopening, to the letter", () => {
    const typed = { ...three, ...everything, "justMe.next": "yes", "then.0": "3", "now.0": "8" };
    const one = divide(endReportForm.parse(typed), themes, deeds);
    const again = undivide(one.shared, one.kept, "anonymous");
    expect(again).not.toHaveProperty("deeds");
    const two = divide(endReportForm.parse({ ...again, ownerId: "me", version: "4" }), themes, deeds);
    expect(two).toEqual(one);
    expect(again.quoteConsent).toBe("anonymous");
  });

  it("says the same through other newlines and later counts, and not with one word less", () => {
    const one = divided({ next: "one\ntwo" });
    expect(saysTheSame(one, divided({ next: "one\r\ntwo" }))).toBe(true);
    expect(saysTheSame(one, { ...one, shared: { ...one.shared, deeds: { ...deeds, made: 9 } } })).toBe(true);
    expect(saysTheSame(one, divided({ next: "one" }))).toBe(false);
    expect(saysTheSame(one, divided({ next: "one\ntwo", "justMe.next": "yes" }))).toBe(false);
  });
});

describe("a report in words", () => {
  it("has a heading for each answer given, in order, and marks what was kept", () => {
    const { shared, kept } = divided({ next: "More.", evidence: ["seen", "records"], "justMe.next": "yes" });
    const passages = passagesOf(shared, kept.answers);
    expect(passages.map(({ field, justMe }) => [field, justMe])).toEqual([
      ["changedTeaching", false],
      ["changedLearners", false],
      ["evidence", false],
      ["next", true],
    ]);
    expect(passages[2]?.text).toBe("I have seen it; It shows in records or in their work");
    expect(passagesOf(shared).some(({ field }) => field === "next")).toBe(false);
  });

  it("tells then and now", () => {
    const rating = { themeId: "", title: "", baseline: 4, before: 3, now: 8 };
    expect(ratingInWords(rating)).toBe("4 of 10 when you chose it, 3 of 10 looking back, 8 of 10 now");
    expect(ratingInWords({ ...rating, baseline: null, before: null, now: null })).toBe("Not rated");
  });
});

describe("the machine", () => {
  it("goes to and fro between two states", () => {
    expect(reportMachine.next("open", "finish")).toBe("submitted");
    expect(reportMachine.next("submitted", "reopen")).toBe("open");
    expect(reportMachine.next("submitted", "finish")).toBeNull();
    expect(reportMachine.next("open", "reopen")).toBeNull();
  });

  it("has a progress also where there is no report", () => {
    expect(progressOf(null)).toBe("not-started");
    expect(progressOf({ state: "open" })).toBe("under-way");
    expect(progressOf({ state: "submitted" })).toBe("submitted");
  });
});

it("counts what took place, meetings one was at, and one's own actions", () => {
  const visit = (hostId: string, visitorId: string, state: "acknowledged" | "agreed" | "visited") => ({
    ...{ hostId, visitorId, state },
  });
  const meeting = (present: boolean, held = true) => ({
    heldAt: held ? new Date(0) : null,
    attendances: [{ participationId: "me", present }],
  });
  const counted = countDeeds(
    "me",
    [
      visit("you", "me", "acknowledged"),
      visit("you", "me", "agreed"),
      visit("me", "you", "visited"),
      visit("you", "they", "acknowledged"),
    ],
    [meeting(true), meeting(false), meeting(true, false)],
    [
      { ownerId: "me", state: "open" },
      { ownerId: "me", state: "let_go" },
      { ownerId: "you", state: "done" },
    ],
  );
  expect(counted).toEqual({ made: 1, received: 1, meetings: 1, actions: 2, closed: 1 });
});
