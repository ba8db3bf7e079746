import { describe, expect, it } from "vitest";
import {
  asFields,
  combine,
  hasWords,
  missingFields,
  offersIn,
  sameValues,
  selfEvaluationMachine,
  sharedHalfDiffers,
  themeAt,
  themeDiffers,
} from "@/lib/self-evaluations/rules";

const words = {
  title: "Wait",
  willTry: "Count to ten",
  soThatLearners: "speak first",
  lookAt: "the silence",
  topic: "topic-talk",
  atTheMoment: "I jump in",
  withGroup: "Entry 3",
  knowBecause: "six speak",
  confidence: "4",
} as const;
const whole = { goingWell: "talk", toDevelop: "pace", ...asFields(0, words) };

describe("what is missing", () => {
  it("is nothing when the two texts and one theme are there", () => {
    expect(missingFields(whole)).toEqual([]);
  });

  it("is each required text, and blanks count as nothing", () => {
    const gaps = { ...whole, goingWell: " \n", "themes.0.lookAt": "" };
    expect(missingFields(gaps)).toEqual(["goingWell", "themes.0.lookAt"]);
    expect(missingFields({})).toHaveLength(6);
  });

  it("is the rest of a second theme once a word of it is there, private words too", () => {
    expect(missingFields({ ...whole, "themes.1.confidence": "7" })).toEqual([
      "themes.1.title",
      "themes.1.willTry",
      "themes.1.soThatLearners",
      "themes.1.lookAt",
    ]);
    expect(missingFields({ ...whole, ...asFields(2, words) })).toEqual([]);
  });
});

describe("what is kept", () => {
  const before = { goingWell: "old", "standard.3": "confident", "workOn.3": "yes" };

  it("leaves the standards alone when the quick form is sent", () => {
    expect(combine(before, { goingWell: "new" }, false)).toEqual({ ...before, goingWell: "new" });
  });

  it("takes a box away that the full form no longer ticks", () => {
    const sent = { goingWell: "new", "standard.3": "not-yet" };
    expect(combine(before, sent, true)).toEqual(sent);
  });

  it("is the same with the browser's newlines and with empty boxes", () => {
    expect(sameValues({ a: "one\r\ntwo", b: "" }, { a: "one\ntwo" })).toBe(true);
    expect(sameValues({ a: "one" }, { a: "one", b: "two" })).toBe(false);
  });
});

it("offers only what is ticked beside “could help others”", () => {
  const values = {
    ...{ "standard.1": "could-help", "offer.1": "yes" },
    ...{ "standard.2": "confident", "offer.2": "yes" },
    ...{ "standard.3": "could-help", "offer.3": "" },
  };
  expect(offersIn(values)).toEqual([1]);
});

it("reads a theme from its place in the form and puts it back", () => {
  expect(themeAt(asFields(1, words), 1)).toEqual(words);
  expect(themeAt(asFields(1, words), 0)).toBeNull();
  expect(hasWords({ "themes.2.title": "  " }, 2)).toBe(false);
});

it("tells other words that others read from whatever else is different", () => {
  const surer = { ...words, confidence: "9" as const };
  expect(sharedHalfDiffers(words, surer)).toBe(false);
  expect(themeDiffers(words, surer)).toBe(true);
  expect(themeDiffers(words, words)).toBe(false);
  const closer = { ...words, topic: "" };
  expect([sharedHalfDiffers(words, closer), themeDiffers(words, closer)]).toEqual([false, true]);
  expect(sharedHalfDiffers(words, { ...words, lookAt: "me" })).toBe(true);
});

it("is finished once and reopened from there", () => {
  expect(selfEvaluationMachine.next("open", "finish")).toBe("finished");
  expect(selfEvaluationMachine.next("finished", "finish")).toBeNull();
  expect(selfEvaluationMachine.next("finished", "reopen")).toBe("open");
});
